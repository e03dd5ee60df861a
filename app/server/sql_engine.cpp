// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sql_engine.h"

#include "server/postgres_engine.h"
#include "server/sqlite_engine.h"

namespace Understudy {

std::unique_ptr<SqlEngine> SqlEngine::of(const QString &address)
{
    if (PostgresAddress::isMeantBy(address))
        return std::make_unique<PostgresEngine>(PostgresAddress::parse(address));
    return std::make_unique<SqliteEngine>(address);
}

} // namespace Understudy
