// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"

#include <QAbstractListModel>
#include <QMap>

namespace Understudy {

//! The connections as rows, in the order of their names.
class ConnectionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        AddressRole, //!< text
        EnvironmentRole, //!< Environment
        ProfileRole, //!< the profile's name, or its id where it is not known
        UnencryptedRole, //!< bool: plain http elsewhere than on loopback
    };

    using QAbstractListModel::QAbstractListModel;

    //! \a profileNames by the profiles' ids.
    void setConnections(QList<Connection> connections, const QMap<QString, QString> &profileNames);

    //! The row of the connection \a id; -1 where there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Connection> m_connections;
    QMap<QString, QString> m_profileNames;
};

} // namespace Understudy
