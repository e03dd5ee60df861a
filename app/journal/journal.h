// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/journal_entry.h"

#include <QCoroTask>

namespace Understudy {

//! The console's own durable record of every switch: promise «Recorded». Replaceable by tests.
class Journal
{
public:
    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    //! Writes \a entry as it is now, and a row of its history that says \a event ("intended",
    //! "started", "stopping" …), in one transaction. On success both are on disk
    //! (synchronous=FULL).
    virtual QCoro::Task<Result<void>> record(JournalEntry entry, QString event) = 0;
    //! What has to be seen to: every entry of any connection that is not Closed, that has
    //! vaultToPurge, or that has the outcome OrphanPossible and was not acknowledged. Oldest first.
    virtual QCoro::Task<Result<QList<JournalEntry>>> pending() = 0;
    //! The newest entry for each subject of that connection that was really impersonated, newest
    //! first.
    virtual QCoro::Task<Result<QList<JournalEntry>>> recentSubjects(QString connectionId,
                                                                    int limit) = 0;
    //! The file's path where a damaged journal was found at this start and kept aside, else empty.
    virtual QString damagedCopy() const = 0;
};

} // namespace Understudy
