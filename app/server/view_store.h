// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <optional>

namespace Understudy {

class Database;

//! What opens the demo application: codes that are spent once within 60 seconds, and the cookies
//! they turn into. Both are stored hashed and go with their session. Writing calls belong inside
//! Database::write().
class ViewStore
{
public:
    explicit ViewStore(Database &database);

    bool addCode(const Secret &code, qint64 sessionId, qint64 now);
    //! Spends \a code: the session it was made for, or nothing where it is unknown, spent or too
    //! old.
    std::optional<qint64> spendCode(const Secret &code, qint64 now);
    bool addCookie(const Secret &cookie, qint64 sessionId, qint64 expiresAt);

private:
    bool add(const Secret &token, const char *kind, qint64 sessionId, qint64 expiresAt);

    Database &m_database;
};

} // namespace Understudy
