// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Understudy {

using HttpHeader = std::pair<QByteArray, QByteArray>;

class HttpExchange;

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

    //! The values of all headers of that name (matched without case), in their order: Set-Cookie
    //! one by one, several of another name as one, with commas.
    QList<QByteArray> values(const QByteArray &name) const;
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

    //! \a origin: scheme, host and port. \a allowPlainHttp: also elsewhere than on loopback. \a
    //! clock is borrowed.
    HttpClient(QUrl origin,
               bool allowPlainHttp,
               const Clock &clock,
               std::chrono::milliseconds limit = std::chrono::seconds(30));
    //! Ends every call under way as abort() does; each returns in the next turn of the event loop.
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    //! Ends every call under way with Unreachable, in the next turn of the event loop.
    void abort();

private:
    std::optional<Error> refusalOf(const HttpRequest &request) const;
    QNetworkReply *dispatch(const HttpRequest &request);

    QUrl m_origin;
    bool m_allowPlainHttp;
    const Clock &m_clock;
    std::chrono::milliseconds m_limit;
    QNetworkAccessManager m_network;
    QList<QPointer<HttpExchange>> m_underWay;
};

//! Whether \a one and \a other have scheme, host and port in common.
bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace Understudy
