// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/json_body.h"
#include "server/session_store.h"

namespace Understudy {

//! Who asks. Only the bearer token says so; nothing else in a request has a say.
class Access
{
public:
    explicit Access(SessionStore &sessions);

    //! The session of the request's token, over or not; 401 where there is none, 503 where the
    //! database does not answer.
    Outcome<SessionRecord> session(const Request &request);
    //! The same, and it is live.
    Outcome<SessionRecord> caller(const Request &request);
    //! The same, and it does not impersonate (403).
    Outcome<SessionRecord> ordinaryCaller(const Request &request);

private:
    SessionStore &m_sessions;
};

Response signedOut();
Response unavailable();

} // namespace Understudy
