// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/reply_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

inline const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

inline HttpReply replyWith(const QByteArray &body,
                           int status = 200,
                           const QList<HttpHeader> &headers = {})
{
    return {.status = status,
            .headers = headers,
            .body = body,
            .url = QUrl(QStringLiteral("http://127.0.0.1:8080/api/session")),
            .received = {.wall = now, .boot = std::chrono::seconds(0), .bootId = {}}};
}

inline ReplyReader readerOf(const QByteArray &body)
{
    return {replyWith(body), Credentials()};
}

inline QByteArray written(const QJsonValue &value)
{
    return value.isUndefined() ? QByteArray("nothing")
                               : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace Understudy
