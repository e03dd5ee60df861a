// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace Understudy {

//! An icon that stands beside words and says no more than they do.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int side = 20;

    IconView(QIcon icon, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace Understudy
