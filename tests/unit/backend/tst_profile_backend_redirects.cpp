// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile_bench.h"
#include "support/test_case.h"

using namespace Understudy;

using Then = ScriptedAnswer::Then;

namespace {

//! The token profile, whose start is a form and follows redirects, and whose who-am-I does, too.
QByteArray following()
{
    const QByteArray start =
        R"({ "method": "POST", "path": "/as/{userId}", "form": { "why": "{reason}" },
                                  "redirects": "follow" })";
    return profileWith(QStringLiteral("/whoAmI/requests/0/redirects"),
                       R"("follow")",
                       profileWith(QStringLiteral("/impersonate/requests/0"), start, tokenProfile));
}

Result<Session> start(ProfileBench &bench)
{
    const StartOrder order{.userId = QStringLiteral("mira"), .reason = QStringLiteral("Help")};
    return QCoro::waitFor(bench->impersonate(sessionWith("t"), order));
}

QByteArrayList to(const QByteArray &location, const QByteArray &cookie = {})
{
    QByteArrayList headers{"Location: " + location};
    if (!cookie.isEmpty())
        headers.append("Set-Cookie: " + cookie);
    return headers;
}

} // namespace

class TestProfileBackendRedirects : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answerByDefault();
    void followed_data();
    void followed();
    void eachHopsCookiesCount();
    void onlyNamedCookiesOfAHopCount();
    void elsewhereIsRefused_data();
    void elsewhereIsRefused();
    void fiveHopsAtMost();
    void inDoubtAfterAHop();
    void rulesSeeTheLastAnswer();
    void locationIsResolved_data();
    void locationIsResolved();
};

void TestProfileBackendRedirects::answerByDefault()
{
    ProfileBench bench{tokenProfile};
    bench.answer(302, "{}", to("/elsewhere"));
    const auto session = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Unexpected);
    QCOMPARE(session.error().message, QStringLiteral("HTTP 302"));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestProfileBackendRedirects::followed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("keepsBody");
    const auto row = [](int status, const char *location, const char *next, bool keepsBody) {
        QTest::addRow("%d to %s", status, location)
            << status << QByteArray(location) << QByteArray(next) << keepsBody;
    };
    row(301, "/home", "GET /home", false);
    row(302, "/home", "GET /home", false);
    row(303, "/home", "GET /home", false);
    row(307, "/home", "POST /home", true);
    row(308, "/home", "POST /home", true);
    row(303, "done?a=b#top", "GET /app/as/done?a=b", false);
    row(303, "../../x", "GET /x", false);
    row(303, "?again", "GET /app/as/mira?again", false);
    row(303, "/not encoded", "GET /not%20encoded", false);
    row(303, "/%2e%2e/x", "GET /x", false);
}

void TestProfileBackendRedirects::followed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(bool, keepsBody);
    ProfileBench bench{following()};
    bench.answer(status, "<html>", to(location));
    bench.answer(200, "{}");
    QVERIFY(start(bench));
    QTEST(bench.asked(1), "next");
    QCOMPARE(bench.request(1).body, keepsBody ? QByteArray("why=Help") : QByteArray());
    QCOMPARE(bench.request(1).header("Content-Type").isNull(), !keepsBody);
    QCOMPARE(bench.request(1).header("Authorization"), QByteArray("Bearer t"));
}

void TestProfileBackendRedirects::eachHopsCookiesCount()
{
    ProfileBench bench{following()};
    bench.answer(303, {}, to("/one", "a=1; Path=/"));
    bench.answer(302, {}, to("/two", "b=2; Path=/"));
    bench.answer(200, "{}", {"Set-Cookie: a=3; Path=/"});
    const auto subject = start(bench);
    QVERIFY(subject);
    QVERIFY(bench.request(0).header("Cookie").isNull());
    QCOMPARE(bench.request(1).header("Cookie"), QByteArray("a=1"));
    QCOMPARE(bench.request(2).header("Cookie"), QByteArray("a=1; b=2"));
    QCOMPARE(bench.cookiesOf(subject->credentials), QByteArray("a=3; b=2"));
}

void TestProfileBackendRedirects::onlyNamedCookiesOfAHopCount()
{
    ProfileBench bench{profileWith(QStringLiteral("/cookies"), R"(["b"])", following())};
    bench.answer(303, {}, to("/one", "a=1; Path=/"));
    bench.answer(200, "{}", {"Set-Cookie: b=2; Path=/"});
    const auto subject = start(bench);
    QVERIFY(subject);
    QVERIFY(bench.request(1).header("Cookie").isNull());
    QCOMPARE(bench.cookiesOf(subject->credentials), QByteArray("b=2"));
}

void TestProfileBackendRedirects::elsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"https://evil.example/",
                                 "//evil.example/",
                                 "http://127.0.0.1:1/",
                                 "https://127.0.0.1/",
                                 "http://user:password@HOST/",
                                 "http://localhost/",
                                 "javascript:alert(1)",
                                 "data:text/html,x",
                                 "file:///etc/passwd",
                                 "ftp://HOST/",
                                 "http://",
                                 "http://[bad/",
                                 "http:///x",
                                 "\xff\xfe://x"})
        QTest::newRow(location) << QByteArray(location);
}

void TestProfileBackendRedirects::elsewhereIsRefused()
{
    QFETCH(QByteArray, location);
    ProfileBench bench{following()};
    location.replace("HOST", bench.server.url().authority().toLatin1());
    bench.answer(303, {}, to(location, "a=1; Path=/"));
    const auto session = start(bench);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Malformed);
    QCOMPARE(session.error().source, QStringLiteral("redirect"));
    QVERIFY(session.error().inDoubt); // the start itself may have happened
    QVERIFY(!session.error().message.contains(QLatin1String("password")));
    bench.answer(303, {}, to(location));
    const auto who = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(!who && who.error().kind == ErrorKind::Malformed && !who.error().inDoubt);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestProfileBackendRedirects::fiveHopsAtMost()
{
    ProfileBench bench{following()};
    for (int hop = 0; hop < 5; ++hop)
        bench.answer(302, {}, to("/again"));
    bench.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(bench->whoAmI({})));
    QCOMPARE(bench.server.requests().size(), 6);
    for (int hop = 0; hop < 6; ++hop)
        bench.answer(302, {}, to("/again"));
    const auto session = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Malformed);
    QCOMPARE(bench.server.requests().size(), 12);
}

void TestProfileBackendRedirects::inDoubtAfterAHop()
{
    ProfileBench bench{following()};
    bench.answer(303, {}, to("/home"));
    bench.server.enqueue({.bytes = {}, .then = Then::Vanish});
    const auto lost = start(bench);
    QVERIFY(!lost && lost.error().inDoubt); // the GET is safe, the POST before it was not
    QCOMPARE(lost.error().kind, ErrorKind::Unreachable);

    ProfileBench reader{following()};
    reader.answer(303, {}, to("/home"));
    reader.server.enqueue({.bytes = {}, .then = Then::Vanish});
    const auto who = QCoro::waitFor(reader->whoAmI({}));
    QVERIFY(!who && !who.error().inDoubt);
}

void TestProfileBackendRedirects::rulesSeeTheLastAnswer()
{
    ProfileBench bench{following()};
    bench.answer(303, {}, to("/home"));
    bench.answer(401, "{}");
    const auto session = start(bench);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::SignedOut);
}

void TestProfileBackendRedirects::locationIsResolved_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("operand");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *location, const char *test, const char *operand, bool holds) {
        QTest::addRow("%s %s %s", location, test, operand)
            << QByteArray(location) << QString::fromLatin1(test) << QString::fromLatin1(operand)
            << holds;
    };
    row("/sign-in", "is", "/sign-in", true);
    row("http://HOST/sign-in", "is", "/sign-in", true);
    row("../sign-in", "is", "/sign-in", true);
    row("sign-in", "is", "/app/sign-in", true);
    row("/sign-in?next=/", "is", "/sign-in", false);
    row("/sign-in?next=/", "startsWith", "/sign-in", true);
    row("https://evil.example/sign-in", "startsWith", "/sign-in", false);
    row("//evil.example/sign-in", "is", "/sign-in", false);
    row("https://evil.example/sign-in", "startsWith", "https://evil.example/", true);
    row("/staff?error=not allowed", "contains", "error=", true);
    row("/staff?error=not allowed", "contains", "/staff", true);
    row("/a b", "is", "/a b", true);
    row("/a%20b", "is", "/a b", true);
    row("http://[bad/error=1", "contains", "error=1", true);
    row("javascript:alert(1)", "startsWith", "javascript:", true);
}

void TestProfileBackendRedirects::locationIsResolved()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, test);
    QFETCH(QString, operand);
    QFETCH(bool, holds);
    const QJsonObject condition{{test, operand}};
    const QJsonObject rule{{QStringLiteral("kind"), QStringLiteral("refused")},
                           {QStringLiteral("where"),
                            QJsonObject{{QStringLiteral("header:Location"), condition}}}};
    ProfileBench bench{
        profileWith(QStringLiteral("/errors/0"), QJsonDocument(rule).toJson(), tokenProfile)};
    bench.answer(302, {}, to(location.replace("HOST", bench.server.url().authority().toLatin1())));
    const auto session = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, holds ? ErrorKind::Refused : ErrorKind::Unexpected);
}

QTEST_GUILESS_MAIN(TestProfileBackendRedirects)
#include "tst_profile_backend_redirects.moc"
