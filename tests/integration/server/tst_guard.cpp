// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server/server.h"
#include "support/fake_clock.h"
#include "support/test_case.h"

#include <QTcpSocket>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

GuardLimits quickLimits()
{
    GuardLimits limits;
    limits.head = 300ms;
    limits.body = 300ms;
    limits.idle = 300ms;
    limits.connections = 8;
    return limits;
}

} // namespace

//! The guard before QtHttpServer: what reaches it is whole, bounded and unambiguous.
class TestGuard : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_host;

    QByteArray request(const QByteArray &line,
                       const QByteArray &headers = {},
                       const QByteArray &body = {})
    {
        return line + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + headers + "\r\n" + body;
    }

    static int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

    std::unique_ptr<QTcpSocket> connected()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_client->port());
        (void)QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; });
        return socket;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_database = Database::open(m_folder.filePath(QStringLiteral("a.sqlite")), 100ms).value();
        Options options;
        options.port = 0;
        options.publicUrl = QUrl(QStringLiteral("https://app.example.com"));
        const AuditKey key =
            AuditKey::make(m_folder.filePath(QUuid::createUuid().toString())).value();
        m_server = std::make_unique<Server>(*m_database, m_clock, options, key, quickLimits());
        m_client = std::make_unique<ApiClient>(m_server->start().value());
        m_host = "127.0.0.1:" + QByteArray::number(m_client->port());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray start("GET / HTTP/1.1\r\nHost: h\r\n");
        QTest::newRow("garbage") << QByteArray("hello\r\n\r\n") << 400 << QByteArray("malformed");
        QTest::newRow("conflicting lengths")
            << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400
            << QByteArray("malformed");
        QTest::newRow("length and chunks")
            << start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            << 400 << QByteArray("malformed");
        QTest::newRow("large head") << start + "X: " + QByteArray(20000, 'x') + "\r\n\r\n"
                                    << 431 << QByteArray("head-too-large");
        QTest::newRow("large body")
            << start + "Content-Length: 70000\r\n\r\n" + QByteArray(70000, 'x') << 413
            << QByteArray("too-large");
        QTest::newRow("slow head") << start << 408 << QByteArray("timeout");
        QTest::newRow("slow body")
            << start + "Content-Length: 10\r\n\r\nabc" << 408 << QByteArray("timeout");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        const QByteArray answer = m_client->raw(bytes);
        QTEST(statusOf(answer), "status");
        QVERIFY(answer.contains("Content-Type: application/problem+json\r\n"));
        QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
        QVERIFY(answer.contains("Connection: close\r\n"));
        QVERIFY2(answer.contains("\"/problems/" + type + '"'), answer.constData());
    }

    void answersEveryMethod_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const char *method : {"PUT", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW", "get"})
            QTest::newRow(method) << QByteArray(method) << 405;
        QTest::newRow("HEAD") << QByteArray("HEAD") << 401;
    }

    void answersEveryMethod()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        const QByteArray answer =
            m_client->raw(request(method + " /api/session", "Connection: close\r\n"));
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(answer.contains("Allow: POST, GET, HEAD, DELETE\r\n"), status == 405);
        QCOMPARE(answer.endsWith("\r\n\r\n"), method == "HEAD");
    }

    void answersItsHostsAlone_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        const QByteArray port = "PORT";
        QTest::newRow("address") << QByteArray("127.0.0.1:PORT") << 200;
        QTest::newRow("name") << QByteArray("LocalHost:PORT") << 200;
        QTest::newRow("IPv6") << QByteArray("[::1]:PORT") << 200;
        QTest::newRow("public") << QByteArray("app.example.com") << 200;
        QTest::newRow("public with port") << QByteArray("app.example.com:443") << 200;
        QTest::newRow("public with another port") << QByteArray("app.example.com:80") << 421;
        QTest::newRow("without port") << QByteArray("127.0.0.1") << 421;
        QTest::newRow("rebound") << QByteArray("evil.example:PORT") << 421;
        QTest::newRow("empty") << QByteArray() << 421;
    }

    void answersItsHostsAlone()
    {
        QFETCH(QByteArray, host);
        host.replace("PORT", QByteArray::number(m_client->port()));
        const QByteArray answer = m_client->raw("GET /health HTTP/1.1\r\nHost: " + host
                                                + "\r\nConnection: close\r\n\r\n");
        QTEST(statusOf(answer), "status");
    }

    void unknownPathsAreProblems()
    {
        for (const char *path : {"/nothing",
                                 "//evil.example/",
                                 "/api/nothing",
                                 "/api/users/",
                                 "/api/../api/session"}) {
            const QByteArray answer =
                m_client->raw(request(QByteArray("GET ") + path, "Connection: close\r\n"));
            QVERIFY2(statusOf(answer) == 404 && answer.contains("/problems/not-found"), path);
        }
    }

    void answersPipelinedRequestsInOrder()
    {
        const QByteArray answer = m_client->raw(request("GET /health") + request("GET /nothing")
                                                + request("GET /health", "Connection: close\r\n"));
        QCOMPARE(answer.count("HTTP/1.1 "), 3);
        QVERIFY(answer.indexOf("404 Not Found") > answer.indexOf("200 OK"));
        QVERIFY(answer.lastIndexOf("200 OK") > answer.indexOf("404 Not Found"));
    }

    void aClientThatDoesNotReadIsNotServedOn()
    {
        const auto socket = connected();
        socket->setReadBufferSize(1);
        const QByteArray one = request("GET /demo/style.css");
        for (int i = 0; i < 3000; ++i)
            socket->write(one);
        // A socket that does not read notices the end only when it writes.
        const auto isOver = [&socket] {
            if (socket->isOpen())
                socket->write("G");
            socket->flush();
            return socket->state() == QAbstractSocket::UnconnectedState;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 10000);
        QCOMPARE(m_client->call({.path = QStringLiteral("/health")}).status, 200);
    }

    void manyPipelinedRequestsAreAllAnswered()
    {
        const QByteArray last = request("GET /health", "Connection: close\r\n");
        const QByteArray answer =
            m_client->raw(request("GET /demo/style.css").repeated(300) + last);
        QCOMPARE(answer.count("HTTP/1.1 200 OK"), 301);
    }

    void readsChunks()
    {
        const QByteArray body(R"({"email":"a@b","password":"x","more":1})");
        const QByteArray chunks =
            QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
        const QByteArray answer = m_client->raw(request(
            "POST /api/session",
            "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n",
            chunks));
        QCOMPARE(statusOf(answer), 400);
        QVERIFY2(answer.contains("/more"), answer.constData());
    }

    void saysContinue()
    {
        const auto socket = connected();
        socket->write(request(
            "POST /api/session",
            "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n"));
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QCOMPARE(socket->readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket->write("{}");
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QCOMPARE(statusOf(socket->readAll()), 400);
    }

    void anUpgradeIsIgnored()
    {
        const QByteArray answer = m_client->raw(request(
            "GET /health",
            "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n"));
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(answer.count("HTTP/1.1 "), 1);
    }

    void idleConnectionsEnd()
    {
        const auto socket = connected();
        socket->write(request("GET /health"));
        QTRY_VERIFY(socket->bytesAvailable() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 3000);
        QVERIFY(!socket->readAll().contains("408"));
    }

    void theOldestHalfOpenConnectionGoesFirst()
    {
        const auto working = connected();
        working->write(request("GET /health"));
        QTRY_VERIFY(working->bytesAvailable() > 0);
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 7; ++i) {
            flood.push_back(connected());
            flood.back()->write("GET / HT");
        }
        QTest::qWait(20);
        const auto newest = connected();
        newest->write(request("GET /health"));
        QTRY_VERIFY(newest->bytesAvailable() > 0);
        QCOMPARE(statusOf(newest->readAll()), 200);
        QTRY_COMPARE(flood.front()->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(flood.front()->readAll().isEmpty());
        QCOMPARE(working->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(flood.back()->state(), QAbstractSocket::ConnectedState);
    }

    void aFloodDoesNotLockOthersOut()
    {
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 50; ++i) {
            flood.push_back(std::make_unique<QTcpSocket>());
            flood.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_client->port());
        }
        QCOMPARE(m_client->call({.path = QStringLiteral("/health")}).status, 200);
    }

    void theClientMayLeaveBeforeTheAnswer()
    {
        for (int i = 0; i < 20; ++i) {
            const auto socket = connected();
            socket->write(request("POST /api/session",
                                  "Content-Type: application/json\r\nContent-Length: 40\r\n",
                                  R"({"email":"a@b.example","password":"xyz"})"));
            socket->flush();
            socket->abort();
        }
        // Passwords are checked in turn: when these two are done, so are the abandoned ones.
        const QByteArray other(R"({"email":"c@d.example","password":"xyz"})");
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_client
                         ->call({.method = "POST",
                                 .path = QStringLiteral("/api/session"),
                                 .body = other})
                         .status,
                     401);
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
