// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/user_search_model.h"

#include "directory/favourites.h"
#include "directory/person_role.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto pause = 50ms;
constexpr int rowsOfPage = 50;
//! A directory may look at some of its users at a time and find nobody among them.
constexpr int mostEmptyPages = 200;

} // namespace

UserSearchModel::UserSearchModel(Finder finder, Favourites *favourites, QObject *parent)
    : QAbstractListModel(parent)
    , m_finder(std::move(finder))
    , m_favourites(favourites)
{
    if (m_favourites)
        connect(m_favourites, &Favourites::changed, this, &UserSearchModel::tellFavourites);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &UserSearchModel::ask);
}

void UserSearchModel::setEpoch(quint64 epoch)
{
    if (std::exchange(m_epoch, epoch) != epoch)
        clear();
}

void UserSearchModel::search(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_query.text)
        return;
    if (wanted.isEmpty()) {
        clear();
        return;
    }
    m_emptyPages = 0;
    ++m_request; // what is under way is of no use any more
    m_next.clear();
    m_query = {.text = wanted, .limit = rowsOfPage};
    m_pause.start();
    enter(State::Searching);
}

void UserSearchModel::clear()
{
    ++m_request;
    m_pause.stop();
    m_query = {};
    m_next.clear();
    beginResetModel();
    m_users.clear();
    endResetModel();
    enter(State::Idle);
}

void UserSearchModel::ask()
{
    const bool first = m_query.from.isEmpty();
    QCoro::connect(m_finder(m_query),
                   this,
                   [this, first, request = ++m_request](const Result<UserPage> &page) {
                       if (request == m_request)
                           take(page, first);
                   });
}

void UserSearchModel::take(const Result<UserPage> &page, bool first)
{
    if (first) {
        beginResetModel();
        m_users = page ? page->users : QList<Identity>{};
        endResetModel();
    } else if (page) {
        append(*page);
    }
    m_next = page ? page->next : QList<SearchPosition>{};
    m_emptyPages = page && page->users.isEmpty() ? m_emptyPages + 1 : 0;
    if (!page)
        enter(State::Failed, page.error());
    else if (m_emptyPages > 0 && m_emptyPages < mostEmptyPages && canFetchMore({}))
        fetchMore({});
    else
        enter(State::Done);
}

//! Users come and go at the backend while a person scrolls: nobody is shown twice.
void UserSearchModel::append(const UserPage &page)
{
    QList<Identity> fresh;
    std::copy_if(page.users.cbegin(),
                 page.users.cend(),
                 std::back_inserter(fresh),
                 [this](const Identity &one) {
                     return std::ranges::none_of(m_users, [&one](const Identity &known) {
                         return known.id == one.id;
                     });
                 });
    if (fresh.isEmpty())
        return;
    const int before = int(m_users.size());
    beginInsertRows({}, before, before + int(fresh.size()) - 1);
    m_users += fresh;
    endInsertRows();
}

void UserSearchModel::enter(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

int UserSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

QVariant UserSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return PersonRole::dataOf(m_users.at(index.row()), role, m_favourites);
}

bool UserSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PersonRole::Favourite
        || !m_favourites)
        return false;
    m_favourites->set(m_users.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags UserSearchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && m_favourites ? usual | Qt::ItemIsUserCheckable : usual;
}

void UserSearchModel::tellFavourites()
{
    if (!m_users.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_users.size()) - 1), {PersonRole::Favourite});
}

bool UserSearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty();
}

void UserSearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.from = std::exchange(m_next, {});
    ask();
}

} // namespace Understudy
