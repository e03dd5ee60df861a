// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"
#include "impersonation/verdict.h"

#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! What a backend's and this machine's clocks may differ in the length of a session.
constexpr auto expirySlack = 60s;

//! Why a start was undone; its error is what start() reports.
Problem startProblem(ProblemKind kind, ErrorKind error, const char *source)
{
    return {.kind = kind, .error = {.kind = error, .source = QString::fromLatin1(source)}};
}

} // namespace

QCoro::Task<Result<void>> Impersonation::start(StartOrder order)
{
    if (m_status.state != ImpersonationState::SignedIn)
        co_return failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("start"));
    if (m_busy || m_closing)
        co_return failure(ErrorKind::TryLater, {}, QStringLiteral("start"));
    if (const std::optional<Error> fault = m_settings.faultOfAddress(m_connection.address))
        co_return failure(*fault);
    const StartRules rules = m_settings.startRules();
    order = tidied(std::move(order), m_connection, rules);
    if (const std::optional<Error> fault = faultOf(order, m_actor->identity, rules))
        co_return failure(*fault);
    const Transition transition(this);
    m_status.problem.reset();

    // (1) The intent, durable, before anybody is asked.
    m_entry = intentOf(order);
    const JournalEntry intent = *m_entry;
    order.idempotencyKey = intent.idempotencyKey;
    const Result<void> intended = co_await m_journal.record(intent, QStringLiteral("intended"));
    if (!intended) {
        forget();
        report(Problem{.kind = ProblemKind::JournalUnwritable, .error = intended.error()});
        co_return failure(ErrorKind::Unavailable,
                          intended.error().message,
                          QStringLiteral("journal"));
    }
    step("start.1");

    // (2) The bar, before the backend is asked.
    m_deadline = bootNow() + intent.limit;
    enter(ImpersonationState::Starting);
    step("start.2");

    // (3) The backend.
    Result<Session> started = co_await askToStart(order);
    step("start.3");
    if (!started) {
        const Result<void> ended = co_await notStarted(started.error());
        co_return ended;
    }
    m_subject = std::move(*started);

    // (4) Who are we?
    std::optional<Problem> wrong = co_await checkStarted();
    step("start.4");

    // (5) The keychain, subject and actor in one entry; (6) the outcome.
    if (!wrong && !m_entry->stopWished)
        wrong = co_await keepStarted();
    if (wrong || m_entry->stopWished) {
        const bool wished = !wrong;
        const Error error = wrong ? wrong->error : Error{};
        co_await beginStop(wished ? JournalOutcome::Stopped : JournalOutcome::Undone, wrong);
        if (wished)
            co_return Result<void>();
        co_return failure(error);
    }
    enter(ImpersonationState::Impersonating);
    step("start.6");
    co_return Result<void>();
}

JournalEntry Impersonation::intentOf(const StartOrder &order) const
{
    const BackendTraits does = traits();
    const Moment now = m_clock.now();
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .connectionId = m_connection.id,
            .connectionName = m_connection.name,
            .actor = m_actor->identity,
            .subject = {.id = order.userId},
            .reason = order.reason,
            .ticket = order.ticket,
            .minutes = order.minutes,
            .idempotencyKey = does.honoursIdempotencyKey
                ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                : QString(),
            .started = now,
            .limit = std::chrono::minutes(order.minutes),
            .longestLife =
                does.takesMinutes ? std::chrono::minutes(order.minutes) + expirySlack : 0s,
            .changed = now};
}

QCoro::Task<Result<Session>> Impersonation::askToStart(StartOrder order)
{
    m_startSent = bootNow();
    m_deadline = m_startSent + m_entry->limit;
    const Session actor = *m_actor;
    Result<Session> started = co_await m_backend->impersonate(actor, order);
    const bool mayRepeat =
        !started && started.error().inDoubt && !order.idempotencyKey.isEmpty() && !m_closing;
    if (!mayRepeat)
        co_return started;
    // Once more, under the same key: the backend answers the same start again, or says that there
    // is none.
    m_startRepeated = true;
    Result<Session> repeated = co_await m_backend->impersonate(actor, order);
    if (repeated || !provesNothing(repeated.error()))
        co_return repeated;
    Error doubt = started.error();
    doubt.inDoubt = true;
    co_return failure(doubt);
}

QCoro::Task<Result<void>> Impersonation::notStarted(Error error)
{
    if (m_closing)
        co_return failure(error); // the entry stays open: the next start sees to it
    if (error.kind == ErrorKind::SignedOut && (m_refreshing || m_actorUnsaved))
        error.kind = ErrorKind::TryLater; // asked with what was just being renewed
    m_entry->detail = error.message;
    const bool maySwitch = error.inDoubt || error.kind == ErrorKind::AlreadyImpersonating;
    if (maySwitch && traits().effect == Effect::Shared) {
        // The actor's own session may be somebody's by now, or become the subject's while the start
        // is still on its way.
        m_status.problem = Problem{.kind = ProblemKind::StartUnanswered, .error = error};
        m_entry->stopWished = true;
        co_await enterUnconfirmed(QStringLiteral("start unanswered"));
        co_await settle(false);
        co_return failure(error);
    }
    if (error.inDoubt)
        m_status.problem = Problem{.kind = ProblemKind::StartUnanswered, .error = error};
    if (error.kind == ErrorKind::SignedOut) {
        m_status.problem = Problem{.kind = ProblemKind::SignInAgain, .error = error};
        m_actor.reset();
        co_await saveActor();
    }
    co_await closeLost(error.inDoubt ? JournalOutcome::OrphanPossible : JournalOutcome::Refused);
    co_return failure(error);
}

QCoro::Task<std::optional<Problem>> Impersonation::checkStarted()
{
    const Identity expected = m_entry->subject;
    Problem problem;
    Result<Session> answer = co_await m_backend->whoAmI(m_subject->credentials);
    switch (judge(answer, expected.id, m_actor->identity.id, traits().tellsActor)) {
    case Verdict::Subject:
        adopt(m_subject, std::move(*answer));
        m_entry->subject = m_subject->identity;
        m_status.verifiedAt = m_clock.now().wall;
        m_nextVerify = bootNow() + verifyEvery();
        boundBy(*m_subject);
        co_return std::nullopt;
    case Verdict::Actor:
        problem = startProblem(ProblemKind::NotSwitched, ErrorKind::Refused, "impersonate");
        co_return problem;
    case Verdict::SomeoneElse:
        problem = startProblem(ProblemKind::WrongPerson, ErrorKind::Malformed, "whoAmI");
        problem.detail = answer->identity.id;
        co_return problem;
    case Verdict::Nobody:
    case Verdict::NoAnswer:
        break;
    }
    problem.error = answer.error();
    problem.error.source = QStringLiteral("whoAmI");
    co_return problem;
}

QCoro::Task<std::optional<Problem>> Impersonation::keepStarted()
{
    const KeychainTrouble trouble = co_await m_vault.save(m_connection.id, held());
    if (trouble != KeychainTrouble::None) {
        Problem problem =
            startProblem(ProblemKind::KeychainTroubled, ErrorKind::Unavailable, "keychain");
        problem.trouble = trouble;
        co_return problem;
    }
    step("start.5");
    m_entry->state = JournalState::Active;
    const Result<void> written = co_await note(QStringLiteral("started"));
    if (!written) {
        Problem problem =
            startProblem(ProblemKind::JournalUnwritable, ErrorKind::Unavailable, "journal");
        problem.error.message = written.error().message;
        co_return problem;
    }
    co_return std::nullopt;
}

void Impersonation::boundBy(const Session &subject)
{
    if (!subject.expiresAt.isValid())
        return;
    const Moment now = m_clock.now();
    const std::chrono::milliseconds untilExpiry(now.wall.msecsTo(subject.expiresAt));
    m_deadline = std::min(m_deadline, now.boot + untilExpiry);
    if (now.bootId != m_entry->started.bootId)
        return;
    using std::chrono::duration_cast, std::chrono::seconds;
    m_entry->limit = duration_cast<seconds>(m_deadline - m_entry->started.boot);
    m_entry->longestLife =
        duration_cast<seconds>(now.boot - m_entry->started.boot + untilExpiry) + expirySlack;
}

} // namespace Understudy
