// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connect_guard.h"

#include <QHash>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! How long each further address has, when the time of the first is over.
constexpr auto more = 200ms;

//! This process's sockets: their descriptors by their numbers in the kernel, which are not used
//! again as soon.
QHash<quint64, int> sockets()
{
    QHash<quint64, int> found;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const int descriptor = std::atoi(entry.path().filename().c_str());
        struct stat file = {};
        if (::fstat(descriptor, &file) == 0 && S_ISSOCK(file.st_mode))
            found.insert(file.st_ino, descriptor);
    }
    return found;
}

//! Whether \a socket may lead to a database at \a port: also where it is still on its way.
bool mayLeadTo(quint16 port, int socket)
{
    sockaddr_storage peer = {};
    socklen_t size = sizeof(peer);
    auto *const address = reinterpret_cast<sockaddr *>(&peer);
    if (::getpeername(socket, address, &size) != 0)
        return errno == ENOTCONN;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(address)->sin_port) == port;
    if (peer.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(address)->sin6_port) == port;
    return peer.ss_family == AF_UNIX;
}

} // namespace

ConnectGuard::ConnectGuard(std::chrono::milliseconds within, quint16 port)
    : m_port(port)
{
    const QList<quint64> before = sockets().keys();
    m_before = {before.cbegin(), before.cend()};
    m_thread =
        std::thread([this, until = std::chrono::steady_clock::now() + within] { watch(until); });
}

ConnectGuard::~ConnectGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void ConnectGuard::watch(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_until(lock, until, [this] { return m_isOver; })) {
        cut();
        until = std::chrono::steady_clock::now() + more;
    }
}

void ConnectGuard::cut() const
{
    const QHash<quint64, int> now = sockets();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!m_before.contains(it.key()) && mayLeadTo(m_port, *it))
            ::shutdown(*it, SHUT_RDWR);
    }
}

} // namespace Understudy
