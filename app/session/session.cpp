// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "session/session_json.h"

namespace Understudy {

namespace {

QJsonObject identityToJson(const Identity &identity)
{
    return {{QStringLiteral("id"), identity.id},
            {QStringLiteral("name"), identity.name},
            {QStringLiteral("email"), identity.email},
            {QStringLiteral("role"), identity.role},
            {QStringLiteral("orgId"), identity.orgId}};
}

Identity identityOf(StrictReader &parent)
{
    StrictReader reader(parent.object(QStringLiteral("identity")), QStringLiteral("identity"));
    Identity identity{.id = reader.text(QStringLiteral("id")),
                      .name = reader.text(QStringLiteral("name")),
                      .email = reader.text(QStringLiteral("email")),
                      .role = reader.text(QStringLiteral("role")),
                      .orgId = reader.text(QStringLiteral("orgId"))};
    if (const auto fault = reader.fault())
        parent.fail(*fault);
    return identity;
}

Credentials credentialsOf(StrictReader &parent)
{
    const Result<Credentials> credentials =
        Credentials::fromJson(parent.object(QStringLiteral("credentials")));
    if (!credentials)
        parent.fail(credentials.error());
    return credentials.value_or(Credentials());
}

} // namespace

void Session::keepExpiryOf(const Session &earlier)
{
    if (!expiresAt.isValid())
        expiresAt = earlier.expiresAt;
}

QJsonObject Session::toJson() const
{
    QJsonObject object{{QStringLiteral("identity"), identityToJson(identity)},
                       {QStringLiteral("credentials"), credentials.toJson()},
                       {QStringLiteral("impersonatingFromUserId"), impersonatingFromUserId}};
    addOptionalTime(object, QStringLiteral("expiresAt"), expiresAt);
    return object;
}

Result<Session> Session::fromJson(const QJsonObject &object)
{
    StrictReader reader(object, QStringLiteral("session"));
    Session session{.identity = identityOf(reader),
                    .credentials = credentialsOf(reader),
                    .expiresAt = reader.optionalTime(QStringLiteral("expiresAt")),
                    .impersonatingFromUserId =
                        reader.text(QStringLiteral("impersonatingFromUserId"))};
    if (const auto fault = reader.fault())
        return failure(*fault);
    return session;
}

} // namespace Understudy
