// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/active_impersonations_api.h"
#include "server/audit_api.h"
#include "server/audit_log.h"
#include "server/audit_signer.h"
#include "server/database.h"
#include "server/database_clock.h"
#include "server/demo_app.h"
#include "server/guarded_socket.h"
#include "server/http_server.h"
#include "server/impersonation_api.h"
#include "server/options.h"
#include "server/password_hasher.h"
#include "server/read_thread.h"
#include "server/router.h"
#include "server/server_clock.h"
#include "server/sign_in_limiter.h"
#include "server/sweeper.h"
#include "server/user_api.h"
#include "server/user_store.h"
#include "server/view_api.h"

#include <QObject>

namespace Understudy {

//! The backend: the stores, the calls and the listener, put together.
class Server
{
public:
    //! Database and clock are borrowed. Call start() next.
    Server(Database &database,
           const Clock &clock,
           const Options &options,
           const AuditKey &auditKey,
           const GuardLimits &limits = {});
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    //! Listens; the port, or an error with a sentence where that cannot be had.
    Result<quint16> start();

private:
    void addRoutes();
    void acceptHosts(quint16 port);
    Response health();

    Database &m_database;
    Options m_options;
    GuardLimits m_limits;
    DatabaseClock m_databaseClock;
    ServerClock m_clock;
    AuditLog m_audit;
    UserStore m_users;
    SessionStore m_sessions;
    ViewStore m_views;
    SignInLimiter m_limiter;
    PasswordHasher m_hasher;
    AuditSigner m_signer;
    ReadThread m_directory;
    ReadThread m_auditReader;
    Services m_services;
    SessionApi m_sessionApi;
    ImpersonationApi m_impersonationApi;
    ActiveImpersonationsApi m_activeApi;
    UserApi m_userApi;
    AuditApi m_auditApi;
    ViewApi m_viewApi;
    DemoApp m_demoApp;
    Sweeper m_sweeper;
    Router m_router;
    HttpServer m_http;
};

//! Where the server's clock stood when \a database was last written; nothing where that is unknown.
std::optional<ClockReading> lastReading(Database &database);

} // namespace Understudy
