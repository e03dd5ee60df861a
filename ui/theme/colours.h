// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"

#include <QColor>
#include <QPalette>

namespace Understudy {

//! The console's colours (ui.md), light or dark, usual or in high contrast.
struct Colours
{
    QColor background;
    QColor surface;
    QColor text;
    QColor muted; //!< secondary text
    QColor accent; //!< primary action, focus, links
    QColor onAccent; //!< text on accent
    QColor error;
    QColor border; //!< around what can be operated: 3:1 on surface
    QColor separator; //!< between things; carries no meaning alone
};

enum class ColourScheme { Light, Dark, LightHighContrast, DarkHighContrast };

bool isDark(ColourScheme scheme);
//! The one of high contrast that is as light or dark as \a scheme.
ColourScheme inHighContrast(ColourScheme scheme);

Colours coloursOf(ColourScheme scheme);

//! The palette that carries the colours to every widget: PlaceholderText is muted, BrightText is
//! error, Mid is border, Midlight is separator, Link is accent.
QPalette paletteOf(const Colours &colours);

//! The badge of an environment; white text on it is readable.
QColor environmentColour(Environment environment);

//! The bar: these do not depend on scheme, style or palette.
inline constexpr QColor barYellow{0xfa, 0xcc, 0x15};
inline constexpr QColor barText{0, 0, 0};
inline constexpr QColor changesAllowedEdge{0xb9, 0x1c, 0x1c};

//! The contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Understudy
