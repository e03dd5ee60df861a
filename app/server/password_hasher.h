// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QFuture>
#include <QThreadPool>

namespace Understudy {

//! Passwords under Argon2id (RFC 9106, libsodium's format), on threads of its own, because one
//! takes tens of milliseconds and 64 MiB.
class PasswordHasher
{
public:
    PasswordHasher();
    //! Lets what is being computed finish and drops what still waits.
    ~PasswordHasher();
    Q_DISABLE_COPY_MOVE(PasswordHasher)

    //! A new hash of \a password. Computes on the caller's thread; empty where memory is short.
    static QByteArray hash(const Secret &password);
    //! Whether \a password has \a hash. An empty hash fits no password, and takes as long to find
    //! out.
    QFuture<bool> verify(const Secret &password, const QByteArray &hash);

private:
    QByteArray m_nobodys; //!< the hash of a password that nobody has
    QThreadPool m_threads;
};

} // namespace Understudy
