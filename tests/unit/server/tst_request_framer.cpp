// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/request_framer.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QByteArray start("GET /a HTTP/1.1\r\nHost: h\r\n");

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /a HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestRequestFramer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void passesOnPlainRequests_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("passedOn");
        QTest::addColumn<bool>("keepsAlive");
        const QByteArray plain("GET /a HTTP/1.1\r\nhost: h\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("get") << start + "\r\n" << plain << true;
        QTest::newRow("empty lines before it") << "\r\n\r\n" + start + "\r\n" << plain << true;
        QTest::newRow("close") << start + "Connection: close\r\n\r\n" << plain << false;
        QTest::newRow("upgrade is ignored")
            << start + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
            << plain << true;
        QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\nHost: h\r\n\r\n") << plain << false;
        QTest::newRow("1.0 keep-alive")
            << QByteArray("GET /a HTTP/1.0\r\nHost: h\r\nConnection: Keep-Alive\r\n\r\n") << plain
            << true;
        QTest::newRow("double slash")
            << QByteArray("GET //evil/x HTTP/1.1\r\nHost: h\r\n\r\n")
            << QByteArray("GET /%2Fevil/x HTTP/1.1\r\nhost: h\r\nContent-Length: 0\r\n\r\n")
            << true;
        const QByteArray hello("POST /a HTTP/1.1\r\nhost: h\r\nContent-Length: 5\r\n\r\nhello");
        QTest::newRow("length") << post("Content-Length: 5\r\n", "hello") << hello << true;
        QTest::newRow("chunks") << post("Transfer-Encoding: Chunked\r\n",
                                        "2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nT: v\r\n\r\n")
                                << hello << true;
    }

    void passesOnPlainRequests()
    {
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, passedOn);
        QFETCH(bool, keepsAlive);
        RequestFramer whole;
        whole.append(received);
        QCOMPARE(whole.state(), RequestFramer::State::Complete);
        QCOMPARE(whole.keepsAlive(), keepsAlive);
        QCOMPARE(whole.take(), passedOn);

        RequestFramer dribbled;
        for (const char byte : received)
            dribbled.append(QByteArray(1, byte));
        QCOMPARE(dribbled.state(), RequestFramer::State::Complete);
        QCOMPARE(dribbled.take(), passedOn);
        QVERIFY(!dribbled.hasBegun());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("kind");
        const int malformed = int(ProblemKind::Malformed);
        QTest::newRow("garbage") << QByteArray("hello\r\n\r\n") << malformed;
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << malformed;
        QTest::newRow("absolute form")
            << QByteArray("GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n") << malformed;
        QTest::newRow("no path") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n")
                                 << malformed;
        QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2.0\r\nHost: h\r\n\r\n") << malformed;
        QTest::newRow("two spaces")
            << QByteArray("GET  / HTTP/1.1\r\nHost: h\r\n\r\n") << malformed;
        QTest::newRow("bad percent")
            << QByteArray("GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n") << malformed;
        QTest::newRow("fragment") << QByteArray("GET /#a HTTP/1.1\r\nHost: h\r\n\r\n") << malformed;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << malformed;
        QTest::newRow("two hosts") << start + "Host: i\r\n\r\n" << malformed;
        QTest::newRow("folded header") << start + "X: a\r\n b\r\n\r\n" << malformed;
        QTest::newRow("space before colon") << start + "X : a\r\n\r\n" << malformed;
        QTest::newRow("header without colon") << start + "X\r\n\r\n" << malformed;
        QTest::newRow("control character")
            << start + QByteArray("X: a\0b\r\n\r\n", 10) << malformed;
        QTest::newRow("carriage return") << start + "X: a\rb\r\n\r\n" << malformed;
        QTest::newRow("two lengths")
            << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << malformed;
        QTest::newRow("list of lengths") << post("Content-Length: 5, 5\r\n", "hello") << malformed;
        QTest::newRow("signed length") << post("Content-Length: +5\r\n", "hello") << malformed;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n", "") << malformed;
        QTest::newRow("length and chunks")
            << post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
            << malformed;
        QTest::newRow("other coding")
            << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << malformed;
        QTest::newRow("two codings")
            << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n")
            << malformed;
        QTest::newRow("chunks in 1.0")
            << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << malformed;
        QTest::newRow("chunk size")
            << post("Transfer-Encoding: chunked\r\n", "0x5\r\nhello\r\n0\r\n\r\n") << malformed;
        QTest::newRow("chunk too long")
            << post("Transfer-Encoding: chunked\r\n", "2\r\nhello\r\n0\r\n\r\n") << malformed;
        QTest::newRow("chunk line too long")
            << post("Transfer-Encoding: chunked\r\n", "5;" + QByteArray(300, 'x')) << malformed;
        const int headTooLarge = int(ProblemKind::HeadTooLarge);
        QTest::newRow("head") << start + "X: " + QByteArray(16 * 1024, 'x') + "\r\n\r\n"
                              << headTooLarge;
        QTest::newRow("head without an end")
            << start + "X: " + QByteArray(16 * 1024, 'x') << headTooLarge;
        QTest::newRow("headers") << start + QByteArray("X: 1\r\n").repeated(101) + "\r\n"
                                 << headTooLarge;
        const int tooLarge = int(ProblemKind::TooLarge);
        QTest::newRow("length too large") << post("Content-Length: 65537\r\n", "") << tooLarge;
        QTest::newRow("length overflows") << post("Content-Length: 9999999999\r\n", "") << tooLarge;
        QTest::newRow("chunk too large")
            << post("Transfer-Encoding: chunked\r\n", "10001\r\n") << tooLarge;
        QTest::newRow("chunks too large") << post("Transfer-Encoding: chunked\r\n",
                                                  "ffff\r\n" + QByteArray(65535, 'x') + "\r\n2\r\n")
                                          << tooLarge;
    }

    void refuses()
    {
        QFETCH(QByteArray, received);
        QFETCH(int, kind);
        RequestFramer framer;
        framer.append(received);
        QCOMPARE(framer.state(), RequestFramer::State::Faulty);
        QCOMPARE(int(framer.fault()), kind);
        QVERIFY(!framer.faultDetail().isEmpty());
        QVERIFY(!framer.keepsAlive());
    }

    void acceptsWhatJustFits()
    {
        RequestFramer framer;
        framer.append(post("Content-Length: 65536\r\n", QByteArray(65536, 'x')));
        QCOMPARE(framer.state(), RequestFramer::State::Complete);
        QVERIFY(framer.take().endsWith("xx"));
    }

    void goesOnToTheNextRequest()
    {
        RequestFramer framer;
        framer.append(post("Content-Length: 2\r\n", "hi") + start + "\r\n" + start);
        QVERIFY(framer.take().endsWith("hi"));
        QCOMPARE(framer.state(), RequestFramer::State::Complete);
        QVERIFY(framer.take().startsWith("GET /a "));
        QCOMPARE(framer.state(), RequestFramer::State::Head);
        QVERIFY(framer.hasBegun());
    }

    void tellsThatTheClientWaits()
    {
        RequestFramer framer;
        framer.append(post("Expect: 100-continue\r\nContent-Length: 2\r\n", ""));
        QCOMPARE(framer.state(), RequestFramer::State::Body);
        QVERIFY(framer.expectsContinue());
    }
};

QTEST_GUILESS_MAIN(TestRequestFramer)
#include "tst_request_framer.moc"
