// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/appearance.h"

#include "theme/colours.h"
#include "theme/console_style.h"

#include <QApplication>
#include <QPalette>

namespace Understudy {

Appearance::Appearance(const Settings &settings)
    : m_settings(settings)
    , m_desktop(QApplication::palette())
    , m_style(new ConsoleStyle)
{
    QApplication::setStyle(m_style);
    connect(&m_desktop, &DesktopAppearance::changed, this, &Appearance::apply);
    connect(&m_settings, &Settings::changed, this, &Appearance::apply);
    apply();
    m_desktop.follow();
}

void Appearance::apply()
{
    m_style->setReducedMotion(m_desktop.reducedMotion());
    const QPalette palette = paletteOf(coloursOf(scheme()));
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

ColourScheme Appearance::scheme() const
{
    switch (m_settings.preferences().theme) {
    case Theme::System:
        return m_desktop.highContrast() ? inHighContrast(m_desktop.scheme()) : m_desktop.scheme();
    case Theme::Light:
        return ColourScheme::Light;
    case Theme::Dark:
        return ColourScheme::Dark;
    case Theme::HighContrast:
        return inHighContrast(m_desktop.scheme());
    }
    Q_UNREACHABLE();
}

} // namespace Understudy
