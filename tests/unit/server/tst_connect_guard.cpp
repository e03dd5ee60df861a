// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connect_guard.h"
#include "server/database.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

//! Within which a start is refused.
constexpr qint64 longest = 2000; // ms

//! Takes connections at every address, and speaks on each of them alone as
//! much of PostgreSQL's protocol as it is told.
class Listener
{
public:
    explicit Listener(const QByteArray &greeting)
        : m_greeting(greeting)
    {
        sockaddr_in6 address = {};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_any;
        socklen_t size = sizeof(address);
        const int no = 0;
        auto *const plain = reinterpret_cast<sockaddr *>(&address);
        ::setsockopt(m_socket, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof(no));
        if (::bind(m_socket, plain, size) == 0 && ::listen(m_socket, 10) == 0
            && ::getsockname(m_socket, plain, &size) == 0)
            m_port = ntohs(address.sin6_port);
        m_thread = std::thread([this] { serve(); });
    }

    ~Listener()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        for (const int connection : m_connections)
            ::close(connection);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    quint16 port() const { return m_port; }

private:
    void serve()
    {
        for (int one = ::accept(m_socket, nullptr, nullptr); one >= 0;
             one = ::accept(m_socket, nullptr, nullptr)) {
            m_connections.append(one);
            // The request for TLS, then the startup message.
            char message[1000];
            if (m_greeting.isEmpty() || ::read(one, message, sizeof(message)) != 8
                || ::write(one, "N", 1) != 1 || ::read(one, message, sizeof(message)) <= 0)
                continue;
            (void)!::write(one, m_greeting.constData(), size_t(m_greeting.size()));
        }
    }

    QByteArray m_greeting;
    int m_socket = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    quint16 m_port = 0;
    QList<int> m_connections;
    std::thread m_thread;
};

} // namespace

//! A database that does not answer while it is connected to: libpq would wait two seconds for each
//! of its addresses, and Qt's driver for ever for what it asks itself.
class TestConnectGuard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void givesUpInTime_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("silent once signed in") << QByteArray("R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I", 15);
    }

    void givesUpInTime()
    {
        QFETCH(QByteArray, greeting);
        const Listener listener(greeting);
        // What Qt's driver asks, and then we, on a connection that is cut.
        for (const char *warning : {"not supported", "no connection", "not open", "database: "}) {
            if (!greeting.isEmpty())
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1String(warning)));
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!Database::open(
            QStringLiteral("postgresql://me@127.0.0.1:%1/a").arg(listener.port()), 50ms));
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(timer.elapsed() > 900);
    }

    void givesUpSeveralAddressesInTime()
    {
        const Listener listener({});
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"));
        connection.setHostName(QStringLiteral("127.0.0.1,127.0.0.2,127.0.0.3"));
        connection.setPort(listener.port());
        QElapsedTimer timer;
        timer.start();
        {
            const ConnectGuard guard(1s, listener.port());
            QVERIFY(!connection.open());
        }
        QVERIFY2(timer.elapsed() < longest, qPrintable(QString::number(timer.elapsed())));
        connection = {};
        QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection));
    }

    void leavesOthersAlone()
    {
        const Listener database({});
        const Listener other({});
        const auto connected = [](quint16 port) {
            sockaddr_in address = {};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0
                ? socket
                : -1;
        };
        const auto isCut = [](int socket) {
            char byte = 0;
            return ::recv(socket, &byte, 1, MSG_DONTWAIT) == 0;
        };
        const int before = connected(database.port());
        QList<int> sockets{before};
        {
            const ConnectGuard guard(100ms, database.port());
            sockets += {connected(database.port()), connected(other.port())};
            QTRY_VERIFY(isCut(sockets.at(1)));
        }
        QVERIFY(!isCut(before));
        QVERIFY(!isCut(sockets.at(2)));
        for (const int socket : sockets)
            ::close(socket);
    }
};

QTEST_GUILESS_MAIN(TestConnectGuard)
#include "tst_connect_guard.moc"
