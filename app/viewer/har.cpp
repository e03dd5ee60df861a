// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/har.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace Understudy {

namespace {

QJsonArray pairs(const HeaderList &list)
{
    QJsonArray result;
    for (const auto &[name, value] : list)
        result.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return result;
}

QString outcomeOf(Passage passage)
{
    switch (passage) {
    case Passage::Passes:
        return QStringLiteral("passed");
    case Passage::Blocked:
        return QStringLiteral("blocked");
    case Passage::WantsStop:
        return QStringLiteral("blocked: would end the session");
    case Passage::Elsewhere:
        return QStringLiteral("blocked: leaves the application");
    }
    Q_UNREACHABLE();
}

QJsonObject requestOf(const LoggedRequest &one)
{
    return {{QStringLiteral("method"), one.method},
            {QStringLiteral("url"), one.address.toString(QUrl::FullyEncoded)},
            {QStringLiteral("httpVersion"), one.answer.protocol},
            {QStringLiteral("cookies"), QJsonArray()},
            {QStringLiteral("headers"), pairs(one.headers)},
            {QStringLiteral("queryString"), pairs(QUrlQuery(one.address).queryItems())},
            {QStringLiteral("headersSize"), -1},
            {QStringLiteral("bodySize"), -1}};
}

QJsonObject responseOf(const LoggedRequest &one)
{
    const QJsonObject content{{QStringLiteral("size"), qMax<qint64>(0, one.size)},
                              {QStringLiteral("mimeType"), one.answer.mediaType}};
    return {{QStringLiteral("status"), one.answer.status},
            {QStringLiteral("statusText"), one.answer.words},
            {QStringLiteral("httpVersion"), one.answer.protocol},
            {QStringLiteral("cookies"), QJsonArray()},
            {QStringLiteral("headers"), pairs(one.answer.headers)},
            {QStringLiteral("content"), content},
            {QStringLiteral("redirectURL"), QString()},
            {QStringLiteral("headersSize"), -1},
            {QStringLiteral("bodySize"), one.size}};
}

QJsonObject entryOf(const LoggedRequest &one)
{
    const qint64 whole = one.took ? qint64(one.took->count()) : 0;
    const qint64 wait = qMin<qint64>(one.answer.after.count(), whole);
    const QJsonObject timings{{QStringLiteral("send"), 0},
                              {QStringLiteral("wait"), wait},
                              {QStringLiteral("receive"), whole - wait}};
    return {{QStringLiteral("startedDateTime"), one.started.toString(Qt::ISODateWithMs)},
            {QStringLiteral("time"), whole},
            {QStringLiteral("request"), requestOf(one)},
            {QStringLiteral("response"), responseOf(one)},
            {QStringLiteral("cache"), QJsonObject()},
            {QStringLiteral("timings"), timings},
            {QStringLiteral("_understudyOutcome"), outcomeOf(one.passage)}};
}

} // namespace

QByteArray harOf(const QList<LoggedRequest> &requests, const QString &version)
{
    QJsonArray entries;
    for (const LoggedRequest &one : requests)
        entries.append(entryOf(one));
    const QJsonObject creator{{QStringLiteral("name"), QStringLiteral("Understudy")},
                              {QStringLiteral("version"), version}};
    const QJsonObject log{{QStringLiteral("version"), QStringLiteral("1.2")},
                          {QStringLiteral("creator"), creator},
                          {QStringLiteral("entries"), entries}};
    return QJsonDocument(QJsonObject{{QStringLiteral("log"), log}}).toJson();
}

} // namespace Understudy
