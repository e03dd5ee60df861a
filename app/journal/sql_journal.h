// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/favourite_archive.h"
#include "journal/journal.h"
#include "journal/journal_archive.h"

#include <QFuture>
#include <QThread>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace Understudy {

//! The journal in SQLite (WAL, synchronous=FULL, mode 600), on a thread of its own. A file that is
//! no sound journal is renamed to NAME.damaged-TIME and reported by damagedCopy(), never
//! overwritten. Where the folder cannot be written, or the disk is full, every call fails with
//! Unavailable, and works again as soon as it can.
class SqlJournal final : public JournalArchive, public Journal, public FavouriteArchive
{
    Q_OBJECT

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
    QCoro::Task<Result<JournalBatch>> page(JournalFilter filter, qint64 before, int limit) override;
    QCoro::Task<Result<QList<JournalDay>>> days(JournalFilter filter,
                                                QDate first,
                                                QDate last) override;
    QCoro::Task<Result<QList<JournalEvent>>> history(QString entryId) override;
    QCoro::Task<Result<QList<JournalConnection>>> connections() override;
    QCoro::Task<Result<int>> removeEndedBefore(QDateTime time, int most) override;
    QCoro::Task<Result<QList<Identity>>> favourites(QString connectionId) override;
    QCoro::Task<Result<void>> mark(QString connectionId, Identity person) override;
    QCoro::Task<Result<void>> unmark(QString connectionId, QString userId) override;
    QCoro::Task<Result<void>> unmarkAll(QString connectionId) override;

private:
    class Worker;
    template<typename Answer>
    QFuture<Result<Answer>> asked(std::function<Result<Answer>(const QSqlDatabase &)> question);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Understudy
