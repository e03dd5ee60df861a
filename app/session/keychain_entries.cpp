// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychain_entries.h"

#include "session/activity.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QPromise>
#include <QQueue>
#include <QSet>

namespace Understudy {

namespace {
constexpr int writeAttempts = 3;
} // namespace

//! One group: who is at it, and where an older write may still come in.
struct KeychainEntries::Queue
{
    bool taken = false;
    QQueue<std::shared_ptr<QPromise<void>>> waiting = {};
    QSet<QString> lateWritePossible = {};
};

//! Gives the group to the next in the queue, also where its holder leaves early.
class KeychainEntries::Turn
{
public:
    explicit Turn(std::shared_ptr<Queue> queue)
        : m_queue(std::move(queue))
    { }

    ~Turn()
    {
        if (m_queue->waiting.isEmpty())
            m_queue->taken = false;
        else
            m_queue->waiting.dequeue()->finish();
    }

    Q_DISABLE_COPY_MOVE(Turn)

private:
    std::shared_ptr<Queue> m_queue;
};

KeychainEntries::KeychainEntries(Keychain &keychain)
    : m_keychain(keychain)
    , m_activity(std::make_shared<Activity>())
{ }

KeychainEntries::~KeychainEntries() = default;

std::shared_ptr<KeychainEntries::Queue> KeychainEntries::queueOf(const QString &group)
{
    std::shared_ptr<Queue> &queue = m_queues[group];
    if (!queue)
        queue = std::make_shared<Queue>();
    return queue;
}

//! Returns when it is the caller's turn, who then makes a Turn. At once where nobody is there:
//! without an event loop.
QCoro::Task<void> KeychainEntries::turn(std::shared_ptr<Queue> queue)
{
    if (!queue->taken) {
        queue->taken = true;
        co_return;
    }
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    queue->waiting.enqueue(promise);
    co_await promise->future();
}

QCoro::Task<KeychainReading> KeychainEntries::read(QString group, QString key)
{
    const ActivityScope underWay(m_activity);
    const std::shared_ptr<Queue> queue = queueOf(group);
    co_await turn(queue);
    const Turn mine(queue);
    co_return co_await m_keychain.read(key);
}

QCoro::Task<KeychainTrouble> KeychainEntries::put(QString group, QString key, Secret wanted)
{
    const ActivityScope underWay(m_activity);
    const std::shared_ptr<Queue> queue = queueOf(group);
    co_await turn(queue);
    const Turn mine(queue);
    co_return co_await putInTurn(queue, key, wanted);
}

QCoro::Task<KeychainTrouble> KeychainEntries::putInTurn(std::shared_ptr<Queue> queue,
                                                        QString key,
                                                        Secret wanted)
{
    KeychainTrouble trouble = KeychainTrouble::Failed;
    for (int attempt = 0; attempt < writeAttempts; ++attempt) {
        trouble = co_await putOnce(key, wanted);
        if (trouble == KeychainTrouble::TimedOut)
            queue->lateWritePossible.insert(key);
        if (trouble != KeychainTrouble::None || !queue->lateWritePossible.contains(key))
            co_return trouble;
        trouble = co_await check(key, wanted);
        if (trouble == KeychainTrouble::None)
            queue->lateWritePossible.remove(key);
        if (trouble != KeychainTrouble::Failed)
            co_return trouble;
    }
    co_return trouble;
}

QCoro::Task<KeychainTrouble> KeychainEntries::putOnce(QString key, Secret wanted)
{
    if (wanted.isEmpty())
        co_return co_await m_keychain.remove(key);
    co_return co_await m_keychain.write(key, wanted.reveal());
}

QCoro::Task<KeychainTrouble> KeychainEntries::check(QString key, Secret wanted)
{
    const KeychainReading reading = co_await m_keychain.read(key);
    if (reading.state == KeychainReading::State::Unavailable)
        co_return reading.trouble;
    const bool absent = reading.state == KeychainReading::State::Absent;
    const bool held = absent ? wanted.isEmpty() : Secret(QByteArrayView(reading.data)) == wanted;
    co_return held ? KeychainTrouble::None : KeychainTrouble::Failed;
}

QCoro::Task<KeychainTrouble> KeychainEntries::unlock()
{
    const ActivityScope underWay(m_activity);
    co_return co_await m_keychain.unlock();
}

QCoro::Task<void> KeychainEntries::drain(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    co_await m_activity->idle(limit);
    co_await m_keychain.drain(std::chrono::milliseconds(deadline.remainingTime()));
}

} // namespace Understudy
