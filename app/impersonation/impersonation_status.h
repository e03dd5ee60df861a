// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "session/keychain.h"
#include "session/session.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Understudy {

enum class ImpersonationState {
    SignedOut,
    SignedIn,
    Starting,
    Impersonating,
    Stopping,
    Unconfirmed
};

//! What went wrong in a way that a person should read; ui words it.
enum class ProblemKind {
    BackendError, //!< error says what the backend call met
    NotSwitched, //!< the backend said yes and did not switch
    WrongPerson, //!< the backend made us somebody else: name in `detail`
    BecameActor, //!< the backend silently made us the actor again
    ViewLeftSubject, //!< a page of the view signed out, or made itself somebody else
    EndedElsewhere, //!< the backend had ended the impersonation (expired, revoked, subject
                    //!< disabled)
    DeadlineReached,
    NotVerified, //!< the last verification got no answer
    JournalUnwritable, //!< detail: the reason
    JournalDamaged, //!< detail: where the damaged file was kept
    KeychainTroubled, //!< trouble says how
    KeychainNotCleared, //!< the subject's entry could not be removed yet; it is void and will be
                        //!< purged
    ActorNotSaved, //!< the actor's session is in memory only
    SignInAgain, //!< the way back is lost: the actor has to sign in again
    StopUnanswered, //!< no answer to the stop yet; trying again
    StartUnanswered, //!< no answer to the start
    ConnectionUnusable, //!< the connection's profile cannot be used; error says why
};

struct Problem
{
    ProblemKind kind = ProblemKind::BackendError;
    Error error = {};
    KeychainTrouble trouble = KeychainTrouble::None;
    QString detail = {};

    bool operator==(const Problem &) const = default;
};

//! A problem of that kind without more to say than \a detail. (g++ 12 destroys an aggregate that is
//! made inside a co_await expression twice; what a function returns is safe there.)
inline Problem problemOf(ProblemKind kind, const QString &detail = {})
{
    return {.kind = kind, .detail = detail};
}

//! A session that an unanswered call may have left at the backend and that nobody holds.
struct OrphanNotice
{
    QString entryId = {};
    QString connectionName = {};
    QString subjectId = {};
    QDateTime since = {};
    QDateTime until = {}; //!< its latest possible end; invalid where nobody knows

    bool operator==(const OrphanNotice &) const = default;
};

//! Where things stand: the one value that Impersonation publishes. Holds credentials: not
//! printable.
struct ImpersonationStatus
{
    ImpersonationState state = ImpersonationState::SignedOut;
    //! Grows with every change of identity; what was fetched under an older one must not be shown.
    quint64 epoch = 0;
    QString connectionId = {};
    QString connectionName = {};
    //! Whose credentials requests use now: the actor's when SignedIn, the subject's when
    //! Impersonating, else none.
    std::optional<Session> current = {};
    Identity actor = {}; //!< empty when nobody is signed in
    Identity subject = {}; //!< set from Starting until the end is certain; only its id before the
                           //!< first verification
    QString reason = {};
    QString ticket = {};
    QDateTime since = {}; //!< UTC, when the start was asked for
    QDateTime until = {}; //!< UTC by the wall clock, for display; Impersonation::timeLeft() counts
    QDateTime verifiedAt = {}; //!< UTC, the last time the backend proved who we are
    bool stopWished = false; //!< Starting, Unconfirmed: a stop will follow as soon as it can
    bool retrying = false; //!< Stopping, Unconfirmed: waiting to try again
    std::optional<Problem> problem =
        {}; //!< the last thing that went wrong; gone with the next success
    QList<OrphanNotice> orphans = {};

    //! Whether the yellow bar shows: credentials of another user are held, or that cannot be ruled
    //! out.
    bool barShown() const
    {
        return state != ImpersonationState::SignedOut && state != ImpersonationState::SignedIn;
    }

    bool operator==(const ImpersonationStatus &) const = default;
};

QDebug operator<<(QDebug, const ImpersonationStatus &) = delete;

} // namespace Understudy
