// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/active_impersonations_api.h"

#include "server/api_json.h"
#include "server/page_request.h"
#include "server/ranks.h"
#include "server/server_clock.h"

namespace Understudy {

namespace {

QJsonObject impersonationJson(const SessionRecord &session)
{
    return {{QStringLiteral("id"), session.id},
            {QStringLiteral("actor"), userJson(*session.actor)},
            {QStringLiteral("subject"), userJson(session.user)},
            {QStringLiteral("reason"), session.reason},
            {QStringLiteral("ticket"), session.ticket},
            {QStringLiteral("since"), rfc3339(session.startedAt)},
            {QStringLiteral("until"), rfc3339(session.expiresAt)}};
}

} // namespace

ActiveImpersonationsApi::ActiveImpersonationsApi(const Services &services)
    : m_services(services)
    , m_access(services.sessions)
{ }

Outcome<SessionRecord> ActiveImpersonationsApi::caller(const Request &request)
{
    Outcome<SessionRecord> found = m_access.ordinaryCaller(request);
    if (found && !mayImpersonate(found->user.role))
        return tl::make_unexpected(
            problem(ProblemKind::Refused,
                    QStringLiteral("The role %1 has no impersonations.").arg(found->user.role)));
    return found;
}

Response ActiveImpersonationsApi::list(const Request &request)
{
    const Outcome<SessionRecord> asker = caller(request);
    if (!asker)
        return asker.error();
    const Outcome<PageRequest> page = pageOf(request);
    if (!page)
        return page.error();
    const std::optional<qint64> before = idAfter(*page);
    if (!before)
        return badCursor();
    const std::optional<qint64> actor =
        seesAll(asker->user.role) ? std::nullopt : std::optional(asker->user.id);
    const Result<SessionPage> found =
        m_services.sessions.impersonations(actor, *before, page->limit);
    if (!found)
        return unavailable();
    QJsonArray list;
    for (const SessionRecord &session : found->sessions)
        list.append(impersonationJson(session));
    return jsonResponse(200,
                        {{QStringLiteral("impersonations"), list},
                         {QStringLiteral("next"), cursorFor(found->next)}});
}

Response ActiveImpersonationsApi::end(const Request &request)
{
    const Outcome<SessionRecord> asker = caller(request);
    if (!asker)
        return asker.error();
    const Result<std::optional<SessionRecord>> found =
        m_services.sessions.byId(userIdFrom(request.parameter));
    if (!found)
        return unavailable();
    if (!*found || !(*found)->impersonates())
        return problem(ProblemKind::NotFound, QStringLiteral("There is no such impersonation."));
    if (!seesAll(asker->user.role) && (*found)->actor->id != asker->user.id)
        return problem(ProblemKind::Refused, QStringLiteral("This is not your impersonation."));
    if (!(*found)->over)
        m_services.sessions.revoke((*found)->id, asker->user.id, request.address);
    Response response = nothing();
    response.standsWithoutCommit = true;
    return response;
}

} // namespace Understudy
