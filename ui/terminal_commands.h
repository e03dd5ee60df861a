// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Understudy {

//! Does what \a arguments, the program's name first, ask for that takes no window: `check`,
//! `start|stop|status|journal`, --help, --version, --diagnostics, and saying what is wrong with
//! them, or that there is no display. The exit status of the process; nothing where they ask for
//! the console itself.
std::optional<int> runInTerminal(const QStringList &arguments);

} // namespace Understudy
