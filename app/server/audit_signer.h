// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/audit_key.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Understudy {

class AuditLog;
class Database;
class ServerClock;

//! Signs how far the audit log has come: at the start, every 30 seconds, when asked, and at the
//! end. What has been signed is remembered, and nothing is signed that does not go on from there: a
//! log that somebody has changed must not get our signature.
class AuditSigner : public QObject
{
    Q_OBJECT

public:
    //! All but the key are borrowed.
    AuditSigner(Database &database, AuditLog &log, ServerClock &clock, const AuditKey &key);
    //! Signs a last time.
    ~AuditSigner() override;

    void start();
    //! Signs now, and commits; where it may not, a critical message says why.
    void sign();

    //! The newest head that was signed or found here; one with the id 0 where there is none,
    //! nothing before start().
    const std::optional<AuditHead> &known() const { return m_known; }

    const QByteArray &publicKey() const { return m_key.publicKey(); }

private:
    Result<AuditHead> signFrom(const AuditHead &known);

    Database &m_database;
    AuditLog &m_log;
    ServerClock &m_clock;
    AuditKey m_key;
    std::optional<AuditHead> m_known;
    QTimer m_timer;
};

} // namespace Understudy
