// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/audit_log.h"
#include "server/audit_verifier.h"
#include "server_fixture.h"

namespace Understudy {

//! A database with an audit log and a key to sign it.
struct AuditBench : ServerFixture
{
    AuditKey key = AuditKey::make(folder.filePath(QStringLiteral("key"))).value();

    //! Appends \a count rows, each another.
    bool append(int count)
    {
        return database->write([&] {
            for (int i = 0; i < count; ++i) {
                if (!audit.append({.time = 1'700'000'000'000 + i,
                                   .action = QStringLiteral("test.done"),
                                   .actorId = i % 3 ? std::optional<qint64>(i) : std::nullopt,
                                   .subjectId = 42,
                                   .reason = QStringLiteral("because of Søren %1").arg(i),
                                   .address = QStringLiteral("127.0.0.1")}))
                    return false;
            }
            return true;
        }) && database->commit();
    }

    bool sign()
    {
        return database->write([&] {
            const Result<AuditHead> known = audit.newestHead();
            return known && audit.signHead(key, *known, 1'700'000'100'000);
        }) && database->commit();
    }

    //! As who writes to the file past the triggers.
    bool forge(const QString &sql) { return runOutside(path, dropAuditGuard() + QStringList{sql}); }

    AuditReport verify(const std::optional<AuditHead> &exported = {})
    {
        const std::atomic<bool> never = false;
        return verifyAudit(*database, key.publicKey(), exported, never).value();
    }
};

} // namespace Understudy
