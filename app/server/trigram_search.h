// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

#include <memory>

namespace Understudy {

class Database;
class DirectoryQuery;

//! Where users ("u") are read from, with which values, and in which order.
struct DirectorySource
{
    QString from;
    QVariantList values;
    QString order = {};
};

//! Finds those who have the words of a query anywhere in name or address, by an index of trigrams.
//! What it finds may be too much, and still has to be compared.
class TrigramSearch
{
public:
    //! The one that \a database has the index for. Both are borrowed.
    static std::unique_ptr<TrigramSearch> of(Database &database, const DirectoryQuery &query);

    TrigramSearch() = default;
    virtual ~TrigramSearch() = default;
    Q_DISABLE_COPY_MOVE(TrigramSearch)

    //! Decides what to look for; false where the database does not answer. Call this first.
    virtual bool prepare() = 0;
    //! Whether there is nothing to look for: no word has three characters.
    virtual bool isEmpty() const = 0;
    virtual DirectorySource everybody() const = 0;
    //! Those with ids above \a id, by id.
    virtual DirectorySource behind(qint64 id) const = 0;
};

} // namespace Understudy
