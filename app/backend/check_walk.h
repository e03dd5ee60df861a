// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_check.h"

#include <optional>

namespace Understudy {

//! What \a answer says, into \a step.
void noteAnswer(CheckStep &step, const Result<Session> &answer);
CheckOutcome passedIf(bool good);
bool saysSignedOut(const Result<Session> &answer);

//! One run of a BackendCheck: its steps, each of which is skipped where it cannot be, and what they
//! leave to be ended.
class CheckWalk
{
public:
    //! All but \a plan are borrowed.
    CheckWalk(BackendCheck &check, Backend &backend, const Clock &clock, CheckPlan plan);

    QCoro::Task<QList<CheckStep>> run();

private:
    CheckStep begin(CheckStepKind kind);
    //! The step is over, but its turn to be told may come later.
    CheckStep ended(CheckStep step) const;
    void tell(CheckStep step);
    bool mayActAsActor() const;
    bool hasNothingButRevoke() const;
    bool isActor(const Result<Session> &answer) const;

    QCoro::Task<void> reach();
    QCoro::Task<void> signIn();
    QCoro::Task<void> whoAmI();
    QCoro::Task<void> impersonate();
    QCoro::Task<void> whoAmIAsSubject();
    QCoro::Task<void> stop();
    QCoro::Task<void> whoAmIAsActor();
    QCoro::Task<void> findUsers();
    QCoro::Task<void> revoke();
    QCoro::Task<void> signOut();

    //! Sends the start of the order; a refusal is in \a step.
    QCoro::Task<void> askToStart(CheckStep *step);
    //! After a start of which nobody knows whether it took effect.
    QCoro::Task<void> undoStart();
    QCoro::Task<void> askToStop(CheckStep *step);
    QCoro::Task<void> stopByRevoke(CheckStep *step);
    //! Where the answer to a stop proves nothing: whether the subject's session is over.
    QCoro::Task<bool> subjectIsOver();
    //! Asks as each of \a candidates until one is the actor.
    QCoro::Task<void> findActor(CheckStep *step, QList<Credentials> candidates);
    QCoro::Task<void> revokeOne(CheckStep *step, Session second);
    //! Whether the actor's session still is the actor's; what it is instead is in \a step, where
    //! there is one.
    QCoro::Task<bool> stillActor(CheckStep *step);
    QCoro::Task<void> endSubject();
    QCoro::Task<void> endSessions();

    BackendCheck &m_check;
    Backend &m_backend;
    const Clock &m_clock;
    const CheckPlan m_plan;
    const BackendTraits m_does;
    QList<CheckStep> m_steps;
    std::chrono::milliseconds m_began{0}; //!< the step under way, in boot time
    CheckStep m_revoke; //!< told in its turn
    StartOrder m_order;
    QString m_actorId;
    bool m_reached = false;
    bool m_sure = false; //!< who-am-I has named the actor since the last change
    bool m_started = false;
    bool m_mayStopAgain = false;
    std::optional<Session> m_actor; //!< signed in, as far as is known
    std::optional<Session> m_subject; //!< may be live
    std::optional<Credentials> m_afterStop;
    QList<Credentials> m_others; //!< sessions of the actor that may be live
    std::optional<Credentials> m_superseded; //!< of the subject, by a stop that answered
};

} // namespace Understudy
