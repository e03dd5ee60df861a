// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace Understudy {

//! How the journal writes it: "orphanPossible".
QString journalWord(JournalState state);
QString journalWord(JournalOutcome outcome);

//! The statement that inserts an entry or brings it up to date, and answers with its place;
//! bindEntry() fills it.
QString upsertStatement();
void bindEntry(QSqlQuery &query, const JournalEntry &entry);

//! The beginning of a statement whose rows recordOf() reads: up to the table's name.
QString selectStatement();
JournalRecord recordOf(const QSqlQuery &query);

//! The statement that adds a row of history; bindHistory() fills it.
QString historyStatement();
void bindHistory(QSqlQuery &query, const JournalEntry &entry, const QString &event);

//! The statement that reads the history of an entry, its one value; eventOf() reads its rows.
QString selectHistoryStatement();
JournalEvent eventOf(const QSqlQuery &query);

} // namespace Understudy
