// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "journal/journal_archive.h"

#include <QTimer>

namespace Understudy {

//! Lets entries go that ended longer ago than they are to be kept: at the start and once a day, a
//! few at a time, so that a record never waits long behind it.
class JournalKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int forever = 0;

    //! Both are borrowed. \a days: as setDays().
    JournalKeeper(JournalArchive &archive, const Clock &clock, int days);

    int days() const { return m_days; }

    //! Entries are kept for so many days, or forever. Takes effect at once, once it has begun.
    void setDays(int days);
    //! Begins to look after the journal.
    void start();

Q_SIGNALS:
    //! Entries are gone.
    void removed(int entries);

private:
    void sweep();
    void removeSome(const QDateTime &before, int gone);

    JournalArchive &m_archive;
    const Clock &m_clock;
    int m_days;
    QTimer m_daily;
    bool m_sweeping = false;
    bool m_sweepAgain = false; //!< with another wish
};

} // namespace Understudy
