// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/step.h"

#include "parts/labels.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Understudy {

namespace {

constexpr int circle = 28;
constexpr int gap = 12;

} // namespace

Step::Step(int number, const QString &name, const QString &words, bool current, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_current(current)
{
    auto *layout = new QVBoxLayout(this);
    const bool mirrored = isRightToLeft();
    layout->setContentsMargins(mirrored ? 0 : circle + gap, 4, mirrored ? circle + gap : 0, 4);
    layout->setSpacing(2);
    layout->addWidget(plainLabel(name, TypeScale::Strong, this));
    layout->addWidget(mutedLabel(words, this));
}

void Step::paintEvent(QPaintEvent *)
{
    const QRect left(0, 2, circle, circle);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), left);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(m_current ? QPalette::Link : QPalette::Mid), 1));
    painter.setBrush(m_current ? palette().color(QPalette::Link) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(palette().color(m_current ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace Understudy
