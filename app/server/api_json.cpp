// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api_json.h"

#include "server/http_message.h"
#include "server/server_clock.h"

#include <QJsonDocument>

#include <algorithm>

namespace Understudy {

namespace {

QJsonValue orNull(const std::optional<qint64> &id)
{
    return id ? QJsonValue(*id) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject userJson(const User &user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("role"), user.role},
            {QStringLiteral("orgId"), orNull(user.orgId)}};
}

QJsonObject sessionJson(const SessionRecord &session, qint64 now)
{
    QJsonObject json{{QStringLiteral("id"), session.id},
                     {QStringLiteral("user"), userJson(session.user)},
                     {QStringLiteral("userId"), session.user.id},
                     {QStringLiteral("role"), session.user.role},
                     {QStringLiteral("orgId"), orNull(session.user.orgId)},
                     {QStringLiteral("expiresAt"), rfc3339(session.expiresAt)},
                     {QStringLiteral("expiresIn"),
                      std::max<qint64>(0, (session.expiresAt - now) / 1000)}};
    if (session.impersonates()) {
        json.insert(QStringLiteral("impersonatingFromUserId"), session.actor->id);
        json.insert(QStringLiteral("impersonator"),
                    QJsonObject{{QStringLiteral("id"), session.actor->id},
                                {QStringLiteral("name"), session.actor->name},
                                {QStringLiteral("email"), session.actor->email}});
    }
    return json;
}

Response tokenAndSession(const Secret &token, const SessionRecord &session, qint64 now)
{
    return jsonResponse(201,
                        {{QStringLiteral("token"), QString::fromLatin1(token.reveal())},
                         {QStringLiteral("session"), sessionJson(session, now)}});
}

Response jsonResponse(int status, const QJsonObject &object)
{
    return {.status = status,
            .contentType = QByteArrayLiteral("application/json"),
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .headers = {{"Cache-Control", "no-store"}}};
}

Response nothing()
{
    return {.status = 204, .headers = {{"Cache-Control", "no-store"}}};
}

} // namespace Understudy
