// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QAbstractListModel>

#include <functional>

namespace Understudy {

//! The impersonations that are going on at the backend, in its order, as of the last refresh().
//! Belongs to one epoch: what an older one asked for is dropped (promise «No crossing»).
class ActiveImpersonationsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Lister = std::function<QCoro::Task<Result<ActiveList>>(SearchPosition)>;

    //! Whose texts are as the backend sent them. DisplayRole: the subject's name, or id.
    enum Role {
        IdRole = Qt::UserRole + 1,
        ActorIdRole,
        ActorNameRole, //!< or id
        SubjectIdRole,
        ReasonRole,
        TicketRole,
        SinceRole, //!< QDateTime; invalid where the backend does not tell
        UntilRole, //!< likewise
    };

    enum class State {
        Idle, //!< nothing has been asked for
        Loading, //!< for the first time
        Done,
        Failed, //!< error() tells why; the rows are those of before
    };

    //! So many at most are shown.
    static constexpr int mostRows = 1000;

    explicit ActiveImpersonationsModel(Lister lister, QObject *parent = nullptr);

    //! Empties the model where \a epoch is another one.
    void setEpoch(quint64 epoch);
    //! Asks again for all of them; rows that stay keep their place. Without effect while an earlier
    //! one is under way.
    void refresh();

    State state() const { return m_state; }

    const Error &error() const { return m_error; }

    //! Whether there are more than are shown.
    bool isCut() const { return m_cut; }

    //! The ids of those that \a actorId is in.
    QStringList idsOf(const QString &actorId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask(const SearchPosition &from);
    void take(const Result<ActiveList> &page);
    void show(const QList<ActiveImpersonation> &rows);
    void removeThoseNotIn(const QList<ActiveImpersonation> &rows);
    void enter(State state, const Error &error = {});

    Lister m_lister;
    QList<ActiveImpersonation> m_rows;
    QList<ActiveImpersonation> m_coming; //!< pages of the refresh under way
    Error m_error;
    State m_state = State::Idle;
    bool m_asking = false;
    bool m_cut = false;
    quint64 m_epoch = 0;
    quint64 m_request = 0; //!< which one is the newest
};

} // namespace Understudy
