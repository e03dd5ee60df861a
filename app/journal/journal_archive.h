// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/journal_filter.h"

#include <QCoroTask>
#include <QObject>

namespace Understudy {

//! An entry at its place: places grow in the order in which entries were begun, whatever the wall
//! clock said.
struct JournalRecord
{
    qint64 place = 0;
    JournalEntry entry = {};

    bool operator==(const JournalRecord &) const = default;
};

struct JournalBatch
{
    QList<JournalRecord> records = {}; //!< newest first
    //! Before which place to go on; 0 where there is nothing more. A page may be short, even empty,
    //! and there still be more: a call looks at some of the journal at a time.
    qint64 next = 0;
};

//! What began on one day of the local calendar.
struct JournalDay
{
    QDate day = {};
    int count = 0;
    std::chrono::milliseconds length{0}; //!< all together, as lengthOf() counts

    bool operator==(const JournalDay &) const = default;
};

//! One row of an entry's history.
struct JournalEvent
{
    QString event = {}; //!< as Journal::record() was told
    JournalState state = JournalState::Intended;
    JournalOutcome outcome = JournalOutcome::None;
    Moment when = {};
    QString detail = {};

    bool operator==(const JournalEvent &) const = default;
};

struct JournalConnection
{
    QString id = {};
    QString name = {}; //!< as its newest entry has it

    bool operator==(const JournalConnection &) const = default;
};

//! The journal, read back and kept short. Fails with Unavailable where the file cannot be read.
class JournalArchive : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Up to \a limit entries before the place \a before (0: the newest).
    virtual QCoro::Task<Result<JournalBatch>> page(JournalFilter filter,
                                                   qint64 before,
                                                   int limit) = 0;
    //! Every day from \a first to \a last, also those on which nothing began. What the backend
    //! refused counts only where \a filter asks for it.
    virtual QCoro::Task<Result<QList<JournalDay>>> days(JournalFilter filter,
                                                        QDate first,
                                                        QDate last) = 0;
    //! Oldest first.
    virtual QCoro::Task<Result<QList<JournalEvent>>> history(QString entryId) = 0;
    //! Those that have entries, by name.
    virtual QCoro::Task<Result<QList<JournalConnection>>> connections() = 0;
    //! Removes up to \a most entries that ended before \a time, and their history; how many it
    //! were. What has to be seen to (Journal::pending()) stays whatever its age.
    virtual QCoro::Task<Result<int>> removeEndedBefore(QDateTime time, int most) = 0;

Q_SIGNALS:
    //! An entry is new, or has changed.
    void recorded(const Understudy::JournalRecord &record);
};

} // namespace Understudy
