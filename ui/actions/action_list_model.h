// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/window_actions.h"

#include <QAbstractListModel>

namespace Understudy {

//! Actions as rows: all of them, or those that can be done now and fit what is typed.
class ActionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 100,
        KeysRole, //!< in words
        GroupRole, //!< in words
    };

    //! \a actions are borrowed.
    explicit ActionListModel(const WindowActions &actions, QObject *parent = nullptr);

    //! Keeps those that can be done now and hold every word of \a text, in any order and without
    //! regard to case or accents; those that begin with it first.
    void find(const QString &text);

    //! Null where \a index is none of this.
    QAction *action(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const WindowActions &m_actions;
    QList<QAction *> m_rows;
};

} // namespace Understudy
