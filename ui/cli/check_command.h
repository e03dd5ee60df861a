// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Understudy {

//! Runs `understudy check` with \a arguments, those behind `check`, and returns the exit status of
//! the process: 0 when all went well, 1 when a step did not do what it should, 2 for a bad profile
//! or bad arguments. Needs no display and no keychain, and makes a QCoreApplication of its own.
int runCheck(const QStringList &arguments);

} // namespace Understudy
