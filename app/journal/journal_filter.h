// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_entry.h"

#include <optional>

namespace Understudy {

//! Which entries are meant; by itself, all of them.
struct JournalFilter
{
    //! Each of its words is in the subject's id, name or e-mail, in the reason or in the ticket.
    //! Case, accents and marks do not count (base/folding.h).
    QString text = {};
    QString connectionId = {}; //!< empty for any
    //! None means: not closed yet, or not known how it ended (isUnsettled()).
    std::optional<JournalOutcome> outcome = {};
    QDateTime from = {}; //!< started then or later; invalid for any time
    QDateTime to = {}; //!< started before that; invalid for any time

    bool operator==(const JournalFilter &) const = default;
};

//! What a filter's text is looked for in: parts of \a entry, folded.
QString searchedText(const JournalEntry &entry);
//! The words of a filter's text, as they occur in searchedText().
QStringList searchedWords(const QString &text);

//! Whether \a entry is one of those that \a filter means, as the journal's queries see it.
bool fits(const JournalEntry &entry, const JournalFilter &filter);

//! Whether it is still open, or may have left a session that nobody holds and nobody looked after.
bool isUnsettled(const JournalEntry &entry);

//! How long the impersonation of \a entry lasted, as far as its end is known; never longer than the
//! console would have let it. Boot time counts where both ends are of one boot.
std::chrono::milliseconds lengthOf(const JournalEntry &entry);

} // namespace Understudy
