// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "journal/journal_archive.h"

#include <QTimer>

namespace Understudy {

//! Lets entries go that ended longer ago than a person wants them kept: at the start and once a
//! day, a few at a time, so that a record never waits long behind it. The wish is kept in a file;
//! one that cannot be read keeps everything, until there is a new wish.
class JournalKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int oneYear = 365;
    static constexpr int forever = 0;

    //! Keeps the wish in settings.json in \a folder. Both are borrowed.
    JournalKeeper(JournalArchive &archive, const Clock &clock, const QString &folder);

    //! For how many days; one year where nobody said.
    int days() const { return m_days; }

    //! Takes effect at once. Unavailable where it cannot be kept for the next start.
    Result<void> setDays(int days);
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
    QString m_path;
    int m_days;
    QTimer m_daily;
    bool m_sweeping = false;
    bool m_sweepAgain = false; //!< with another wish
};

} // namespace Understudy
