// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_api.h"

#include "server/api_json.h"
#include "server/ranks.h"
#include "server/read_thread.h"
#include "server/user_store.h"

#include <QCoroFuture>

namespace Understudy {

namespace {

constexpr qsizetype longestQuery = 200;

QJsonObject knownUserJson(const User &user)
{
    QJsonObject json = userJson(user);
    json.insert(QStringLiteral("disabled"), user.disabled);
    return json;
}

QString cursorTo(const DirectoryPosition &position)
{
    return cursorFor({int(position.tier), QString::fromUtf8(position.key), position.id});
}

std::optional<DirectoryPosition> positionFrom(const QJsonArray &cursor)
{
    const int tier = cursor.at(0).toInt(-1);
    const DirectoryPosition position{.tier = DirectoryTier(tier),
                                     .key = cursor.at(1).toString().toUtf8(),
                                     .id = cursor.at(2).toInteger()};
    const bool isSound = cursor.size() == 3 && tier >= 0 && tier <= int(DirectoryTier::Everybody)
        && cursor.at(1).isString() && position.id > 0;
    return isSound ? std::optional(position) : std::nullopt;
}

} // namespace

UserApi::UserApi(const Services &services, ReadThread &reader)
    : m_services(services)
    , m_access(services.sessions)
    , m_reader(reader)
{ }

Outcome<SessionRecord> UserApi::reader(const Request &request)
{
    Outcome<SessionRecord> caller = m_access.ordinaryCaller(request);
    if (caller && !mayImpersonate(caller->user.role))
        return tl::make_unexpected(problem(
            ProblemKind::Refused,
            QStringLiteral("The role %1 may not read about users.").arg(caller->user.role)));
    return caller;
}

Response UserApi::one(const Request &request)
{
    const Outcome<SessionRecord> caller = reader(request);
    if (!caller)
        return caller.error();
    const Result<std::optional<User>> user = m_services.users.byId(userIdFrom(request.parameter));
    if (!user)
        return unavailable();
    if (!*user)
        return problem(ProblemKind::NoSuchUser, QStringLiteral("There is no such user."));
    if (!maySee(caller->user.role, (*user)->role))
        return problem(ProblemKind::Refused, QStringLiteral("This user does not stand below you."));
    return jsonResponse(200, knownUserJson(**user));
}

Outcome<DirectoryOrder> UserApi::parse(const Request &request)
{
    const Outcome<PageRequest> page = pageOf(request);
    if (!page)
        return tl::make_unexpected(page.error());
    const QString typed = queryValue(request, QStringLiteral("q"));
    if (typed.size() > longestQuery)
        return tl::make_unexpected(
            problem(ProblemKind::Invalid,
                    QStringLiteral("q has at most %1 characters.").arg(longestQuery)));
    DirectoryOrder order{.query = DirectoryQuery(typed), .limit = page->limit};
    if (!page->after)
        return order;
    const std::optional<DirectoryPosition> after = positionFrom(*page->after);
    if (!after)
        return tl::make_unexpected(badCursor());
    order.after = *after;
    return order;
}

QCoro::Task<Response> UserApi::list(Request request)
{
    const Outcome<SessionRecord> caller = reader(request);
    if (!caller)
        co_return caller.error();
    Outcome<DirectoryOrder> order = parse(request);
    if (!order)
        co_return order.error();
    order->roles = rolesSeenBy(caller->user.role);
    const auto search = [order = *order](Database &database) {
        return DirectorySearch(database).find(order);
    };
    const QFuture<Result<DirectoryPage>> answer = m_reader.ask<DirectoryPage>(search);
    const Result<DirectoryPage> found = co_await answer;
    if (!found)
        co_return unavailable();
    QJsonArray users;
    for (const User &user : found->users)
        users.append(knownUserJson(user));
    const QJsonValue next = found->next ? QJsonValue(cursorTo(*found->next)) : QJsonValue();
    const QJsonObject page{{QStringLiteral("users"), users}, {QStringLiteral("next"), next}};
    co_return jsonResponse(200, page);
}

} // namespace Understudy
