// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_call.h"

#include <array>

namespace Understudy {

namespace {

// In the order of the enum.
constexpr std::array verbs{"start", "stop", "status", "journal", "diagnostics"};

} // namespace

std::optional<RemoteCall::Verb> RemoteCall::verbOf(const QString &word)
{
    for (size_t i = 0; i < verbs.size(); ++i)
        if (word == QLatin1String(verbs.at(i)))
            return RemoteCall::Verb(i);
    return std::nullopt;
}

QJsonObject RemoteCall::toJson() const
{
    return {{QStringLiteral("verb"), QLatin1String(verbs.at(size_t(verb)))},
            {QStringLiteral("user"), order.userId},
            {QStringLiteral("reason"), order.reason},
            {QStringLiteral("ticket"), order.ticket},
            {QStringLiteral("minutes"), order.minutes},
            {QStringLiteral("connection"), connectionName},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("json"), json}};
}

std::optional<RemoteCall> RemoteCall::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *member) {
        return object.value(QLatin1String(member)).toString();
    };
    const std::optional<Verb> verb = verbOf(text("verb"));
    const int limit = object.value(QLatin1String("limit")).toInt();
    if (!verb || limit < 1 || limit > largestLimit)
        return std::nullopt;
    return RemoteCall{.verb = *verb,
                      .order = {.userId = text("user"),
                                .reason = text("reason"),
                                .ticket = text("ticket"),
                                .minutes = object.value(QLatin1String("minutes")).toInt()},
                      .connectionName = text("connection"),
                      .limit = limit,
                      .json = object.value(QLatin1String("json")).toBool()};
}

} // namespace Understudy
