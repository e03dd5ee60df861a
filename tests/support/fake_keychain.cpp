// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fake_keychain.h"

#include <QCoroFuture>

#include <utility>

namespace Understudy {

namespace {

void answer(QPromise<KeychainTrouble> &promise, KeychainTrouble trouble)
{
    promise.addResult(trouble);
    promise.finish();
}

} // namespace

void FakeKeychain::failCall(int nth, KeychainTrouble how)
{
    m_failIn = nth;
    m_failHow = how;
}

void FakeKeychain::timeOut()
{
    const QList<Pending> pending = std::exchange(m_pending, {});
    for (const Pending &one : pending) {
        m_late.append(one.effect);
        answer(*one.answer, KeychainTrouble::TimedOut);
    }
}

void FakeKeychain::land()
{
    const QList<Effect> late = std::exchange(m_late, {});
    for (const Effect &effect : late)
        effect();
}

void FakeKeychain::answerPending()
{
    const QList<Pending> pending = std::exchange(m_pending, {});
    for (const Pending &one : pending) {
        one.effect();
        answer(*one.answer, KeychainTrouble::None);
    }
}

void FakeKeychain::release()
{
    m_hanging = false;
    land();
    answerPending();
}

QCoro::Task<KeychainTrouble> FakeKeychain::call(QString what, Effect effect)
{
    calls.append(what);
    if (m_failIn > 0 && --m_failIn == 0)
        co_return m_failHow;
    if (trouble != KeychainTrouble::None)
        co_return trouble;
    if (!m_hanging) {
        effect();
        co_return KeychainTrouble::None;
    }
    const auto promise = std::make_shared<QPromise<KeychainTrouble>>();
    promise->start();
    m_pending.append({effect, promise});
    co_return co_await promise->future();
}

QCoro::Task<KeychainReading> FakeKeychain::read(QString key)
{
    const auto reading = std::make_shared<KeychainReading>();
    const Effect look = [this, key, reading] {
        reading->state =
            entries.contains(key) ? KeychainReading::State::Found : KeychainReading::State::Absent;
        reading->data = entries.value(key);
    };
    reading->trouble = co_await call(QStringLiteral("read ") + key, look);
    if (reading->trouble != KeychainTrouble::None)
        reading->state = KeychainReading::State::Unavailable;
    co_return *reading;
}

QCoro::Task<KeychainTrouble> FakeKeychain::write(QString key, QByteArray data)
{
    const Effect put = [this, key, data] {
        entries.insert(key, data);
    };
    co_return co_await call(QStringLiteral("write ") + key, put);
}

QCoro::Task<KeychainTrouble> FakeKeychain::remove(QString key)
{
    const Effect drop = [this, key] {
        entries.remove(key);
    };
    co_return co_await call(QStringLiteral("remove ") + key, drop);
}

QCoro::Task<KeychainTrouble> FakeKeychain::unlock()
{
    calls.append(QStringLiteral("unlock"));
    if (unlockResult == KeychainTrouble::None)
        trouble = KeychainTrouble::None;
    co_return unlockResult;
}

QCoro::Task<void> FakeKeychain::drain(std::chrono::milliseconds limit)
{
    Q_UNUSED(limit)
    co_return;
}

} // namespace Understudy
