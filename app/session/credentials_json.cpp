// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/credentials.h"
#include "session/session_json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Understudy {

namespace {

QJsonObject cookieToJson(const Cookie &cookie)
{
    QJsonObject object{{QStringLiteral("name"), jsonBytes(cookie.name)},
                       {QStringLiteral("value"), jsonBytes(cookie.value.reveal())},
                       {QStringLiteral("domain"), cookie.domain},
                       {QStringLiteral("hostOnly"), cookie.hostOnly},
                       {QStringLiteral("path"), cookie.path},
                       {QStringLiteral("secure"), cookie.secure},
                       {QStringLiteral("httpOnly"), cookie.httpOnly}};
    addOptionalTime(object, QStringLiteral("expires"), cookie.expires);
    return object;
}

Result<Cookie> cookieFromJson(const QJsonObject &object)
{
    StrictReader reader(object, QStringLiteral("cookie"));
    Cookie cookie{.name = reader.bytes(QStringLiteral("name")),
                  .value = reader.secret(QStringLiteral("value")),
                  .domain = reader.text(QStringLiteral("domain")),
                  .hostOnly = reader.boolean(QStringLiteral("hostOnly")),
                  .path = reader.text(QStringLiteral("path")),
                  .secure = reader.boolean(QStringLiteral("secure")),
                  .httpOnly = reader.boolean(QStringLiteral("httpOnly")),
                  .expires = reader.optionalTime(QStringLiteral("expires"))};
    if (const auto fault = reader.fault())
        return failure(*fault);
    return cookie;
}

//! The members of \a object, all of them secrets.
QMap<QString, Secret> secretsOf(StrictReader &parent, const QString &member)
{
    const QJsonObject object = parent.object(member);
    StrictReader reader(object, member);
    QMap<QString, Secret> secrets;
    for (const QString &name : object.keys())
        secrets.insert(name, reader.secret(name));
    if (const auto fault = reader.fault())
        parent.fail(*fault);
    return secrets;
}

QList<Cookie> cookiesOf(StrictReader &parent)
{
    QList<Cookie> cookies;
    for (const QJsonValue &value : parent.array(QStringLiteral("cookies"))) {
        const Result<Cookie> cookie = cookieFromJson(value.toObject());
        if (cookie)
            cookies.append(*cookie);
        else
            parent.fail(cookie.error());
    }
    return cookies;
}

} // namespace

QJsonObject Credentials::toJson() const
{
    QJsonArray cookies;
    for (const Cookie &cookie : m_cookies)
        cookies.append(cookieToJson(cookie));
    QJsonObject headers;
    for (auto header = m_headers.begin(); header != m_headers.end(); ++header)
        headers.insert(QString::fromLatin1(header.key()), jsonBytes(header.value().reveal()));
    QJsonObject values;
    for (auto value = m_values.begin(); value != m_values.end(); ++value)
        values.insert(value.key(), jsonBytes(value.value().reveal()));
    return {{QStringLiteral("cookies"), cookies},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("values"), values}};
}

Result<Credentials> Credentials::fromJson(const QJsonObject &object)
{
    StrictReader reader(object, QStringLiteral("credentials"));
    Credentials credentials;
    credentials.m_cookies = cookiesOf(reader);
    const QMap<QString, Secret> headers = secretsOf(reader, QStringLiteral("headers"));
    for (auto header = headers.begin(); header != headers.end(); ++header)
        credentials.m_headers.insert(header.key().toLatin1(), header.value());
    credentials.m_values = secretsOf(reader, QStringLiteral("values"));
    if (const auto fault = reader.fault())
        return failure(*fault);
    return credentials;
}

} // namespace Understudy
