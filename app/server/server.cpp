// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server.h"

#include "server/api_json.h"
#include "server/guarded_listener.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! Together with the wait for locks, less than the two seconds within which everybody is answered.
constexpr auto longestStatement = 1s;

} // namespace

Server::Server(Database &database,
               const Clock &clock,
               const Options &options,
               const AuditKey &auditKey,
               const GuardLimits &limits)
    : m_database(database)
    , m_options(options)
    , m_limits(limits)
    , m_databaseClock(database, clock)
    , m_clock(m_databaseClock, lastReading(database))
    , m_audit(database)
    , m_users(database)
    , m_sessions(database, m_audit, m_clock)
    , m_views(database)
    , m_limiter(database)
    , m_signer(database, m_audit, m_clock, auditKey)
    , m_directory(database.address())
    , m_auditReader(database.address())
    , m_services{database, m_clock, m_users, m_sessions, m_audit, m_limiter, m_hasher}
    , m_sessionApi(m_services)
    , m_impersonationApi(m_services)
    , m_activeApi(m_services)
    , m_userApi(m_services, m_directory)
    , m_auditApi(m_services, m_auditReader, m_signer)
    , m_viewApi(m_services, m_views)
    , m_demoApp(m_services, m_views, options.publicUrl.scheme() == QLatin1String("https"))
    , m_sweeper(database, m_sessions, m_limiter, m_databaseClock, m_clock)
    , m_http(m_router, database, options.trustProxy)
{
    database.limitStatements(longestStatement);
    addRoutes();
}

Server::~Server()
{
    // Sign-ins, searches and verifications under way end here, while what they use is there.
    m_hasher.end();
    m_directory.end();
    m_auditReader.end();
    QCoreApplication::sendPostedEvents();
}

Result<quint16> Server::start()
{
    auto listener =
        std::make_unique<GuardedListener>(m_limits, [this] { return httpDate(m_clock.now()); });
    if (!listener->listen(m_options.address, m_options.port))
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("understudyd cannot listen on port %1: %2.")
                           .arg(m_options.port)
                           .arg(listener->errorString()),
                       QStringLiteral("listen"));
    const quint16 port = listener->serverPort();
    acceptHosts(port);
    m_http.bind(listener.release());
    if (m_clock.isUnplaceable())
        m_sessions.endImpersonations(EndCause::clockUnknown);
    m_sweeper.start();
    m_signer.start();
    return port;
}

void Server::addRoutes()
{
    using Method = Request::Method;
    const auto session = QStringLiteral("/api/session");
    m_router.add(Method::Post, session, [this](const Request &r) {
        return m_sessionApi.signIn(r);
    });
    m_router.add(Method::Get, session, [this](const Request &r) { return m_sessionApi.show(r); });
    m_router.add(Method::Delete, session, [this](const Request &r) {
        return m_sessionApi.signOut(r);
    });
    const auto impersonation = QStringLiteral("/api/impersonation");
    m_router.add(Method::Post, impersonation, [this](const Request &r) {
        return m_impersonationApi.start(r);
    });
    m_router.add(Method::Delete, impersonation, [this](const Request &r) {
        return m_impersonationApi.stop(r);
    });
    m_router.add(Method::Get, QStringLiteral("/api/impersonations"), [this](const Request &r) {
        return m_activeApi.list(r);
    });
    m_router.add(Method::Delete,
                 QStringLiteral("/api/impersonations/{}"),
                 [this](const Request &r) { return m_activeApi.end(r); });
    m_router.add(Method::Get, QStringLiteral("/api/users"), [this](const Request &r) {
        return m_userApi.list(r);
    });
    m_router.add(Method::Get, QStringLiteral("/api/users/{}"), [this](const Request &r) {
        return m_userApi.one(r);
    });
    m_router.add(Method::Get, QStringLiteral("/api/audit"), [this](const Request &r) {
        return m_auditApi.list(r);
    });
    m_router.add(Method::Get, QStringLiteral("/api/audit/verify"), [this](const Request &r) {
        return m_auditApi.verify(r);
    });
    m_router.add(Method::Post, QStringLiteral("/api/view"), [this](const Request &r) {
        return m_viewApi.makeCode(r);
    });
    m_router.add(Method::Get, QStringLiteral("/health"), [this](const Request &) {
        return health();
    });
    m_demoApp.addRoutes(m_router);
}

void Server::acceptHosts(quint16 port)
{
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"})
        m_router.acceptHost(QByteArray(host) + ':' + QByteArray::number(port));
    if (m_options.publicUrl.isEmpty())
        return;
    const QByteArray host = m_options.publicUrl.host(QUrl::FullyEncoded).toLatin1();
    const int usual = m_options.publicUrl.scheme() == QLatin1String("https") ? 443 : 80;
    const int publicPort = m_options.publicUrl.port(usual);
    m_router.acceptHost(host + ':' + QByteArray::number(publicPort));
    if (publicPort == usual)
        m_router.acceptHost(host);
}

Response Server::health()
{
    Statement found = m_database.run(QStringLiteral("SELECT count(*) FROM clock"));
    return found.next() ? jsonResponse(200, {{QStringLiteral("status"), QStringLiteral("ok")}})
                        : unavailable();
}

std::optional<ClockReading> lastReading(Database &database)
{
    Statement found =
        database.run(QStringLiteral("SELECT time, boot, boot_id, coalesce((SELECT time FROM audit "
                                    "ORDER BY id DESC LIMIT 1), 0) FROM clock"));
    if (!found.next())
        return {};
    const qint64 time = found.value(0).toLongLong();
    return ClockReading{.time = time,
                        .boot = std::chrono::milliseconds(found.value(1).toLongLong()),
                        .bootId = found.value(2).toString(),
                        .latest = std::max(time, found.value(3).toLongLong())};
}

} // namespace Understudy
