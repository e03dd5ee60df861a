// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/directory_search.h"
#include "server/page_request.h"
#include "server/session_api.h"

namespace Understudy {

class ReadThread;

//! GET /api/users and /api/users/{id}: find users, for roles that may impersonate.
class UserApi
{
public:
    //! \a reader is borrowed, too.
    UserApi(const Services &services, ReadThread &reader);

    Response one(const Request &request);
    //! Outlives what it starts only if this outlives the event loop's run.
    QCoro::Task<Response> list(Request request);

private:
    //! Who asks, and may.
    Outcome<SessionRecord> reader(const Request &request);
    static Outcome<DirectoryOrder> parse(const Request &request);

    Services m_services;
    Access m_access;
    ReadThread &m_reader;
};

} // namespace Understudy
