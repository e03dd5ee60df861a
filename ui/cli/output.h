// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! Prints \a line on standard output, at once.
void say(const QString &line);
void sayRaw(const QByteArray &text);
//! Prints \a line on standard error, with the program's name before it.
void warn(const QString &line);

} // namespace Understudy
