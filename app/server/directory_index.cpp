// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_index.h"

#include "base/folding.h"
#include "server/database.h"

#include <algorithm>

namespace Understudy {

namespace {

constexpr QLatin1String insertWords("INSERT INTO user_words(word, user_id) ");
constexpr QLatin1String unlessThere(" ON CONFLICT DO NOTHING");

} // namespace

DirectoryIndex::DirectoryIndex(Database &database)
    : m_database(database)
{ }

bool DirectoryIndex::add(qint64 id)
{
    return fold({id}) && addWithKeys(id, id);
}

bool DirectoryIndex::addWithKeys(qint64 first, qint64 last)
{
    return runWhereThereIs(m_database.engine().trigramIndex().add, {first, last})
        && m_database
               .run(insertWords + wordsWhere("users.id BETWEEN ? AND ? ORDER BY 1, 2")
                        + unlessThere,
                    {first, last})
               .ok();
}

bool DirectoryIndex::remove(qint64 id)
{
    return runWhereThereIs(m_database.engine().trigramIndex().remove, {id})
        && m_database
               .run(QLatin1String("DELETE FROM user_words WHERE (word, user_id) IN (")
                        + wordsWhere("users.id = ?") + QLatin1Char(')'),
                    {id})
               .ok();
}

bool DirectoryIndex::build()
{
    for (QList<qint64> ids = withoutKeys(); !ids.isEmpty(); ids = withoutKeys()) {
        if (!fold(ids))
            return false;
    }
    return addOrganisations() && runWhereThereIs(m_database.engine().trigramIndex().build)
        && m_database.run(QStringLiteral("DELETE FROM user_words")).ok()
        && m_database
               .run(insertWords + wordsWhere("name_key IS NOT NULL ORDER BY 1, 2") + unlessThere)
               .ok();
}

bool DirectoryIndex::isWhole()
{
    Statement missing =
        m_database.run(QStringLiteral("SELECT EXISTS(SELECT 1 FROM users WHERE email_key IS NULL) "
                                      "OR EXISTS(SELECT 1 FROM organisations WHERE name_key IS "
                                      "NULL)"));
    return missing.next() && !missing.value(0).toBool();
}

//! The words of the names of users that meet \a condition.
QString DirectoryIndex::wordsWhere(const char *condition) const
{
    return QStringLiteral("SELECT words.value, users.id FROM users, %1 WHERE ")
               .arg(m_database.engine().wordsOfName())
        + QLatin1String(condition);
}

bool DirectoryIndex::runWhereThereIs(const QString &sql, const QVariantList &values)
{
    return sql.isEmpty() || m_database.run(sql, values).ok();
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
