// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/audit_key.h"

#include <atomic>

namespace Understudy {

class Database;

//! Whether an audit log is as it was written.
struct AuditReport
{
    std::optional<qint64> firstBad =
        {}; //!< the first row that was changed, is missing, or too many
    std::optional<AuditHead> head = {}; //!< the newest signed one
    qint64 rows = 0;

    bool isWhole() const { return !firstBad; }
};

//! Reads the whole audit log in \a database again, and compares: each row has the hash that follows
//! from those before it, ids are without gaps, every head is signed by \a publicKey and fits, and
//! \a known, a head that was kept elsewhere, does too. A log that ends before a head was cut; one
//! without any head is not to be trusted, but where \a known has the id 0: nothing was signed yet.
//! Rows behind the newest head are chained, but nobody has signed
//! them yet. An error where the database cannot be read, or \a stop turned true.
Result<AuditReport> verifyAudit(Database &database,
                                const QByteArray &publicKey,
                                const std::optional<AuditHead> &known,
                                const std::atomic<bool> &stop);

} // namespace Understudy
