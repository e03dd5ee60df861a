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
    //! Whether the log is chained, as every new one is at its start. It never is again: what has no
    //! hash then has lost it.
    Result<bool> isChained();
    //! Puts the rows of an older version into the chain, and writes down that they are. Inside
    //! Database::write().
    bool chainOldRows();
    //! The public key that signs this log; empty where none was ever written down.
    Result<QByteArray> publicKey();
    //! Inside Database::write().
    bool setPublicKey(const QByteArray &key);
    //! Whether the newest head speaks of the newest row.
    Result<bool> isSigned();
    //! The newest head; one with the id 0 where nothing has been signed.
    Result<AuditHead> newestHead();
    //! Signs how far the log has come, and returns that; \a known, the newest head that the caller
    //! knows of, where it has come no further. An error of the kind Invalid where that head or its
    //! row is no longer as it was, or a row behind it is not what was written: whoever changed them
    //! must not get our signature. Inside Database::write().
    Result<AuditHead> signHead(const AuditKey &key, const AuditHead &known, qint64 time);

    //! The heads, oldest first.
    Result<QList<AuditHead>> heads();
    //! At most \a limit rows with ids below \a before that \a filter lets through, newest first.
    Result<QList<AuditRow>> newest(const AuditFilter &filter, qint64 before, int limit);
    //! At most \a limit rows with ids above \a after, oldest first.
    Result<QList<AuditRow>> next(const AuditFilter &filter, qint64 after, int limit);

private:
    Result<QList<AuditRow>> rows(const QString &order, const QVariantList &values);
    Result<bool> isTrue(const QString &question);
    //! The head with that \a id; one with the id 0 where there is none.
    Result<AuditHead> headOf(qint64 id);
    Result<QList<AuditHead>> heads(const QString &order, const QVariantList &values);
    //! The newest row, where all behind \a head is as it was written; nothing else tells.
    Result<AuditRow> lastBehind(const AuditHead &head);
    //! The id and hash of the newest row; zero and nothing where there is none.
    Result<AuditRow> last();

    Database &m_database;
};

} // namespace Understudy
