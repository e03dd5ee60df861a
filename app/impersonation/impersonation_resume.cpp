// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/unusable_backend.h"
#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"
#include "impersonation/verdict.h"

#include <QUuid>

using namespace std::chrono_literals;

namespace Understudy {

QCoro::Task<QString> Impersonation::connectionToResume()
{
    const UnderWay underWay(this);
    const Result<QList<JournalEntry>> pending = co_await m_journal.pending();
    if (!pending)
        co_return QString();
    for (const JournalEntry &entry : *pending)
        if (entry.state != JournalState::Closed)
            co_return entry.connectionId;
    co_return QString();
}

QCoro::Task<Result<void>> Impersonation::open(Connection connection)
{
    if (m_busy || m_closing)
        co_return failure(ErrorKind::TryLater, {}, QStringLiteral("open"));
    if (m_status.barShown())
        co_return rebind(connection);
    const Transition transition(this);
    bind(connection);
    m_actor.reset();
    m_vaultStale = false;
    m_actorUnsaved = false;
    forget();
    m_status.problem.reset();

    const Result<QList<JournalEntry>> pending = co_await m_journal.pending();
    m_journalUnread = !pending;
    if (pending)
        takePending(*pending);
    if (m_entry) { // the bar first, however long the keychain takes
        m_status.retrying = true;
        enter(ImpersonationState::Unconfirmed);
    }
    const VaultReading reading = co_await m_vault.load(connection.id);
    const QString damaged = m_journal.damagedCopy();
    if (!damaged.isEmpty())
        m_status.problem = Problem{.kind = ProblemKind::JournalDamaged, .detail = damaged};
    else if (!pending)
        m_status.problem =
            Problem{.kind = ProblemKind::JournalUnwritable, .error = pending.error()};
    if (reading.state == VaultReading::State::Unavailable)
        m_status.problem =
            Problem{.kind = ProblemKind::KeychainTroubled, .trouble = reading.trouble};
    if (m_entry)
        co_await openEntry(reading);
    else
        co_await openWithoutEntry(reading, pending.has_value() && damaged.isEmpty());
    co_return Result<void>();
}

//! The same connection again while the bar shows: its address may have changed, nothing else
//! happens.
Result<void> Impersonation::rebind(const Connection &connection)
{
    if (connection.id != m_connection.id)
        return failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("open"));
    if (connection != m_connection)
        bind(connection);
    return {};
}

void Impersonation::bind(const Connection &connection)
{
    if (m_backend) {
        m_backend->abort();
        m_retired.push_back(std::move(m_backend));
    }
    if (m_underWay <= 1)
        m_retired.clear();
    m_connection = connection;
    Result<std::unique_ptr<Backend>> made = m_backends(connection);
    if (!made)
        m_status.problem = Problem{.kind = ProblemKind::ConnectionUnusable, .error = made.error()};
    m_backend = made ? std::move(*made) : std::make_unique<UnusableBackend>(made.error());
}

void Impersonation::takePending(const QList<JournalEntry> &pending)
{
    m_orphans.clear();
    m_toPurge.clear();
    const Moment now = m_clock.now();
    for (const JournalEntry &entry : pending) {
        if (entry.state != JournalState::Closed) {
            if (entry.connectionId == m_connection.id)
                m_entry = entry;
            continue;
        }
        if (entry.vaultToPurge)
            m_toPurge.append(entry);
        if (entry.outcome == JournalOutcome::OrphanPossible && !isOrphanOver(entry, now)) {
            m_orphans.append(entry);
            m_orphans.last().started = placedInBootOf(now, entry.started);
        }
    }
    if (!m_entry)
        return;
    m_startSent = now.boot;
    m_startRepeated = !m_entry->idempotencyKey.isEmpty(); // nobody knows any more
    const std::chrono::seconds longest =
        std::chrono::minutes(m_settings.startRules().longestMinutes);
    const std::chrono::seconds limit = std::min(m_entry->limit, longest);
    m_deadline = now.boot + remaining(m_entry->started, limit, m_entry->changed, now);
    m_entry->started = placedInBootOf(now, m_entry->started);
}

QCoro::Task<void> Impersonation::openEntry(VaultReading reading)
{
    if (reading.state != VaultReading::State::Found)
        co_await enterUnconfirmed(QStringLiteral("session not found at start"));
    else if (reading.entry.subject && reading.entry.journalId == m_entry->id)
        co_await resumeHolding(reading.entry);
    else
        co_await resumeActorOnly(reading.entry.actor);
}

QCoro::Task<void> Impersonation::resumeHolding(VaultEntry held)
{
    m_actor = held.actor;
    m_subject = held.subject;
    m_retryAt = bootNow(); // the next tick goes on
    const bool asWritten = m_subject->identity.id == m_entry->subject.id;
    if (!asWritten) {
        const Problem problem{.kind = ProblemKind::WrongPerson, .detail = m_subject->identity.id};
        co_await enterStopping(JournalOutcome::Undone, problem);
        co_return;
    }
    m_entry->subject = m_subject->identity;
    co_await resumeAs(QStringLiteral("resumed"));
}

//! The subject's session is in our hands: go on where the journal says we were.
QCoro::Task<void> Impersonation::resumeAs(QString event)
{
    if (m_entry->stopWished || m_entry->state == JournalState::Stopping) {
        m_stopSent = m_entry->state == JournalState::Stopping;
        co_await enterStopping(JournalOutcome::Stopped, std::nullopt);
    } else if (m_deadline <= bootNow()) {
        co_await enterStopping(JournalOutcome::Expired, problemOf(ProblemKind::DeadlineReached));
    } else {
        m_entry->state = JournalState::Active;
        co_await note(event);
        m_nextVerify = bootNow();
        m_status.retrying = false;
        enter(ImpersonationState::Impersonating);
    }
}

QCoro::Task<void> Impersonation::resumeActorOnly(Session actor)
{
    m_actor = std::move(actor);
    const BackendTraits does = traits();
    const JournalState was = m_entry->state;
    if (does.effect == Effect::Header)
        co_await closeLost(JournalOutcome::Stopped);
    else if (was == JournalState::Active
             || was == JournalState::Stopping) // the keychain follows a certain end
        co_await closeLost(JournalOutcome::Stopped);
    else if (was == JournalState::Intended && does.effect == Effect::Mints
             && m_entry->idempotencyKey.isEmpty())
        co_await closeLost(JournalOutcome::OrphanPossible);
    else
        co_await enterUnconfirmed(QStringLiteral("start lost"));
}

QCoro::Task<void> Impersonation::openWithoutEntry(VaultReading reading, bool journalTold)
{
    if (reading.state == VaultReading::State::Found)
        m_actor = reading.entry.actor;
    const bool voidSubject = reading.state == VaultReading::State::Found && reading.entry.subject;
    const bool unreadable = reading.state == VaultReading::State::Unavailable;
    // A shared session that the actor holds may be somebody else's by now.
    const bool maySwitch = m_actor && traits().effect == Effect::Shared;
    if (!journalTold && (voidSubject || unreadable || maySwitch)) {
        co_await adoptUnknown(reading.entry);
        co_return;
    }
    if (voidSubject) { // its entry is closed: nothing is revoked at a start, the keychain is tidied
        const KeychainTrouble trouble = co_await saveActor();
        if (trouble != KeychainTrouble::None)
            m_status.problem = Problem{.kind = ProblemKind::KeychainNotCleared, .trouble = trouble};
    }
    refuseActor();
    enter(m_actor ? ImpersonationState::SignedIn : ImpersonationState::SignedOut);
    m_nextVerify = m_actor ? bootNow() : never;
}

//! Where the policy does not allow the connection: his session stays in the keychain, unused.
void Impersonation::refuseActor()
{
    const std::optional<Error> fault = m_settings.faultOfAddress(m_connection.address);
    if (!fault)
        return;
    m_actor.reset();
    m_status.problem = Problem{.kind = ProblemKind::BackendError, .error = *fault};
}

//! There may be an impersonation that the journal does not know: it was damaged, or cannot be read.
QCoro::Task<void> Impersonation::adoptUnknown(VaultEntry held)
{
    const Moment now = m_clock.now();
    m_subject = std::move(held.subject);
    const QString newId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_entry = JournalEntry{.id = held.journalId.isEmpty() ? newId : held.journalId,
                           .connectionId = m_connection.id,
                           .connectionName = m_connection.name,
                           .actor = m_actor ? m_actor->identity : Identity{},
                           .subject = m_subject ? m_subject->identity : Identity{},
                           .state = JournalState::Unconfirmed,
                           .started = now,
                           .limit = std::chrono::minutes(longestMinutes),
                           .changed = now};
    m_startSent = now.boot;
    m_deadline = now.boot + m_entry->limit;
    if (m_subject)
        boundBy(*m_subject);
    co_await enterUnconfirmed(QStringLiteral("found at start"));
}

QCoro::Task<void> Impersonation::verifyActor()
{
    // What is being renewed may be nobody's by the time it is asked about.
    if (m_busy || m_closing || m_refreshing || m_status.state != ImpersonationState::SignedIn)
        co_return;
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    m_nextVerify = bootNow() + verifyEvery();
    m_verifyingActor = true;
    Result<Session> answer = co_await m_backend->whoAmI(m_actor->credentials);
    m_verifyingActor = false;
    if (epoch != m_status.epoch || m_busy || m_closing)
        co_return;
    const Verdict verdict = judge(answer, {}, m_actor->identity.id, traits().tellsActor);
    if (verdict == Verdict::NoAnswer)
        co_return;
    const Transition transition(this);
    if (verdict == Verdict::Actor) {
        adopt(m_actor, std::move(*answer));
        m_nextVerify = never;
        m_status.verifiedAt = m_clock.now().wall;
        publish();
        co_await saveActor();
    } else if (verdict == Verdict::SomeoneElse && traits().effect == Effect::Shared) {
        const VaultEntry nothingHeld;
        co_await adoptUnknown(nothingHeld);
    } else {
        m_status.problem = Problem{.kind = ProblemKind::SignInAgain};
        m_actor.reset();
        co_await saveActor();
        enter(ImpersonationState::SignedOut);
    }
}

} // namespace Understudy
