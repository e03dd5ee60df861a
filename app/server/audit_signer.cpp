// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_signer.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/server_clock.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto every = 30s;

} // namespace

AuditSigner::AuditSigner(Database &database, AuditLog &log, ServerClock &clock, const AuditKey &key)
    : m_database(database)
    , m_log(log)
    , m_clock(clock)
    , m_key(key)
{
    connect(&m_timer, &QTimer::timeout, this, &AuditSigner::sign);
}

AuditSigner::~AuditSigner()
{
    if (!m_timer.isActive())
        return;
    sign();
    m_database.commit();
}

void AuditSigner::start()
{
    sign();
    m_timer.start(every);
}

void AuditSigner::sign()
{
    if (!m_log.isSigned())
        m_database.write([this] { return m_log.signHead(m_key, m_clock.now()); });
}

} // namespace Understudy
