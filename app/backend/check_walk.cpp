// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/check_walk.h"

#include <QUuid>

namespace Understudy {

namespace {

constexpr int fewMinutes = 5;
constexpr int fewRows = 5;

} // namespace

void noteAnswer(CheckStep &step, const Result<Session> &answer)
{
    if (!answer) {
        step.error = answer.error();
        return;
    }
    step.who = answer->identity;
    step.actorId = answer->impersonatingFromUserId;
    step.expiresAt = answer->expiresAt;
}

CheckOutcome passedIf(bool good)
{
    return good ? CheckOutcome::Passed : CheckOutcome::Failed;
}

bool saysSignedOut(const Result<Session> &answer)
{
    return !answer && answer.error().kind == ErrorKind::SignedOut;
}

CheckWalk::CheckWalk(BackendCheck &check, Backend &backend, const Clock &clock, CheckPlan plan)
    : m_check(check)
    , m_backend(backend)
    , m_clock(clock)
    , m_plan(std::move(plan))
    , m_does(backend.traits())
{ }

QCoro::Task<QList<CheckStep>> CheckWalk::run()
{
    co_await reach();
    co_await signIn();
    co_await whoAmI();
    // What is to end a subject's session has to show first, on the actor's own, that it ends no
    // other.
    const bool revokeFirst = hasNothingButRevoke();
    if (revokeFirst)
        co_await revoke();
    co_await impersonate();
    co_await whoAmIAsSubject();
    co_await stop();
    co_await whoAmIAsActor();
    co_await findUsers();
    if (!revokeFirst)
        co_await revoke();
    tell(m_revoke);
    co_await endSubject();
    co_await signOut();
    co_await endSessions();
    co_return m_steps;
}

CheckStep CheckWalk::begin(CheckStepKind kind)
{
    m_began = m_clock.now().boot;
    return {.kind = kind};
}

CheckStep CheckWalk::ended(CheckStep step) const
{
    const bool asked = step.outcome == CheckOutcome::Passed || step.outcome == CheckOutcome::Failed;
    step.took = asked ? m_clock.now().boot - m_began : std::chrono::milliseconds(0);
    step.tls = asked ? m_backend.facts().tls : QString();
    return step;
}

void CheckWalk::tell(CheckStep step)
{
    m_steps.append(step);
    Q_EMIT m_check.stepDone(step);
}

bool CheckWalk::mayActAsActor() const
{
    return m_actor && m_sure && !m_check.isCancelled();
}

bool CheckWalk::hasNothingButRevoke() const
{
    return m_does.effect == Effect::Mints && !m_does.hasStop && m_does.hasRevoke;
}

bool CheckWalk::isActor(const Result<Session> &answer) const
{
    return answer && !m_actorId.isEmpty() && answer->identity.id == m_actorId
        && answer->impersonatingFromUserId.isEmpty();
}

QCoro::Task<void> CheckWalk::reach()
{
    CheckStep step = begin(CheckStepKind::Reach);
    if (!m_check.isCancelled()) {
        const Credentials none;
        const Result<Session> answer = co_await m_backend.whoAmI(none);
        m_reached = saysSignedOut(answer);
        step.outcome = passedIf(m_reached);
        if (!m_reached)
            noteAnswer(step, answer);
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::signIn()
{
    CheckStep step = begin(CheckStepKind::SignIn);
    if (m_reached && !m_plan.fields.isEmpty() && !m_check.isCancelled()) {
        Result<Session> answer = co_await m_backend.signIn(m_plan.fields);
        step.outcome = passedIf(answer.has_value());
        noteAnswer(step, answer);
        if (answer)
            m_actor = std::move(*answer);
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::whoAmI()
{
    CheckStep step = begin(CheckStepKind::WhoAmI);
    if (m_actor && !m_check.isCancelled()) {
        m_actorId = m_actor->identity.id;
        step.expectedId = m_actorId;
        const Result<Session> answer = co_await m_backend.whoAmI(m_actor->credentials);
        m_sure = isActor(answer);
        step.outcome = passedIf(m_sure);
        noteAnswer(step, answer);
        if (answer)
            m_actor->credentials = answer->credentials;
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::impersonate()
{
    CheckStep step = begin(CheckStepKind::Impersonate);
    if (mayActAsActor() && !m_plan.userId.isEmpty()) {
        m_order = {.userId = m_plan.userId,
                   .reason = m_plan.reason,
                   .minutes = fewMinutes,
                   .idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces)};
        step.outcome = CheckOutcome::Failed;
        step.expectedId = m_plan.userId;
        if (m_plan.userId == m_actorId)
            step.error = {.kind = ErrorKind::Refused, .source = QStringLiteral("userId")};
        else
            co_await askToStart(&step);
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::askToStart(CheckStep *step)
{
    const Session actor = *m_actor;
    const StartOrder order = m_order;
    Result<Session> answer = co_await m_backend.impersonate(actor, order);
    m_started = answer.has_value();
    step->outcome = passedIf(m_started);
    noteAnswer(*step, answer);
    if (m_started)
        m_subject = std::move(*answer);
    else if (answer.error().inDoubt)
        co_await undoStart();
}

QCoro::Task<void> CheckWalk::undoStart()
{
    const Session actor = *m_actor;
    m_mayStopAgain = true;
    if (m_does.effect == Effect::Shared) {
        m_subject = actor;
    } else if (m_does.honoursIdempotencyKey) {
        const StartOrder order = m_order;
        Result<Session> again = co_await m_backend.impersonate(actor, order);
        if (!again)
            co_return;
        m_subject = std::move(*again);
    } else {
        co_return;
    }
    co_await endSubject();
    m_sure = co_await stillActor(nullptr);
}

QCoro::Task<void> CheckWalk::whoAmIAsSubject()
{
    CheckStep step = begin(CheckStepKind::WhoAmIAsSubject);
    if (m_started && !m_check.isCancelled()) {
        step.expectedId = m_plan.userId;
        const Result<Session> answer = co_await m_backend.whoAmI(m_subject->credentials);
        noteAnswer(step, answer);
        const bool oursOrUntold =
            step.actorId == m_actorId || (step.actorId.isEmpty() && !m_does.tellsActor);
        step.outcome = passedIf(answer && step.who.id == m_plan.userId && oursOrUntold);
        if (isActor(answer)) // it said yes and did nothing
            step.error = {.kind = ErrorKind::Refused, .source = QStringLiteral("whoAmI")};
        if (answer)
            m_subject->credentials = answer->credentials;
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::stop()
{
    CheckStep step = begin(CheckStepKind::Stop);
    if (m_does.effect == Effect::Mints && !m_does.hasStop && !m_does.hasRevoke)
        step.outcome = CheckOutcome::Absent;
    if (m_subject && m_started) {
        if (m_does.effect == Effect::Header) { // nothing but the header: dropping it is the end
            step.outcome = CheckOutcome::Passed;
            m_subject.reset();
        } else if (m_does.hasStop) {
            co_await askToStop(&step);
        } else {
            co_await stopByRevoke(&step);
        }
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::askToStop(CheckStep *step)
{
    const Session subject = *m_subject;
    const Session actor = *m_actor;
    Result<Credentials> answer = co_await m_backend.stop(subject, actor);
    bool over = answer || answer.error().kind == ErrorKind::NotImpersonating;
    if (!over && answer.error().kind == ErrorKind::SignedOut)
        over = co_await subjectIsOver();
    step->outcome = passedIf(over);
    if (answer) {
        m_afterStop = std::move(*answer);
        m_superseded = subject.credentials;
    } else if (!over) {
        step->error = answer.error();
        // A stop that mints is never sent again where the first may have arrived.
        m_mayStopAgain =
            !answer.error().inDoubt || m_does.stopRepeatable || m_does.effect == Effect::Shared;
    }
    if (over)
        m_subject.reset();
}

QCoro::Task<void> CheckWalk::stopByRevoke(CheckStep *step)
{
    const Credentials subject = m_subject->credentials;
    const bool proven = m_revoke.outcome == CheckOutcome::Passed;
    if (!proven || shareSecret(subject, m_actor->credentials)) {
        m_subject.reset(); // nobody can end it
        co_return;
    }
    const Result<void> revoked = co_await m_backend.revoke(subject);
    const bool over = revoked || revoked.error().kind == ErrorKind::SignedOut;
    step->outcome = passedIf(over);
    if (over)
        m_subject.reset();
    else
        step->error = revoked.error();
}

QCoro::Task<bool> CheckWalk::subjectIsOver()
{
    const Result<Session> answer = co_await m_backend.whoAmI(m_subject->credentials);
    if (isActor(answer))
        m_afterStop = answer->credentials;
    co_return saysSignedOut(answer) || isActor(answer);
}

QCoro::Task<void> CheckWalk::whoAmIAsActor()
{
    CheckStep step = begin(CheckStepKind::WhoAmIAsActor);
    if (m_started) {
        QList<Credentials> candidates;
        if (m_afterStop && !m_afterStop->isEmpty())
            candidates.append(*m_afterStop);
        if (!candidates.contains(m_actor->credentials))
            candidates.append(m_actor->credentials);
        step.expectedId = m_actorId;
        co_await findActor(&step, candidates);
        m_sure = step.outcome == CheckOutcome::Passed;
    }
    tell(ended(std::move(step)));
}

QCoro::Task<void> CheckWalk::findActor(CheckStep *step, QList<Credentials> candidates)
{
    const Credentials parked = m_actor->credentials;
    for (const Credentials &candidate : std::as_const(candidates)) {
        const Result<Session> answer = co_await m_backend.whoAmI(candidate);
        *step = {.kind = step->kind, .expectedId = step->expectedId};
        noteAnswer(*step, answer);
        step->outcome = passedIf(isActor(answer));
        if (isActor(answer)) {
            if (!shareSecret(parked, answer->credentials))
                m_others.append(parked);
            m_actor->credentials = answer->credentials;
            co_return;
        }
        if (answer && m_does.effect == Effect::Shared) { // said to be stopped, and is not
            m_subject = m_actor;
            m_mayStopAgain = true;
            co_return;
        }
        if (!answer && !saysSignedOut(answer))
            co_return; // nobody can tell
    }
}

QCoro::Task<void> CheckWalk::findUsers()
{
    CheckStep step = begin(CheckStepKind::FindUsers);
    if (!m_does.findsUsers) {
        step.outcome = CheckOutcome::Absent;
    } else if (mayActAsActor()) {
        const UserQuery query{.limit = fewRows};
        const Result<UserPage> page = co_await m_backend.findUsers(m_actor->credentials, query);
        step.outcome = passedIf(page.has_value());
        if (page)
            step.found = int(page->users.size());
        else
            step.error = page.error();
    }
    tell(ended(std::move(step)));
}

} // namespace Understudy
