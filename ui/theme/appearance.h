// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"
#include "theme/desktop_appearance.h"

namespace Understudy {

class ConsoleStyle;

//! Dresses the application: our style, and our colours as the person wants them, or as light, dark
//! and rich in contrast as the desktop is, also when that changes.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    //! Needs the QApplication; asks the desktop without waiting. \a settings are borrowed.
    explicit Appearance(const Settings &settings);

private:
    void apply();
    ColourScheme scheme() const;

    const Settings &m_settings;
    DesktopAppearance m_desktop;
    ConsoleStyle *m_style; //!< the application owns it
};

} // namespace Understudy
