// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server_clock.h"

#include <QLocale>

#include <algorithm>

namespace Understudy {

namespace {

//! In ms: two servers that go by one clock look at it at different moments, and between two looks
//! each counts on by its own machine's, which may be fast.
constexpr qint64 clocksDiffer = 60'000;

} // namespace

ServerClock::ServerClock(const Clock &clock, const std::optional<ClockReading> &last)
    : m_clock(clock)
{
    const Moment moment = clock.now();
    m_anchor = moment.wall.toMSecsSinceEpoch();
    m_anchorBoot = moment.boot;
    if (!last)
        return;
    const bool sameBoot = last->bootId == moment.bootId;
    m_unplaceable = !sameBoot && m_anchor + clocksDiffer < last->latest;
    const qint64 reached =
        sameBoot ? last->time + (moment.boot - last->boot).count() : last->latest;
    m_anchor = std::max(m_anchor, reached);
}

qint64 ServerClock::now()
{
    const Moment moment = m_clock.now();
    const qint64 counted = m_anchor + (moment.boot - m_anchorBoot).count();
    m_anchor = std::max(counted, moment.wall.toMSecsSinceEpoch());
    m_anchorBoot = moment.boot;
    return m_anchor;
}

void ServerClock::reach(qint64 time)
{
    m_anchor = std::max(now(), time);
}

ClockReading ServerClock::reading()
{
    const qint64 time = now();
    return {.time = time, .boot = m_anchorBoot, .bootId = m_clock.now().bootId, .latest = time};
}

QString rfc3339(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

std::optional<qint64> instantFrom(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toMSecsSinceEpoch();
}

QByteArray httpDate(qint64 time)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace Understudy
