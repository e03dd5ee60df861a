// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session_api.h"

namespace Understudy {

//! GET /api/impersonations and DELETE /api/impersonations/{id}: who is inside whose account now,
//! and ending that. Admins see and end all, support its own.
class ActiveImpersonationsApi
{
public:
    explicit ActiveImpersonationsApi(const Services &services);

    //! Newest first.
    Response list(const Request &request);
    //! Holds whatever the state of the audit log, as every end does; 204 also where it is over
    //! already.
    Response end(const Request &request);

private:
    //! Who asks, and may.
    Outcome<SessionRecord> caller(const Request &request);

    Services m_services;
    Access m_access;
};

} // namespace Understudy
