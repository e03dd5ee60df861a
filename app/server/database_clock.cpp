// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database_clock.h"

#include "server/database.h"

namespace Understudy {

DatabaseClock::DatabaseClock(Database &database, const Clock &machine)
    : m_database(database)
    , m_machine(machine)
{
    adjust();
}

bool DatabaseClock::adjust()
{
    const QString question = m_database.engine().currentTime();
    if (question.isEmpty())
        return true;
    Statement found = m_database.run(question);
    if (!found.next())
        return false;
    m_wall = found.value(0).toLongLong();
    m_boot = m_machine.now().boot;
    return true;
}

Moment DatabaseClock::now() const
{
    Moment moment = m_machine.now();
    if (m_wall)
        moment.wall =
            QDateTime::fromMSecsSinceEpoch(*m_wall + (moment.boot - m_boot).count(), Qt::UTC);
    return moment;
}

} // namespace Understudy
