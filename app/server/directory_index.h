// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QVariantList>

namespace Understudy {

class Database;

//! What searches for users go by: folded names and addresses, their beginnings and their trigrams.
//! All calls belong inside Database::write(); each is false where the database cannot be written.
class DirectoryIndex
{
public:
    explicit DirectoryIndex(Database &database);

    //! Takes \a id into the index, as its row is now.
    bool add(qint64 id);
    //! The same with all from \a first to \a last, where their rows have their keys: folded(email)
    //! and folded(name).
    bool addWithKeys(qint64 first, qint64 last);
    //! Takes the organisations in that are not in it yet.
    bool addOrganisations();
    //! Takes \a id out; to be called before its row changes or goes.
    bool remove(qint64 id);
    //! Whether all users and organisations are in it. A read alone.
    bool isWhole();
    //! Makes the index anew, with who is not in it yet. One million users take less than a minute.
    bool build();

private:
    bool fold(const QList<qint64> &ids);
    QList<qint64> withoutKeys();
    QString wordsWhere(const char *condition) const;
    bool runWhereThereIs(const QString &sql, const QVariantList &values = {});

    Database &m_database;
};

//! The name of an organisation as filters compare it: folded, letters and digits alone.
QString organisationKey(const QString &name);

} // namespace Understudy
