// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace Understudy {

//! Slows guessing: ten failures per account and one hundred per address within 15 minutes, then
//! nothing more until the oldest is 15 minutes past. Accounts count whether they exist or not;
//! successes do not count. Times are the server's, in ms. What it holds is bounded by how many
//! passwords can be hashed in a window.
class SignInLimiter
{
public:
    static constexpr int perAccount = 10;
    static constexpr int perAddress = 100;
    static constexpr std::chrono::minutes window{15};

    //! How long \a account from \a address has to wait; zero where it may try.
    std::chrono::seconds wait(const QString &account, const QString &address, qint64 now);
    void countFailure(const QString &account, const QString &address, qint64 now);
    //! Forgets what is older than the window.
    void forgetOld(qint64 now);

private:
    using Failures = QHash<QString, QList<qint64>>;

    static qint64 blockedUntil(const Failures &failures, const QString &key, int limit, qint64 now);
    static void count(Failures &failures, const QString &key, int limit, qint64 now);

    Failures m_byAccount;
    Failures m_byAddress;
};

} // namespace Understudy
