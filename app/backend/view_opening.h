// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "session/credentials.h"

#include <QUrl>

namespace Understudy {

//! Which requests of a view may pass, as its profile says. Paths of patterns are whole and decoded.
struct ViewRules
{
    QList<QUrl> origins = {}; //!< where the view may go, and with credentials
    QList<PathPattern> readRequests = {}; //!< pass although they are not GET
    QList<PathPattern> deny = {}; //!< never pass: sign in, impersonate, and what the profile names
    QList<PathPattern> ends =
        {}; //!< never pass: what ends the session; a page that asks wants Stop

    bool operator==(const ViewRules &) const = default;
};

//! All that a browser needs to open the application as somebody.
struct ViewOpening
{
    QUrl address = {}; //!< of the application
    QUrl start = {}; //!< may hand the session over, once
    bool handsOver = false; //!< so that no other page may come first
    QList<QByteArray> cookieNames = {}; //!< that count there
    QList<Cookie> cookies = {};
    QMap<QByteArray, Secret> headers = {};
    ViewRules rules = {};
    //! As HttpReply::serverKey: keys of the origins' servers that a browser does not know to trust,
    //! but the connection's own authorities vouch for.
    QList<QByteArray> trustedKeys = {};
};

QDebug operator<<(QDebug, const ViewOpening &) = delete;

} // namespace Understudy
