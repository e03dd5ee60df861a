// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wording.h"

namespace Understudy {

void Console::bindSettings()
{
    const auto fill = [this] {
        m_window.setRules(m_settings.startRules());
        m_window.setShortcuts(m_settings.preferences().shortcuts);
    };
    connect(&m_settings, &Settings::changed, this, fill);
    fill();
    if (const std::optional<Error> &fault = m_settings.preferencesFault())
        m_window.showMessage(Wording::preferencesUnreadable(m_settings.damagedCopy()),
                             Wording::details(*fault));
}

} // namespace Understudy
