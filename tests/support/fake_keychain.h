// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keychain.h"

#include <QList>
#include <QMap>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <memory>

namespace Understudy {

//! A keychain in memory that a test makes locked, missing, failing or hanging. While it does not
//! hang, every call ends before it returns, without an event loop.
class FakeKeychain final : public Keychain
{
public:
    //! What the store holds, by key. A test may change it, as another program would.
    QMap<QString, QByteArray> entries = {};
    //! Where not None, every call fails with it and does nothing: Locked, NoService, Failed.
    KeychainTrouble trouble = KeychainTrouble::None;
    //! What unlock() ends with; None also clears `trouble`.
    KeychainTrouble unlockResult = KeychainTrouble::None;
    //! Every call so far: "read KEY", "write KEY", "remove KEY", "unlock".
    QStringList calls = {};

    //! The \a nth call from now (1 is the next) fails with \a how and does nothing.
    void failCall(int nth, KeychainTrouble how = KeychainTrouble::Failed);

    //! From now on calls stay pending, until:
    void hang() { m_hanging = true; }

    //! Pending calls answer TimedOut. What they asked for can still land().
    void timeOut();
    //! What was asked for by calls that timed out happens now, in the order in which it was asked.
    void land();
    //! Pending calls happen and answer; later ones hang again.
    void answerPending();
    //! The end of hanging: pending calls happen and answer, and what timed out lands before them.
    void release();

    int pendingCalls() const { return int(m_pending.size()); }

    QCoro::Task<KeychainReading> read(QString key) override;
    QCoro::Task<KeychainTrouble> write(QString key, QByteArray data) override;
    QCoro::Task<KeychainTrouble> remove(QString key) override;
    QCoro::Task<KeychainTrouble> unlock() override;
    QCoro::Task<void> drain(std::chrono::milliseconds limit) override;

private:
    using Effect = std::function<void()>;

    struct Pending
    {
        Effect effect;
        std::shared_ptr<QPromise<KeychainTrouble>> answer;
    };

    //! What a call ends with; \a effect has happened where that is None.
    QCoro::Task<KeychainTrouble> call(QString what, Effect effect);

    bool m_hanging = false;
    int m_failIn = 0;
    KeychainTrouble m_failHow = KeychainTrouble::Failed;
    QList<Pending> m_pending;
    QList<Effect> m_late;
};

} // namespace Understudy
