// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Understudy {

//! One of the steps that lead somewhere: its number in a circle, what it is called, and what is
//! done in it.
class Step final : public QWidget
{
    Q_OBJECT

public:
    //! \a current: the one that is next.
    Step(int number, const QString &name, const QString &words, bool current, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    bool m_current;
};

} // namespace Understudy
