// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"
#include "impersonation/verdict.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto longestPause = 30s;

} // namespace

QCoro::Task<void> Impersonation::stop()
{
    if (m_closing || !m_entry)
        co_return;
    switch (m_status.state) {
    case ImpersonationState::Impersonating:
        if (m_busy) { // the last line of a start: the next tick stops
            m_entry->stopWished = true;
            co_return;
        } else {
            const Transition transition(this);
            co_await beginStop(JournalOutcome::Stopped, std::nullopt);
        }
        break;
    case ImpersonationState::Stopping:
        co_await retryEnd();
        break;
    case ImpersonationState::Starting:
    case ImpersonationState::Unconfirmed: {
        const UnderWay underWay(this);
        m_entry->stopWished = true;
        publish();
        co_await note(QStringLiteral("stop wished"));
        if (m_status.state == ImpersonationState::Unconfirmed)
            co_await retrySettle(true);
        break;
    }
    default:
        break;
    }
}

QCoro::Task<void> Impersonation::beginStop(JournalOutcome outcome, std::optional<Problem> problem)
{
    co_await enterStopping(outcome, problem);
    co_await pursueEnd();
}

//! Steps 1 and 2.
QCoro::Task<void> Impersonation::enterStopping(JournalOutcome outcome,
                                               std::optional<Problem> problem)
{
    // (1) From here on nobody sees anything as the subject.
    m_backend->abort();
    m_parked = m_actor ? m_actor->credentials : Credentials{};
    m_plannedOutcome = outcome;
    m_endProblem = problem;
    m_status.problem = problem;
    m_attempts = 0;
    enter(ImpersonationState::Stopping);
    step("stop.1");

    // (2) A stop is never refused because the journal is. What never became active stays an intent:
    // should we die here, the next start finds a start that may have been lost, not a stop that was
    // certain.
    if (m_entry->state == JournalState::Intended)
        m_entry->stopWished = true;
    else
        m_entry->state = JournalState::Stopping;
    co_await note(QStringLiteral("stopping"));
    step("stop.2");
}

//! Steps 3 to 7; called again until the end is certain.
QCoro::Task<void> Impersonation::pursueEnd()
{
    m_status.retrying = false;
    // (3) The end at the backend.
    if (!m_ended) {
        const EndResult end = co_await endAtBackend();
        if (end == EndResult::NotYet) {
            retryLater();
            co_return;
        }
        m_ended = true;
    }
    const EndResult late = co_await endLateStart();
    if (late == EndResult::NotYet) {
        retryLater();
        co_return;
    }
    step("stop.3");
    // (4) Who are we?
    const EndResult back = co_await findWayBack();
    if (back == EndResult::NotYet) {
        retryLater();
        co_return;
    }
    step("stop.4");
    const QList<Credentials> leftovers = superseded();
    // (5) and (6)
    co_await leaveSubject();
    if (back == EndResult::Unproven)
        m_nextVerify = bootNow(); // as soon as somebody answers
    // (7) What this stop superseded.
    co_await revokeSuperseded(leftovers);
    step("stop.7");
    if (m_signOutWished && m_actor)
        co_await signOutNow();
    m_signOutWished = false;
}

QCoro::Task<void> Impersonation::retryEnd()
{
    if (m_busy || m_closing || m_status.state != ImpersonationState::Stopping)
        co_return;
    const Transition transition(this);
    co_await pursueEnd();
}

void Impersonation::retryLater()
{
    const std::chrono::seconds pause(1 << std::min(m_attempts, 5));
    ++m_attempts;
    m_retryAt = bootNow() + std::min<std::chrono::milliseconds>(pause, longestPause);
    m_status.retrying = true;
    if (m_status.state == ImpersonationState::Stopping && !m_endProblem)
        m_status.problem = Problem{.kind = ProblemKind::StopUnanswered};
    publish();
}

QCoro::Task<Impersonation::EndResult> Impersonation::endAtBackend()
{
    const BackendTraits does = traits();
    // A switch by header is nothing but the header: without the credentials it is over.
    if (does.effect == Effect::Header || !m_subject)
        co_return EndResult::Certain;
    const bool mayAsk = !m_stopSent || does.stopRepeatable || does.effect == Effect::Shared;
    EndResult end = EndResult::NotYet;
    if (does.hasStop && mayAsk)
        end = co_await askToStop();
    else
        end = co_await endWithoutStop();
    if (end == EndResult::NotYet
        && pastLongestLife()) { // asked all the same: a wall clock may be wrong
        m_plannedOutcome = JournalOutcome::Expired;
        co_return EndResult::Certain;
    }
    co_return end;
}

QCoro::Task<Impersonation::EndResult> Impersonation::askToStop()
{
    m_stopSent = true;
    const Session subject = *m_subject;
    const Session actor = m_actor.value_or(Session{});
    Result<Credentials> answer = co_await m_backend->stop(subject, actor);
    if (answer) {
        m_afterStop = std::move(*answer);
        co_return EndResult::Certain;
    }
    const Error &error = answer.error();
    if (error.kind == ErrorKind::NotImpersonating)
        co_return EndResult::Certain;
    const bool neverLeft = !error.inDoubt
        && (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TryLater);
    if (neverLeft) {
        m_stopSent = false;
        co_return EndResult::NotYet;
    }
    if (error.inDoubt && traits().stopRepeatable)
        co_return EndResult::NotYet;
    const EndResult ended = co_await endWithoutStop();
    co_return ended;
}

//! Where the stop cannot be sent (again), or was refused: revoke what we hold, else let who-am-I
//! decide.
QCoro::Task<Impersonation::EndResult> Impersonation::endWithoutStop()
{
    const BackendTraits does = traits();
    const bool isActors = m_actor && shareSecret(m_subject->credentials, m_actor->credentials);
    if (does.hasRevoke && does.effect == Effect::Mints && !isActors) {
        const Result<void> revoked = co_await m_backend->revoke(m_subject->credentials);
        if (revoked || revoked.error().kind == ErrorKind::SignedOut)
            co_return EndResult::Certain;
    } else if (!does.hasStop) {
        co_return EndResult::Certain; // a token that nobody can end: dropping it is the end
    }
    const Result<Session> answer = co_await m_backend->whoAmI(m_subject->credentials);
    const QString actorId = m_actor ? m_actor->identity.id : m_entry->actor.id;
    switch (judge(answer, m_entry->subject.id, actorId, does.tellsActor)) {
    case Verdict::Nobody:
        co_return EndResult::Certain;
    case Verdict::Actor:
        m_afterStop = answer->credentials;
        co_return EndResult::Certain;
    case Verdict::Subject:
    case Verdict::SomeoneElse:
        if (does.effect != Effect::Mints || does.hasRevoke || does.stopRepeatable)
            co_return EndResult::NotYet;
        // Nothing that may be sent would end it: we let go of it, and say that it may be live.
        m_plannedOutcome = JournalOutcome::OrphanPossible;
        co_return EndResult::Certain;
    case Verdict::NoAnswer:
        break;
    }
    co_return EndResult::NotYet;
}

//! A start that was repeated under its key may arrive twice, the late one ending our token and
//! holding its own: the key tells, and hands it to us.
QCoro::Task<Impersonation::EndResult> Impersonation::endLateStart()
{
    if (!m_startRepeated || !m_actor || pastLongestLife())
        co_return EndResult::Certain;
    const Session actor = *m_actor;
    const StartOrder order = orderOf(*m_entry);
    Result<Session> answer = co_await m_backend->impersonate(actor, order);
    if (answer) {
        m_subject = std::move(*answer);
        m_ended = false;
        m_stopSent = false;
        co_return EndResult::NotYet;
    }
    if (isUnanswered(answer.error()))
        co_return EndResult::NotYet;
    m_startRepeated = false;
    co_return EndResult::Certain;
}

//! The parked session may have ended while this machine slept, and be renewable all the same.
QCoro::Task<void> Impersonation::renewParked()
{
    const bool over =
        m_actor && m_actor->expiresAt.isValid() && m_actor->expiresAt <= m_clock.now().wall;
    if (!over || !traits().hasRefresh)
        co_return;
    const Session before = *m_actor;
    Result<Session> renewed = co_await m_backend->refresh(before);
    if (renewed)
        m_actor = std::move(*renewed);
}

QCoro::Task<Impersonation::EndResult> Impersonation::findWayBack()
{
    co_await renewParked();
    QList<Credentials> candidates;
    if (m_afterStop && !m_afterStop->isEmpty())
        candidates.append(*m_afterStop);
    if (m_actor && !candidates.contains(m_actor->credentials))
        candidates.append(m_actor->credentials);
    const QString actorId = m_entry->actor.id;
    for (const Credentials &candidate : std::as_const(candidates)) {
        Result<Session> answer = co_await m_backend->whoAmI(candidate);
        const Verdict verdict = judge(answer, m_entry->subject.id, actorId, traits().tellsActor);
        if (verdict == Verdict::Actor) {
            adopt(m_actor, std::move(*answer));
            co_return EndResult::Certain;
        }
        if (verdict == Verdict::NoAnswer) {
            // Nobody can tell. Without its header a switch is over, and once the session must have
            // expired there is nothing left to wait for.
            const bool over = traits().effect == Effect::Header || pastLongestLife();
            co_return over ? EndResult::Unproven : EndResult::NotYet;
        }
        if (verdict == Verdict::Subject && traits().effect == Effect::Shared) {
            m_ended = false; // the backend said stopped, and is not
            co_return EndResult::NotYet;
        }
    }
    m_actor.reset();
    if (!m_endProblem)
        m_endProblem = Problem{.kind = ProblemKind::SignInAgain};
    co_return EndResult::Certain;
}

QList<Credentials> Impersonation::superseded() const
{
    if (!m_subject || !traits().hasRevoke || traits().effect != Effect::Mints)
        return {};
    QList<Credentials> all;
    // What a backend calls over may live on there: a session can outlast its user.
    if (m_afterStop || m_plannedOutcome == JournalOutcome::EndedElsewhere)
        all.append(m_subject->credentials);
    // A stop that minted the actor's session anew leaves the parked one behind.
    if (m_afterStop)
        all.append(m_parked);
    all.removeIf([this](const Credentials &old) {
        return old.isEmpty() || (m_actor && shareSecret(old, m_actor->credentials));
    });
    return all;
}

QCoro::Task<void> Impersonation::leaveSubject()
{
    const KeychainTrouble trouble = co_await saveActor();
    m_entry->vaultToPurge = trouble != KeychainTrouble::None;
    if (m_entry->vaultToPurge && !m_endProblem)
        m_endProblem = Problem{.kind = ProblemKind::KeychainNotCleared, .trouble = trouble};
    step("stop.5");

    m_entry->state = JournalState::Closed;
    m_entry->outcome = m_plannedOutcome;
    m_entry->ended = m_clock.now();
    if (m_plannedOutcome == JournalOutcome::OrphanPossible)
        m_orphans.append(*m_entry);
    if (m_entry->vaultToPurge)
        m_toPurge.append(*m_entry);
    co_await note(QStringLiteral("ended"));
    const std::optional<Problem> problem = m_endProblem;
    forget();
    m_status.problem = problem;
    enter(m_actor ? ImpersonationState::SignedIn : ImpersonationState::SignedOut);
    step("stop.6");
}

QCoro::Task<void> Impersonation::revokeSuperseded(QList<Credentials> superseded)
{
    for (const Credentials &old : std::as_const(superseded)) {
        const Result<void> revoked = co_await m_backend->revoke(old);
        if (!revoked && revoked.error().kind != ErrorKind::SignedOut)
            qCWarning(lcImpersonation,
                      "A superseded session could not be revoked: %ls",
                      qUtf16Printable(errorKindName(revoked.error().kind)));
    }
}

void Impersonation::forget()
{
    m_subject.reset();
    m_entry.reset();
    m_endProblem.reset();
    m_afterStop.reset();
    m_viewCookies.reset();
    m_parked = Credentials{};
    m_actorIsFresh = false;
    m_startRepeated = false;
    m_stopSent = false;
    m_ended = false;
    m_attempts = 0;
    m_deadline = std::chrono::milliseconds(0);
    m_status.retrying = false;
    m_status.verifiedAt = QDateTime();
}

} // namespace Understudy
