// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_filter.h"

#include "base/folding.h"

#include <QStringList>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

QString searchedText(const JournalEntry &entry)
{
    QStringList parts;
    for (const QString &part :
         {entry.subject.id, entry.subject.name, entry.subject.email, entry.reason, entry.ticket})
        parts += folded(part);
    return parts.join(QLatin1Char(' '));
}

QStringList searchedWords(const QString &text)
{
    return folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isUnsettled(const JournalEntry &entry)
{
    return entry.state != JournalState::Closed
        || (entry.outcome == JournalOutcome::OrphanPossible && !entry.orphanAcknowledged);
}

bool fits(const JournalEntry &entry, const JournalFilter &filter)
{
    if (!filter.connectionId.isEmpty() && entry.connectionId != filter.connectionId)
        return false;
    if (filter.outcome == JournalOutcome::None && !isUnsettled(entry))
        return false;
    if (filter.outcome && filter.outcome != JournalOutcome::None
        && entry.outcome != *filter.outcome)
        return false;
    const QDateTime &started = entry.started.wall;
    if (filter.from.isValid() && !(started.isValid() && started >= filter.from))
        return false;
    if (filter.to.isValid() && !(started.isValid() && started < filter.to))
        return false;
    const QStringList words = searchedWords(filter.text);
    const QString searched = words.isEmpty() ? QString() : searchedText(entry);
    return std::ranges::all_of(words, [&searched](const QString &word) {
        return searched.contains(word);
    });
}

std::chrono::milliseconds lengthOf(const JournalEntry &entry)
{
    if (!entry.ended.wall.isValid())
        return 0ms;
    const bool sameBoot = entry.ended.bootId == entry.started.bootId;
    const std::chrono::milliseconds length = sameBoot
        ? entry.ended.boot - entry.started.boot
        : std::chrono::milliseconds(entry.started.wall.msecsTo(entry.ended.wall));
    return std::clamp<std::chrono::milliseconds>(length, 0ms, entry.limit);
}

} // namespace Understudy
