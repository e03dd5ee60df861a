// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http_server.h"

#include "server/database.h"
#include "server/guarded_socket.h"
#include "server/problem.h"
#include "server/router.h"

#include <utility>

namespace Understudy {

HttpServer::HttpServer(const Router &router, Database &database, bool trustProxy)
    : m_router(router)
    , m_database(database)
    , m_trustProxy(trustProxy)
{
    connect(&database, &Database::settled, this, &HttpServer::release);
}

bool HttpServer::handleRequest(const QHttpServerRequest &received, QTcpSocket *socket)
{
    auto *const connection = qobject_cast<GuardedSocket *>(socket);
    Q_ASSERT(connection);
    Answer answer = m_router.answer(requestFrom(received, *socket));
    if (const auto *response = std::get_if<Response>(&answer)) {
        reply(connection, *response);
        return true;
    }
    QCoro::connect(std::move(std::get<QCoro::Task<Response>>(answer)),
                   connection,
                   [this, connection](const Response &response) { reply(connection, response); });
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest & /*received*/, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

Request HttpServer::requestFrom(const QHttpServerRequest &received, const QTcpSocket &socket) const
{
    Request request{.method = received.method(),
                    .path = received.url().path(QUrl::FullyEncoded),
                    .query = received.query(),
                    .headers = {},
                    .body = received.body(),
                    .address = {},
                    .parameter = {}};
    for (const auto &[name, value] : received.headers()) {
        QByteArray &known = request.headers[name.toLower()];
        known = known.isEmpty() ? value : known + ", " + value;
    }
    request.address =
        clientAddress(socket.peerAddress(), request.header("x-forwarded-for"), m_trustProxy);
    return request;
}

void HttpServer::reply(GuardedSocket *connection, const Response &response)
{
    if (m_database.isGathering())
        m_held.append({connection, response});
    else
        connection->answer(response);
}

void HttpServer::release(bool durable)
{
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held &each : held) {
        if (!each.connection)
            continue;
        if (durable || each.response.standsWithoutCommit)
            each.connection->answer(each.response);
        else
            each.connection->answer(problem(ProblemKind::Unavailable,
                                            QStringLiteral("The database could not be written.")));
    }
}

QString clientAddress(const QHostAddress &peer, const QByteArray &forwardedFor, bool trustProxy)
{
    if (trustProxy) {
        const QHostAddress told(
            QString::fromLatin1(forwardedFor.mid(forwardedFor.lastIndexOf(',') + 1).trimmed()));
        if (!told.isNull())
            return told.toString();
    }
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4).toString() : peer.toString();
}

} // namespace Understudy
