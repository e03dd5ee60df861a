// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/colours.h"

#include <algorithm>
#include <cmath>

namespace Understudy {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(ColourScheme scheme)
{
    return scheme == ColourScheme::Dark || scheme == ColourScheme::DarkHighContrast;
}

ColourScheme inHighContrast(ColourScheme scheme)
{
    return isDark(scheme) ? ColourScheme::DarkHighContrast : ColourScheme::LightHighContrast;
}

Colours coloursOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return {.background = QColor(0xf8fafc),
                .surface = QColor(0xffffff),
                .text = QColor(0x0f172a),
                .muted = QColor(0x475569),
                .accent = QColor(0x2563eb),
                .onAccent = QColor(0xffffff),
                .error = QColor(0xb91c1c),
                .border = QColor(0x8390a4),
                .separator = QColor(0xe2e8f0)};
    case ColourScheme::LightHighContrast:
        return {.background = QColor(0xffffff),
                .surface = QColor(0xffffff),
                .text = QColor(Qt::black),
                .muted = QColor(0x262626),
                .accent = QColor(0x0000b4),
                .onAccent = QColor(0xffffff),
                .error = QColor(0x8b0000),
                .border = QColor(Qt::black),
                .separator = QColor(0xa6a6a6)};
    case ColourScheme::DarkHighContrast:
        return {.background = QColor(Qt::black),
                .surface = QColor(Qt::black),
                .text = QColor(0xffffff),
                .muted = QColor(0xdcdcdc),
                .accent = QColor(0x8ec5ff),
                .onAccent = QColor(Qt::black),
                .error = QColor(0xffa0a0),
                .border = QColor(0xffffff),
                .separator = QColor(0x555555)};
    case ColourScheme::Dark:
        return {.background = QColor(0x0f172a),
                .surface = QColor(0x1e293b),
                .text = QColor(0xe2e8f0),
                .muted = QColor(0x94a3b8),
                .accent = QColor(0x60a5fa),
                .onAccent = QColor(0x0f172a),
                .error = QColor(0xf87171),
                .border = QColor(0x718096),
                .separator = QColor(0x334155)};
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.background);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.separator);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.background);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.separator);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

QColor environmentColour(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QColor::fromRgb(0xb91c1c);
    case Environment::Staging:
        return QColor::fromRgb(0xb45309);
    case Environment::Development:
        return QColor::fromRgb(0x1d4ed8);
    case Environment::Demo:
        return QColor::fromRgb(0x4d7c0f);
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Understudy
