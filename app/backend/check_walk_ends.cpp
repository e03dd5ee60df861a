// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/check_walk.h"

namespace Understudy {

namespace {

//! Whether a sign-in that gave \a second gave \a first once more (a token that was pasted).
bool sameSession(const Credentials &first, const Credentials &second)
{
    return shareSecret(first, second)
        || (!first.headers().isEmpty() && first.headers() == second.headers());
}

} // namespace

QCoro::Task<void> CheckWalk::revoke()
{
    CheckStep step = begin(CheckStepKind::Revoke);
    if (!m_does.hasRevoke) {
        step.outcome = CheckOutcome::Absent;
    } else if (mayActAsActor()) {
        step.expectedId = m_actorId;
        Result<Session> second = co_await m_backend.signIn(m_plan.fields);
        if (!second) {
            step.outcome = CheckOutcome::Failed;
            step.error = second.error();
        } else if (!sameSession(m_actor->credentials, second->credentials)) {
            co_await revokeOne(&step, std::move(*second));
        }
    }
    m_revoke = ended(std::move(step));
}

QCoro::Task<void> CheckWalk::revokeOne(CheckStep *step, Session second)
{
    step->outcome = CheckOutcome::Failed;
    m_sure = co_await stillActor(step);
    if (!m_actor) { // one session a user: nothing can be shown
        *step = {.kind = step->kind};
        m_actor = std::move(second);
        m_sure = co_await stillActor(nullptr);
        co_return;
    }
    if (!m_sure) {
        m_others.append(second.credentials);
        co_return;
    }
    const Result<void> revoked = co_await m_backend.revoke(second.credentials);
    if (!revoked && revoked.error().kind != ErrorKind::SignedOut) {
        step->error = revoked.error();
        m_others.append(second.credentials);
        co_return;
    }
    const Result<Session> gone = co_await m_backend.whoAmI(second.credentials);
    if (!saysSignedOut(gone)) {
        noteAnswer(*step, gone);
        m_others.append(second.credentials);
        co_return;
    }
    m_sure = co_await stillActor(step);
    step->outcome = passedIf(m_sure);
}

QCoro::Task<bool> CheckWalk::stillActor(CheckStep *step)
{
    if (!m_actor)
        co_return false;
    const Result<Session> answer = co_await m_backend.whoAmI(m_actor->credentials);
    if (saysSignedOut(answer))
        m_actor.reset();
    else if (answer)
        m_actor->credentials = answer->credentials;
    if (step && !isActor(answer))
        noteAnswer(*step, answer);
    co_return isActor(answer);
}

QCoro::Task<void> CheckWalk::signOut()
{
    CheckStep step = begin(CheckStepKind::SignOut);
    if (!m_does.hasSignOut) {
        step.outcome = CheckOutcome::Absent;
    } else if (m_actor) {
        step.outcome = CheckOutcome::Failed;
        const Credentials credentials = m_actor->credentials;
        const Result<void> done = co_await m_backend.signOut(credentials);
        if (!done && done.error().kind != ErrorKind::SignedOut) {
            step.error = done.error();
        } else {
            const Result<Session> answer = co_await m_backend.whoAmI(credentials);
            step.outcome = passedIf(saysSignedOut(answer));
            if (!saysSignedOut(answer))
                noteAnswer(step, answer);
        }
        if (step.outcome == CheckOutcome::Passed)
            m_actor.reset();
    }
    tell(ended(std::move(step)));
}

//! What is left of the impersonation, by the ways that are known to end nothing else.
QCoro::Task<void> CheckWalk::endSubject()
{
    const bool proven = m_revoke.outcome == CheckOutcome::Passed;
    if (m_subject && m_actor && m_does.hasStop && m_mayStopAgain
        && m_does.effect != Effect::Header) {
        m_mayStopAgain = false;
        const Session subject = *m_subject;
        const Session actor = *m_actor;
        const Result<Credentials> stopped = co_await m_backend.stop(subject, actor);
        if (stopped || stopped.error().kind == ErrorKind::NotImpersonating)
            m_subject.reset();
    }
    if (m_subject && m_does.effect == Effect::Mints)
        m_superseded = std::exchange(m_subject, std::nullopt)->credentials;
    const bool isActors =
        m_superseded && m_actor && shareSecret(*m_superseded, m_actor->credentials);
    if (m_superseded && proven && m_does.effect == Effect::Mints && !isActors) {
        const Credentials superseded = *std::exchange(m_superseded, std::nullopt);
        (void)co_await m_backend.revoke(superseded);
    }
}

QCoro::Task<void> CheckWalk::endSessions()
{
    const bool proven = m_revoke.outcome == CheckOutcome::Passed;
    if (m_actor)
        m_others.append(m_actor->credentials);
    for (const Credentials &other : std::as_const(m_others)) {
        if (m_does.hasSignOut)
            (void)co_await m_backend.signOut(other);
        else if (proven)
            (void)co_await m_backend.revoke(other);
    }
}

} // namespace Understudy
