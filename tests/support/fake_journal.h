// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QStringList>

#include <algorithm>

namespace Understudy {

//! A journal in memory: every call ends before it returns, without an event loop. A test can make
//! it fail.
class FakeJournal final : public Journal
{
public:
    //! The entries as they were last recorded, oldest first. A test may set them up, as an earlier
    //! run left them.
    QList<JournalEntry> entries = {};
    //! Every successful record: "EVENT ENTRY-ID".
    QStringList history = {};
    //! Where set, every call fails with Unavailable, as on a full disk.
    bool unavailable = false;
    //! What damagedCopy() says.
    QString damaged = {};

    //! The \a nth record from now (1 is the next) fails and writes nothing.
    void failRecord(int nth) { m_failIn = nth; }

    QCoro::Task<Result<void>> record(JournalEntry entry, QString event) override
    {
        if (unavailable || (m_failIn > 0 && --m_failIn == 0))
            co_return trouble();
        put(entry);
        history.append(event + QLatin1Char(' ') + entry.id);
        co_return {};
    }

    QCoro::Task<Result<QList<JournalEntry>>> pending() override
    {
        if (unavailable)
            co_return trouble();
        QList<JournalEntry> result;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(result), isPending);
        co_return result;
    }

    QCoro::Task<Result<QList<JournalEntry>>> recentSubjects(QString connectionId,
                                                            int limit) override
    {
        if (unavailable)
            co_return trouble();
        QList<JournalEntry> result;
        QStringList seen;
        for (auto entry = entries.rbegin(); entry != entries.rend() && result.size() < limit;
             ++entry) {
            if (entry->connectionId != connectionId || !m_everActive.contains(entry->id)
                || seen.contains(entry->subject.id))
                continue;
            seen.append(entry->subject.id);
            result.append(*entry);
        }
        co_return result;
    }

    QString damagedCopy() const override { return damaged; }

private:
    static tl::unexpected<Error> trouble()
    {
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("database or disk is full"),
                       QStringLiteral("journal"));
    }

    static bool isPending(const JournalEntry &entry)
    {
        return entry.state != JournalState::Closed || entry.vaultToPurge
            || (entry.outcome == JournalOutcome::OrphanPossible && !entry.orphanAcknowledged);
    }

    void put(const JournalEntry &entry)
    {
        if (entry.state == JournalState::Active && !m_everActive.contains(entry.id))
            m_everActive.append(entry.id);
        const auto known =
            std::find_if(entries.begin(), entries.end(), [&](const JournalEntry &other) {
                return other.id == entry.id;
            });
        if (known == entries.end())
            entries.append(entry);
        else
            *known = entry;
    }

    int m_failIn = 0;
    QStringList m_everActive;
};

} // namespace Understudy
