// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/desktop_appearance.h"

namespace Understudy {

class ConsoleStyle;

//! Dresses the application: our style, and our colours as light or dark as the desktop is, also
//! when it changes.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    //! Needs the QApplication; asks the desktop without waiting.
    Appearance();

private:
    void apply();

    DesktopAppearance m_desktop;
    ConsoleStyle *m_style; //!< the application owns it
};

} // namespace Understudy
