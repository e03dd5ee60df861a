// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "backend/profile_parser.h"
#include "sound_profile.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"

#include <memory>

namespace Understudy {

//! A profile that signs in for a token and takes all cookies; tests change it by profileWith().
inline const char tokenProfile[] = R"({
    "profile": 1, "id": "token", "name": "T", "verified": "this test", "userId": "text", "effect": "mints",
    "headers": { "Authorization": "Bearer {value:token}" },
    "errors": [ { "kind": "signedOut", "status": [401] }, { "kind": "tryLater", "status": [429] } ],
    "signIn": {
        "fields": [ { "id": "password", "label": "Password", "secret": true } ],
        "requests": [ { "method": "POST", "path": "/in", "form": { "p": "{password}" },
                        "values": { "token": "body:/token" } } ] },
    "whoAmI": {
        "requests": [ { "method": "GET", "path": "/me" } ],
        "session": { "id": "body:/id", "name": "body:/name", "role": "body:/role",
                     "expires": { "value": "body:/left", "as": "secondsFromNow" } } },
    "impersonate": { "requests": [ { "method": "POST", "path": "/as/{userId}", "values": { "token": "body:/token" } } ] },
    "stop": { "requests": [ { "method": "POST", "path": "/back" } ], "credentials": { "restore": "actor" } },
    "refresh": { "requests": [ { "method": "POST", "path": "/renew", "values": { "token": "body:/token" } } ] },
    "users": { "requests": [ { "method": "GET", "path": "/users", "query": { "q": "{query}", "n": "{limit}" } } ],
               "list": "body:/rows", "user": { "id": "item:/id", "name": "item:/name" } }
})";

//! Secret settings in memory.
class FakeSecrets final : public SecretSettings
{
public:
    QMap<QString, Secret> secrets = {};
    bool locked = false;
    QStringList asked = {}; //!< the connections, in turn

    QCoro::Task<Result<QMap<QString, Secret>>> load(QString connectionId) override
    {
        asked.append(connectionId);
        if (locked)
            co_return failure(ErrorKind::Unavailable, {}, QStringLiteral("keychain"));
        co_return secrets;
    }
};

//! A profile's backend against a ScriptedServer, below the path "/app".
class ProfileBench
{
public:
    FakeClock clock;
    ScriptedServer server;
    FakeSecrets secrets;

    explicit ProfileBench(const QByteArray &profile, const QJsonObject &settings = {})
    {
        Result<BackendProfile> parsed =
            parseProfile(profile, QStringLiteral("test.json"), settings);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        const Connection connection{.id = QStringLiteral("acme"),
                                    .address = server.url(QStringLiteral("/app/")),
                                    .settings = settings,
                                    .revokeProven = true};
        m_backend = std::make_unique<ProfileBackend>(*parsed, connection, clock, &secrets);
    }

    ProfileBackend *operator->() { return m_backend.get(); }

    void answer(int status, const QByteArray &body = {}, const QByteArrayList &headers = {})
    {
        server.enqueue({.bytes = httpAnswer(status, body, headers)});
    }

    //! "METHOD TARGET" of a request; 0 is the first.
    QByteArray asked(int nth) const
    {
        const RecordedRequest request = server.requests().value(nth);
        return request.method + ' ' + request.target;
    }

    RecordedRequest request(int nth) const { return server.requests().value(nth); }

    QByteArray cookiesOf(const Credentials &credentials) const
    {
        return credentials.cookieHeader(server.url(QStringLiteral("/app/")), clock.now().wall);
    }

private:
    std::unique_ptr<ProfileBackend> m_backend;
};

inline Session sessionWith(const char *token)
{
    Session session{.identity = {.id = QStringLiteral("sam")}};
    session.credentials.setValue(QStringLiteral("token"), Secret(QString::fromLatin1(token)));
    return session;
}

inline QByteArray tokenOf(const Credentials &credentials)
{
    return credentials.value(QStringLiteral("token")).reveal();
}

} // namespace Understudy
