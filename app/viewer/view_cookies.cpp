// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/view_cookies.h"

#include "session/set_cookie.h"

#include <QJsonObject>

#include <algorithm>

namespace Understudy {

namespace {

QJsonObject parameter(const Cookie &cookie, const QUrl &origin)
{
    QJsonObject result{{QStringLiteral("name"), QString::fromLatin1(cookie.name)},
                       {QStringLiteral("value"), QString::fromUtf8(cookie.value.reveal())},
                       {QStringLiteral("url"), origin.toString(QUrl::FullyEncoded) + cookie.path},
                       {QStringLiteral("path"), cookie.path},
                       {QStringLiteral("secure"), cookie.secure},
                       {QStringLiteral("httpOnly"), cookie.httpOnly}};
    if (cookie.expires.isValid())
        result.insert(QStringLiteral("expires"), double(cookie.expires.toSecsSinceEpoch()));
    return result;
}

Cookie cookieOf(const QJsonObject &told)
{
    const QString domain = told.value(QLatin1String("domain")).toString();
    Cookie cookie{.name = told.value(QLatin1String("name")).toString().toLatin1(),
                  .value = Secret(told.value(QLatin1String("value")).toString()),
                  .domain = domain,
                  .hostOnly = !domain.startsWith(QLatin1Char('.')),
                  .path = told.value(QLatin1String("path")).toString(),
                  .secure = told.value(QLatin1String("secure")).toBool(),
                  .httpOnly = told.value(QLatin1String("httpOnly")).toBool()};
    if (!cookie.hostOnly)
        cookie.domain.remove(0, 1);
    const double expires = told.value(QLatin1String("expires")).toDouble(-1);
    if (expires > 0)
        cookie.expires = QDateTime::fromSecsSinceEpoch(qint64(expires), Qt::UTC);
    return cookie;
}

auto orderOf(const Cookie &one)
{
    return std::tie(one.name, one.domain, one.path);
}

} // namespace

QJsonArray cookieParameters(const ViewOpening &opening)
{
    QJsonArray result;
    for (const Cookie &cookie : opening.cookies)
        for (const QUrl &origin : opening.rules.origins)
            result.append(parameter(cookie, origin));
    return result;
}

QList<Cookie> cookiesOf(const QJsonArray &told, const ViewOpening &opening)
{
    const QString host = cookieHost(opening.address);
    QList<Cookie> result;
    for (const QJsonValue &one : told) {
        const Cookie cookie = cookieOf(one.toObject());
        const bool here =
            cookie.hostOnly ? cookie.domain == host : domainMatches(host, cookie.domain);
        if (here && opening.cookieNames.contains(cookie.name))
            result.append(cookie);
    }
    std::sort(result.begin(), result.end(), [](const Cookie &one, const Cookie &other) {
        return orderOf(one) < orderOf(other);
    });
    return result;
}

bool sameValues(const QList<Cookie> &one, const QList<Cookie> &other)
{
    const auto values = [](const QList<Cookie> &cookies) {
        QMap<QByteArray, QByteArray> result;
        for (const Cookie &cookie : cookies)
            result.insert(cookie.name, cookie.value.reveal());
        return result;
    };
    return values(one) == values(other);
}

} // namespace Understudy
