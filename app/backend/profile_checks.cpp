// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_checks.h"

#include "base/json_cursor.h"

#include <algorithm>

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

void checkRequired(const BackendProfile &profile, const JsonCursor &root)
{
    const JsonCursor whoAmI = root.member(at("whoAmI"));
    if (profile.whoAmI.requests.isEmpty())
        whoAmI.member(at("requests")).fail(QStringLiteral("is missing"));
    if (!profile.whoAmI.session)
        whoAmI.member(at("session")).fail(QStringLiteral("is missing"));
    else if (profile.whoAmI.session->identity.id.references.isEmpty())
        whoAmI.member(at("session")).member(at("id")).fail(QStringLiteral("is missing"));
}

//! Where every request only reads, an unanswered one would not count as possibly through.
void checkSafety(const BackendProfile &profile, const JsonCursor &root)
{
    const auto onlyReads = [](const Operation &operation) {
        return !operation.requests.isEmpty()
            && std::all_of(operation.requests.cbegin(),
                           operation.requests.cend(),
                           [](const RequestTemplate &one) { return one.safe; });
    };
    const QString reason = QStringLiteral("needs a request that is not safe");
    if (onlyReads(profile.impersonate))
        root.member(at("impersonate")).fail(reason);
    if (onlyReads(profile.stop.value_or(Operation{})))
        root.member(at("stop")).fail(reason);
    if (profile.revoke && profile.revoke->requests.isEmpty())
        root.member(at("revoke")).fail(QStringLiteral("needs a request"));
    if (profile.refresh && profile.refresh->requests.isEmpty())
        root.member(at("refresh")).fail(QStringLiteral("needs a request"));
}

bool namesTheUser(const QList<NamedText> &headers)
{
    return std::any_of(headers.cbegin(), headers.cend(), [](const NamedText &header) {
        return header.second.contains(QLatin1String("{userId}"));
    });
}

bool changesCredentials(const BackendProfile &profile)
{
    const Operation &start = profile.impersonate;
    const CredentialsRule &rule = start.credentials;
    const bool takes =
        std::any_of(start.requests.cbegin(), start.requests.cend(), [](const RequestTemplate &one) {
            return !one.values.isEmpty();
        });
    return takes || !rule.setValues.isEmpty() || !rule.setHeaders.isEmpty()
        || !rule.dropHeaders.isEmpty() || !rule.dropValues.isEmpty() || !rule.dropCookies.isEmpty()
        || (!start.requests.isEmpty() && profile.cookies != QList<QByteArray>());
}

void checkEffect(const BackendProfile &profile, const JsonCursor &root)
{
    const JsonCursor effect = root.member(at("effect"));
    const bool asks = !profile.impersonate.requests.isEmpty();
    const bool stops = profile.stop && !profile.stop->requests.isEmpty();
    if (profile.effect == Effect::Header && asks)
        effect.fail(QStringLiteral("cannot be header where impersonate has requests"));
    if (profile.effect == Effect::Header
        && !namesTheUser(profile.impersonate.credentials.setHeaders))
        effect.fail(QStringLiteral("cannot be header where impersonate sets none with {userId}"));
    if (profile.effect != Effect::Header && !asks)
        effect.fail(QStringLiteral("must be header where impersonate has no requests"));
    if (profile.effect == Effect::Mints && !changesCredentials(profile))
        effect.fail(QStringLiteral("must be shared where impersonate changes no credentials"));
    if (profile.effect == Effect::Shared && !stops)
        effect.fail(QStringLiteral("shared needs a stop with a request"));
    if (profile.effect == Effect::Mints && profile.stop && !stops)
        root.member(at("stop")).fail(QStringLiteral("needs a request where a start mints"));
}

} // namespace

void checkProfile(const BackendProfile &profile, const JsonCursor &root)
{
    checkRequired(profile, root);
    checkSafety(profile, root);
    checkEffect(profile, root);
}

} // namespace Understudy
