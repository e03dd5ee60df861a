// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/icon_view.h"

#include <QPainter>

namespace Understudy {

IconView::IconView(QIcon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
{
    setFixedSize(side, side);
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    m_icon.paint(&painter, square);
}

} // namespace Understudy
