// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/json_body.h"

#include <QJsonArray>

namespace Understudy {

//! What a list was asked for: `limit` rows, from behind `cursor` on.
struct PageRequest
{
    int limit = 50;
    std::optional<QJsonArray> after = {}; //!< the position that the cursor names
};

//! The value of \a name in \a request's query, read as forms are: a plus sign is a space.
QString queryValue(const Request &request, const QString &name);

//! The limit (1 to 200, 50 unless told) and cursor of \a request; 400 where one is none.
Outcome<PageRequest> pageOf(const Request &request);

//! \a position in a list as text without a meaning to the caller.
QString cursorFor(const QJsonArray &position);

//! The position of a list that goes down by ids, from the newest: behind which id \a page goes on;
//! nothing where its cursor is not one of such a list.
std::optional<qint64> idAfter(const PageRequest &page);
//! The cursor to what comes behind \a id; null where there is nothing.
QJsonValue cursorFor(const std::optional<qint64> &id);

//! 400: the cursor is not one that this list gave.
Response badCursor();

} // namespace Understudy
