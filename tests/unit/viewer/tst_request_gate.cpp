// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/request_gate.h"

using namespace Understudy;

Q_DECLARE_METATYPE(Understudy::Passage)

class TestRequestGate : public TestCase
{
    Q_OBJECT

    static RequestGate gate(bool changesAllowed)
    {
        RequestGate result(
            {.origins = {QUrl(QStringLiteral("https://app.example")),
                         QUrl(QStringLiteral("https://cdn.example:8443"))},
             .readRequests = {{"POST", QStringLiteral("/api/rpc/get*")}},
             .deny = {{"POST", QStringLiteral("/api/session")}, {{}, QStringLiteral("/admin/**")}},
             .ends = {{"POST", QStringLiteral("/api/rpc/logout")},
                      {"DELETE", QStringLiteral("/api/users/*/session")}}});
        result.allowChanges(changesAllowed);
        return result;
    }

private Q_SLOTS:

    void judges_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("showsPage");
        QTest::addColumn<Passage>("blocking");
        QTest::addColumn<Passage>("allowing");
        const auto row = [](const char *name,
                            const char *method,
                            const char *url,
                            bool showsPage,
                            Passage blocking,
                            Passage allowing) {
            QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(url) << showsPage
                                << blocking << allowing;
        };
        using enum Passage;
        row("page", "GET", "https://app.example/", true, Passes, Passes);
        row("read", "GET", "https://app.example/api/orders", false, Passes, Passes);
        row("head", "HEAD", "https://app.example/", false, Passes, Passes);
        row("preflight", "OPTIONS", "https://app.example/", false, Passes, Passes);
        row("other listed origin", "GET", "https://cdn.example:8443/a.js", false, Passes, Passes);
        row("a font of somebody else", "GET", "https://fonts.example/f", false, Passes, Passes);
        row("form", "POST", "https://app.example/notes", true, Blocked, Passes);
        row("call", "POST", "https://app.example/api/notes", false, Blocked, Passes);
        row("put", "PUT", "https://app.example/api/notes/1", false, Blocked, Passes);
        row("delete", "DELETE", "https://app.example/api/notes/1", false, Blocked, Passes);
        row("unheard of", "BREW", "https://app.example/", false, Blocked, Passes);
        row("to somebody else", "POST", "https://log.example/", false, Blocked, Passes);
        row("listed reading",
            "POST",
            "https://app.example/api/rpc/getOrders",
            false,
            Passes,
            Passes);
        row("listed, longer", "POST", "https://app.example/api/rpc/get/x", false, Blocked, Passes);
        row("listed, elsewhere",
            "POST",
            "https://log.example/api/rpc/getX",
            false,
            Blocked,
            Passes);
        row("sign in", "POST", "https://app.example/api/session", false, Blocked, Blocked);
        row("sign in, slash", "POST", "https://app.example/api/session/", false, Blocked, Blocked);
        row("sign in, slashes",
            "POST",
            "https://app.example//api///session",
            false,
            Blocked,
            Blocked);
        row("sign in, case", "POST", "https://app.example/API/Session", false, Blocked, Blocked);
        row("sign in, encoded",
            "POST",
            "https://app.example/api/%73ession",
            false,
            Blocked,
            Blocked);
        row("sign in, twice",
            "POST",
            "https://app.example/api/%2573ession",
            false,
            Blocked,
            Blocked);
        row("sign in, parameter",
            "POST",
            "https://app.example/api/session;x=1",
            false,
            Blocked,
            Blocked);
        row("sign in, query",
            "POST",
            "https://app.example/api/session?x=1",
            false,
            Blocked,
            Blocked);
        row("who am I", "GET", "https://app.example/api/session", false, Passes, Passes);
        row("denied", "GET", "https://app.example/admin/users/7", false, Blocked, Blocked);
        row("denied page", "GET", "https://app.example/admin/", true, Blocked, Blocked);
        row("not denied", "GET", "https://app.example/administration", false, Passes, Passes);
        row("sign out", "POST", "https://app.example/api/rpc/logout", false, WantsStop, WantsStop);
        row("sign out by form",
            "POST",
            "https://app.example/api/rpc/logout",
            true,
            WantsStop,
            WantsStop);
        row("sign out, id",
            "DELETE",
            "https://app.example/api/users/7/session",
            false,
            WantsStop,
            WantsStop);
        row("sign out, ids",
            "DELETE",
            "https://app.example/api/users/7/8/session",
            false,
            Blocked,
            Passes);
        row("cookies' host, other port",
            "GET",
            "https://app.example:444/a.js",
            false,
            Blocked,
            Blocked);
        row("cookies' host, plain", "GET", "http://APP.example/a.js", false, Blocked, Blocked);
        row("leaves", "GET", "https://other.example/", true, Elsewhere, Elsewhere);
        row("leaves, port", "GET", "https://app.example:444/", true, Elsewhere, Elsewhere);
        row("leaves, scheme", "GET", "http://app.example/", true, Elsewhere, Elsewhere);
        row("leaves with a form", "POST", "https://other.example/", true, Blocked, Blocked);
        row("user in address",
            "GET",
            "https://app.example@other.example/",
            true,
            Elsewhere,
            Elsewhere);
        row("file", "GET", "file:///etc/passwd", true, Blocked, Blocked);
        row("browser", "GET", "chrome://settings/", true, Blocked, Blocked);
        row("socket", "GET", "wss://app.example/live", false, Blocked, Blocked);
        row("data as page", "GET", "data:text/html,x", true, Blocked, Blocked);
        row("data as part", "GET", "data:image/png;base64,AA", false, Passes, Passes);
        row("script", "GET", "javascript:alert(1)", true, Blocked, Blocked);
        row("nothing", "GET", "", true, Blocked, Blocked);
    }

    void judges()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(bool, showsPage);
        const ViewRequest request{.method = method, .url = QUrl(url), .showsPage = showsPage};
        QTEST(gate(false).judge(request), "blocking");
        QTEST(gate(true).judge(request), "allowing");
    }

    //! A page must not keep the console busy, nor have a path that a server reads otherwise.
    void whatIsEncodedWithoutEndIsBlocked()
    {
        for (const int times : {6, 1'000'000}) {
            const QString path =
                QStringLiteral("/%") + QStringLiteral("25").repeated(times) + QStringLiteral("41");
            const QUrl url(QStringLiteral("https://app.example") + path);
            QCOMPARE(gate(true).judge({.url = url}), Passage::Blocked);
        }
    }

    void nothingButReadingPassesWithoutRules()
    {
        const RequestGate closed;
        QCOMPARE(closed.judge(
                     {.method = "POST", .url = QUrl(QStringLiteral("https://a.example/"))}),
                 Passage::Blocked);
        QVERIFY(!closed.isInside(QUrl(QStringLiteral("https://a.example/"))));
        QVERIFY(!closed.isInside(QUrl()));
    }

    void whoSignsInMayGoAnywhereOnTheWeb()
    {
        const RequestGate open = RequestGate::open();
        const QUrl provider(QStringLiteral("https://id.example/authorize"));
        QCOMPARE(open.judge({.method = "POST", .url = provider, .showsPage = true}),
                 Passage::Passes);
        QVERIFY(open.isInside(provider));
        for (const char *url :
             {"file:///etc/passwd", "chrome://settings/", "data:text/html,x", ""}) {
            const QUrl page(QString::fromLatin1(url));
            QCOMPARE(open.judge({.url = page, .showsPage = true}), Passage::Blocked);
            QVERIFY(!open.isInside(page));
        }
    }

    void starsStandForPartsAndForAnything()
    {
        QVERIFY(fitsPattern(QStringLiteral("/a/b"), QStringLiteral("/a/*")));
        QVERIFY(fitsPattern(QStringLiteral("/a/"), QStringLiteral("/a/*")));
        QVERIFY(!fitsPattern(QStringLiteral("/a/b/c"), QStringLiteral("/a/*")));
        QVERIFY(fitsPattern(QStringLiteral("/a/b/c"), QStringLiteral("/a/**")));
        QVERIFY(fitsPattern(QStringLiteral("/x/logout"), QStringLiteral("**/logout")));
        QVERIFY(!fitsPattern(QStringLiteral("/aXb"), QStringLiteral("/a.b")));
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_request_gate.moc"
