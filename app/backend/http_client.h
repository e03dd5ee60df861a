// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDeadlineTimer>
#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Understudy {

using HttpHeader = std::pair<QByteArray, QByteArray>;

class HttpExchange;
class RouteLookup;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    //! Changes nothing at the backend, so that an unanswered one is not in doubt.
    bool safe = true;
};

struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    QUrl url = {};
    Moment received = {};
    QString tls = {}; //!< "TLS 1.3, TLS_AES_256_GCM_SHA384"; empty over plain http
    //! SHA-256 of the public key of the server's certificate (RFC 5280 SubjectPublicKeyInfo), in
    //! Base64, which was verified; empty over plain http.
    QByteArray serverKey = {};

    //! The values of all headers of that name (matched without case), in their order: Set-Cookie
    //! one by one, several of another name as one, with commas.
    QList<QByteArray> values(const QByteArray &name) const;
};

//! How a client reaches its origin.
struct HttpOptions
{
    bool allowPlainHttp = false; //!< also elsewhere than on loopback
    QString proxy = {}; //!< as Connection::proxy; loopback is never asked for through one
    QString caFile = {}; //!< as Connection::caFile
    std::chrono::milliseconds limit = std::chrono::seconds(30); //!< of each exchange

    bool operator==(const HttpOptions &) const = default;
};

//! The console's way to one origin. Promises: requests stay within the origin; nothing but what the
//! request says is added (no cookies, no cache, no authentication, no redirects of Qt's own); an
//! answer is at most 8 MiB and takes at most 30 s; a request that is not safe goes over the wire
//! once, also where Qt would repeat it; TLS errors are final. An error is inDoubt where the request
//! was not safe and may have arrived.
class HttpClient
{
public:
    static constexpr qsizetype largestBody = 8 * 1024 * 1024;

    //! \a origin: scheme, host and port. \a clock is borrowed. Where \a options cannot be used (no
    //! such file, no such proxy), every request fails with the reason, unsent.
    HttpClient(QUrl origin, const Clock &clock, HttpOptions options = {});
    //! Ends every call under way as abort() does; each returns in the next turn of the event loop.
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    //! Ends every call under way with Unreachable, in the next turn of the event loop.
    void abort();

private:
    void chooseProxy();
    std::optional<Error> refusalOf(const HttpRequest &request) const;
    bool knowsItsRoute() const;
    //! Of its failure, the client may be gone.
    QCoro::Task<Result<void>> findRoute();
    QNetworkReply *dispatch(const HttpRequest &request);

    QUrl m_origin;
    const Clock &m_clock;
    HttpOptions m_options;
    std::optional<Error> m_unusable; //!< why the options cannot be used
    std::optional<QSslConfiguration> m_tls; //!< where it is not the usual one, once it is known
    bool m_asksSystem = false; //!< for its proxy
    QDeadlineTimer m_proxyKnown; //!< until then
    QNetworkAccessManager m_network;
    QList<QPointer<RouteLookup>> m_lookups;
    QList<QPointer<HttpExchange>> m_underWay;
};

//! Whether \a one and \a other have scheme, host and port in common.
bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace Understudy
