// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/view_opening.h"
#include "profile_bench.h"
#include "support/test_case.h"
#include "support/tls_server.h"

using namespace Understudy;

namespace {

// Without two slashes, or a slash and a star, in a row: moc takes them for comments.
const char handover[] = R"({ "start": "/view?code={value:code}&a=b", "cookies": [],
    "requests": [ { "method": "POST", "path": "/code", "values": { "code": "body:/c" } } ] })";
const char ruled[] = R"({ "start": "/", "cookies": ["sid"], "readRequests": ["POST /rpc/get*"],
    "deny": ["/staff**"], "ends": ["POST /logout"], "origins": ["{origin}", "https:\/\/cdn.example"] })";

QByteArray withView(const QByteArray &view)
{
    return profileWith(QStringLiteral("/view"), view, tokenProfile);
}

Result<ViewOpening> open(ProfileBench &bench)
{
    Credentials subject = sessionWith("of-the-subject").credentials;
    for (const char *name : {"sid", "theme"})
        subject.addCookie({.name = name,
                           .value = Secret(QStringLiteral("v")),
                           .domain = QStringLiteral("127.0.0.1")});
    return QCoro::waitFor(bench->openView(subject));
}

} // namespace

class TestProfileBackendView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void theNamedCookiesAlone()
    {
        ProfileBench bench(withView(R"({ "start": "/home", "cookies": ["sid"] })"));
        const Result<ViewOpening> opening = open(bench);
        QVERIFY(opening);
        QCOMPARE(opening->start, bench.server.url(QStringLiteral("/app/home")));
        QCOMPARE(opening->cookies.size(), 1);
        QCOMPARE(opening->cookies.first().name, QByteArray("sid"));
        QCOMPARE(opening->rules.origins, QList<QUrl>{bench.server.url({})});
        QVERIFY(!opening->handsOver);
        QVERIFY(bench->traits().hasView);
        QCOMPARE(bench.server.requests().size(), 0);
    }

    void headersWithTheSubjectsValues()
    {
        ProfileBench bench(withView(
            R"({ "start": "/", "headers": { "Authorization": "Bearer {value:token}" } })"));
        const Result<ViewOpening> opening = open(bench);
        QVERIFY(opening);
        QCOMPARE(opening->headers.value("Authorization"),
                 Secret(QStringLiteral("Bearer of-the-subject")));
        QCOMPARE(opening->cookies, QList<Cookie>());
    }

    void aCodeIsFetchedAsTheSubjectAndEncoded()
    {
        ProfileBench bench(withView(handover));
        bench.answer(200, R"({"c":"a b&c=d"})");
        const Result<ViewOpening> opening = open(bench);
        QVERIFY(opening);
        QCOMPARE(opening->start.toEncoded(),
                 bench.server.url(QStringLiteral("/app/view")).toEncoded()
                     + "?code=a%20b%26c%3Dd&a=b");
        QVERIFY(opening->handsOver);
        QCOMPARE(bench.server.requests().first().header("Authorization"),
                 QByteArray("Bearer of-the-subject"));
    }

    void aCodeThatIsRefused()
    {
        ProfileBench bench(withView(handover));
        bench.answer(401, "{}");
        QCOMPARE(open(bench).error().kind, ErrorKind::SignedOut);
        bench.answer(200, "{}");
        QCOMPARE(open(bench).error().kind, ErrorKind::Malformed);
    }

    void rulesAreWholePaths()
    {
        ProfileBench bench(withView(ruled));
        const Result<ViewOpening> opening = open(bench);
        QVERIFY(opening);
        const ViewRules &rules = opening->rules;
        QCOMPARE(rules.readRequests,
                 (QList<PathPattern>{{"POST", QStringLiteral("/app/rpc/get*")}}));
        QCOMPARE(rules.deny,
                 (QList<PathPattern>{{{}, QStringLiteral("/app/staff**")},
                                     {"POST", QStringLiteral("/app/in")},
                                     {"POST", QStringLiteral("/app/as/*")},
                                     {"POST", QStringLiteral("/app/renew")}}));
        QCOMPARE(rules.ends,
                 (QList<PathPattern>{{"POST", QStringLiteral("/app/logout")},
                                     {"POST", QStringLiteral("/app/back")}}));
        QVERIFY(rules.origins.contains(QUrl(QStringLiteral("https://cdn.example"))));
    }

    void anotherAddress()
    {
        ProfileBench bench(withView(
            R"({ "address": "https:\/\/app.example/shop", "start": "/home", "cookies": ["sid"] })"));
        const Result<ViewOpening> opening = open(bench);
        QVERIFY(opening);
        QCOMPARE(opening->start, QUrl(QStringLiteral("https://app.example/shop/home")));
        QCOMPARE(opening->rules.origins, QList<QUrl>{QUrl(QStringLiteral("https://app.example"))});
    }

    void anAddressThatIsNone()
    {
        ProfileBench bench(
            withView(R"({ "address": "nowhere", "start": "/", "cookies": ["sid"] })"));
        QCOMPARE(open(bench).error().kind, ErrorKind::Invalid);
    }

    //! A browser does not know the connection's own authority: it is told whose keys to trust,
    //! which were verified.
    void theKeysThatTheConnectionsOwnAuthorityVouchesFor()
    {
        const TlsServer server;
        const TlsServer stranger;
        const FakeClock clock;
        const QByteArray view = R"({ "start": "/", "cookies": ["sid"], "origins": ["ORIGIN"] })";
        const Result<BackendProfile> profile =
            parseProfile(withView(QByteArray(view).replace("ORIGIN", stranger.url().toEncoded())),
                         QStringLiteral("test.json"),
                         {});
        QVERIFY(profile);
        const Connection connection{.address = server.url(), .caFile = server.authority()};
        ProfileBackend backend(*profile, connection, clock);
        const Result<ViewOpening> opening = QCoro::waitFor(backend.openView({}));
        QVERIFY(opening);
        QCOMPARE(opening->rules.origins.size(), 2);
        QCOMPARE(opening->trustedKeys, QList<QByteArray>{server.keyHash()});
        QVERIFY(server.received().startsWith("HEAD / "));
        QCOMPARE(stranger.received(), QByteArray());
    }

    void theSignInPageOpensAsNobody()
    {
        ProfileBench bench(profileWith(QStringLiteral("/signIn/browser"),
                                       R"({ "start": "/login?next=home", "cookies": ["sid"] })",
                                       tokenProfile));
        const Result<ViewOpening> opening = QCoro::waitFor(bench->openSignIn());
        QVERIFY(opening);
        QVERIFY(bench->traits().hasBrowserSignIn);
        QCOMPARE(opening->start.toEncoded(),
                 bench.server.url(QStringLiteral("/app/login")).toEncoded() + "?next=home");
        QCOMPARE(opening->cookieNames, QList<QByteArray>{"sid"});
        QCOMPARE(opening->cookies, QList<Cookie>());
        QCOMPARE(opening->headers.size(), 0);
    }

    void noSignInPage()
    {
        ProfileBench bench(withView("false"));
        QVERIFY(!bench->traits().hasBrowserSignIn);
        QCOMPARE(QCoro::waitFor(bench->openSignIn()).error().kind, ErrorKind::Invalid);
    }

    void noView()
    {
        ProfileBench bench(withView("false"));
        QCOMPARE(open(bench).error().kind, ErrorKind::Invalid);
        QVERIFY(!bench->traits().hasView);
    }
};

QTEST_GUILESS_MAIN(TestProfileBackendView)
#include "tst_profile_backend_view.moc"
