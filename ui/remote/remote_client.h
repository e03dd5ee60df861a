// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Understudy {

//! Runs `understudy start|stop|status|journal` with \a arguments, of which the first is that word,
//! and returns the exit status of the process: 0 when it worked, 1 when it did not, 2 for bad
//! arguments, 3 where no console runs. Needs a QCoreApplication.
int runRemote(const QStringList &arguments);

//! The diagnostics of the console that runs on \a dataFolder, empty for the desktop's usual place.
//! Nothing where none runs; empty where it does not answer within 5 s.
std::optional<QString> diagnosticsOfConsole(const QString &dataFolder);

} // namespace Understudy
