// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/recent_subjects_model.h"

#include "base/logging.h"
#include "directory/favourites.h"

#include <algorithm>

namespace Understudy {

namespace {
constexpr int mostSubjects = 50;
} // namespace

RecentSubjectsModel::RecentSubjectsModel(Journal &journal, Favourites &favourites, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_favourites(favourites)
{
    connect(&favourites, &Favourites::changed, this, &RecentSubjectsModel::gather);
}

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
    m_recents.clear();
    for (const JournalEntry &entry : entries)
        m_recents.append(entry.subject);
    gather();
}

void RecentSubjectsModel::gather()
{
    QList<Identity> people = m_favourites.people();
    std::ranges::copy_if(m_recents, std::back_inserter(people), [this](const Identity &one) {
        return !m_favourites.contains(one.id);
    });
    if (people == m_people)
        return;
    beginResetModel();
    m_people = people;
    endResetModel();
}

int RecentSubjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant RecentSubjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return PersonRole::dataOf(m_people.at(index.row()), role, &m_favourites);
}

bool RecentSubjectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PersonRole::Favourite)
        return false;
    const Identity person = m_people.at(index.row()); // the row may move
    m_favourites.set(person, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RecentSubjectsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Understudy
