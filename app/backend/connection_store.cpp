// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_store.h"

#include "backend/json_cursor.h"
#include "session/credentials.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace Understudy {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr int ShortestLimit = 5;
constexpr int LongestLimit = 60;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::Invalid, message, QStringLiteral("connections"));
}

tl::unexpected<Error> unavailable(const QFile &file)
{
    return failure(ErrorKind::Unavailable, file.errorString(), QStringLiteral("connections"));
}

Environment environmentOf(const JsonCursor &cursor)
{
    if (!cursor.exists())
        return Environment::Production;
    return cursor.oneOf<Environment>({{"production", Environment::Production},
                                      {"staging", Environment::Staging},
                                      {"development", Environment::Development},
                                      {"demo", Environment::Demo}});
}

QUrl addressOf(const JsonCursor &cursor, bool allowPlainHttp)
{
    const QUrl url(cursor.text(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty()
        || (!isHttp && url.scheme() != QLatin1String("https")))
        cursor.fail(QStringLiteral("must be an http or https address"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        cursor.fail(QStringLiteral("must have no user, query or fragment"));
    if (isHttp && !allowPlainHttp && !isLoopback(url))
        cursor.fail(QStringLiteral("needs allowPlainHttp, because it is not encrypted"));
    return url;
}

QJsonObject settingsOf(const JsonCursor &cursor)
{
    if (cursor.exists() && !cursor.value().isObject())
        cursor.fail(QStringLiteral("must be an object"));
    return cursor.value().toObject();
}

Connection connectionOf(const JsonCursor &cursor)
{
    Connection connection;
    connection.id = cursor.member(QStringLiteral("id")).text();
    connection.name = cursor.member(QStringLiteral("name")).text();
    connection.profileId = cursor.member(QStringLiteral("profile")).text();
    connection.allowPlainHttp = cursor.member(QStringLiteral("allowPlainHttp")).flag(false);
    connection.address =
        addressOf(cursor.member(QStringLiteral("address")), connection.allowPlainHttp);
    connection.environment = environmentOf(cursor.member(QStringLiteral("environment")));
    const JsonCursor limit = cursor.member(QStringLiteral("limitMinutes"));
    connection.limitMinutes =
        limit.exists() ? limit.number(ShortestLimit, LongestLimit) : LongestLimit;
    connection.settings = settingsOf(cursor.member(QStringLiteral("settings")));
    return connection;
}

} // namespace

Result<QList<Connection>> parseConnections(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("/: not JSON at byte %1: %2")
                           .arg(error.offset)
                           .arg(error.errorString()));
    JsonFault fault;
    const JsonCursor root(document.isArray() ? QJsonValue(document.array())
                                             : QJsonValue(document.object()),
                          fault);
    QList<Connection> connections;
    QSet<QString> ids;
    for (const JsonCursor &cursor : root.member(QStringLiteral("connections")).elements()) {
        connections.append(connectionOf(cursor));
        if (ids.contains(connections.last().id))
            cursor.member(QStringLiteral("id")).fail(QStringLiteral("is used twice"));
        ids.insert(connections.last().id);
    }
    if (!fault.text.isEmpty())
        return invalid(fault.text);
    return connections;
}

ConnectionStore::ConnectionStore(QString configurationFolder)
    : m_folder(std::move(configurationFolder))
{ }

Result<QList<Connection>> ConnectionStore::load()
{
    QFile file(m_folder + QStringLiteral("/connections.json"));
    if (!file.exists())
        return QList<Connection>();
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(file);
    const QByteArray json = file.read(LargestFile + 1);
    if (file.error() != QFile::NoError)
        return unavailable(file);
    file.close();
    const Result<QList<Connection>> connections = json.size() > LargestFile
        ? invalid(QStringLiteral("/: is too large"))
        : parseConnections(json);
    if (!connections) {
        if (const Result<void> aside = setAside(file.fileName()); !aside)
            return failure(aside.error());
    }
    return connections;
}

Result<void> ConnectionStore::setAside(const QString &path)
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString target = QStringLiteral("%1.damaged-%2").arg(path, time);
    QFile file(path);
    if (!file.rename(target))
        return unavailable(file);
    m_damagedCopy = target;
    return {};
}

} // namespace Understudy
