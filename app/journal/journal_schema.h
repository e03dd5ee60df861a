// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QString>

#include <tl/expected.hpp>

namespace Understudy {

//! Why a file cannot serve as the journal.
struct JournalFault
{
    bool damaged = false; //!< it is no sound journal; else only out of reach for the moment
    QString message = {}; //!< the database's or the system's own words
};

//! Makes the file that \a database opens ready for use: checks that it is a whole SQLite file,
//! ours, and of no newer version, and brings its schema up to date (resources/sql/journal, by
//! user_version).
tl::expected<void, JournalFault> prepareJournal(QSqlDatabase database);

} // namespace Understudy
