// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/directory_query.h"

namespace Understudy {

class Database;

//! What to look for, and who may be seen.
struct DirectoryOrder
{
    DirectoryQuery query;
    QStringList roles = {}; //!< that the asker may see; empty: all
    int limit = 50;
    DirectoryPosition after = {};
};

//! Users in the order of their positions.
struct DirectoryPage
{
    QList<User> users;
    std::optional<DirectoryPosition> next = {}; //!< of the last one; nothing where that was all
};

//! Finds users in the order of DirectoryTier. Paging goes by positions, so that who comes or goes
//! meanwhile moves nobody else. Looks at ten thousand rows at most: a page can have fewer users
//! than were asked for and go on all the same, where what is asked for is rare among many.
class DirectorySearch
{
public:
    explicit DirectorySearch(Database &database);

    Result<DirectoryPage> find(const DirectoryOrder &order);

private:
    class Run;

    Database &m_database;
};

} // namespace Understudy
