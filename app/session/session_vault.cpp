// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_vault.h"

#include "session/activity.h"
#include "session/session_json.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QHash>
#include <QJsonDocument>
#include <QQueue>

#include <sodium.h>

namespace Understudy {

namespace {

constexpr int WriteAttempts = 3;

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

QByteArray toBytes(const VaultEntry &entry)
{
    QJsonObject object{{QStringLiteral("version"), QStringLiteral("1")},
                       {QStringLiteral("actor"), entry.actor.toJson()}};
    if (entry.subject)
        object.insert(QStringLiteral("subject"), entry.subject->toJson());
    if (!entry.journalId.isEmpty())
        object.insert(QStringLiteral("journal"), entry.journalId);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Session sessionOf(StrictReader &reader, const QString &member)
{
    const Result<Session> session = Session::fromJson(reader.object(member));
    if (!session)
        reader.fail(session.error());
    return session.value_or(Session());
}

std::optional<VaultEntry> fromBytes(const QByteArray &bytes)
{
    StrictReader reader(QJsonDocument::fromJson(bytes).object(), QStringLiteral("entry"));
    if (reader.text(QStringLiteral("version")) != QLatin1String("1"))
        return {};
    VaultEntry entry{.actor = sessionOf(reader, QStringLiteral("actor"))};
    if (reader.has(QStringLiteral("subject")))
        entry.subject = sessionOf(reader, QStringLiteral("subject"));
    if (reader.has(QStringLiteral("journal")))
        entry.journalId = reader.text(QStringLiteral("journal"));
    if (reader.fault())
        return {};
    return entry;
}

VaultReading toVaultReading(const KeychainReading &reading)
{
    if (reading.state == KeychainReading::State::Absent)
        return {.state = VaultReading::State::Absent};
    if (reading.state == KeychainReading::State::Unavailable)
        return {.state = VaultReading::State::Unavailable, .trouble = reading.trouble};
    const std::optional<VaultEntry> entry = fromBytes(reading.data);
    if (!entry)
        return {.state = VaultReading::State::Unavailable, .trouble = KeychainTrouble::Failed};
    return {.state = VaultReading::State::Found, .entry = *entry};
}

//! One connection's entry: who is at it, and whether an older write may still come in.
struct Slot
{
    bool taken = false;
    QQueue<std::shared_ptr<QPromise<void>>> waiting = {};
    bool lateWritePossible = false;
};

//! Gives the slot to the next in the queue, also where its holder leaves early.
class SlotHolder
{
public:
    explicit SlotHolder(std::shared_ptr<Slot> slot)
        : m_slot(std::move(slot))
    { }

    ~SlotHolder()
    {
        if (m_slot->waiting.isEmpty())
            m_slot->taken = false;
        else
            m_slot->waiting.dequeue()->finish();
    }

    Q_DISABLE_COPY_MOVE(SlotHolder)

private:
    std::shared_ptr<Slot> m_slot;
};

//! Returns when it is the caller's turn, who then makes a SlotHolder. At once where nobody is
//! there: without an event loop.
QCoro::Task<void> turn(std::shared_ptr<Slot> slot)
{
    if (!slot->taken) {
        slot->taken = true;
        co_return;
    }
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    slot->waiting.enqueue(promise);
    co_await promise->future();
}

} // namespace

class SessionVault::Private
{
public:
    Private(Keychain &store, QString installation)
        : keychain(store)
        , installationId(std::move(installation))
    { }

    QString keyOf(const QString &connectionId) const
    {
        return QStringLiteral("%1/%2").arg(installationId, connectionId);
    }

    std::shared_ptr<Slot> slotOf(const QString &connectionId)
    {
        std::shared_ptr<Slot> &slot = slots[connectionId];
        if (!slot)
            slot = std::make_shared<Slot>();
        return slot;
    }

    //! Makes the store hold \a wanted, or nothing where that is empty.
    QCoro::Task<KeychainTrouble> put(QString connectionId, Secret wanted);
    QCoro::Task<KeychainTrouble> putOnce(QString key, Secret wanted);
    //! None where the store holds \a wanted; Failed where it holds something else.
    QCoro::Task<KeychainTrouble> check(QString key, Secret wanted);

    Keychain &keychain;
    QString installationId;
    QHash<QString, std::shared_ptr<Slot>> slots;
    std::shared_ptr<Activity> activity = std::make_shared<Activity>();
};

QCoro::Task<KeychainTrouble> SessionVault::Private::put(QString connectionId, Secret wanted)
{
    const ActivityScope underWay(activity);
    const std::shared_ptr<Slot> slot = slotOf(connectionId);
    co_await turn(slot);
    const SlotHolder holder(slot);
    const QString key = keyOf(connectionId);
    KeychainTrouble trouble = KeychainTrouble::Failed;
    for (int attempt = 0; attempt < WriteAttempts; ++attempt) {
        trouble = co_await putOnce(key, wanted);
        if (trouble == KeychainTrouble::TimedOut)
            slot->lateWritePossible = true;
        if (trouble != KeychainTrouble::None || !slot->lateWritePossible)
            co_return trouble;
        trouble = co_await check(key, wanted);
        if (trouble == KeychainTrouble::None) {
            slot->lateWritePossible = false;
            co_return trouble;
        }
        if (trouble != KeychainTrouble::Failed)
            co_return trouble;
    }
    co_return trouble;
}

QCoro::Task<KeychainTrouble> SessionVault::Private::putOnce(QString key, Secret wanted)
{
    if (wanted.isEmpty())
        co_return co_await keychain.remove(key);
    co_return co_await keychain.write(key, wanted.reveal());
}

QCoro::Task<KeychainTrouble> SessionVault::Private::check(QString key, Secret wanted)
{
    const KeychainReading reading = co_await keychain.read(key);
    if (reading.state == KeychainReading::State::Unavailable)
        co_return reading.trouble;
    const bool absent = reading.state == KeychainReading::State::Absent;
    const bool held = absent ? wanted.isEmpty() : Secret(QByteArrayView(reading.data)) == wanted;
    co_return held ? KeychainTrouble::None : KeychainTrouble::Failed;
}

SessionVault::SessionVault(Keychain &keychain, QString installationId)
    : d(std::make_unique<Private>(keychain, std::move(installationId)))
{ }

SessionVault::~SessionVault() = default;

QCoro::Task<VaultReading> SessionVault::load(QString connectionId)
{
    const ActivityScope underWay(d->activity);
    const std::shared_ptr<Slot> slot = d->slotOf(connectionId);
    co_await turn(slot);
    const SlotHolder holder(slot);
    KeychainReading reading = co_await d->keychain.read(d->keyOf(connectionId));
    const VaultReading result = toVaultReading(reading);
    wipe(reading.data);
    co_return result;
}

QCoro::Task<KeychainTrouble> SessionVault::save(QString connectionId, VaultEntry entry)
{
    QByteArray bytes = toBytes(entry);
    const Secret wanted{QByteArrayView(bytes)};
    wipe(bytes);
    co_return co_await d->put(connectionId, wanted);
}

QCoro::Task<KeychainTrouble> SessionVault::clear(QString connectionId)
{
    co_return co_await d->put(connectionId, Secret());
}

QCoro::Task<KeychainTrouble> SessionVault::unlock()
{
    const ActivityScope underWay(d->activity);
    co_return co_await d->keychain.unlock();
}

QCoro::Task<void> SessionVault::drain(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    co_await d->activity->idle(limit);
    co_await d->keychain.drain(std::chrono::milliseconds(deadline.remainingTime()));
}

} // namespace Understudy
