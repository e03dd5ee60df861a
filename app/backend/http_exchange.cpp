// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http_exchange.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

namespace Understudy {

namespace {

//! The failures that come before anything was sent. A connection refused to the repetition that Qt
//! tries by itself is not among them: the first body cannot be read again, which comes first.
bool neverSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: // what a proxy says instead of opening the way
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

//! Whether the answer says its length in one way; Qt believes one of several (RFC 9112 6.3).
bool isFramedOnce(const QNetworkReply &reply)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    return std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

QString tlsOf(const QNetworkReply &reply)
{
    const QSslConfiguration tls = reply.sslConfiguration();
    if (tls.sessionCipher().isNull())
        return {};
    const QString version = tls.sessionProtocol() == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3")
                                                                   : QStringLiteral("TLS 1.2");
    return version + QStringLiteral(", ") + tls.sessionCipher().name();
}

QByteArray serverKeyOf(const QNetworkReply &reply)
{
    const QByteArray key = reply.sslConfiguration().peerCertificate().publicKey().toDer();
    if (key.isEmpty())
        return {};
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply,
                           bool safe,
                           std::chrono::milliseconds limit,
                           const Clock &clock)
    : m_reply(reply)
    , m_safe(safe)
    , m_clock(clock)
    , m_outcome(failure(ErrorKind::Unreachable))
{
    reply->setReadBufferSize(HttpClient::largestBody);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    // Of the whole exchange: Qt's own transfer timeout starts anew with every byte.
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &HttpExchange::abort);
    m_limit.start(limit);
    if (reply->isFinished())
        finish();
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

void HttpExchange::abort()
{
    if (m_reply)
        m_reply->abort();
    else // nobody has seen the answer, and whoever waits for it may go now
        m_outcome = failure(Error{.kind = ErrorKind::Unreachable,
                                  .source = QStringLiteral("http"),
                                  .inDoubt = !m_safe});
}

void HttpExchange::collect()
{
    if (m_tooLarge || !m_reply->isOpen())
        return;
    m_body.append(m_reply->readAll());
    if (m_body.size() <= HttpClient::largestBody)
        return;
    m_tooLarge = true;
    m_body.clear();
    m_reply->abort();
}

void HttpExchange::finish()
{
    if (m_over)
        return;
    collect();
    if (m_over) // the rest was too large
        return;
    m_over = true;
    m_limit.stop();
    m_outcome = judged();
    m_reply->deleteLater();
    m_reply.clear();
    Q_EMIT over();
}

Result<HttpReply> HttpExchange::judged() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool broken =
        m_tooLarge || error == QNetworkReply::ProtocolFailure || !isFramedOnce(*m_reply);
    // Qt reports 4xx and 5xx as errors, too: an answer is an answer once it is whole.
    const bool whole = status.isValid() && !broken
        && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied);
    if (!whole)
        return failure(errorFrom(*m_reply, broken));
    return HttpReply{.status = status.toInt(),
                     .headers = m_reply->rawHeaderPairs(),
                     .body = m_body,
                     .url = m_reply->url(),
                     .received = m_clock.now(),
                     .tls = tlsOf(*m_reply),
                     .serverKey = serverKeyOf(*m_reply)};
}

Error HttpExchange::errorFrom(const QNetworkReply &reply, bool broken) const
{
    ErrorKind kind = broken ? ErrorKind::Malformed : ErrorKind::Unreachable;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        kind = ErrorKind::Untrusted;
    return {.kind = kind,
            .message = broken ? QString() : reply.errorString(),
            .source = QStringLiteral("http"),
            .inDoubt = !m_safe && !neverSent(reply.error())};
}

} // namespace Understudy
