// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/credentials.h"

#include <optional>

namespace Understudy {

//! One Set-Cookie header's value as RFC 6265 5.2 and 5.3 read it; none where it is to be ignored.
//! The value stays byte for byte as it was sent. \a secureOrigin: \a from may set Secure cookies.
std::optional<Cookie> parseSetCookie(const QByteArray &line,
                                     const QUrl &from,
                                     bool secureOrigin,
                                     const QDateTime &now);

//! The host of \a url in the form in which cookies store and compare it.
QString cookieHost(const QUrl &url);
//! RFC 6265 5.1.3: \a host is \a domain or, unless it is an IP address, below it.
bool domainMatches(const QString &host, const QString &domain);
//! RFC 6265 5.1.4.
bool pathMatches(const QString &requestPath, const QString &cookiePath);

} // namespace Understudy
