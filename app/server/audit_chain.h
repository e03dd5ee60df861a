// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Understudy {

//! One row of the audit log: who did what to whom, from where, and why. Holds no secret.
struct AuditEntry
{
    qint64 time = 0; //!< ms, the server's time
    QString action; //!< "impersonation.started"
    std::optional<qint64> actorId = {};
    std::optional<qint64> subjectId = {};
    std::optional<qint64> sessionId = {};
    QString reason = {};
    QString ticket = {};
    QString address = {};
    QString detail = {};
};

//! A row as it is stored, with its place in the chain.
struct AuditRow
{
    qint64 id = 0;
    AuditEntry entry = {};
    QByteArray hash = {}; //!< empty where the row has none, or cannot have been written by us
};

//! The hash of \a row, which follows the row whose hash is \a previous (empty for the first):
//! SHA-256 over \a previous as 32 bytes (zeros for the first), then each of id, time, action,
//! actor, subject, session, reason, ticket, address and detail: a byte 0 where there is nothing;
//! else a byte 1, the length in bytes as 4 bytes, the bytes. Numbers are 8 bytes, texts UTF-8; all
//! numbers big-endian, most significant byte first. So no two logs have the same bytes, and whoever
//! changes a row changes every hash behind it.
QByteArray auditHash(const QByteArray &previous, const AuditRow &row);

//! Whether \a row, with the hash it has, is the one that was written behind the row with \a id and
//! \a hash; zero and nothing where it should be the first.
bool followsInAudit(const AuditRow &row, qint64 id, const QByteArray &hash);

} // namespace Understudy
