// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "base/clock.h"

#include <QObject>

#include <chrono>

namespace Understudy {

//! The steps of a check, in their order.
enum class CheckStepKind {
    Reach, //!< who-am-I without credentials: somebody answers, and says "signed out"
    SignIn,
    WhoAmI,
    Impersonate,
    WhoAmIAsSubject,
    Stop, //!< by revoke where the profile has no stop, once it has shown what it ends
    WhoAmIAsActor, //!< after the stop
    FindUsers,
    Revoke, //!< ends one of two sessions of the actor, and leaves the other alive
    SignOut, //!< and who-am-I says so
};

enum class CheckOutcome {
    Passed,
    Failed,
    Absent, //!< the profile does not have it
    Skipped, //!< an earlier step failed, or what it needs was not given
};

//! How one step came out; ui words it. A failed step without a kind of error that says more
//! (Unexpected, no message) named somebody else than expectedId, or another actor, in \c who and \c
//! actorId. Revoke that failed with SignedOut ended the other session, too.
struct CheckStep
{
    CheckStepKind kind = CheckStepKind::Reach;
    CheckOutcome outcome = CheckOutcome::Skipped;
    Error error = {}; //!< why it failed, where the backend or the network said so
    Identity who = {}; //!< whom who-am-I named
    QString actorId = {}; //!< as whose impersonation; empty where it named nobody
    QDateTime expiresAt = {}; //!< as Session::expiresAt
    QString expectedId = {}; //!< whom it should have named
    int found = 0; //!< FindUsers: rows
    std::chrono::milliseconds took{0};
    QString tls = {}; //!< as BackendFacts::tls, at its end

    bool operator==(const CheckStep &) const = default;
};

//! What a check may use. Without fields it only reaches; without a user id it does not impersonate.
struct CheckPlan
{
    QMap<QString, Secret> fields = {}; //!< of the sign-in form
    QString userId = {};
    QString reason = {};
};

//! Walks a backend through what its profile says, as a person would, and tells what each step did.
//! Nothing is asked of a backend that cannot be reached or does not say "signed out" where nobody
//! is. Ends what it began, also where a step failed: an impersonation is stopped, sessions are
//! signed out.
class BackendCheck final : public QObject
{
    Q_OBJECT

public:
    //! \a backend and \a clock are borrowed until run() has returned. \a backend's traits must say
    //! hasRevoke where the profile has one, proven or not.
    BackendCheck(Backend &backend, const Clock &clock, QObject *parent = nullptr);

    //! All steps in their order. Once at a time.
    QCoro::Task<QList<CheckStep>> run(CheckPlan plan);
    //! What is left of a run is skipped, and what it began is ended. Does not end a call under way:
    //! see Backend::abort().
    void cancel();

    bool isCancelled() const { return m_cancelled; }

    //! Whether \a steps have shown that revoke ends one session and leaves others alive.
    static bool provesRevoke(const QList<CheckStep> &steps);

Q_SIGNALS:
    void stepDone(const Understudy::CheckStep &step);

private:
    Backend &m_backend;
    const Clock &m_clock;
    bool m_cancelled = false;
};

} // namespace Understudy
