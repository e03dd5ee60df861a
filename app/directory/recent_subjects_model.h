// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/person_role.h"
#include "journal/journal.h"

#include <QAbstractListModel>

namespace Understudy {

//! The users whom this console was most recently, at one connection, newest first. Belongs to one
//! epoch: what an older one asked for is dropped (promise «No crossing»).
class RecentSubjectsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ReasonRole = PersonRole::Others, WhenRole };

    //! \a journal is borrowed.
    explicit RecentSubjectsModel(Journal &journal, QObject *parent = nullptr);

    //! Empties the model at once and asks the journal for the subjects of \a connectionId.
    void show(const QString &connectionId, quint64 epoch);
    //! Empties the model; answers still under way for an earlier show() are dropped.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    //! By PersonRole, and by Role.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void take(const QList<JournalEntry> &entries);

    Journal &m_journal;
    QList<JournalEntry> m_entries;
    quint64 m_epoch = 0;
    quint64 m_request = 0; //!< which show() is the newest
};

} // namespace Understudy
