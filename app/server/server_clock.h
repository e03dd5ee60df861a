// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <optional>

namespace Understudy {

//! Where a server's clock stood at one moment, written down so that a later process can go on from
//! there.
struct ClockReading
{
    qint64 time = 0; //!< ms since 1970, the server's own time
    std::chrono::milliseconds boot{0};
    QString bootId;
    qint64 latest = 0; //!< the newest time that is known to have been reached; at least time
};

//! The server's own time, in ms since 1970: wall time that never goes back. It counts on boot time
//! from where it stood, and follows the wall clock only forward; so what has expired stays expired,
//! whoever sets the clock, also across restarts.
class ServerClock
{
public:
    //! \a clock is borrowed. \a last is what an earlier process wrote down, if one did.
    explicit ServerClock(const Clock &clock, const std::optional<ClockReading> &last = {});

    //! The time; never less than what an earlier call returned.
    qint64 now();
    ClockReading reading();
    //! Another server on the same database has come to \a time: from here on this one has, too.
    void reach(qint64 time);

    //! True where the machine was restarted since \a last, or \a last is another machine's, and the
    //! wall clock is behind it (by more than what clocks that agree can differ by): how much time
    //! has passed cannot be known, so whatever was to end by now has to be taken for ended.
    bool isUnplaceable() const { return m_unplaceable; }

private:
    const Clock &m_clock;
    qint64 m_anchor = 0;
    std::chrono::milliseconds m_anchorBoot{0};
    bool m_unplaceable = false;
};

//! \a time as RFC 3339 in UTC, whole seconds.
QString rfc3339(qint64 time);
//! \a text, a moment as RFC 3339 has it or a date, in ms; in UTC unless it says otherwise. Nothing
//! where it is none.
std::optional<qint64> instantFrom(const QString &text);
//! \a time as an HTTP date (RFC 9110, 5.6.7).
QByteArray httpDate(qint64 time);

} // namespace Understudy
