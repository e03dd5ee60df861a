// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/profile_parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

//! A small profile that is right.
inline const char soundProfile[] = R"({
    "profile": 1, "id": "acme", "name": "Acme", "verified": "from its documentation",
    "userId": "text", "effect": "mints",
    "settings": [ { "id": "base", "label": "Base path", "type": "path", "default": "/api" } ],
    "headers": { "Origin": "{origin}" },
    "errors": [ { "kind": "signedOut", "status": [401] } ],
    "signIn": {
        "fields": [ { "id": "email", "label": "Email" } ],
        "requests": [ { "method": "POST", "path": "{+base}/login", "json": { "email": "{email}" },
                        "values": { "token": "body:/token" } } ] },
    "whoAmI": { "requests": [ { "method": "GET", "path": "{+base}/me" } ], "session": { "id": "body:/id" } },
    "impersonate": { "requests": [ { "method": "POST", "path": "{+base}/become/{userId}" } ] },
    "stop": { "requests": [ { "method": "POST", "path": "{+base}/back", "form": { "t": "{actor:token}" } } ] }
})";

//! \a document with what is at \a path replaced; an undefined \a value removes it.
inline QJsonValue changed(const QJsonValue &document, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString token = path.takeFirst().replace(QLatin1String("~1"), QLatin1String("/"));
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        const int index = token.toInt();
        const QJsonValue inner = changed(array.at(index), path, value);
        if (index < array.size())
            array.replace(index, inner);
        else
            array.append(inner);
        return array;
    }
    QJsonObject object = document.toObject();
    const QJsonValue inner = changed(object.value(token), path, value);
    if (inner.isUndefined())
        object.remove(token);
    else
        object.insert(token, inner);
    return object;
}

inline QByteArray bytesOf(const QJsonValue &document)
{
    return QJsonDocument(document.toObject()).toJson();
}

//! \a profile with \a json at \a pointer; empty \a json removes what is there.
inline QByteArray profileWith(const QString &pointer,
                              const QByteArray &json,
                              const QByteArray &profile = soundProfile)
{
    const QJsonValue value = json.isEmpty()
        ? QJsonValue(QJsonValue::Undefined)
        : QJsonDocument::fromJson("[" + json + "]").array().first();
    const QJsonValue sound = QJsonDocument::fromJson(profile).object();
    return bytesOf(changed(sound, pointer.split(QLatin1Char('/')).mid(1), value));
}

//! What is wrong with it.
inline QString messageOf(const QByteArray &json, const QJsonObject &settings = {})
{
    const Result<BackendProfile> profile =
        parseProfile(json, QStringLiteral("acme.json"), settings);
    return profile ? QStringLiteral("no fault") : profile.error().message;
}

} // namespace Understudy
