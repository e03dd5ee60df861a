// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/avatar.h"

#include "plain_text.h"
#include "theme/icons.h"

#include <QPainter>

namespace Understudy {

void drawAvatar(QPainter *painter, const QRect &rect, const QString &name, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor tint = palette.color(QPalette::Link);
    tint.setAlphaF(0.16F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(rect);
    const QString initials = initialsOf(name);
    if (initials.isEmpty()) {
        const int inset = rect.width() / 4;
        lineIcon(QStringLiteral("person"))
            .paint(painter, rect.adjusted(inset, inset, -inset, -inset));
    } else {
        QFont font = painter->font();
        font.setPixelSize(qMax(10, rect.height() * 2 / 5));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(rect, Qt::AlignCenter, initials);
    }
    painter->restore();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(&painter, rect(), m_name, palette());
}

} // namespace Understudy
