// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/directory_index.h"
#include "server/user.h"

#include <QByteArray>
#include <QSet>

namespace Understudy {

class Database;
class Statement;

//! The user of a row whose first columns are id, email, name, role, org_id and disabled.
User userOf(const Statement &found);

//! What two addresses have in common that count as the same one.
QByteArray addressKey(const QString &email);

//! The accounts, and the index by which they are found. Writing calls belong inside
//! Database::write().
class UserStore
{
public:
    explicit UserStore(Database &database);

    //! The user, nothing where there is none, or an error where the database does not answer.
    Result<std::optional<User>> byId(qint64 id);
    Result<std::optional<User>> byEmail(const QString &email);
    //! What the password of \a id is checked against; empty where it has none, an error where the
    //! database does not answer.
    Result<QByteArray> passwordHash(qint64 id);
    //! The name of an organisation; empty where there is none.
    QString organisation(qint64 id);

    //! The id of the organisation that is called exactly that, made where there is none.
    Result<qint64> organisationNamed(const QString &name);

    //! Adds \a user with the next free id (user.id is not looked at), which is returned.
    Result<qint64> add(const User &user, const QByteArray &passwordHash, qint64 now);
    //! The same with all \a users, who get no password.
    bool addAll(const QList<User> &users, qint64 now);
    //! Those of \a emails that are somebody's, as addressKey() has them.
    Result<QSet<QByteArray>> takenAddresses(const QStringList &emails);
    bool setDisabled(qint64 id, bool disabled);
    bool setRole(qint64 id, const QString &role);
    bool setName(qint64 id, const QString &name);
    bool setPasswordHash(qint64 id, const QByteArray &hash);
    bool remove(qint64 id);

private:
    struct Ids
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    Result<std::optional<User>> one(Statement &found) const;
    Result<Ids> insert(const QList<User> &users, const QByteArray &passwordHash, qint64 now);
    bool set(const QString &sql, const QVariant &value, qint64 id);

    Database &m_database;
    DirectoryIndex m_index;
};

} // namespace Understudy
