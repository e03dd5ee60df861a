// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include <QFile>

#include <ctime>

using namespace std::chrono_literals;

namespace Understudy {

SystemClock::SystemClock()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        m_bootId = QString::fromLatin1(file.readAll().trimmed());
    if (m_bootId.isEmpty())
        m_bootId = QStringLiteral("unknown");
}

Moment SystemClock::now() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    const auto boot = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    return {.wall = QDateTime::currentDateTimeUtc(),
            .boot = std::chrono::duration_cast<std::chrono::milliseconds>(boot),
            .bootId = m_bootId};
}

std::chrono::milliseconds remaining(const Moment &started,
                                    std::chrono::milliseconds length,
                                    const Moment &lastSeen,
                                    const Moment &now)
{
    if (now.wall < lastSeen.wall)
        return 0ms;
    if (now.bootId == started.bootId)
        return length - (now.boot - started.boot);
    const std::chrono::milliseconds sinceLastSeen(lastSeen.wall.msecsTo(now.wall));
    if (lastSeen.bootId != now.bootId && now.boot > sinceLastSeen)
        return 0ms;
    return length - std::chrono::milliseconds(started.wall.msecsTo(now.wall));
}

Moment placedInBootOf(const Moment &now, const Moment &moment)
{
    if (moment.bootId == now.bootId)
        return moment;
    const std::chrono::milliseconds passed(moment.wall.msecsTo(now.wall));
    return {.wall = moment.wall, .boot = now.boot - passed, .bootId = now.bootId};
}

bool certainlyOver(const Moment &started, std::chrono::milliseconds length, const Moment &now)
{
    if (now.bootId == started.bootId)
        return now.boot - started.boot >= length;
    return now.boot >= length
        || std::chrono::milliseconds(started.wall.msecsTo(now.wall)) >= length;
}

} // namespace Understudy
