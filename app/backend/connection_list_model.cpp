// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_list_model.h"

#include "backend/connection_draft.h"

#include <algorithm>

namespace Understudy {

void ConnectionListModel::setConnections(QList<Connection> connections,
                                         const QMap<QString, QString> &profileNames)
{
    beginResetModel();
    m_connections = std::move(connections);
    m_profileNames = profileNames;
    std::stable_sort(m_connections.begin(),
                     m_connections.end(),
                     [](const Connection &one, const Connection &other) {
                         return one.name.localeAwareCompare(other.name) < 0;
                     });
    endResetModel();
}

int ConnectionListModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_connections.cbegin(),
                                    m_connections.cend(),
                                    [&id](const Connection &one) { return one.id == id; });
    return found == m_connections.cend() ? -1 : int(std::distance(m_connections.cbegin(), found));
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Connection &connection = m_connections.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connection.name;
    case IdRole:
        return connection.id;
    case AddressRole:
        return connection.address.toString();
    case EnvironmentRole:
        return QVariant::fromValue(connection.environment);
    case ProfileRole:
        return m_profileNames.value(connection.profileId, connection.profileId);
    case UnencryptedRole:
        return isUnencrypted(connection.address);
    default:
        return {};
    }
}

} // namespace Understudy
