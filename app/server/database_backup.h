// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Understudy {

class Database;

//! Copies \a database, as it is at one moment, to a new file of mode 600 at \a path; also while
//! others read and write it, who are not held up. An error where there is something at \a path
//! already, or the copy cannot be written: then nothing of it is left. Of SQLite the copy is a
//! database that understudyd can serve, of PostgreSQL what pg_restore restores.
Result<void> backUp(Database &database, const QString &path);

} // namespace Understudy
