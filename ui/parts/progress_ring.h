// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

namespace Understudy {

//! The time left as a ring around mm:ss.
class ProgressRing final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRing(QWidget *parent);
    //! \a whole of zero or less shows an empty ring.
    void setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    double m_share = 0;
};

} // namespace Understudy
