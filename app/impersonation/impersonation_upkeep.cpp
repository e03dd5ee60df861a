// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto upkeepEvery = 30s;
//! The actor's session is renewed so long before it ends; a failed try is repeated after the pause.
constexpr auto refreshBefore = 60s;
constexpr auto refreshPause = 10s;

} // namespace

QCoro::Task<Result<void>> Impersonation::note(QString event)
{
    m_entry->changed = m_clock.now();
    const JournalEntry entry = *m_entry;
    const Result<void> written = co_await m_journal.record(entry, event);
    const auto sameEntry = [&entry](const JournalEntry &other) {
        return other.id == entry.id;
    };
    m_unrecorded.erase(std::remove_if(m_unrecorded.begin(), m_unrecorded.end(), sameEntry),
                       m_unrecorded.end());
    if (!written) {
        qCWarning(lcImpersonation, "The journal could not be written; trying again later");
        m_unrecorded.append(entry);
    }
    co_return written;
}

QCoro::Task<void> Impersonation::upkeep()
{
    const UnderWay underWay(this);
    m_nextUpkeep = bootNow() + upkeepEvery;
    const QList<JournalEntry> unrecorded = std::exchange(m_unrecorded, {});
    for (const JournalEntry &entry : unrecorded) {
        const Result<void> written =
            co_await m_journal.record(entry, QStringLiteral("recorded late"));
        if (!written)
            m_unrecorded.append(entry);
    }
    if (m_journalUnread)
        co_await openAgain();
    const bool idle = !m_busy && !m_closing && !m_status.barShown();
    if (!idle || (m_toPurge.isEmpty() && !m_vaultStale))
        co_return;
    const Transition transition(this);
    if (m_vaultStale)
        co_await saveActor();
    const QList<JournalEntry> toPurge = std::exchange(m_toPurge, {});
    for (JournalEntry entry : toPurge)
        co_await purge(entry);
}

QCoro::Task<void> Impersonation::openAgain()
{
    const Result<QList<JournalEntry>> pending = co_await m_journal.pending();
    if (pending && !m_status.barShown()) {
        const Connection connection = m_connection;
        co_await open(connection);
    }
}

QCoro::Task<void> Impersonation::purge(JournalEntry entry)
{
    const VaultReading reading = co_await m_vault.load(entry.connectionId);
    KeychainTrouble trouble = reading.trouble;
    if (reading.state == VaultReading::State::Found && reading.entry.subject) {
        const VaultEntry actorAlone{.actor = reading.entry.actor};
        trouble = co_await m_vault.save(entry.connectionId, actorAlone);
    }
    if (trouble != KeychainTrouble::None) {
        m_toPurge.append(entry);
        co_return;
    }
    entry.vaultToPurge = false;
    const Result<void> written =
        co_await m_journal.record(entry, QStringLiteral("keychain purged"));
    if (!written)
        m_unrecorded.append(entry);
}

//! Makes the keychain hold the actor alone, or nothing where nobody is signed in; upkeep() goes on
//! trying.
QCoro::Task<KeychainTrouble> Impersonation::saveActor()
{
    KeychainTrouble trouble = KeychainTrouble::None;
    m_actorUnsaved = false;
    if (m_actor) {
        const VaultEntry actorAlone{.actor = *m_actor};
        trouble = co_await m_vault.save(m_connection.id, actorAlone);
    } else {
        trouble = co_await m_vault.clear(m_connection.id);
    }
    m_vaultStale = trouble != KeychainTrouble::None;
    co_return trouble;
}

VaultEntry Impersonation::held() const
{
    return {.actor = *m_actor, .subject = m_subject, .journalId = m_entry->id};
}

bool Impersonation::refreshIsDue() const
{
    const bool impersonating = m_status.state == ImpersonationState::Impersonating;
    if (m_busy || m_closing || m_refreshing || m_verifyingActor
        || (m_status.state != ImpersonationState::SignedIn && !impersonating))
        return false;
    const Moment now = m_clock.now();
    if (m_actorUnsaved)
        return now.boot >= m_nextRefresh;
    if (!m_actor || !m_actor->expiresAt.isValid() || !traits().hasRefresh)
        return false;
    if (impersonating && traits().effect == Effect::Shared)
        return false; // the actor's own session is the subject's now
    const std::chrono::milliseconds left(now.wall.msecsTo(m_actor->expiresAt));
    return now.boot >= m_nextRefresh && left <= refreshBefore;
}

//! Renews the actor's session, also while it is parked: it is the way back. No transition, for a
//! stop must not wait for it.
QCoro::Task<void> Impersonation::refreshActor()
{
    const UnderWay underWay(this);
    m_nextRefresh = bootNow() + refreshPause;
    if (m_actorUnsaved) {
        co_await keepRefreshed();
        co_return;
    }
    m_refreshing = true;
    const Session before = *m_actor;
    Result<Session> renewed = co_await m_backend->refresh(before);
    m_refreshing = false;
    if (!m_actor || m_actor->credentials != before.credentials)
        co_return;
    if (!renewed) {
        if (!isUnanswered(renewed.error()))
            m_nextRefresh = never; // what there is lasts as long as it lasts
        co_return;
    }
    m_actor = std::move(*renewed);
    m_actorUnsaved = true;
    if (!m_busy) // also while closing: the earlier one may be of no use any more
        co_await keepRefreshed();
}

QCoro::Task<void> Impersonation::keepRefreshed()
{
    if (m_subject) {
        m_actorUnsaved = false;
        const KeychainTrouble trouble = co_await m_vault.save(m_connection.id, held());
        m_actorUnsaved = m_actorUnsaved || trouble != KeychainTrouble::None;
        if (trouble != KeychainTrouble::None)
            report(Problem{.kind = ProblemKind::KeychainTroubled, .trouble = trouble});
        co_return;
    }
    publish();
    co_await saveActor();
}

QCoro::Task<void> Impersonation::dismissOrphan(QString entryId)
{
    const UnderWay underWay(this);
    const auto meant = [entryId](const JournalEntry &entry) {
        return entry.id == entryId && entry.outcome == JournalOutcome::OrphanPossible;
    };
    QList<JournalEntry> known = m_orphans;
    for (JournalEntry &entry : m_orphans)
        entry.orphanAcknowledged = entry.orphanAcknowledged || meant(entry);
    expireOrphans();
    if (std::none_of(known.begin(), known.end(), meant)) { // its time is over: it has no notice
        const Result<QList<JournalEntry>> pending = co_await m_journal.pending();
        known = pending.value_or(QList<JournalEntry>());
    }
    const auto found = std::find_if(known.begin(), known.end(), meant);
    if (found == known.end())
        co_return;
    JournalEntry acknowledged = *found;
    acknowledged.orphanAcknowledged = true;
    acknowledged.changed = m_clock.now();
    const Result<void> written =
        co_await m_journal.record(acknowledged, QStringLiteral("orphan acknowledged"));
    if (!written)
        m_unrecorded.append(acknowledged);
}

void Impersonation::expireOrphans()
{
    const Moment now = m_clock.now();
    const auto over = [&now](const JournalEntry &entry) {
        return isOrphanOver(entry, now);
    };
    const auto before = m_orphans.size();
    m_orphans.erase(std::remove_if(m_orphans.begin(), m_orphans.end(), over), m_orphans.end());
    if (m_orphans.size() != before)
        publish();
}

bool Impersonation::isOrphanOver(const JournalEntry &entry, const Moment &now)
{
    return entry.orphanAcknowledged
        || (entry.longestLife > 0s && certainlyOver(entry.started, entry.longestLife, now));
}

bool Impersonation::pastLongestLife() const
{
    return m_entry->longestLife > 0s
        && certainlyOver(m_entry->started, m_entry->longestLife, m_clock.now());
}

} // namespace Understudy
