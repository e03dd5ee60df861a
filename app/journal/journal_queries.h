// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QSqlDatabase>

//! What JournalArchive promises, asked of an open journal. Block; every error is Unavailable.
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

} // namespace Understudy::JournalQueries
