// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guarded_listener.h"

#include <algorithm>
#include <unistd.h>

namespace Understudy {

GuardedListener::GuardedListener(const GuardLimits &limits, std::function<QByteArray()> date)
    : m_limits(limits)
    , m_date(std::move(date))
{
    setMaxPendingConnections(limits.connections);
}

GuardedListener::~GuardedListener()
{
    for (GuardedSocket *connection : std::as_const(m_connections))
        connection->disconnect(this);
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    if (m_connections.size() >= m_limits.connections && !makeRoom()) {
        ::close(int(descriptor));
        return;
    }
    auto *const transport = new QTcpSocket;
    if (!transport->setSocketDescriptor(descriptor)) {
        delete transport;
        ::close(int(descriptor));
        return;
    }
    transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *const connection = new GuardedSocket(transport, m_limits, m_date);
    connection->setParent(this);
    m_connections.append(connection);
    connect(connection, &QTcpSocket::disconnected, this, [this, connection] {
        m_connections.removeOne(connection);
    });
    addPendingConnection(connection);
}

bool GuardedListener::makeRoom()
{
    auto victim = std::find_if(m_connections.begin(),
                               m_connections.end(),
                               std::mem_fn(&GuardedSocket::isHalfOpen));
    if (victim == m_connections.end())
        victim = std::find_if(m_connections.begin(),
                              m_connections.end(),
                              std::mem_fn(&GuardedSocket::isIdle));
    if (victim == m_connections.end())
        return false;
    (*victim)->drop();
    return true;
}

} // namespace Understudy
