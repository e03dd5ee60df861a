// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

namespace Understudy {

//! How a journal is written to a file for others.
enum class JournalFormat {
    Csv, //!< RFC 4180 in UTF-8, with a heading
    JsonLines, //!< one JSON object a line
};

//! JSON Lines for a name that ends in .jsonl, .ndjson or .json, else CSV.
JournalFormat journalFormatOf(const QString &fileName);

//! What comes before the first entry.
QByteArray headingOf(JournalFormat format);
//! One line for each entry. Times are RFC 3339 in UTC. A cell of CSV that a spreadsheet would run
//! as a formula begins with an apostrophe. Keys that only the console and a backend have to know
//! are left out.
QByteArray linesOf(JournalFormat format, const QList<JournalRecord> &records);

} // namespace Understudy
