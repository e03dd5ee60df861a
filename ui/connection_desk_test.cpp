// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_draft.h"
#include "connection_desk.h"
#include "impersonation/start_order.h"

#include <QUuid>

#include <algorithm>

namespace Understudy {

namespace {

//! The secret settings as they are typed, and for the others those that are kept.
class TypedSettings final : public SecretSettings
{
public:
    TypedSettings(SecretSettings &kept, QMap<QString, Secret> typed)
        : m_kept(kept)
        , m_typed(std::move(typed))
    { }

    QCoro::Task<Result<QMap<QString, Secret>>> load(QString connectionId) override
    {
        if (connectionId.isEmpty())
            co_return m_typed;
        Result<QMap<QString, Secret>> all = co_await m_kept.load(connectionId);
        if (all)
            all->insert(m_typed);
        co_return all;
    }

private:
    SecretSettings &m_kept;
    QMap<QString, Secret> m_typed;
};

const CheckStep *stepOf(const QList<CheckStep> &steps, CheckStepKind kind)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [kind](const CheckStep &one) {
        return one.kind == kind;
    });
    return found == steps.cend() ? nullptr : &*found;
}

//! How the test's own impersonation ended.
JournalOutcome outcomeOf(const QList<CheckStep> &steps)
{
    const CheckStep *start = stepOf(steps, CheckStepKind::Impersonate);
    if (!start || start->outcome == CheckOutcome::Skipped)
        return JournalOutcome::Refused;
    if (start->outcome == CheckOutcome::Failed)
        return start->error.inDoubt ? JournalOutcome::OrphanPossible : JournalOutcome::Refused;
    const CheckStep *stop = stepOf(steps, CheckStepKind::Stop);
    return stop && stop->outcome == CheckOutcome::Passed ? JournalOutcome::Stopped
                                                         : JournalOutcome::OrphanPossible;
}

} // namespace

QCoro::Task<void> ConnectionDesk::test(ConnectionTest test)
{
    const ActivityScope underWay(m_activity);
    const bool switches = !test.plan.userId.isEmpty();
    Result<void> ready;
    if (m_tested)
        ready = failure(ErrorKind::TryLater, {}, QStringLiteral("test"));
    else if (switches && m_parts.impersonation.status().barShown())
        ready = failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("test"));
    else if (const auto fault = m_parts.settings.faultOfAddress(test.connection.address))
        ready = failure(*fault);
    if (!ready) {
        m_parts.pages.showTestError(ready.error());
        co_return;
    }
    Connection tested = test.connection;
    tested.revokeProven = true; // so that it is tried at all
    TypedSettings settings(m_parts.secrets, test.secrets);
    Result<std::unique_ptr<Backend>> backend = m_backends(tested, &settings);
    if (backend)
        m_tested = std::move(*backend);
    else
        ready = failure(backend.error());
    if (ready && switches)
        ready = co_await recordIntent(test);
    if (ready) {
        const QList<CheckStep> steps = co_await runCheck(test);
        m_parts.pages.showTestEnd(steps, BackendCheck::provesRevoke(steps));
        co_await keepProof(test.connection, steps);
    } else {
        m_parts.pages.showTestError(ready.error());
    }
    m_tested.reset();
}

QCoro::Task<QList<CheckStep>> ConnectionDesk::runCheck(ConnectionTest test)
{
    BackendCheck check(*m_tested, m_parts.clock);
    connect(&check, &BackendCheck::stepDone, this, [this](const CheckStep &step) {
        m_parts.pages.showStep(step);
    });
    setTestedUser(test.plan.userId);
    m_check = &check;
    const QList<CheckStep> steps = co_await check.run(test.plan);
    m_check = nullptr;
    if (!m_testedUser.isEmpty())
        co_await recordOutcome(steps);
    setTestedUser({});
    co_return steps;
}

//! Promise «Recorded» holds for a test's switch, too. Its session is never in the vault, so what a
//! crash leaves of it is an orphan, which the next start shows; that is written down first.
QCoro::Task<Result<void>> ConnectionDesk::recordIntent(ConnectionTest test)
{
    const Moment now = m_parts.clock.now();
    m_entry = JournalEntry{};
    m_entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_entry.connectionId = test.connection.id;
    m_entry.connectionName = test.connection.name;
    m_entry.subject.id = test.plan.userId;
    m_entry.reason = test.plan.reason;
    m_entry.minutes = shortestMinutes;
    m_entry.limit = std::chrono::minutes(shortestMinutes);
    m_entry.state = JournalState::Closed;
    m_entry.outcome = JournalOutcome::OrphanPossible;
    m_entry.started = m_entry.changed = m_entry.ended = now;
    co_return co_await m_parts.journal.record(m_entry, QStringLiteral("intended"));
}

QCoro::Task<void> ConnectionDesk::recordOutcome(QList<CheckStep> steps)
{
    if (const CheckStep *self = stepOf(steps, CheckStepKind::WhoAmI))
        m_entry.actor = self->who;
    m_entry.outcome = outcomeOf(steps);
    m_entry.changed = m_parts.clock.now();
    m_entry.ended = m_entry.changed;
    co_await m_parts.journal.record(m_entry, QStringLiteral("tested"));
}

//! What was shown about a backend counts for the connection that is stored, where it is the same.
QCoro::Task<void> ConnectionDesk::keepProof(Connection tested, QList<CheckStep> steps)
{
    const CheckStep *revoke = stepOf(steps, CheckStepKind::Revoke);
    const Connection *stored = find(tested.id);
    const bool told = revoke
        && (revoke->outcome == CheckOutcome::Passed || revoke->outcome == CheckOutcome::Failed);
    if (!told || !stored || !sameBackend(*stored, tested) || isInUse(tested.id))
        co_return;
    Connection proven = *stored;
    proven.revokeProven = BackendCheck::provesRevoke(steps);
    if (proven.revokeProven != stored->revokeProven)
        co_await write(proven);
}

void ConnectionDesk::setTestedUser(const QString &userId)
{
    if (std::exchange(m_testedUser, userId) != userId)
        Q_EMIT testedUserChanged(userId);
}

} // namespace Understudy
