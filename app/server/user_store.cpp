// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_store.h"

#include "base/folding.h"
#include "server/database.h"

#include <algorithm>
#include <limits>

namespace Understudy {

namespace {

Error unavailable()
{
    return {.kind = ErrorKind::Unavailable, .source = QStringLiteral("users")};
}

//! In the order of the columns that UserStore::insert() names.
QVariantList valuesOf(const User &user, const QByteArray &passwordHash, qint64 now)
{
    return {user.email,
            user.name,
            user.role,
            user.orgId ? QVariant(*user.orgId) : QVariant(),
            user.disabled ? 1 : 0,
            // NULL would mean the password that all demo accounts share.
            passwordHash.isEmpty() ? QStringLiteral("") : QString::fromLatin1(passwordHash),
            now,
            folded(user.email),
            folded(user.name)};
}

} // namespace

User userOf(const Statement &found)
{
    User user{.id = found.value(0).toLongLong(),
              .email = found.value(1).toString(),
              .name = found.value(2).toString(),
              .role = found.value(3).toString(),
              .disabled = found.value(5).toBool()};
    if (!found.isNull(4))
        user.orgId = found.value(4).toLongLong();
    return user;
}

QByteArray addressKey(const QString &email)
{
    return email.toUtf8().toLower(); // of ASCII alone, as the databases have it
}

UserStore::UserStore(Database &database)
    : m_database(database)
    , m_index(database)
{ }

Result<std::optional<User>> UserStore::one(Statement &found) const
{
    if (!found.ok())
        return failure(unavailable());
    if (!found.next())
        return std::optional<User>();
    return std::optional(userOf(found));
}

Result<std::optional<User>> UserStore::byId(qint64 id)
{
    Statement found = m_database.run(
        QStringLiteral("SELECT id, email, name, role, org_id, disabled FROM users WHERE id = ?"),
        {id});
    return one(found);
}

Result<std::optional<User>> UserStore::byEmail(const QString &email)
{
    Statement found = m_database.run(
        QLatin1String("SELECT id, email, name, role, org_id, disabled FROM users WHERE ")
            + m_database.engine().isOneOfEmails(1),
        {email});
    return one(found);
}

Result<QByteArray> UserStore::passwordHash(qint64 id)
{
    Statement found =
        m_database.run(QStringLiteral(
                           "SELECT coalesce(password_hash, (SELECT value FROM meta WHERE key = "
                           "'demo_password_hash')) FROM users WHERE id = ?"),
                       {id});
    if (!found.ok())
        return failure(unavailable());
    return found.next() ? found.value(0).toString().toLatin1() : QByteArray();
}

QString UserStore::organisation(qint64 id)
{
    Statement found =
        m_database.run(QStringLiteral("SELECT name FROM organisations WHERE id = ?"), {id});
    return found.next() ? found.value(0).toString() : QString();
}

Result<qint64> UserStore::organisationNamed(const QString &name)
{
    {
        Statement found =
            m_database.run(QStringLiteral("SELECT id FROM organisations WHERE name = ?"), {name});
        if (found.next())
            return found.value(0).toLongLong();
        if (found.failed())
            return failure(unavailable());
    }
    Statement added =
        m_database.run(QStringLiteral(
                           "INSERT INTO organisations(id, name) "
                           "SELECT coalesce(max(id), 0) + 1, ? FROM organisations RETURNING id"),
                       {name});
    if (!added.next())
        return failure(unavailable());
    const qint64 id = added.value(0).toLongLong();
    added.done();
    if (!m_index.addOrganisations())
        return failure(unavailable());
    return id;
}

Result<qint64> UserStore::add(const User &user, const QByteArray &passwordHash, qint64 now)
{
    return insert({user}, passwordHash, now).map([](const Ids &ids) { return ids.first; });
}

bool UserStore::addAll(const QList<User> &users, qint64 now)
{
    return insert(users, {}, now).has_value();
}

Result<UserStore::Ids> UserStore::insert(const QList<User> &users,
                                         const QByteArray &passwordHash,
                                         qint64 now)
{
    const QStringList rows(users.size(), QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QVariantList values;
    for (const User &user : users)
        values += valuesOf(user, passwordHash, now);
    Ids ids{.first = std::numeric_limits<qint64>::max()};
    {
        Statement added = m_database.run(
            QStringLiteral("INSERT INTO users(email, name, role, org_id, disabled, password_hash, "
                           "created_at, email_key, name_key) VALUES%1 RETURNING id")
                .arg(rows.join(QLatin1Char(','))),
            values);
        while (added.next()) {
            ids.first = std::min(ids.first, added.value(0).toLongLong());
            ids.last = std::max(ids.last, added.value(0).toLongLong());
        }
        if (added.failed())
            return failure(unavailable());
    }
    if (!m_index.addWithKeys(ids.first, ids.last)) // nobody else writes: all between are new
        return failure(unavailable());
    return ids;
}

Result<QSet<QByteArray>> UserStore::takenAddresses(const QStringList &emails)
{
    Statement found = m_database.run(QLatin1String("SELECT email FROM users WHERE ")
                                         + m_database.engine().isOneOfEmails(emails.size()),
                                     QVariantList(emails.cbegin(), emails.cend()));
    QSet<QByteArray> taken;
    while (found.next())
        taken.insert(addressKey(found.value(0).toString()));
    if (found.failed())
        return failure(unavailable());
    return taken;
}

bool UserStore::set(const QString &sql, const QVariant &value, qint64 id)
{
    const Statement changed = m_database.run(sql, {value, id});
    return changed.ok() && changed.rowsAffected() == 1;
}

bool UserStore::setDisabled(qint64 id, bool disabled)
{
    return set(QStringLiteral("UPDATE users SET disabled = ? WHERE id = ?"), disabled ? 1 : 0, id);
}

bool UserStore::setRole(qint64 id, const QString &role)
{
    return set(QStringLiteral("UPDATE users SET role = ? WHERE id = ?"), role, id);
}

bool UserStore::setName(qint64 id, const QString &name)
{
    return m_index.remove(id)
        && set(QStringLiteral("UPDATE users SET name = ? WHERE id = ?"), name, id)
        && m_index.add(id);
}

bool UserStore::setPasswordHash(qint64 id, const QByteArray &hash)
{
    return set(QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ?"),
               QString::fromLatin1(hash),
               id);
}

bool UserStore::remove(qint64 id)
{
    if (!m_index.remove(id))
        return false;
    const Statement removed =
        m_database.run(QStringLiteral("DELETE FROM users WHERE id = ?"), {id});
    return removed.ok() && removed.rowsAffected() == 1;
}

} // namespace Understudy
