// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Understudy {

//! What tells the terminal session of the process \a pid from every other one, earlier ones
//! included: its leader and when that began (proc(5), stat). Empty for a process without a
//! terminal.
QString terminalSessionOf(qint64 pid);

//! The same, read off /proc/PID/stat: the session's leader, 0 where there is no terminal.
qint64 sessionLeaderIn(const QByteArray &stat);
//! When the process began, in ticks since the boot; empty where \a stat is none.
QByteArray startTimeIn(const QByteArray &stat);

} // namespace Understudy
