// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/router.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

Request request(Request::Method method,
                const QString &path,
                const QByteArray &host = "127.0.0.1:80")
{
    Request result;
    result.method = method;
    result.path = path;
    result.headers.insert("host", host);
    return result;
}

} // namespace

class TestRouter : public TestCase
{
    Q_OBJECT

    Router m_router;

    Response ask(const Request &request) { return std::get<Response>(m_router.answer(request)); }

private Q_SLOTS:

    void initTestCase()
    {
        m_router.acceptHost("127.0.0.1:80");
        m_router.acceptHost("App.Example.com");
        m_router.add(Request::Method::Get, QStringLiteral("/things/{}"), [](const Request &r) {
            return Response{.body = r.parameter.toUtf8()};
        });
        m_router.add(Request::Method::Post, QStringLiteral("/things"), [](const Request &) {
            return Response{};
        });
    }

    void answers_data()
    {
        QTest::addColumn<Request::Method>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        using Method = Request::Method;
        QTest::newRow("known") << Method::Post << "/things" << 200;
        QTest::newRow("with parameter") << Method::Get << "/things/7" << 200;
        QTest::newRow("head") << Method::Head << "/things/7" << 200;
        QTest::newRow("unknown") << Method::Get << "/nothing" << 404;
        QTest::newRow("empty parameter") << Method::Get << "/things/" << 404;
        QTest::newRow("two segments") << Method::Get << "/things/7/8" << 404;
        QTest::newRow("the pattern itself") << Method::Post << "/things/{}/" << 404;
        QTest::newRow("no path") << Method::Get << QString() << 404;
        QTest::newRow("wrong method") << Method::Get << "/things" << 405;
        QTest::newRow("unknown method") << Method::Unknown << "/things" << 405;
        QTest::newRow("unknown method elsewhere") << Method::Unknown << "/nothing" << 404;
    }

    void answers()
    {
        QFETCH(Request::Method, method);
        QFETCH(QString, path);
        QFETCH(int, status);
        QCOMPARE(ask(request(method, path)).status, status);
    }

    void namesTheMethods()
    {
        const Response refusal = ask(request(Request::Method::Delete, QStringLiteral("/things/7")));
        QVERIFY(refusal.headers.contains(Response::Header{"Allow", "GET, HEAD"}));
    }

    void handsTheParameterOver()
    {
        QCOMPARE(ask(request(Request::Method::Get, QStringLiteral("/things/7"))).body,
                 QByteArray("7"));
    }

    void acceptsKnownHostsAlone_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("known") << QByteArray("127.0.0.1:80") << 200;
        QTest::newRow("case") << QByteArray("APP.example.COM") << 200;
        QTest::newRow("other port") << QByteArray("127.0.0.1:81") << 421;
        QTest::newRow("no port") << QByteArray("127.0.0.1") << 421;
        QTest::newRow("evil") << QByteArray("evil.example") << 421;
        QTest::newRow("none") << QByteArray() << 421;
    }

    void acceptsKnownHostsAlone()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        QCOMPARE(ask(request(Request::Method::Post, QStringLiteral("/things"), host)).status,
                 status);
    }
};

Q_DECLARE_METATYPE(Understudy::Request)
QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
