// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/appearance.h"

#include "theme/colours.h"
#include "theme/console_style.h"

#include <QApplication>
#include <QPalette>

namespace Understudy {

Appearance::Appearance()
    : m_desktop(QApplication::palette())
    , m_style(new ConsoleStyle)
{
    QApplication::setStyle(m_style);
    connect(&m_desktop, &DesktopAppearance::changed, this, &Appearance::apply);
    apply();
    m_desktop.follow();
}

void Appearance::apply()
{
    m_style->setReducedMotion(m_desktop.reducedMotion());
    QApplication::setPalette(paletteOf(coloursOf(m_desktop.scheme())));
}

} // namespace Understudy
