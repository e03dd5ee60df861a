// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_signer.h"

#include "base/logging.h"
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
}

void AuditSigner::start()
{
    sign();
    m_timer.start(every);
}

void AuditSigner::sign()
{
    const Result<AuditHead> known = m_known ? *m_known : m_log.newestHead();
    const Result<AuditHead> head =
        known.and_then([this](const AuditHead &from) { return signFrom(from); });
    if (head)
        m_known = *head;
    else
        qCCritical(lcServer).noquote() << "audit: nothing was signed:" << head.error().message;
}

Result<AuditHead> AuditSigner::signFrom(const AuditHead &known)
{
    const Result<bool> isSigned = m_log.isSigned();
    if (!isSigned || *isSigned)
        return isSigned.map([&known](bool) { return known; });
    Result<AuditHead> head = known;
    const bool isDurable = m_database.write([&] {
        head = m_log.signHead(m_key, known, m_clock.now());
        return head.has_value();
    }) && m_database.commit();
    if (head && !isDurable)
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("the database cannot be written"),
                       QStringLiteral("audit"));
    return head;
}

} // namespace Understudy
