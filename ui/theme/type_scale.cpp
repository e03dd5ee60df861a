// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/type_scale.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QWidget>

namespace Understudy {

namespace {

double factorOf(TypeScale scale)
{
    switch (scale) {
    case TypeScale::Title:
        return 1.5;
    case TypeScale::Section:
        return 1.15;
    case TypeScale::Strong:
        return 1.0;
    case TypeScale::Caption:
        return 0.9;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont scaled(const QFont &base, TypeScale scale)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factorOf(scale));
    else
        font.setPixelSize(qRound(base.pixelSize() * factorOf(scale)));
    if (scale != TypeScale::Caption)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setTypeScale(QWidget *widget, TypeScale scale)
{
    widget->setFont(scaled(QApplication::font(), scale));
}

QFont withTabularFigures(QFont font)
{
    const QFontMetricsF metrics(font);
    const bool tabular = qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char('1')),
                                       metrics.horizontalAdvance(QLatin1Char('8')));
    if (!tabular)
        font.setFamily(QStringLiteral("monospace"));
    return font;
}

} // namespace Understudy
