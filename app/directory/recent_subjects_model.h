// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/person_role.h"
#include "journal/journal.h"

#include <QAbstractListModel>

namespace Understudy {

class Favourites;

//! Whom a person may want to become before anything is typed: the favourites, then the users whom
//! this console was most recently at one connection, newest first; nobody twice. Belongs to one
//! epoch: what an older one asked for is dropped (promise «No crossing»).
class RecentSubjectsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! \a journal and \a favourites, which follow the same connection, are borrowed.
    RecentSubjectsModel(Journal &journal, Favourites &favourites, QObject *parent = nullptr);

    //! Empties the model at once and asks the journal for the subjects of \a connectionId.
    void show(const QString &connectionId, quint64 epoch);
    //! Empties the model; answers still under way for an earlier show() are dropped.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    //! By PersonRole.
    QVariant data(const QModelIndex &index, int role) const override;
    //! By PersonRole::Favourite.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take(const QList<JournalEntry> &entries);
    void gather();

    Journal &m_journal;
    Favourites &m_favourites;
    QList<Identity> m_recents; //!< favourites among them
    QList<Identity> m_people; //!< the rows
    quint64 m_epoch = 0;
    quint64 m_request = 0; //!< which show() is the newest
};

} // namespace Understudy
