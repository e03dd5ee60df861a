// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"
#include "session/identity.h"

#include <QSqlDatabase>

//! What JournalArchive and FavouriteArchive promise, asked of an open journal. Block; every error
//! is Unavailable.
namespace Understudy::JournalQueries {

Result<JournalBatch> page(const QSqlDatabase &database,
                          const JournalFilter &filter,
                          qint64 before,
                          int limit);
Result<QList<JournalDay>> days(const QSqlDatabase &database,
                               const JournalFilter &filter,
                               QDate first,
                               QDate last);
Result<QList<JournalEvent>> history(const QSqlDatabase &database, const QString &entryId);
Result<QList<JournalConnection>> connections(const QSqlDatabase &database);
Result<int> removeEndedBefore(QSqlDatabase database, const QDateTime &time, int most);

Result<QList<Identity>> favourites(const QSqlDatabase &database, const QString &connectionId);
Result<void> mark(const QSqlDatabase &database,
                  const QString &connectionId,
                  const Identity &person);
Result<void> unmark(const QSqlDatabase &database,
                    const QString &connectionId,
                    const QString &userId);
Result<void> unmarkAll(const QSqlDatabase &database, const QString &connectionId);

} // namespace Understudy::JournalQueries
