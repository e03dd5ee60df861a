// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/options.h"

#include <QStringList>

namespace Understudy {

//! Runs the server until the process is told to end; the exit code.
int serve(const Options &options);
//! Changes an account; the exit code.
int changeUser(const Options &options);
//! Adds the accounts of a CSV file; the exit code.
int importUsers(const Options &options);
//! Brings the database up to date; the exit code.
int migrate(const Options &options);
//! Copies the database; the exit code.
int backup(const Options &options);
//! Verifies or exports the audit log; the exit code, 1 where it is not whole.
int audit(const Options &options);

//! The value of \a variable, which is wiped from this process's environment.
QByteArray takeEnvironment(const char *variable);

} // namespace Understudy
