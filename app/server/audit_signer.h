// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/audit_key.h"

#include <QObject>
#include <QTimer>

namespace Understudy {

class AuditLog;
class Database;
class ServerClock;

//! Signs how far the audit log has come: at the start, every 30 seconds, when asked, and at the
//! end.
class AuditSigner : public QObject
{
    Q_OBJECT

public:
    //! All but the key are borrowed.
    AuditSigner(Database &database, AuditLog &log, ServerClock &clock, const AuditKey &key);
    //! Signs a last time.
    ~AuditSigner() override;

    void start();
    //! Signs now; durable with the database's next commit.
    void sign();

    const QByteArray &publicKey() const { return m_key.publicKey(); }

private:
    Database &m_database;
    AuditLog &m_log;
    ServerClock &m_clock;
    AuditKey m_key;
    QTimer m_timer;
};

} // namespace Understudy
