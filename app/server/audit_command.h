// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/audit_key.h"
#include "server/options.h"

class QIODevice;

namespace Understudy {

class Database;
class ServerClock;

//! The key that signs the audit log in \a database: the one at --audit-key, else in a file beside
//! the database, which is made where none has been yet. Whose the log is, the database keeps: an
//! error where the key is another one, or is lost.
Result<AuditKey> auditKeyFor(Database &database, const Options &options);

//! Carries out `understudyd audit …`, also beside a running server; what there is to read goes to
//! \a out. An error with a sentence where the log is not whole or something cannot be read or
//! written.
Result<void> runAuditOrder(Database &database,
                           ServerClock &clock,
                           const Options &options,
                           QIODevice &out);

} // namespace Understudy
