// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_index.h"

#include "base/folding.h"
#include "server/database.h"

#include <algorithm>

namespace Understudy {

namespace {

//! The words of the names of users that meet \a condition. folded() leaves nothing in a name that
//! JSON would have to escape.
QString wordsWhere(const char *condition)
{
    return QStringLiteral(
               "SELECT words.value, users.id FROM users, "
               "json_each('[\"' || replace(name_key, ' ', '\",\"') || '\"]') words WHERE ")
        + QLatin1String(condition);
}

} // namespace

DirectoryIndex::DirectoryIndex(Database &database)
    : m_database(database)
{ }

bool DirectoryIndex::add(qint64 id)
{
    static const QString words = QStringLiteral("INSERT OR IGNORE INTO user_words(word, user_id) ")
        + wordsWhere("users.id = ?");
    return fold({id})
        && m_database
               .run(QStringLiteral("INSERT INTO user_search(rowid, email_key, name_key) "
                                   "SELECT id, email_key, name_key FROM users WHERE id = ?"),
                    {id})
               .ok()
        && m_database.run(words, {id}).ok();
}

bool DirectoryIndex::remove(qint64 id)
{
    static const QString words = QStringLiteral("DELETE FROM user_words WHERE (word, user_id) IN (")
        + wordsWhere("users.id = ?") + QLatin1Char(')');
    return m_database
               .run(QStringLiteral(
                        "INSERT INTO user_search(user_search, rowid, email_key, name_key) "
                        "SELECT 'delete', id, email_key, name_key FROM users "
                        "WHERE id = ? AND email_key IS NOT NULL"),
                    {id})
               .ok()
        && m_database.run(words, {id}).ok();
}

bool DirectoryIndex::build()
{
    static const QString words = QStringLiteral("INSERT OR IGNORE INTO user_words(word, user_id) ")
        + wordsWhere("name_key IS NOT NULL ORDER BY 1, 2");
    for (QList<qint64> ids = withoutKeys(); !ids.isEmpty(); ids = withoutKeys()) {
        if (!fold(ids))
            return false;
    }
    return addOrganisations()
        && m_database.run(QStringLiteral("INSERT INTO user_search(user_search) VALUES('rebuild')"))
               .ok()
        && m_database.run(QStringLiteral("DELETE FROM user_words")).ok()
        && m_database.run(words).ok();
}

bool DirectoryIndex::isWhole()
{
    Statement missing =
        m_database.run(QStringLiteral("SELECT EXISTS(SELECT 1 FROM users WHERE email_key IS NULL) "
                                      "OR EXISTS(SELECT 1 FROM organisations WHERE name_key IS "
                                      "NULL)"));
    return missing.next() && !missing.value(0).toBool();
}

QList<qint64> DirectoryIndex::withoutKeys()
{
    QList<qint64> ids;
    Statement found = m_database.run(
        QStringLiteral("SELECT id FROM users WHERE email_key IS NULL ORDER BY id LIMIT 1000"));
    while (found.next())
        ids.append(found.value(0).toLongLong());
    return ids;
}

bool DirectoryIndex::fold(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        Statement found =
            m_database.run(QStringLiteral("SELECT email, name FROM users WHERE id = ?"), {id});
        if (!found.next())
            return false;
        const QString email = folded(found.value(0).toString());
        const QString name = folded(found.value(1).toString());
        found.done();
        if (!m_database
                 .run(QStringLiteral("UPDATE users SET email_key = ?, name_key = ? WHERE id = ?"),
                      {email, name, id})
                 .ok())
            return false;
    }
    return true;
}

bool DirectoryIndex::addOrganisations()
{
    QHash<qint64, QString> names;
    {
        Statement found = m_database.run(
            QStringLiteral("SELECT id, name FROM organisations WHERE name_key IS NULL"));
        while (found.next())
            names.insert(found.value(0).toLongLong(), found.value(1).toString());
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (!m_database
                 .run(QStringLiteral("UPDATE organisations SET name_key = ? WHERE id = ?"),
                      {organisationKey(*it), it.key()})
                 .ok())
            return false;
    }
    return true;
}

QString organisationKey(const QString &name)
{
    QString key = folded(name);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

} // namespace Understudy
