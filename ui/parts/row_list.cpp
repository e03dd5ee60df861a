// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/row_list.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Understudy {

RowList::RowList(Heights heights, QWidget *parent)
    : QListView(parent)
    , m_heights(heights)
{
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

QSize RowList::sizeHint() const
{
    const int rows = qBound(1, model() ? model()->rowCount() : 0, m_heights.most);
    return {320, rows * m_heights.row + 2 * frameWidth()};
}

QSize RowList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void drawRowFrame(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    if (selected && !focused)
        painter->fillRect(QStyle::visualRect(option.direction,
                                             option.rect,
                                             QRect(option.rect.topLeft(),
                                                   QSize(3, option.rect.height()))),
                          palette.color(QPalette::Link));
    if (!focused)
        return;
    painter->setPen(QPen(palette.color(QPalette::Link), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
}

} // namespace Understudy
