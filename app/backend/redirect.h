// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http_client.h"

namespace Understudy {

//! Whether \a reply sends on to another address (RFC 9110 15.4).
bool isRedirect(const HttpReply &reply);

//! What \a reply, to \a request, asks for instead: a GET, unless its status keeps method and body
//! (307, 308). Without cookies, for some may have changed. Malformed where that is another origin,
//! or no address.
Result<HttpRequest> redirected(HttpRequest request, const HttpReply &reply);

} // namespace Understudy
