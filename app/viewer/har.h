// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/logged_request.h"

namespace Understudy {

//! \a requests as an HTTP archive (HAR 1.2), written by \a version of this program. It holds what
//! they hold, and so no cookies, no authorisation and no bodies. Whether a request was blocked, and
//! why, is in the custom field "_understudyOutcome".
QByteArray harOf(const QList<LoggedRequest> &requests, const QString &version);

} // namespace Understudy
