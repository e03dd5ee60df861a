// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/view_opening.h"

#include <QJsonArray>

namespace Understudy {

//! \a opening's cookies as Storage.setCookies takes them: for the hosts of its origins alone, not
//! for those below.
QJsonArray cookieParameters(const ViewOpening &opening);

//! Of what Storage.getCookies \a told, the cookies that count at \a opening's address, in an order
//! that does not depend on the browser.
QList<Cookie> cookiesOf(const QJsonArray &told, const ViewOpening &opening);

//! Whether both hold the same values under the same names.
bool sameValues(const QList<Cookie> &one, const QList<Cookie> &other);

} // namespace Understudy
