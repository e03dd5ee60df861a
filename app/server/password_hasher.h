// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace Understudy {

//! Passwords under Argon2id (RFC 9106, libsodium's format), on threads of its own, because one
//! takes tens of milliseconds and 64 MiB.
class PasswordHasher
{
public:
    PasswordHasher();
    //! end().
    ~PasswordHasher();
    Q_DISABLE_COPY_MOVE(PasswordHasher)

    //! A new hash of \a password. Computes on the caller's thread; empty where memory is short.
    static QByteArray hash(const Secret &password);
    //! Whether \a password has \a hash; nothing where end() came first. An empty hash fits no
    //! password, and takes as long to find out.
    QFuture<std::optional<bool>> verify(const Secret &password, const QByteArray &hash);
    //! Lets what is being computed finish and answers nothing to what still waits. Afterwards every
    //! future is finished, so that nobody waits for ever, with a password in his hands.
    void end();

private:
    std::atomic<bool> m_ended = false;
    QByteArray m_nobodys; //!< the hash of a password that nobody has
    QThreadPool m_threads;
};

} // namespace Understudy
