// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

namespace Understudy {

//! A clock that a test moves: forward, through a suspend, back, and into another boot.
class FakeClock final : public Clock
{
public:
    Moment now() const override { return m_now; }

    //! Time passes, on the wall and since boot.
    void advance(std::chrono::milliseconds by)
    {
        m_now.wall = m_now.wall.addMSecs(by.count());
        m_now.boot += by;
    }

    //! Somebody sets the wall clock; boot time does not notice.
    void setWall(const QDateTime &wall) { m_now.wall = wall; }

    //! The machine was off for \a by and has been up again for \a uptime of it.
    void reboot(std::chrono::milliseconds by, std::chrono::milliseconds uptime)
    {
        m_now.wall = m_now.wall.addMSecs(by.count());
        m_now.boot = uptime;
        m_now.bootId += QLatin1Char('\'');
    }

private:
    Moment m_now{.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC),
                 .boot = std::chrono::hours(5),
                 .bootId = QStringLiteral("boot-1")};
};

} // namespace Understudy
