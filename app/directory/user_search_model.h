// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

namespace Understudy {

class Favourites;

//! The users that fit what is being typed, page by page. Belongs to one epoch: what an older one
//! asked for is dropped (promise «No crossing»), and so is the answer to what was typed before.
class UserSearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Finder = std::function<QCoro::Task<Result<UserPage>>(UserQuery)>;

    enum class State {
        Idle, //!< nothing is looked for
        Searching, //!< the rows, if any, are still those of what was typed before
        Done,
        Failed, //!< error() tells why
    };

    //! \a favourites are borrowed; without, nobody can be marked.
    explicit UserSearchModel(Finder finder,
                             Favourites *favourites = nullptr,
                             QObject *parent = nullptr);

    //! Empties the model where \a epoch is another one.
    void setEpoch(quint64 epoch);
    //! Asks for \a text 50 ms after it was typed last; nothing typed empties the model.
    void search(const QString &text);

    State state() const { return m_state; }

    const Error &error() const { return m_error; }

    //! What the rows, or those to come, are to fit.
    const QString &text() const { return m_query.text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    //! By PersonRole.
    QVariant data(const QModelIndex &index, int role) const override;
    //! By PersonRole::Favourite.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void take(const Result<UserPage> &page, bool first);
    void append(const UserPage &page);
    void clear();
    void tellFavourites();
    void enter(State state, const Error &error = {});

    Finder m_finder;
    Favourites *m_favourites;
    QTimer m_pause;
    UserQuery m_query; //!< the newest
    QList<Identity> m_users;
    QList<SearchPosition> m_next; //!< empty: there are no more
    Error m_error;
    State m_state = State::Idle;
    int m_emptyPages = 0; //!< in a row
    quint64 m_epoch = 0;
    quint64 m_request = 0; //!< which one is the newest
};

} // namespace Understudy
