// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/audit_log.h"
#include "server/database.h"
#include "server/server_clock.h"
#include "server/session_store.h"
#include "server/token.h"
#include "server/user_store.h"
#include "support/fake_clock.h"
#include "support/test_database.h"

#include <QTemporaryDir>

namespace Understudy {

//! A database in a folder of its own, with the stores on it and a clock that the test moves.
struct ServerFixture
{
    QTemporaryDir folder;
    QString path = newTestDatabase(folder.path());
    FakeClock wall;
    std::unique_ptr<Database> database =
        Database::open(path, std::chrono::milliseconds(50)).value();
    ServerClock clock{wall};
    AuditLog audit{*database};
    UserStore users{*database};
    SessionStore sessions{*database, audit, clock};

    //! Adds an account and returns it.
    User addUser(const QString &email, const QString &role)
    {
        User user{.email = email, .name = email, .role = role};
        database->write([&] {
            user.id = users.add(user, "hash", clock.now()).value_or(0);
            return user.id > 0;
        });
        database->commit();
        return user;
    }

    //! Adds a session that lasts \a minutes and returns its token; an impersonation where \a actor
    //! is given.
    Secret addSession(const User &user,
                      int minutes,
                      const std::optional<User> &actor = {},
                      const std::optional<qint64> &parent = {})
    {
        const NewSession session{.token = newToken(),
                                 .user = user,
                                 .actor = actor,
                                 .parentId = parent,
                                 .reason = QStringLiteral("test"),
                                 .address = QStringLiteral("127.0.0.1"),
                                 .expiresAt = clock.now() + minutes * 60000LL};
        database->write([&] { return sessions.add(session).has_value(); });
        database->commit();
        return session.token;
    }

    //! The first column of the first row, as text.
    QString ask(const QString &sql)
    {
        Statement found = database->run(sql);
        return found.next() ? found.value(0).toString() : QString();
    }
};

} // namespace Understudy
