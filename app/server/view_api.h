// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session_api.h"
#include "server/view_store.h"

namespace Understudy {

//! POST /api/view: a one-time code with which a browser gets its cookie for the demo application.
class ViewApi
{
public:
    //! \a views is borrowed.
    ViewApi(const Services &services, ViewStore &views);

    Response makeCode(const Request &request);

private:
    Services m_services;
    ViewStore &m_views;
    Access m_access;
};

} // namespace Understudy
