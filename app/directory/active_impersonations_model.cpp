// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/active_impersonations_model.h"

#include "directory/person_role.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Understudy {

ActiveImpersonationsModel::ActiveImpersonationsModel(Lister lister, QObject *parent)
    : QAbstractListModel(parent)
    , m_lister(std::move(lister))
{ }

void ActiveImpersonationsModel::setEpoch(quint64 epoch)
{
    if (std::exchange(m_epoch, epoch) == epoch)
        return;
    ++m_request;
    m_asking = false;
    m_cut = false;
    show({});
    enter(State::Idle);
}

void ActiveImpersonationsModel::refresh()
{
    if (std::exchange(m_asking, true))
        return;
    m_coming.clear();
    if (m_state == State::Idle)
        enter(State::Loading);
    ask({});
}

void ActiveImpersonationsModel::ask(const SearchPosition &from)
{
    QCoro::connect(m_lister(from),
                   this,
                   [this, request = ++m_request](const Result<ActiveList> &page) {
                       if (request == m_request)
                           take(page);
                   });
}

void ActiveImpersonationsModel::take(const Result<ActiveList> &page)
{
    if (!page) {
        m_asking = false;
        const bool isBusy = page.error().kind == ErrorKind::TryLater
            && page.error().source == QLatin1String("active");
        if (isBusy) // the console itself, for a moment
            return;
        enter(State::Failed, page.error());
        return;
    }
    m_coming += page->impersonations;
    const bool isProgress = !page->impersonations.isEmpty();
    if (!page->next.over && isProgress && m_coming.size() < mostRows) {
        ask(page->next);
        return;
    }
    m_asking = false;
    m_cut = (!page->next.over && isProgress) || m_coming.size() > mostRows;
    show(std::exchange(m_coming, {}).mid(0, mostRows));
    enter(State::Done);
}

//! Makes the rows those of \a rows without a reset, so that whoever has chosen one keeps it.
void ActiveImpersonationsModel::show(const QList<ActiveImpersonation> &rows)
{
    removeThoseNotIn(rows);
    QSet<QString> taken; // a list that moves while it is read has some twice
    int at = 0;
    for (const ActiveImpersonation &row : rows) {
        if (taken.contains(row.id))
            continue;
        taken.insert(row.id);
        const auto known =
            std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&](const ActiveImpersonation &one) {
                return one.id == row.id;
            });
        const int from = int(known - m_rows.cbegin());
        if (known == m_rows.cend()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        } else if (from != at) {
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
        }
        if (m_rows.at(at) != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at), index(at));
        }
        ++at;
    }
}

void ActiveImpersonationsModel::removeThoseNotIn(const QList<ActiveImpersonation> &rows)
{
    QSet<QString> staying;
    for (const ActiveImpersonation &row : rows)
        staying.insert(row.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void ActiveImpersonationsModel::enter(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

QStringList ActiveImpersonationsModel::idsOf(const QString &actorId) const
{
    QStringList ids;
    for (const ActiveImpersonation &one : m_rows)
        if (one.actor.id == actorId)
            ids.append(one.id);
    return ids;
}

int ActiveImpersonationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActiveImpersonationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActiveImpersonation &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return PersonRole::dataOf(one.subject, Qt::DisplayRole);
    case IdRole:
        return one.id;
    case ActorIdRole:
        return one.actor.id;
    case ActorNameRole:
        return PersonRole::dataOf(one.actor, Qt::DisplayRole);
    case SubjectIdRole:
        return one.subject.id;
    case ReasonRole:
        return one.reason;
    case TicketRole:
        return one.ticket;
    case SinceRole:
        return one.since;
    case UntilRole:
        return one.until;
    default:
        return {};
    }
}

} // namespace Understudy
