// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user.h"

#include <algorithm>

namespace Understudy {

qint64 userIdFrom(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    const qint64 id = digits && !text.startsWith(QLatin1Char('0')) ? text.toLongLong() : 0;
    return id <= largestUserId ? id : 0;
}

} // namespace Understudy
