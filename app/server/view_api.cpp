// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/view_api.h"

#include "server/api_json.h"
#include "server/database.h"
#include "server/server_clock.h"
#include "server/token.h"

namespace Understudy {

ViewApi::ViewApi(const Services &services, ViewStore &views)
    : m_services(services)
    , m_views(views)
    , m_access(services.sessions)
{ }

Response ViewApi::makeCode(const Request &request)
{
    const Outcome<SessionRecord> caller = m_access.caller(request);
    if (!caller)
        return caller.error();
    if (!request.body.isEmpty()) {
        const Outcome<JsonBody> body = JsonBody::of(request);
        if (!body)
            return body.error();
        if (const std::optional<Response> fault = body->fault())
            return *fault;
    }
    const Secret code = newToken();
    const bool written = m_services.database.write(
        [&] { return m_views.addCode(code, caller->id, m_services.clock.now()); });
    if (!written)
        return unavailable();
    const QString text = QString::fromLatin1(code.reveal());
    return jsonResponse(201,
                        {{QStringLiteral("code"), text},
                         {QStringLiteral("path"), QString(QLatin1String("/view?code=") + text)}});
}

} // namespace Understudy
