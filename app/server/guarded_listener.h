// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guarded_socket.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>

namespace Understudy {

//! Accepts connections for QtHttpServer, each behind a GuardedSocket, and no more than the limit at
//! once: beyond it, the oldest connection that has not sent a whole request goes, then the oldest
//! idle one; where all are at work, the new one.
class GuardedListener final : public QTcpServer
{
    Q_OBJECT

public:
    GuardedListener(const GuardLimits &limits, std::function<QByteArray()> date);
    ~GuardedListener() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool makeRoom();

    GuardLimits m_limits;
    std::function<QByteArray()> m_date;
    QList<GuardedSocket *> m_connections; //!< oldest first
};

} // namespace Understudy
