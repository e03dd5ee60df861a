// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/card.h"

#include <QPointer>

namespace Understudy {

//! A card above the window's pages, not a window of its own: the bar stays in sight and every key
//! works. Goes by Escape, or when the focus leaves it, and then gives the focus back.
class Overlay : public Card
{
    Q_OBJECT

public:
    //! Stands at the top of \a area, which is borrowed, in the same window.
    Overlay(QWidget *area, int width, QWidget *window);

    void open();
    //! \a gives: the focus goes back to where it was.
    void close(bool gives = true);
    //! Its content has another height.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    //! Where the focus goes at first.
    virtual QWidget *first() = 0;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(QWidget *now);

    QWidget *m_area;
    int m_width;
    QPointer<QWidget> m_before; //!< had the focus
};

} // namespace Understudy
