// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http_message.h"

#include <QAbstractHttpServer>
#include <QList>
#include <QPointer>

namespace Understudy {

class Database;
class GuardedSocket;
class Router;

//! QtHttpServer, with a Router of ours, and answers that wait for the database: while writes are
//! being gathered, nothing is answered before they are durable.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    //! Both are borrowed. With \a trustProxy, the last address in X-Forwarded-For is who asks.
    HttpServer(const Router &router, Database &database, bool trustProxy);

protected:
    bool handleRequest(const QHttpServerRequest &received, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &received, QTcpSocket *socket) override;

private:
    struct Held
    {
        QPointer<GuardedSocket> connection;
        Response response;
    };

    Request requestFrom(const QHttpServerRequest &received, const QTcpSocket &socket) const;
    void reply(GuardedSocket *connection, const Response &response);
    void release(bool durable);

    const Router &m_router;
    Database &m_database;
    bool m_trustProxy;
    QList<Held> m_held;
};

//! The address that asks: \a peer, or with a trusted proxy the last one in \a forwardedFor where
//! that is an address.
QString clientAddress(const QHostAddress &peer, const QByteArray &forwardedFor, bool trustProxy);

} // namespace Understudy
