// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QThread>

#include <memory>

namespace Understudy {

//! The journal in SQLite (WAL, synchronous=FULL, mode 600), on a thread of its own. A file that is
//! no sound journal is renamed to NAME.damaged-TIME and reported by damagedCopy(), never
//! overwritten. Where the folder cannot be written, or the disk is full, every call fails with
//! Unavailable, and works again as soon as it can.
class SqlJournal final : public Journal
{
public:
    //! Starts opening \a path in the background; calls wait for it. The folder must exist.
    explicit SqlJournal(QString path);
    //! Finishes what is under way, then closes the file.
    ~SqlJournal() override;

    //! Returns once the file was opened (or could not be).
    QCoro::Task<Result<void>> open();
    QCoro::Task<Result<void>> record(JournalEntry entry, QString event) override;
    QCoro::Task<Result<QList<JournalEntry>>> pending() override;
    QCoro::Task<Result<QList<JournalEntry>>> recentSubjects(QString connectionId,
                                                            int limit) override;
    QString damagedCopy() const override;

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Understudy
