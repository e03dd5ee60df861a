// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rail_item.h"

#include "theme/icons.h"
#include "theme/type_scale.h"

#include <QPainter>

namespace Understudy {

namespace {
constexpr int itemHeight = 40;
constexpr int iconSide = 20;
constexpr int inset = 10;
constexpr int mark = 3;
} // namespace

RailItem::RailItem(RailPlace place, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(lineIcon(icon), text, parent)
    , m_place(place)
{
    setFixedHeight(itemHeight);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(true); // so that Enter presses it
    setAttribute(Qt::WA_Hover);
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("This is what shows.") : QString());
    update();
}

void RailItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

QSize RailItem::sizeHint() const
{
    const QFontMetrics metrics(scaled(font(), TypeScale::Strong));
    return {inset + iconSide + inset + metrics.horizontalAdvance(text()) + inset, itemHeight};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2) : QPen(Qt::NoPen));
    painter.setBrush(m_current || underMouse() ? palette().brush(QPalette::Window)
                                               : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(shape, 6, 6);
    if (m_current) {
        const QRect edge(leftToRight ? 0 : width() - mark, 8, mark, height() - 16);
        painter.fillRect(edge, palette().color(QPalette::Link));
    }
    const int iconLeft = leftToRight ? inset : width() - inset - iconSide;
    icon().paint(&painter,
                 QRect(iconLeft, (height() - iconSide) / 2, iconSide, iconSide),
                 Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (m_narrow)
        return;
    const int words = inset + iconSide + inset;
    painter.setPen(palette().color(QPalette::WindowText));
    if (m_current)
        painter.setFont(scaled(font(), TypeScale::Strong));
    painter.drawText(leftToRight ? rect().adjusted(words, 0, -4, 0)
                                 : rect().adjusted(4, 0, -words, 0),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text());
}

} // namespace Understudy
