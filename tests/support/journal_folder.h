// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/sql_journal.h"
#include "support/journal_entries.h"

#include <QTemporaryDir>

namespace Understudy {

//! A real journal in a folder of its own, and entries to fill it with.
struct JournalFolder
{
    QTemporaryDir folder;
    SqlJournal journal{path()};

    QString path() const { return folder.filePath(QStringLiteral("journal.sqlite")); }

    //! Writes \a entry; false where that failed.
    bool record(const JournalEntry &entry, const QString &event = QStringLiteral("intended"))
    {
        return QCoro::waitFor(journal.record(entry, event)).has_value();
    }
};

//! \a entry as if it had begun at \a start, and everything else as long after it as before.
inline JournalEntry begunAt(JournalEntry entry, const QDateTime &start)
{
    const qint64 later = entry.started.wall.msecsTo(start);
    for (Moment *moment : {&entry.started, &entry.changed, &entry.ended})
        if (moment->wall.isValid())
            moment->wall = moment->wall.addMSecs(later);
    return entry;
}

//! An entry that was really begun and was stopped ten minutes after \a start.
inline JournalEntry stoppedEntry(const QString &id,
                                 const QDateTime &start,
                                 const QString &subject = QStringLiteral("42"))
{
    return begunAt(closedEntry(intendedEntry(id, subject), JournalOutcome::Stopped), start);
}

} // namespace Understudy
