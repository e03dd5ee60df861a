// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session_api.h"

namespace Understudy {

//! GET /api/users/{id}: one user, for roles that may impersonate.
class UserApi
{
public:
    explicit UserApi(const Services &services);

    Response one(const Request &request);

private:
    Services m_services;
    Access m_access;
};

} // namespace Understudy
