// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <memory>

namespace Understudy {

//! Writes those entries that fit a filter to a file, newest first: whole or not at all, and never
//! many of them in memory. What is recorded meanwhile is not in it.
class JournalExport
{
public:
    //! Outlives this, but may go while an export waits for it.
    explicit JournalExport(JournalArchive &archive);

    //! How many entries the file \a path has now (its name says the format: journalFormatOf()).
    //! Unavailable, in the system's words, where it could not be written.
    QCoro::Task<Result<int>> write(JournalFilter filter, QString path);

private:
    JournalArchive &m_archive;
};

} // namespace Understudy
