// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QWidget;

namespace Understudy {

enum class TypeScale { Title, Section, Strong, Caption };

//! \a base at that place of the type scale (ui.md): title 1.5 times and section 1.15 times,
//! semibold; strong is semibold, caption 0.9 times.
QFont scaled(const QFont &base, TypeScale scale);

//! Gives \a widget that font, from the application's.
void setTypeScale(QWidget *widget, TypeScale scale);

//! \a font with figures of one width, so that a countdown does not wobble.
QFont withTabularFigures(QFont font);

} // namespace Understudy
