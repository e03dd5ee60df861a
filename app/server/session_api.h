// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/access.h"

#include <QCoroTask>

namespace Understudy {

class AuditLog;
class Database;
class PasswordHasher;
class ServerClock;
class SignInLimiter;
class UserStore;

//! What the handlers of the API work with. All borrowed.
struct Services
{
    Database &database;
    ServerClock &clock;
    UserStore &users;
    SessionStore &sessions;
    AuditLog &audit;
    SignInLimiter &limiter;
    PasswordHasher &hasher;
};

//! POST, GET and DELETE /api/session: sign in, who am I, sign out.
class SessionApi
{
public:
    explicit SessionApi(const Services &services);

    //! Outlives what it starts only if this outlives the event loop's run.
    QCoro::Task<Response> signIn(Request request);
    Response show(const Request &request);
    Response signOut(const Request &request);

private:
    struct Attempt
    {
        QString email;
        Secret password;
        QString address;
    };

    static Outcome<Attempt> parse(const Request &request);
    std::optional<Response> tooMany(const Attempt &attempt);
    Response refuse(const Attempt &attempt, const std::optional<User> &user);
    Response admit(const Attempt &attempt, const User &user);

    Services m_services;
    Access m_access;
};

} // namespace Understudy
