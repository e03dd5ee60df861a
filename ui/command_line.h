// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/prefill.h"

#include <QStringList>

namespace Understudy {

//! What a start of the console was asked for. A later start hands its own to the first.
struct CommandLine
{
    enum class Action { Run, ShowVersion, ShowDiagnostics, ShowHelp, Refuse };

    Action action = Action::Run;
    QString message = {}; //!< what ShowVersion, ShowHelp and Refuse print
    bool demo = false;
    bool minimized = false; //!< the window begins as an icon, unless there is a bar to be seen
    QString connectionName = {};
    QString dataFolder = {}; //!< empty for the desktop's usual place
    Prefill prefill = {};
    bool linkNotUnderstood = false;

    bool operator==(const CommandLine &) const = default;
};

//! Reads \a arguments, the program's name first. Options of Qt itself (-style, -stylesheet …) are
//! dropped: they could make the bar unreadable.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace Understudy
