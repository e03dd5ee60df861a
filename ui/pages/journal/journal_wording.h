// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QCoreApplication>

namespace Understudy {

//! The journal in a person's words.
class JournalWording
{
    Q_DECLARE_TR_FUNCTIONS(JournalWording)

public:
    //! How much an entry wants to be looked at.
    enum class Mark {
        Over,
        Running,
        NeverBegan,
        Unknown, //!< nobody can tell how it ended, or whether it did
    };

    //! In a word or two. \a runningAt is the connection at which somebody is known to be
    //! impersonated right now; empty for none.
    static QString standing(const JournalEntry &entry, const QString &runningAt);
    static Mark mark(const JournalEntry &entry, const QString &runningAt);
    //! What is to be said beyond that; a sentence.
    static QString ending(const JournalEntry &entry, const QString &runningAt);
    static QString outcome(JournalOutcome outcome);
    static QString event(const JournalEvent &event);

    //! "Mira Okafor", or "user 42" where the name is unknown.
    static QString subject(const Identity &subject);
    static QString actor(const Identity &actor);
    //! How long it lasted: "12 min", empty where that is not known or it never began.
    static QString length(const JournalEntry &entry);
    static QString length(std::chrono::milliseconds length);
    static QString day(QDate day);
    //! By the local clock, to the second.
    static QString localTime(const QDateTime &time);
    //! In local time, to the second.
    static QString secondOfDay(const QDateTime &time);
    static QString utcTime(const QDateTime &time);
    //! All of a row in one breath, with its day.
    static QString spoken(const JournalEntry &entry, const QString &runningAt);
};

} // namespace Understudy
