// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <optional>

namespace Understudy {

class Database;

//! The clock that all servers on one database have in common: the database's own, where that runs
//! on a machine of its own, else this machine's. Between two looks at it, it counts on this
//! machine's boot time.
class DatabaseClock final : public Clock
{
public:
    //! Both are borrowed. Looks at the database's clock.
    DatabaseClock(Database &database, const Clock &machine);

    //! Looks at the database's clock again; false where the database does not answer.
    bool adjust();
    //! The wall clock is the database's; boot time and boot are this machine's.
    Moment now() const override;

private:
    Database &m_database;
    const Clock &m_machine;
    std::optional<qint64> m_wall; //!< ms since 1970, when this machine's boot time was m_boot
    std::chrono::milliseconds m_boot{0};
};

} // namespace Understudy
