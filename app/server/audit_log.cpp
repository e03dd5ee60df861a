// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_log.h"

#include "server/database.h"

namespace Understudy {

namespace {

QVariant orNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

AuditLog::AuditLog(Database &database)
    : m_database(database)
{ }

bool AuditLog::append(const AuditEntry &entry)
{
    return m_database
        .run(
            QStringLiteral(
                "INSERT INTO audit(time, action, actor_id, subject_id, session_id, reason, ticket, "
                "address, detail) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {entry.time,
             entry.action,
             orNull(entry.actorId),
             orNull(entry.subjectId),
             orNull(entry.sessionId),
             orNull(entry.reason),
             orNull(entry.ticket),
             orNull(entry.address),
             orNull(entry.detail)})
        .ok();
}

} // namespace Understudy
