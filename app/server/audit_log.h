// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/audit_chain.h"
#include "server/audit_key.h"

#include <QVariantList>

namespace Understudy {

class Database;

//! What to look for in the audit log; everything where all is empty.
struct AuditFilter
{
    QString action = {};
    std::optional<qint64> actorId = {};
    std::optional<qint64> subjectId = {};
    std::optional<qint64> from = {}; //!< ms
    std::optional<qint64> to = {}; //!< ms, not included
};

//! The backend's record. Append-only: the schema refuses changes and deletions, and a chain of
//! hashes with signed heads shows those that were made all the same. All its SQL is here.
class AuditLog
{
public:
    explicit AuditLog(Database &database);

    //! Appends \a entry to the transaction under way; false where it cannot be written.
    bool append(const AuditEntry &entry);
    //! False where the rows are those of an older version, without a chain.
    bool isChained();
    //! Puts the rows of an older version into the chain. Inside Database::write().
    bool chainOldRows();
    //! Whether the newest head speaks of the newest row.
    bool isSigned();
    //! Signs how far the log has come, where it has come further than the newest head. Inside
    //! Database::write().
    bool signHead(const AuditKey &key, qint64 time);

    //! The heads, oldest first.
    Result<QList<AuditHead>> heads();
    //! At most \a limit rows with ids below \a before that \a filter lets through, newest first.
    Result<QList<AuditRow>> newest(const AuditFilter &filter, qint64 before, int limit);
    //! At most \a limit rows with ids above \a after, oldest first.
    Result<QList<AuditRow>> next(const AuditFilter &filter, qint64 after, int limit);

private:
    Result<QList<AuditRow>> rows(const QString &order, const QVariantList &values);
    AuditRow last();

    Database &m_database;
};

} // namespace Understudy
