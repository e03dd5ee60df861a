// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_keeper.h"

#include "base/logging.h"

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {
constexpr int entriesAtOnce = 50;
} // namespace

JournalKeeper::JournalKeeper(JournalArchive &archive, const Clock &clock, int days)
    : m_archive(archive)
    , m_clock(clock)
    , m_days(days)
{
    m_daily.setInterval(24h);
    connect(&m_daily, &QTimer::timeout, this, &JournalKeeper::sweep);
}

void JournalKeeper::setDays(int days)
{
    const bool other = std::exchange(m_days, days) != days;
    if (other && m_daily.isActive())
        sweep();
}

void JournalKeeper::start()
{
    m_daily.start();
    sweep();
}

void JournalKeeper::sweep()
{
    if (m_sweeping) {
        m_sweepAgain = true;
        return;
    }
    if (m_days == forever)
        return;
    m_sweeping = true;
    removeSome(m_clock.now().wall.addDays(-m_days), 0);
}

void JournalKeeper::removeSome(const QDateTime &before, int gone)
{
    QCoro::connect(m_archive.removeEndedBefore(before, entriesAtOnce),
                   this,
                   [this, before, gone](const Result<int> &removedNow) {
                       if (!removedNow)
                           qCWarning(lcJournal) << "retention:" << removedNow.error().message;
                       const int all = gone + removedNow.value_or(0);
                       const bool more = removedNow.value_or(0) == entriesAtOnce;
                       if (more && !m_sweepAgain)
                           return removeSome(before, all);
                       m_sweeping = false;
                       if (all > 0)
                           Q_EMIT removed(all);
                       if (std::exchange(m_sweepAgain, false))
                           sweep();
                   });
}

} // namespace Understudy
