// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Understudy {

class Database;
class DatabaseClock;
class ServerClock;
class SessionStore;
class SignInLimiter;

//! Cleans up every 30 seconds: ends what has expired, so that its end is recorded within a minute;
//! looks at the database's clock and writes down its own; forgets spent codes, Idempotency-Keys
//! after a day and ended sessions after a week.
class Sweeper : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    Sweeper(Database &database,
            SessionStore &sessions,
            SignInLimiter &limiter,
            DatabaseClock &databaseClock,
            ServerClock &clock);

    //! Begins, at once and then every 30 seconds.
    void start();
    //! Does a bounded part of it, and goes on later where there is more to end.
    void sweep();

private:
    bool writeClock();
    bool forget(const QString &sql, qint64 before);

    Database &m_database;
    SessionStore &m_sessions;
    SignInLimiter &m_limiter;
    DatabaseClock &m_databaseClock;
    ServerClock &m_clock;
    QTimer m_timer;
};

} // namespace Understudy
