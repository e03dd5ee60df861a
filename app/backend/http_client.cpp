// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http_client.h"

#include "backend/http_exchange.h"
#include "backend/http_route.h"
#include "backend/once_body.h"
#include "session/credentials.h"

#include <QCoroSignal>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! How long the system's proxy is taken to stay the same.
constexpr auto proxyLife = 60s;

//! Whether \a text is a token (RFC 9110 5.6.2), as methods and names of headers are.
bool isToken(const QByteArray &text)
{
    static const QByteArray marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || marks.contains(c);
    });
}

bool isSafeHeader(const HttpHeader &header)
{
    const auto isControl = [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f;
    };
    return isToken(header.first)
        && std::none_of(header.second.cbegin(), header.second.cend(), isControl);
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Compressed answers would be unpacked by Qt before our bound counts.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("User-Agent", "Understudy/" UNDERSTUDY_VERSION);
    for (const HttpHeader &header : request.headers)
        result.setRawHeader(header.first, header.second);
    return result;
}

} // namespace

QList<QByteArray> HttpReply::values(const QByteArray &name) const
{
    QList<QByteArray> result;
    for (const HttpHeader &header : headers) {
        // Qt joins several Set-Cookie by line breaks.
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            result.append(header.second.split('\n'));
    }
    return result;
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

HttpClient::HttpClient(QUrl origin, const Clock &clock, HttpOptions options)
    : m_origin(std::move(origin))
    , m_clock(clock)
    , m_options(std::move(options))
{
    chooseProxy();
}

void HttpClient::chooseProxy()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    if (isLoopback(m_origin))
        return;
    m_asksSystem = m_options.proxy.isEmpty();
    if (m_asksSystem)
        return;
    const Result<QNetworkProxy> named = namedProxy(m_options.proxy);
    if (named)
        m_network.setProxy(*named);
    else
        m_unusable = named.error();
}

HttpClient::~HttpClient()
{
    abort();
}

std::optional<Error> HttpClient::refusalOf(const HttpRequest &request) const
{
    const bool plain = request.url.scheme() == QLatin1String("http");
    const bool ours = (plain || request.url.scheme() == QLatin1String("https"))
        && sameOrigin(request.url, m_origin) && request.url.userInfo().isEmpty();
    if (!ours || !isToken(request.method)
        || !std::all_of(request.headers.cbegin(), request.headers.cend(), isSafeHeader))
        return Error{.kind = ErrorKind::Invalid, .source = QStringLiteral("http")};
    if (plain && !isLoopback(request.url) && !m_options.allowPlainHttp)
        return Error{.kind = ErrorKind::Untrusted, .source = QStringLiteral("http")};
    return m_unusable;
}

bool HttpClient::knowsItsRoute() const
{
    return (m_tls || m_options.caFile.isEmpty()) && !(m_asksSystem && m_proxyKnown.hasExpired());
}

QCoro::Task<Result<void>> HttpClient::findRoute()
{
    const QUrl asked = m_asksSystem ? m_origin : QUrl();
    const QString caFile = m_tls ? QString() : m_options.caFile;
    const std::unique_ptr<RouteLookup, QScopedPointerDeleteLater> lookup(
        new RouteLookup(asked, caFile, m_options.limit));
    m_lookups.removeAll(nullptr);
    m_lookups.append(lookup.get());
    RouteLookup *const raw = lookup.get();
    if (!raw->isOver())
        co_await qCoro(raw, &RouteLookup::over);
    const Result<HttpRoute> found = raw->outcome();
    if (!found)
        co_return failure(found.error());
    if (found->tls)
        m_tls = found->tls;
    if (found->proxy) {
        m_network.setProxy(*found->proxy);
        m_proxyKnown.setRemainingTime(proxyLife);
    }
    co_return Result<void>();
}

QNetworkReply *HttpClient::dispatch(const HttpRequest &request)
{
    QNetworkRequest outgoing = networkRequest(request);
    if (m_tls)
        outgoing.setSslConfiguration(*m_tls);
    if (request.safe && request.body.isEmpty())
        return m_network.sendCustomRequest(outgoing, request.method);
    outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *body = new OnceBody(request.body);
    QNetworkReply *reply = m_network.sendCustomRequest(outgoing, request.method, body);
    body->setParent(reply);
    return reply;
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    if (const std::optional<Error> refusal = refusalOf(request))
        co_return failure(*refusal);
    if (!knowsItsRoute()) {
        const Result<void> found = co_await findRoute();
        if (!found)
            co_return failure(found.error());
    }
    // We resume inside its own event: it must outlive us by a turn of the event loop.
    const std::unique_ptr<HttpExchange, QScopedPointerDeleteLater> exchange(
        new HttpExchange(dispatch(request), request.safe, m_options.limit, m_clock));
    m_underWay.removeAll(nullptr);
    m_underWay.append(exchange.get());
    // From here on nothing of the client is touched, which may be gone when the answer comes.
    HttpExchange *const raw = exchange.get();
    if (!raw->isOver())
        co_await qCoro(raw, &HttpExchange::over);
    Result<HttpReply> outcome = raw->outcome();
    co_return outcome;
}

void HttpClient::abort()
{
    const QList<QPointer<RouteLookup>> lookups = m_lookups;
    for (const QPointer<RouteLookup> &lookup : lookups) {
        if (lookup)
            lookup->abort();
    }
    const QList<QPointer<HttpExchange>> underWay = m_underWay;
    for (const QPointer<HttpExchange> &exchange : underWay) {
        if (exchange)
            exchange->abort();
    }
}

} // namespace Understudy
