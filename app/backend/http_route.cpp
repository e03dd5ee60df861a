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
    configuration.addCaCertificates(authorities);
    return configuration;
}

ProxyLookup::ProxyLookup(const QUrl &origin, std::chrono::milliseconds limit)
{
    connect(&m_asked, &QFutureWatcher<QList<QNetworkProxy>>::finished, this, &ProxyLookup::finish);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ProxyLookup::abort);
    m_limit.start(limit);
    m_asked.setFuture(QtConcurrent::run([origin] {
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
    }));
}

void ProxyLookup::abort()
{
    if (std::exchange(m_over, true))
        m_proxy.reset(); // nobody has used it, and whoever waits for it may go now
    else
        Q_EMIT over();
}

void ProxyLookup::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    const QList<QNetworkProxy> proxies = m_asked.result();
    m_proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    Q_EMIT over();
}

} // namespace Understudy
