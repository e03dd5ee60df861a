// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/recent_subjects_model.h"

#include "base/logging.h"

namespace Understudy {

namespace {
constexpr int mostSubjects = 50;
} // namespace

RecentSubjectsModel::RecentSubjectsModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{ }

void RecentSubjectsModel::show(const QString &connectionId, quint64 epoch)
{
    if (epoch < m_epoch)
        return;
    clear();
    m_epoch = epoch;
    const quint64 request = m_request;
    QCoro::connect(m_journal.recentSubjects(connectionId, mostSubjects),
                   this,
                   [this, request](const Result<QList<JournalEntry>> &entries) {
                       if (request != m_request)
                           return;
                       if (entries)
                           take(*entries);
                       else
                           qCWarning(lcJournal) << "recent subjects:" << entries.error().message;
                   });
}

void RecentSubjectsModel::clear()
{
    ++m_request;
    take({});
}

void RecentSubjectsModel::take(const QList<JournalEntry> &entries)
{
    if (m_entries.isEmpty() && entries.isEmpty())
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int RecentSubjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant RecentSubjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (role) {
    case ReasonRole:
        return entry.reason;
    case WhenRole:
        return entry.started.wall;
    default:
        return PersonRole::dataOf(entry.subject, role);
    }
}

} // namespace Understudy
