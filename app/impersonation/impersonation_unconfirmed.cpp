// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"
#include "impersonation/verdict.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! A start that got no answer may still be on its way for this long.
constexpr auto lateStart = 60s;
constexpr auto lateStartPause = 5s;
//! How often a lost start is asked about before the orphan notice takes over.
constexpr int reclaimAttempts = 4;

} // namespace

QCoro::Task<void> Impersonation::enterUnconfirmed(QString event)
{
    if (m_entry->state != JournalState::Intended)
        m_entry->state = JournalState::Unconfirmed;
    m_retryAt = bootNow();
    enter(ImpersonationState::Unconfirmed);
    co_await note(event);
}

QCoro::Task<void> Impersonation::retrySettle(bool mayPrompt)
{
    if (m_busy || m_closing || m_status.state != ImpersonationState::Unconfirmed)
        co_return;
    const Transition transition(this);
    co_await settle(mayPrompt);
}

//! Tries to end Unconfirmed, by proof or by time.
QCoro::Task<void> Impersonation::settle(bool mayPrompt)
{
    m_retryAt = bootNow() + 1s;
    if (!m_subject)
        co_await lookIntoVault(mayPrompt);
    const bool mayReclaim =
        m_actor && m_actor->identity.id == m_entry->actor.id && !m_entry->idempotencyKey.isEmpty();
    if (traits().effect == Effect::Header && !m_subject)
        co_await closeLost(JournalOutcome::Stopped);
    else if (m_subject)
        co_await settleHeld();
    else if (pastLongestLife())
        co_await closeLost(JournalOutcome::Expired);
    else if (m_actor && !m_actorIsFresh && traits().effect == Effect::Shared)
        co_await settleShared();
    else if (mayReclaim)
        co_await reclaim();
    else
        retryLater();
}

//! Takes what the keychain holds.
QCoro::Task<void> Impersonation::lookIntoVault(bool mayPrompt)
{
    if (mayPrompt)
        co_await m_vault.unlock();
    const VaultReading reading = co_await m_vault.load(m_connection.id);
    if (reading.state == VaultReading::State::Unavailable) {
        m_status.problem =
            Problem{.kind = ProblemKind::KeychainTroubled, .trouble = reading.trouble};
        co_return;
    }
    if (m_status.problem && m_status.problem->kind == ProblemKind::KeychainTroubled)
        m_status.problem.reset();
    if (reading.state != VaultReading::State::Found)
        co_return;
    const bool unknown = m_entry->subject.id.isEmpty();
    const bool ours = unknown || reading.entry.journalId == m_entry->id;
    if (m_actorIsFresh && (ours || traits().effect == Effect::Shared)) {
        // The parked actor is the way back; who signed in meanwhile is not needed.
        co_await m_backend->signOut(m_actor->credentials);
        m_actorIsFresh = false;
        m_actor.reset();
    }
    if (!m_actor)
        m_actor = reading.entry.actor;
    if (!ours)
        co_return; // an older entry's subject, void
    m_subject = reading.entry.subject;
    if (m_subject && unknown)
        m_entry->subject = m_subject->identity;
}

QCoro::Task<void> Impersonation::settleHeld()
{
    Result<Session> answer = co_await m_backend->whoAmI(m_subject->credentials);
    const QString actorId = m_actor ? m_actor->identity.id : m_entry->actor.id;
    switch (judge(answer, m_entry->subject.id, actorId, traits().tellsActor)) {
    case Verdict::Subject:
        adopt(m_subject, std::move(*answer));
        m_entry->subject = m_subject->identity;
        m_status.problem.reset();
        m_status.verifiedAt = m_clock.now().wall;
        co_await resumeAs(QStringLiteral("confirmed"));
        if (m_status.state == ImpersonationState::Stopping)
            co_await pursueEnd();
        break;
    case Verdict::Nobody:
        m_ended = true;
        co_await beginStop(JournalOutcome::EndedElsewhere, problemOf(ProblemKind::EndedElsewhere));
        break;
    case Verdict::Actor:
        co_await beginStop(JournalOutcome::EndedElsewhere, problemOf(ProblemKind::BecameActor));
        break;
    case Verdict::SomeoneElse:
        co_await beginStop(JournalOutcome::Undone,
                           problemOf(ProblemKind::WrongPerson, answer->identity.id));
        break;
    case Verdict::NoAnswer:
        m_status.problem = Problem{.kind = ProblemKind::NotVerified, .error = answer.error()};
        if (pastLongestLife())
            co_await closeLost(JournalOutcome::Expired);
        else
            retryLater();
        break;
    }
}

//! The actor's own session may be the subject's: send the stop, and believe it only when who-am-I
//! has said "actor" after every late start must have arrived.
QCoro::Task<void> Impersonation::settleShared()
{
    const Session asActor = *m_actor;
    Result<Credentials> stopped = co_await m_backend->stop(asActor, asActor);
    const bool handedBack = stopped && !stopped->isEmpty();
    const Credentials credentials = handedBack ? *stopped : asActor.credentials;
    Result<Session> answer = co_await m_backend->whoAmI(credentials);
    const Verdict verdict =
        judge(answer, m_entry->subject.id, m_entry->actor.id, traits().tellsActor);
    if (verdict == Verdict::Nobody) {
        m_status.problem = Problem{.kind = ProblemKind::SignInAgain, .error = answer.error()};
        m_actor.reset();
        co_await saveActor();
        co_await closeLost(JournalOutcome::OrphanPossible);
        co_return;
    }
    if (verdict != Verdict::Actor) {
        retryLater();
        co_return;
    }
    adopt(m_actor, std::move(*answer));
    if (bootNow() - m_startSent >= lateStart) {
        co_await closeLost(JournalOutcome::Undone);
        co_return;
    }
    m_retryAt = bootNow() + lateStartPause;
    m_status.retrying = true;
    publish();
}

//! The same start again under its key hands us the session that may be live, so that it can be
//! stopped; or says that there is none.
QCoro::Task<void> Impersonation::reclaim()
{
    const Session actor = *m_actor;
    const StartOrder order = orderOf(*m_entry);
    m_startRepeated = true;
    Result<Session> answer = co_await m_backend->impersonate(actor, order);
    if (answer) {
        m_subject = std::move(*answer);
        co_await beginStop(JournalOutcome::Undone, std::nullopt);
        co_return;
    }
    const ErrorKind kind = answer.error().kind;
    if (!provesNothing(answer.error())) {
        co_await closeLost(JournalOutcome::EndedElsewhere);
        co_return;
    }
    if (kind == ErrorKind::SignedOut) {
        m_status.problem = Problem{.kind = ProblemKind::SignInAgain, .error = answer.error()};
        m_actor.reset();
        if (!std::exchange(m_actorIsFresh, false))
            co_await saveActor(); // the parked one is of no use any more
    }
    if (m_entry->state == JournalState::Intended && (m_attempts >= reclaimAttempts || !m_actor))
        co_await closeLost(JournalOutcome::OrphanPossible);
    else
        retryLater();
}

QCoro::Task<Result<void>> Impersonation::closeUnconfirmed()
{
    if (m_status.state != ImpersonationState::Unconfirmed || !m_actor)
        co_return failure(ErrorKind::Refused, {}, QStringLiteral("closeUnconfirmed"));
    if (m_busy || m_closing)
        co_return failure(ErrorKind::TryLater, {}, QStringLiteral("closeUnconfirmed"));
    const Transition transition(this);
    m_status.problem.reset();
    co_await closeLost(JournalOutcome::CheckedByActor);
    co_return Result<void>();
}

//! Closes the entry of a session that we do not hold (any more).
QCoro::Task<void> Impersonation::closeLost(JournalOutcome outcome)
{
    KeychainTrouble trouble = KeychainTrouble::Failed;
    if (m_actor)
        trouble = co_await saveActor();
    m_entry->vaultToPurge = trouble != KeychainTrouble::None;
    m_entry->state = JournalState::Closed;
    m_entry->outcome = outcome;
    m_entry->ended = m_clock.now();
    if (outcome == JournalOutcome::OrphanPossible)
        m_orphans.append(*m_entry);
    if (m_entry->vaultToPurge)
        m_toPurge.append(*m_entry);
    m_nextUpkeep = bootNow();
    co_await note(QStringLiteral("closed"));
    forget();
    enter(m_actor ? ImpersonationState::SignedIn : ImpersonationState::SignedOut);
}

} // namespace Understudy
