// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/credentials.h"
#include "session/identity.h"

#include <QDateTime>
#include <QString>

namespace Understudy {

//! An identity and what makes requests count as it.
struct Session
{
    Identity identity = {};
    Credentials credentials = {};
    //! When the backend ends it, in UTC of this machine's wall clock (already corrected by the
    //! answer's Date). Invalid where the backend does not tell.
    QDateTime expiresAt = {};
    //! The actor's id while impersonating, else empty (also where a backend does not tell).
    QString impersonatingFromUserId = {};

    //! Takes \a earlier's expiry where this does not tell one: not every answer does.
    void keepExpiryOf(const Session &earlier);

    //! The whole, for the keychain alone.
    QJsonObject toJson() const;
    static Result<Session> fromJson(const QJsonObject &object);

    bool operator==(const Session &) const = default;
};

QDebug operator<<(QDebug, const Session &) = delete;

} // namespace Understudy
