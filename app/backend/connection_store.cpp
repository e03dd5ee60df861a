// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_store.h"

#include "backend/http_route.h"
#include "base/json_cursor.h"
#include "session/credentials.h"
#include "settings/private_file.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QUuid>

namespace Understudy {

namespace {

constexpr int ShortestLimit = 5;
constexpr int LongestLimit = 60;
const QString source = QStringLiteral("connections"); //!< of errors
const QString listMember = QStringLiteral("connections");
const QString exportMember = QStringLiteral("connection");

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::Invalid, message, source);
}

constexpr std::initializer_list<std::pair<const char *, Environment>> environments = {
    {"production", Environment::Production},
    {"staging", Environment::Staging},
    {"development", Environment::Development},
    {"demo", Environment::Demo}};

Environment environmentOf(const JsonCursor &cursor)
{
    return cursor.exists() ? cursor.oneOf<Environment>(environments) : Environment::Production;
}

QString nameOf(Environment environment)
{
    for (const auto &[name, meaning] : environments)
        if (meaning == environment)
            return QLatin1String(name);
    Q_UNREACHABLE();
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

QString proxyOf(const JsonCursor &cursor)
{
    const QString proxy = cursor.text(QString());
    if (!isProxy(proxy))
        cursor.fail(QStringLiteral("must be none, http://HOST:PORT or socks5://HOST:PORT"));
    return proxy;
}

//! All but the id.
Connection connectionOf(const JsonCursor &cursor)
{
    Connection connection;
    connection.name = cursor.member(QStringLiteral("name")).text();
    connection.profileId = cursor.member(QStringLiteral("profile")).text();
    connection.allowPlainHttp = cursor.member(QStringLiteral("allowPlainHttp")).flag(false);
    connection.allowChanges = cursor.member(QStringLiteral("allowChanges")).flag(true);
    connection.address =
        addressOf(cursor.member(QStringLiteral("address")), connection.allowPlainHttp);
    connection.environment = environmentOf(cursor.member(QStringLiteral("environment")));
    const JsonCursor limit = cursor.member(QStringLiteral("limitMinutes"));
    connection.limitMinutes =
        limit.exists() ? limit.number(ShortestLimit, LongestLimit) : LongestLimit;
    connection.proxy = proxyOf(cursor.member(QStringLiteral("proxy")));
    connection.caFile = cursor.member(QStringLiteral("caFile")).text(QString());
    connection.revokeProven = cursor.member(QStringLiteral("revokeProven")).flag(false);
    connection.settings = settingsOf(cursor.member(QStringLiteral("settings")));
    return connection;
}

void set(QJsonObject &object, const char *member, const QJsonValue &value, bool told = true)
{
    if (told)
        object.insert(QLatin1String(member), value);
    else
        object.remove(QLatin1String(member));
}

//! \a known, a connection as a file has it, with \a connection's members; usual ones are not told.
QJsonObject toJson(const Connection &connection, QJsonObject known = {})
{
    set(known, "name", connection.name);
    set(known, "address", connection.address.toString(QUrl::FullyEncoded));
    set(known, "profile", connection.profileId);
    set(known, "environment", nameOf(connection.environment));
    set(known, "limitMinutes", connection.limitMinutes);
    set(known, "allowPlainHttp", true, connection.allowPlainHttp);
    set(known, "allowChanges", false, !connection.allowChanges);
    set(known, "proxy", connection.proxy, !connection.proxy.isEmpty());
    set(known, "caFile", connection.caFile, !connection.caFile.isEmpty());
    set(known, "revokeProven", true, connection.revokeProven);
    set(known, "settings", connection.settings, !connection.settings.isEmpty());
    return known;
}

Result<QList<Connection>> connectionsOf(const QJsonValue &document)
{
    JsonFault fault;
    const JsonCursor root(document, fault);
    QList<Connection> connections;
    QSet<QString> ids;
    for (const JsonCursor &cursor : root.member(listMember).elements()) {
        const JsonCursor id = cursor.member(QStringLiteral("id"));
        const QString known = id.text();
        connections.append(connectionOf(cursor));
        connections.last().id = known;
        if (ids.contains(known))
            id.fail(QStringLiteral("is used twice"));
        ids.insert(known);
    }
    if (!fault.text.isEmpty())
        return invalid(fault.text);
    return connections;
}

qsizetype indexOf(const QJsonArray &connections, const QString &id)
{
    for (qsizetype i = 0; i < connections.size(); ++i)
        if (connections.at(i).toObject().value(QLatin1String("id")) == id)
            return i;
    return -1;
}

} // namespace

bool isProxy(const QString &proxy)
{
    return proxy.isEmpty() || namedProxy(proxy);
}

Result<QList<Connection>> parseConnections(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, source);
    return document ? connectionsOf(*document) : failure(document.error());
}

ConnectionStore::ConnectionStore(QString configurationFolder)
    : m_path(std::move(configurationFolder) + QStringLiteral("/connections.json"))
{ }

Result<QList<Connection>> ConnectionStore::load()
{
    const Result<QJsonObject> document = read();
    return document ? connectionsOf(*document) : failure(document.error());
}

Result<QList<Connection>> ConnectionStore::look() const
{
    const Result<QJsonObject> document = understood();
    return document ? connectionsOf(*document) : failure(document.error());
}

//! The document, whose connections can be understood.
Result<QJsonObject> ConnectionStore::understood() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    const Result<QByteArray> json = contentOf(file, source);
    const Result<QJsonValue> document = json ? parseJson(*json, source) : failure(json.error());
    const Result<QList<Connection>> connections =
        document ? connectionsOf(*document) : failure(document.error());
    if (!connections)
        return failure(connections.error());
    return document->toObject();
}

//! The same; a file that cannot be understood is set aside.
Result<QJsonObject> ConnectionStore::read()
{
    const Result<QJsonObject> document = understood();
    if (document || document.error().kind != ErrorKind::Invalid)
        return document;
    const Result<QString> aside = setAside(m_path, source);
    if (!aside)
        return failure(aside.error());
    m_damagedCopy = *aside;
    return document;
}

Result<QList<Connection>> ConnectionStore::put(const Connection &connection)
{
    const Result<QJsonObject> document = read();
    if (!document)
        return failure(document.error());
    QJsonArray connections = document->value(listMember).toArray();
    const qsizetype index = indexOf(connections, connection.id);
    QJsonObject members = toJson(connection, connections.at(index).toObject());
    members.insert(QStringLiteral("id"), connection.id);
    if (index < 0)
        connections.append(members);
    else
        connections.replace(index, members);
    return write(*document, connections);
}

Result<QList<Connection>> ConnectionStore::remove(const QString &id)
{
    const Result<QJsonObject> document = read();
    if (!document)
        return failure(document.error());
    QJsonArray connections = document->value(listMember).toArray();
    const qsizetype index = indexOf(connections, id);
    if (index >= 0)
        connections.removeAt(index);
    return write(*document, connections);
}

Result<QList<Connection>> ConnectionStore::write(QJsonObject document,
                                                 const QJsonArray &connections)
{
    document.insert(listMember, connections);
    const Result<QList<Connection>> understood = connectionsOf(document);
    if (!understood) // never a file that the next start could not read
        return understood;
    if (const Result<void> written = replaceFile(m_path, document, source); !written)
        return failure(written.error());
    return understood;
}

Result<void> exportConnection(const Connection &connection, const QString &path)
{
    Connection bare = connection;
    bare.revokeProven = false;
    return replaceFile(path, {{exportMember, toJson(bare)}}, source);
}

Result<Connection> importConnection(const QString &path, const QList<Connection> &others)
{
    QFile file(path);
    const Result<QByteArray> json = contentOf(file, source);
    const Result<QJsonValue> document = json ? parseJson(*json, source) : failure(json.error());
    if (!document)
        return failure(document.error());
    JsonFault fault;
    Connection connection = connectionOf(JsonCursor(*document, fault).member(exportMember));
    if (!fault.text.isEmpty())
        return invalid(fault.text);
    connection.id = newConnectionId();
    connection.name = freeName(connection.name, others);
    connection.revokeProven = false; // shown elsewhere, if at all
    return connection;
}

QString freeName(const QString &name, const QList<Connection> &others)
{
    const auto taken = [&others](const QString &wanted) {
        return std::any_of(others.cbegin(), others.cend(), [&wanted](const Connection &one) {
            return one.name == wanted;
        });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Understudy
