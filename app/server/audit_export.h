// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/audit_log.h"
#include "server/options.h"

class QIODevice;

namespace Understudy {

//! Writes the rows that \a order asks for, oldest first. As JSON Lines each can be verified: it has
//! its time in ms, its hash and the one before it, as auditHash() takes them.
Result<void> exportAudit(Database &database, const AuditOrder &order, QIODevice &out);

//! \a text as a cell of a CSV file (RFC 4180): quoted, and with an apostrophe before what a
//! spreadsheet would run as a formula.
QString csvCell(const QString &text);

} // namespace Understudy
