// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QIODevice;

namespace Understudy {

//! Writes all that \a from has, to be opened still, to the file \a path: whole or not at all. Fails
//! with Unavailable and the system's words. Blocks: not for the window's thread where it may be
//! much.
Result<void> saveFile(QIODevice &from, const QString &path);
Result<void> saveFile(const QByteArray &content, const QString &path);
//! The same, readable by this user alone (mode 600).
Result<void> savePrivateFile(const QByteArray &content, const QString &path);

} // namespace Understudy
