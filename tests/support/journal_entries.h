// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_entry.h"

namespace Understudy {

//! An entry as the console writes it before it asks the backend for \a subject.
inline JournalEntry intendedEntry(const QString &id, const QString &subject = QStringLiteral("42"))
{
    const Moment start{.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 0, 0, 123), Qt::UTC),
                       .boot = std::chrono::hours(5),
                       .bootId = QStringLiteral("boot-1")};
    JournalEntry entry;
    entry.id = id;
    entry.connectionId = QStringLiteral("c1");
    entry.connectionName = QStringLiteral("Acme");
    entry.actor = {.id = QStringLiteral("2"),
                   .name = QStringLiteral("Sam Höpper"),
                   .email = QStringLiteral("support@example.com"),
                   .role = QStringLiteral("support"),
                   .orgId = QStringLiteral("7")};
    entry.subject.id = subject;
    entry.reason = QStringLiteral("cannot see invoice '17'; \"why?\"");
    entry.ticket = QStringLiteral("T-1");
    entry.minutes = 30;
    entry.idempotencyKey = QStringLiteral("key of ") + id;
    entry.started = start;
    entry.limit = std::chrono::minutes(30);
    entry.longestLife = std::chrono::hours(12);
    entry.changed = start;
    return entry;
}

//! \a entry, closed ten minutes after its start.
inline JournalEntry closedEntry(JournalEntry entry, JournalOutcome outcome)
{
    entry.state = JournalState::Closed;
    entry.outcome = outcome;
    entry.ended = entry.started;
    entry.ended.wall = entry.started.wall.addSecs(600);
    entry.ended.boot += std::chrono::minutes(10);
    entry.changed = entry.ended;
    return entry;
}

} // namespace Understudy
