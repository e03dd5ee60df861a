// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_entry.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace Understudy {

//! The statement that inserts an entry or brings it up to date; bindEntry() fills it.
QString upsertStatement();
void bindEntry(QSqlQuery &query, const JournalEntry &entry);

//! The beginning of a statement whose rows entryOf() reads: up to the table's name.
QString selectStatement();
JournalEntry entryOf(const QSqlQuery &query);

//! The statement that adds a row of history; bindHistory() fills it.
QString historyStatement();
void bindHistory(QSqlQuery &query, const JournalEntry &entry, const QString &event);

} // namespace Understudy
