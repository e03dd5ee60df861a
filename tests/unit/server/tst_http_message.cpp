// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guarded_socket.h"
#include "server/http_message.h"
#include "server/http_server.h"
#include "support/test_case.h"

using namespace Understudy;

class TestHttpMessage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void findsACookie_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alone") << QByteArray("a=1") << QByteArray("1");
        QTest::newRow("among others") << QByteArray("b=2; a=1; c=3") << QByteArray("1");
        QTest::newRow("first of two") << QByteArray("a=1; a=2") << QByteArray("1");
        QTest::newRow("longer name") << QByteArray("ba=2; aa=3") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("without value") << QByteArray("a") << QByteArray();
    }

    void findsACookie()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QCOMPARE(cookieValue(header, "a"), value);
    }

    void writesAnswers()
    {
        Response response{
            .status = 201, .contentType = "text/plain", .body = "hi", .headers = {{"X", "y"}}};
        QCOMPARE(wireBytes(response, "now", true, true),
                 QByteArray(
                     "HTTP/1.1 201 Created\r\nDate: now\r\nContent-Type: text/plain\r\nX: y\r\n"
                     "Content-Length: 2\r\nConnection: keep-alive\r\n\r\nhi"));
        const QByteArray head = wireBytes(response, "now", false, false);
        QVERIFY(head.contains("Content-Length: 2\r\nConnection: close\r\n\r\n")
                && !head.endsWith("hi"));
        response = {.status = 204};
        QVERIFY(!wireBytes(response, "now", true, true).contains("Content-Length"));
    }

    void knowsWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<bool>("trust");
        QTest::addColumn<QString>("address");
        QTest::newRow("direct") << QByteArray() << false << "127.0.0.1";
        QTest::newRow("not trusted") << QByteArray("10.0.0.1") << false << "127.0.0.1";
        QTest::newRow("trusted") << QByteArray("10.0.0.1") << true << "10.0.0.1";
        QTest::newRow("the proxy's own word is last")
            << QByteArray("6.6.6.6, 10.0.0.1") << true << "10.0.0.1";
        QTest::newRow("IPv6") << QByteArray("2001:db8::1") << true << "2001:db8::1";
        QTest::newRow("garbage") << QByteArray("me") << true << "127.0.0.1";
        QTest::newRow("absent") << QByteArray() << true << "127.0.0.1";
    }

    void knowsWhoAsks()
    {
        QFETCH(QByteArray, forwarded);
        QFETCH(bool, trust);
        QTEST(clientAddress(QHostAddress(QStringLiteral("::ffff:127.0.0.1")), forwarded, trust),
              "address");
    }
};

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_http_message.moc"
