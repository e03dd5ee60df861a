// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Understudy {

//! Cuts the connections to a database that this process has begun to make since, where they are not
//! made in time: all that have begun by then, and after that every 200 ms those to the next
//! addresses. A library that makes one tells nobody its socket before, goes from address to
//! address, and asks the other end questions of its own, with no limit to all of that together.
class ConnectGuard
{
public:
    //! From now on. \a port is the database's; its local sockets count, too.
    ConnectGuard(std::chrono::milliseconds within, quint16 port);
    //! What is connected by now stays so.
    ~ConnectGuard();
    Q_DISABLE_COPY_MOVE(ConnectGuard)

private:
    void watch(std::chrono::steady_clock::time_point until);
    void cut() const;

    quint16 m_port;
    QSet<quint64> m_before; //!< the sockets that were there, by their numbers in the kernel
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace Understudy
