// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_api.h"

#include "server/api_json.h"
#include "server/ranks.h"
#include "server/user_store.h"

#include <algorithm>

namespace Understudy {

namespace {

//! \a text as a user id; 0, which is nobody's, where it is none.
qint64 userIdFrom(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    const qint64 id = digits && !text.startsWith(QLatin1Char('0')) ? text.toLongLong() : 0;
    return id <= largestUserId ? id : 0;
}

} // namespace

UserApi::UserApi(const Services &services)
    : m_services(services)
    , m_access(services.sessions)
{ }

Response UserApi::one(const Request &request)
{
    const Outcome<SessionRecord> caller = m_access.ordinaryCaller(request);
    if (!caller)
        return caller.error();
    if (!mayImpersonate(caller->user.role))
        return problem(
            ProblemKind::Refused,
            QStringLiteral("The role %1 may not read about users.").arg(caller->user.role));
    const Result<std::optional<User>> user = m_services.users.byId(userIdFrom(request.parameter));
    if (!user)
        return unavailable();
    if (!*user)
        return problem(ProblemKind::NoSuchUser, QStringLiteral("There is no such user."));
    if (!maySee(caller->user.role, (*user)->role))
        return problem(ProblemKind::Refused, QStringLiteral("This user does not stand below you."));
    QJsonObject json = userJson(**user);
    json.insert(QStringLiteral("disabled"), (*user)->disabled);
    return jsonResponse(200, json);
}

} // namespace Understudy
