// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sweeper.h"

#include "server/database.h"
#include "server/database_clock.h"
#include "server/server_clock.h"
#include "server/session_store.h"
#include "server/sign_in_limiter.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto every = 30s;
constexpr qint64 keysLast = std::chrono::milliseconds(24h).count();
constexpr qint64 endedSessionsLast = std::chrono::milliseconds(7 * 24h).count();

} // namespace

Sweeper::Sweeper(Database &database,
                 SessionStore &sessions,
                 SignInLimiter &limiter,
                 DatabaseClock &databaseClock,
                 ServerClock &clock)
    : m_database(database)
    , m_sessions(sessions)
    , m_limiter(limiter)
    , m_databaseClock(databaseClock)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Sweeper::sweep);
}

void Sweeper::start()
{
    sweep();
    m_timer.start(every);
}

void Sweeper::sweep()
{
    const bool isMoreToEnd = m_sessions.endExpired();
    m_sessions.writeOwed();
    const qint64 now = m_clock.now();
    m_database.write([this, now] {
        return writeClock() && m_limiter.forgetOld(now)
            && forget(QStringLiteral("DELETE FROM view_tokens WHERE token_hash IN (SELECT "
                                     "token_hash FROM view_tokens WHERE expires_at <= ? LIMIT "
                                     "5000)"),
                      now)
            && forget(QStringLiteral(
                          "DELETE FROM idempotency_keys WHERE (actor_id, key_hash) IN (SELECT "
                          "actor_id, key_hash FROM idempotency_keys WHERE created_at <= ? LIMIT "
                          "5000)"),
                      now - keysLast)
            && forget(QStringLiteral(
                          "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE "
                          "ended_at <= ? AND end_recorded = 1 ORDER BY ended_at LIMIT 5000)"),
                      now - endedSessionsLast);
    });
    // Others are answered in between.
    if (isMoreToEnd)
        QTimer::singleShot(0, this, &Sweeper::sweep);
}

//! Other servers on the database write it, too, and none of them goes back behind another.
bool Sweeper::writeClock()
{
    if (!m_databaseClock.adjust())
        return false;
    {
        Statement found = m_database.run(QStringLiteral("SELECT time FROM clock"));
        if (found.next())
            m_clock.reach(found.value(0).toLongLong());
        if (found.failed())
            return false;
    }
    const ClockReading reading = m_clock.reading();
    return m_database
        .run(QStringLiteral(
                 "INSERT INTO clock(id, time, boot, boot_id) VALUES(1, ?, ?, ?) ON CONFLICT(id) DO "
                 "UPDATE SET time = excluded.time, boot = excluded.boot, boot_id = "
                 "excluded.boot_id"),
             {reading.time, qint64(reading.boot.count()), reading.bootId})
        .ok();
}

bool Sweeper::forget(const QString &sql, qint64 before)
{
    return m_database.run(sql, {before}).ok();
}

} // namespace Understudy
