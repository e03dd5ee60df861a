// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sign_in_limiter.h"

#include "server/database.h"
#include "server/token.h"

#include <algorithm>

namespace Understudy {

namespace {

constexpr qint64 windowMs = std::chrono::milliseconds(SignInLimiter::window).count();

QByteArray accountKey(const QString &account)
{
    return digest("account " + account.toCaseFolded().toUtf8());
}

QByteArray addressKey(const QString &address)
{
    return digest("address " + address.toUtf8());
}

} // namespace

SignInLimiter::SignInLimiter(Database &database)
    : m_database(database)
{ }

Result<std::chrono::seconds> SignInLimiter::wait(const QString &account,
                                                 const QString &address,
                                                 qint64 now)
{
    const Result<qint64> byAccount = blockedUntil(accountKey(account), perAccount, now);
    const Result<qint64> byAddress = blockedUntil(addressKey(address), perAddress, now);
    if (!byAccount || !byAddress)
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("sign-in"));
    const qint64 until = std::max(*byAccount, *byAddress);
    return until <= now
        ? std::chrono::seconds(0)
        : std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(until - now));
}

Result<qint64> SignInLimiter::blockedUntil(const QByteArray &whom, int limit, qint64 now)
{
    Statement oldest =
        m_database.run(QStringLiteral("SELECT time FROM sign_in_failures WHERE counted_by = ? AND "
                                      "time > ? ORDER BY time DESC LIMIT 1 OFFSET ?"),
                       {whom, now - windowMs, limit - 1});
    if (!oldest.ok())
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("sign-in"));
    return oldest.next() ? oldest.value(0).toLongLong() + windowMs : now;
}

bool SignInLimiter::countFailure(const QString &account, const QString &address, qint64 now)
{
    return count(accountKey(account), now) && count(addressKey(address), now);
}

bool SignInLimiter::count(const QByteArray &whom, qint64 now)
{
    return m_database
        .run(QStringLiteral("INSERT INTO sign_in_failures(counted_by, time) VALUES(?, ?)"),
             {whom, now})
        .ok();
}

bool SignInLimiter::forgetOld(qint64 now)
{
    return m_database
        .run(QStringLiteral("DELETE FROM sign_in_failures WHERE time <= ?"), {now - windowMs})
        .ok();
}

} // namespace Understudy
