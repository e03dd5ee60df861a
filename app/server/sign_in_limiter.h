// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <chrono>

namespace Understudy {

class Database;

//! Slows guessing: ten failures per account and one hundred per address within 15 minutes, then
//! nothing more until the oldest is 15 minutes past. Accounts count whether they exist or not;
//! successes do not count. Times are the server's, in ms. All servers on one database count
//! together. What it holds is bounded by how many passwords can be hashed in a window.
class SignInLimiter
{
public:
    static constexpr int perAccount = 10;
    static constexpr int perAddress = 100;
    static constexpr std::chrono::minutes window{15};

    explicit SignInLimiter(Database &database);

    //! How long \a account from \a address has to wait; zero where it may try. An error where the
    //! database does not answer. Behind Database::lock(), no failure elsewhere is missed.
    Result<std::chrono::seconds> wait(const QString &account, const QString &address, qint64 now);
    //! Inside Database::write(), as the next one.
    bool countFailure(const QString &account, const QString &address, qint64 now);
    //! Forgets what is older than the window.
    bool forgetOld(qint64 now);

private:
    //! Until when whoever is counted by \a whom has to wait; \a now where he need not.
    Result<qint64> blockedUntil(const QByteArray &whom, int limit, qint64 now);
    bool count(const QByteArray &whom, qint64 now);

    Database &m_database;
};

} // namespace Understudy
