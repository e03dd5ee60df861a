// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/impersonation.h"

#include "base/logging.h"
#include "impersonation/impersonation_transition.h"
#include "impersonation/verdict.h"

#include <QCoroSignal>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

Impersonation::Impersonation(BackendFactory backends,
                             SessionVault &vault,
                             Journal &journal,
                             const Clock &clock,
                             const Settings &settings,
                             QObject *parent)
    : QObject(parent)
    , m_backends(std::move(backends))
    , m_vault(vault)
    , m_journal(journal)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(&m_ticker, &QTimer::timeout, this, &Impersonation::tick);
    m_ticker.start(1s);
}

Impersonation::~Impersonation()
{
    if (m_underWay > 0)
        qCCritical(lcImpersonation,
                   "Destroyed while something is under way: await shutdown() first");
}

BackendTraits Impersonation::traits() const
{
    return m_backend ? m_backend->traits() : BackendTraits{};
}

std::chrono::milliseconds Impersonation::timeLeft() const
{
    if (!m_status.barShown() || m_deadline == 0ms)
        return 0ms;
    return std::max(0ms, m_deadline - bootNow());
}

void Impersonation::tick()
{
    if (m_closing) {
        if (m_backend)
            m_backend->abort();
        return;
    }
    const auto now = bootNow();
    expireOrphans();
    switch (m_status.state) {
    case ImpersonationState::SignedIn:
        if (now >= m_nextVerify && !m_refreshing && !refreshIsDue()) // what is over may be renewed
            verifyActor();
        break;
    case ImpersonationState::Impersonating:
        if (now >= m_deadline)
            stopAtDeadline();
        else if (m_entry->stopWished)
            stop();
        else if (now >= m_nextVerify)
            verifySubject();
        break;
    case ImpersonationState::Stopping:
        if (now >= m_retryAt)
            retryEnd();
        break;
    case ImpersonationState::Unconfirmed:
        if (now >= m_retryAt)
            retrySettle(false);
        break;
    default:
        break;
    }
    if (refreshIsDue())
        refreshActor();
    if (now >= m_nextUpkeep)
        upkeep();
}

QCoro::Task<void> Impersonation::stopAtDeadline()
{
    if (m_busy)
        co_return;
    const Transition transition(this);
    co_await beginStop(JournalOutcome::Expired, problemOf(ProblemKind::DeadlineReached));
}

QCoro::Task<void> Impersonation::verify()
{
    if (m_status.state == ImpersonationState::Unconfirmed)
        co_await retrySettle(true);
    else if (m_status.state == ImpersonationState::Impersonating)
        co_await verifySubject();
    else if (m_status.state == ImpersonationState::SignedIn)
        co_await verifyActor();
}

QCoro::Task<void> Impersonation::verifySubject()
{
    if (m_verifying || m_busy || m_closing)
        co_return;
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    m_verifying = true;
    m_nextVerify = bootNow() + verifyEvery();
    const std::optional<ViewCookies> ofView = std::exchange(m_viewCookies, std::nullopt);
    const Credentials asked = ofView ? viewCredentials(*ofView) : m_subject->credentials;
    Result<Session> answer = co_await m_backend->whoAmI(asked);
    m_verifying = false;
    if (epoch != m_status.epoch || m_busy || m_closing)
        co_return;
    const Verdict verdict =
        judge(answer, m_subject->identity.id, m_actor->identity.id, traits().tellsActor);
    if (verdict == Verdict::NoAnswer && !m_viewCookies)
        m_viewCookies = ofView;
    if (ofView && verdict != Verdict::Subject && verdict != Verdict::NoAnswer) {
        // What the view became says nothing about the session that we hold: that is still to be
        // ended.
        const Transition transition(this);
        co_await beginStop(JournalOutcome::Stopped, problemOf(ProblemKind::ViewLeftSubject));
        co_return;
    }
    switch (verdict) {
    case Verdict::Subject:
        co_await verified(std::move(*answer));
        break;
    case Verdict::NoAnswer:
        report(Problem{.kind = ProblemKind::NotVerified, .error = answer.error()});
        break;
    case Verdict::Nobody: {
        const Transition transition(this);
        m_ended = true;
        co_await beginStop(JournalOutcome::EndedElsewhere, problemOf(ProblemKind::EndedElsewhere));
        break;
    }
    case Verdict::Actor: {
        const Transition transition(this);
        co_await beginStop(JournalOutcome::EndedElsewhere, problemOf(ProblemKind::BecameActor));
        break;
    }
    case Verdict::SomeoneElse: {
        const Transition transition(this);
        co_await beginStop(JournalOutcome::Undone,
                           problemOf(ProblemKind::WrongPerson, answer->identity.id));
        break;
    }
    }
}

//! The subject's credentials, had they the cookies that the view has.
Credentials Impersonation::viewCredentials(const ViewCookies &ofView) const
{
    Credentials result = m_subject->credentials;
    for (const QByteArray &name : ofView.names)
        result.dropCookie(name);
    for (const Cookie &cookie : ofView.cookies)
        result.addCookie(cookie);
    return result;
}

QCoro::Task<void> Impersonation::verifyView(QList<Cookie> cookies, QList<QByteArray> names)
{
    if (m_status.state != ImpersonationState::Impersonating)
        co_return;
    m_viewCookies = ViewCookies{.cookies = std::move(cookies), .names = std::move(names)};
    m_nextVerify = bootNow(); // by tick(), where a verification is under way
    co_await verifySubject();
}

QCoro::Task<Result<ViewOpening>> Impersonation::openView()
{
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("view")};
    if (m_busy || m_closing || m_status.state != ImpersonationState::Impersonating)
        co_return failure(std::move(over));
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    Result<ViewOpening> opening = co_await m_backend->openView(m_subject->credentials);
    if (epoch != m_status.epoch)
        co_return failure(std::move(over));
    co_return opening;
}

QCoro::Task<Result<void>> Impersonation::noteChangesAllowed(QString reason)
{
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("view")};
    if (m_busy || m_closing || m_status.state != ImpersonationState::Impersonating)
        co_return failure(std::move(over));
    if (!m_settings.allowsChanges())
        co_return failure(ErrorKind::Refused, {}, QStringLiteral("policy"));
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    const Result<void> noted = co_await note(QStringLiteral("changes allowed: ") + reason);
    if (noted && epoch != m_status.epoch)
        co_return failure(std::move(over));
    co_return noted;
}

QCoro::Task<void> Impersonation::verified(Session session)
{
    const bool rotated = session.credentials != m_subject->credentials;
    adopt(m_subject, std::move(session));
    m_status.verifiedAt = m_clock.now().wall;
    m_status.problem.reset();
    boundBy(*m_subject);
    publish();
    if (!rotated)
        co_return;
    const KeychainTrouble trouble = co_await m_vault.save(m_connection.id, held());
    if (trouble != KeychainTrouble::None)
        report(Problem{.kind = ProblemKind::KeychainTroubled, .trouble = trouble});
}

QCoro::Task<void> Impersonation::shutdown()
{
    m_closing = true;
    m_ticker.start(50ms); // whatever still begins a call after the abort is aborted, too
    tick();
    while (m_underWay > 0)
        co_await qCoro(this, &Impersonation::idle);
    m_ticker.stop();
}

void Impersonation::enter(ImpersonationState state)
{
    m_status.state = state;
    if (state == ImpersonationState::SignedIn)
        m_nextVerify = never; // proven just now, but after a start of the program: open() asks
    m_nextRefresh = bootNow();
    ++m_status.epoch;
    publish();
}

void Impersonation::publish()
{
    m_status.connectionId = m_connection.id;
    m_status.connectionName = m_connection.name;
    if (m_journalUnread && !m_status.problem) // as long as it lasts there may be more than we show
        m_status.problem = problemOf(ProblemKind::JournalUnwritable);
    m_status.current.reset();
    if (m_status.state == ImpersonationState::SignedIn)
        m_status.current = m_actor;
    if (m_status.state == ImpersonationState::Impersonating)
        m_status.current = m_subject;
    m_status.actor = m_actor ? m_actor->identity : Identity{};
    const bool subjectShown = m_status.barShown() && m_entry;
    m_status.subject = subjectShown ? m_entry->subject : Identity{};
    m_status.reason = subjectShown ? m_entry->reason : QString();
    m_status.ticket = subjectShown ? m_entry->ticket : QString();
    m_status.since = subjectShown ? m_entry->started.wall : QDateTime();
    m_status.until = subjectShown && m_deadline > 0ms
        ? m_clock.now().wall.addMSecs((m_deadline - bootNow()).count())
        : QDateTime();
    m_status.stopWished = subjectShown && m_entry->stopWished;
    m_status.orphans.clear();
    for (const JournalEntry &entry : std::as_const(m_orphans)) {
        m_status.orphans.append({.entryId = entry.id,
                                 .connectionName = entry.connectionName,
                                 .subjectId = entry.subject.id,
                                 .since = entry.started.wall,
                                 .until = entry.longestLife > 0s
                                     ? entry.started.wall.addSecs(entry.longestLife.count())
                                     : QDateTime()});
    }
    Q_EMIT statusChanged(m_status);
}

//! Makes \a told the session at \a held.
void Impersonation::adopt(std::optional<Session> &held, Session told)
{
    if (held)
        told.keepExpiryOf(*held);
    held = std::move(told);
}

void Impersonation::report(std::optional<Problem> problem)
{
    if (m_status.problem == problem)
        return;
    m_status.problem = std::move(problem);
    publish();
}

void Impersonation::step(const char *name)
{
    Q_EMIT stepDone(QString::fromLatin1(name));
}

void Impersonation::left()
{
    if (m_underWay == 0)
        Q_EMIT idle();
}

std::chrono::milliseconds Impersonation::bootNow() const
{
    return m_clock.now().boot;
}

} // namespace Understudy
