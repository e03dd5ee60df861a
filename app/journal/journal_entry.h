// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "session/identity.h"

#include <QList>
#include <QString>

namespace Understudy {

//! How far an impersonation has come, as the journal says.
enum class JournalState {
    Intended, //!< about to be asked of the backend, or asked and not answered yet
    Active, //!< verified and in the vault
    Stopping, //!< the stop was wished; its end is not certain yet
    Unconfirmed, //!< the console could not tell whether it still holds the subject's session
    Closed,
};

//! How a closed entry ended.
enum class JournalOutcome {
    None, //!< not closed
    Stopped, //!< ended by the actor's stop
    Expired, //!< ended at its deadline
    EndedElsewhere, //!< the backend had ended it before we did
    Refused, //!< never began: the backend or this machine said no
    Undone, //!< began, was not what it should be, and was ended again
    OrphanPossible, //!< never answered: a session may be live at the backend that nobody holds
    CheckedByActor, //!< the actor said: I have checked, close this entry
};

//! One impersonation from intent to end, as the console's journal keeps it. Holds no secret.
struct JournalEntry
{
    QString id = {}; //!< a UUID, made by the console
    QString connectionId = {};
    QString connectionName = {};
    Identity actor = {};
    Identity subject = {}; //!< at first only its id
    QString reason = {};
    QString ticket = {};
    int minutes = 0;
    //! Sent with the start; the backend answers the same start again for it. Empty where it honours
    //! none.
    QString idempotencyKey = {};
    JournalState state = JournalState::Intended;
    JournalOutcome outcome = JournalOutcome::None;
    Moment started = {}; //!< when the start was about to be sent
    //! How long after `started` the console ends it by itself, at the latest.
    std::chrono::seconds limit{0};
    //! How long after `started` the backend may keep such a session at the most; 0 where nobody
    //! knows.
    std::chrono::seconds longestLife{0};
    Moment changed = {}; //!< of the newest record
    Moment ended = {}; //!< wall is invalid while not closed
    bool stopWished = false;
    //! The keychain may still hold the subject's session although this entry is closed: purge it.
    bool vaultToPurge = false;
    bool orphanAcknowledged = false;
    QString detail = {}; //!< the failing party's own words, where something failed

    bool operator==(const JournalEntry &) const = default;
};

} // namespace Understudy
