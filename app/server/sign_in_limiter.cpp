// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sign_in_limiter.h"

#include <algorithm>

namespace Understudy {

namespace {

constexpr qint64 windowMs = std::chrono::milliseconds(SignInLimiter::window).count();

} // namespace

std::chrono::seconds SignInLimiter::wait(const QString &account, const QString &address, qint64 now)
{
    const qint64 until =
        std::max(blockedUntil(m_byAccount, account.toCaseFolded(), perAccount, now),
                 blockedUntil(m_byAddress, address, perAddress, now));
    return until <= now
        ? std::chrono::seconds(0)
        : std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(until - now));
}

qint64 SignInLimiter::blockedUntil(const Failures &failures,
                                   const QString &key,
                                   int limit,
                                   qint64 now)
{
    const QList<qint64> times = failures.value(key);
    const auto firstRecent = std::upper_bound(times.begin(), times.end(), now - windowMs);
    return times.end() - firstRecent < limit ? now : *(times.end() - limit) + windowMs;
}

void SignInLimiter::countFailure(const QString &account, const QString &address, qint64 now)
{
    count(m_byAccount, account.toCaseFolded(), perAccount, now);
    count(m_byAddress, address, perAddress, now);
}

void SignInLimiter::count(Failures &failures, const QString &key, int limit, qint64 now)
{
    QList<qint64> &times = failures[key];
    times.append(now);
    if (times.size() > limit)
        times.removeFirst();
}

void SignInLimiter::forgetOld(qint64 now)
{
    const auto isOld = [now](auto entry) {
        return entry.value().last() <= now - windowMs;
    };
    m_byAccount.removeIf(isOld);
    m_byAddress.removeIf(isOld);
}

} // namespace Understudy
