// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "session/keychain.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <memory>

namespace Understudy {

class Activity;

//! Entries of a keychain, of which those of one group (a connection's) are used one at a time, in
//! the order they were asked for. A write that timed out may land later: the next put() of that
//! entry reads back and writes again until the store holds what was asked last, before it reports
//! success.
class KeychainEntries
{
public:
    //! \a keychain is borrowed.
    explicit KeychainEntries(Keychain &keychain);
    ~KeychainEntries();
    Q_DISABLE_COPY_MOVE(KeychainEntries)

    QCoro::Task<KeychainReading> read(QString group, QString key);
    //! Makes the store hold \a wanted under \a key, or nothing where that is empty.
    QCoro::Task<KeychainTrouble> put(QString group, QString key, Secret wanted);
    //! See Keychain::unlock().
    QCoro::Task<KeychainTrouble> unlock();
    //! Returns once nothing is under way, or after \a limit: call before destroying.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);

private:
    struct Queue;
    class Turn;

    std::shared_ptr<Queue> queueOf(const QString &group);
    static QCoro::Task<void> turn(std::shared_ptr<Queue> queue);
    QCoro::Task<KeychainTrouble> putInTurn(std::shared_ptr<Queue> queue,
                                           QString key,
                                           Secret wanted);
    QCoro::Task<KeychainTrouble> putOnce(QString key, Secret wanted);
    //! None where the store holds \a wanted; Failed where it holds something else.
    QCoro::Task<KeychainTrouble> check(QString key, Secret wanted);

    Keychain &m_keychain;
    QHash<QString, std::shared_ptr<Queue>> m_queues;
    std::shared_ptr<Activity> m_activity;
};

} // namespace Understudy
