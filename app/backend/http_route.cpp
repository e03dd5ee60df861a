// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http_route.h"

#include <QFile>
#include <QSslCertificate>
#include <QtConcurrentRun>

namespace Understudy {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<Error> unavailable(const QString &path, const QString &why)
{
    return failure(ErrorKind::Unavailable,
                   path + QStringLiteral(": ") + why,
                   QStringLiteral("caFile"));
}

tl::unexpected<Error> unanswered()
{
    return failure(ErrorKind::Unreachable, {}, QStringLiteral("http"));
}

Result<HttpRoute> routeTo(const QUrl &origin, const QString &caFile)
{
    HttpRoute route;
    if (!caFile.isEmpty()) {
        const Result<QSslConfiguration> tls = tlsTrusting(caFile);
        if (!tls)
            return failure(tls.error());
        route.tls = *tls;
    }
    if (!origin.isEmpty()) {
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
        route.proxy = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    }
    return route;
}

} // namespace

Result<QNetworkProxy> namedProxy(const QString &setting)
{
    if (setting == QLatin1String("none"))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(setting, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const bool isProxy = isSocks || url.scheme() == QLatin1String("http");
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!url.isValid() || !isProxy || !isPlain || url.host().isEmpty() || url.port() <= 0)
        return failure(ErrorKind::Invalid,
                       QStringLiteral("must be http://HOST:PORT or socks5://HOST:PORT"),
                       QStringLiteral("proxy"));
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         url.host(),
                         quint16(url.port()));
}

Result<QSslConfiguration> tlsTrusting(const QString &caFile)
{
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(caFile, file.errorString());
    const QByteArray pem = file.read(largestFile);
    if (file.error() != QFile::NoError)
        return unavailable(caFile, file.errorString());
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    if (authorities.isEmpty())
        return unavailable(caFile, QStringLiteral("holds no certificate in PEM"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Not addCaCertificates(): with it Qt 6.4 forgets the system's, which it loads on demand.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return configuration;
}

RouteLookup::RouteLookup(const QUrl &origin, const QString &caFile, std::chrono::milliseconds limit)
    : m_outcome(unanswered())
{
    connect(&m_found, &QFutureWatcher<Result<HttpRoute>>::finished, this, &RouteLookup::finish);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &RouteLookup::abort);
    m_limit.start(limit);
    m_found.setFuture(QtConcurrent::run(routeTo, origin, caFile));
}

void RouteLookup::abort()
{
    if (std::exchange(m_over, true))
        m_outcome = unanswered(); // nobody has used it, and whoever waits for it may go now
    else
        Q_EMIT over();
}

void RouteLookup::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    m_outcome = m_found.result();
    Q_EMIT over();
}

} // namespace Understudy
