// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/progress_ring.h"

#include "plain_text.h"
#include "theme/type_scale.h"

#include <QPainter>

namespace Understudy {

namespace {
constexpr int diameter = 96;
constexpr int weight = 6;
constexpr int fullTurn = 360 * 16;
constexpr int top = 90 * 16;
} // namespace

ProgressRing::ProgressRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(diameter, diameter);
    setFont(withTabularFigures(scaled(font(), TypeScale::Section)));
}

void ProgressRing::setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole)
{
    m_text = minutesAndSeconds(left);
    m_share =
        whole.count() > 0 ? std::clamp(double(left.count()) / double(whole.count()), 0.0, 1.0) : 0;
    setAccessibleName(tr("Time left"));
    setAccessibleDescription(m_text);
    update();
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(weight, weight, -weight, -weight);
    painter.setPen(QPen(palette().color(QPalette::Midlight), weight));
    painter.drawEllipse(ring);
    painter.setPen(QPen(palette().color(QPalette::Link), weight, Qt::SolidLine, Qt::RoundCap));
    if (m_share > 0)
        painter.drawArc(ring, top, int(fullTurn * m_share));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace Understudy
