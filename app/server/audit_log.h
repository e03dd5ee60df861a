// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Understudy {

class Database;

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

//! The backend's record. Append-only: the schema refuses changes and deletions.
class AuditLog
{
public:
    explicit AuditLog(Database &database);

    //! Appends \a entry to the transaction under way; false where it cannot be written.
    bool append(const AuditEntry &entry);

private:
    Database &m_database;
};

} // namespace Understudy
