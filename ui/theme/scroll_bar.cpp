// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace Understudy {

namespace {

constexpr int shortestHandle = 32;
constexpr qreal handleInset = 3;

int lengthOf(const QStyleOptionSlider &bar)
{
    return bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
}

int handleLength(const QStyleOptionSlider &bar)
{
    const int length = lengthOf(bar);
    const qint64 values = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const qint64 share = values > 0 ? qint64(length) * bar.pageStep / values : length;
    return qMin(length, qMax(shortestHandle, int(share)));
}

//! From \a begin on, \a length long, as wide as the bar.
QRect stretch(const QStyleOptionSlider &bar, int begin, int length)
{
    const QRect whole = bar.rect;
    if (bar.orientation == Qt::Vertical)
        return {whole.left(), whole.top() + begin, whole.width(), length};
    return QStyle::visualRect(bar.direction,
                              whole,
                              {whole.left() + begin, whole.top(), length, whole.height()});
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const int length = lengthOf(bar);
    const int handle = handleLength(bar);
    const int begin = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(bar, begin, handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(bar, 0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(bar, begin + handle, length - begin - handle);
    default:
        return {};
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar)
{
    painter->fillRect(bar.rect, bar.palette.window()); // a scroll bar paints all of itself
    if (bar.maximum == bar.minimum)
        return;
    const bool held =
        (bar.state & QStyle::State_Sunken) && bar.activeSubControls == QStyle::SC_ScrollBarSlider;
    const QRectF handle = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider))
                              .adjusted(handleInset, handleInset, -handleInset, -handleInset);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar.palette.color(held ? QPalette::WindowText : QPalette::Mid));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace Understudy
