// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <algorithm>

namespace Understudy {

//! A journal in memory to be read: every call ends before it returns.
class FakeArchive final : public JournalArchive
{
public:
    QList<JournalEntry> entries = {}; //!< oldest first
    QList<JournalEvent> events = {}; //!< of every entry
    bool failing = false; //!< pages cannot be read

    QCoro::Task<Result<JournalBatch>> page(JournalFilter filter, qint64 before, int limit) override
    {
        if (failing)
            co_return failure(ErrorKind::Unavailable, {}, QStringLiteral("journal"));
        JournalBatch batch;
        for (qint64 place = before > 0 ? before - 1 : entries.size(); place > 0; --place) {
            const JournalEntry &entry = entries.at(place - 1);
            if (!fits(entry, filter))
                continue;
            if (batch.records.size() == limit) {
                batch.next = batch.records.last().place;
                break;
            }
            batch.records.append({.place = place, .entry = entry});
        }
        co_return batch;
    }

    QCoro::Task<Result<QList<JournalDay>>> days(JournalFilter filter,
                                                QDate first,
                                                QDate last) override
    {
        QList<JournalDay> result;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            JournalDay sum{.day = day};
            for (const JournalEntry &entry : std::as_const(entries)) {
                if (!fits(entry, filter) || entry.started.wall.toLocalTime().date() != day)
                    continue;
                ++sum.count;
                sum.length += lengthOf(entry);
            }
            result += sum;
        }
        co_return result;
    }

    QCoro::Task<Result<QList<JournalEvent>>> history(QString) override { co_return events; }

    QCoro::Task<Result<QList<JournalConnection>>> connections() override
    {
        QList<JournalConnection> result;
        for (const JournalEntry &entry : std::as_const(entries)) {
            const JournalConnection one{.id = entry.connectionId, .name = entry.connectionName};
            if (!result.contains(one))
                result += one;
        }
        co_return result;
    }

    QCoro::Task<Result<int>> removeEndedBefore(QDateTime, int) override { co_return 0; }
};

} // namespace Understudy
