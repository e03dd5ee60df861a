// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access.h"

#include "server/token.h"

namespace Understudy {

namespace {

constexpr QByteArrayView scheme("bearer ");

Secret bearerToken(const Request &request)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.left(scheme.size()).toLower() != scheme)
        return {};
    const QByteArray token = authorization.mid(scheme.size()).trimmed();
    return looksLikeToken(token) ? Secret(QByteArrayView(token)) : Secret();
}

} // namespace

Access::Access(SessionStore &sessions)
    : m_sessions(sessions)
{ }

Outcome<SessionRecord> Access::session(const Request &request)
{
    const Secret token = bearerToken(request);
    if (token.isEmpty())
        return tl::make_unexpected(signedOut());
    const Result<std::optional<SessionRecord>> found = m_sessions.byToken(token);
    if (!found)
        return tl::make_unexpected(unavailable());
    if (!*found)
        return tl::make_unexpected(signedOut());
    return **found;
}

Outcome<SessionRecord> Access::caller(const Request &request)
{
    Outcome<SessionRecord> found = session(request);
    if (found && found->over)
        return tl::make_unexpected(signedOut());
    return found;
}

Outcome<SessionRecord> Access::ordinaryCaller(const Request &request)
{
    Outcome<SessionRecord> found = caller(request);
    if (found && found->impersonates())
        return tl::make_unexpected(
            problem(ProblemKind::Refused,
                    QStringLiteral("An impersonated session may not make this call.")));
    return found;
}

Response signedOut()
{
    return problem(ProblemKind::SignedOut,
                   QStringLiteral("The token is missing, unknown, or its session is over."));
}

Response unavailable()
{
    return problem(ProblemKind::Unavailable,
                   QStringLiteral("The database does not answer. Nothing was changed."));
}

} // namespace Understudy
