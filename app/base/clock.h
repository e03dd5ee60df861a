// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Understudy {

//! One point in time, said three ways, so that a later process can place it although the wall clock
//! was set or the machine was restarted in between.
struct Moment
{
    QDateTime wall; //!< UTC
    std::chrono::milliseconds boot{0}; //!< since boot, suspend included (CLOCK_BOOTTIME)
    QString bootId; //!< which boot; never empty from a real clock

    bool operator==(const Moment &) const = default;
};

//! The time. Replaceable, so that tests can set it back, forward and through a suspend.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual Moment now() const = 0;
};

//! The machine's own clock (clock_gettime(2), /proc/sys/kernel/random/boot_id).
class SystemClock final : public Clock
{
public:
    SystemClock();
    Moment now() const override;

private:
    QString m_bootId;
};

//! How much is left of \a length that began at \a started, seen from \a now; zero or less means
//! over. \a lastSeen is the newest moment that was durably recorded before now. Within one boot,
//! boot time decides. Across boots the wall clock does, but only where it can be believed: a wall
//! clock earlier than \a lastSeen, or an uptime longer than the wall time that passed since, counts
//! as over.
std::chrono::milliseconds remaining(const Moment &started,
                                    std::chrono::milliseconds length,
                                    const Moment &lastSeen,
                                    const Moment &now);

//! \a moment as this boot's clock would have said it: its boot time is what the wall clock says has
//! passed since. From then on only boot time counts, whatever happens to the wall clock.
Moment placedInBootOf(const Moment &now, const Moment &moment);

//! Whether \a length since \a started has surely passed at \a now, for what may be live until then.
//! The other way of doubting than remaining(): a wall clock that was set back proves nothing.
//! Across boots the wall clock or the uptime has to show the whole length.
bool certainlyOver(const Moment &started, std::chrono::milliseconds length, const Moment &now);

} // namespace Understudy
