// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/answer.h"
#include "profile_bench.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

Result<Session> whoAmI(ProfileBench &bench)
{
    return QCoro::waitFor(bench->whoAmI(sessionWith("t").credentials));
}

} // namespace

//! Trust nothing that a backend says: it may be broken, hostile, or somebody else's proxy.
class TestProfileBackendDistrust : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void malformedSessions_data();
    void malformedSessions();
    void oddSessions_data();
    void oddSessions();
    void expiries_data();
    void expiries();
    void malformedTokens_data();
    void malformedTokens();
    void tokenWithALineBreakGoesNowhere();
    void cookiesForOthers();
    void tenThousandCookies();
    void refusalChangesNothing();
    void namesAreAsTheyAre_data();
    void namesAreAsTheyAre();
    void longTextsAreCut();
    void statuses_data();
    void statuses();
};

void TestProfileBackendDistrust::malformedSessions_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body;
    };
    row("nothing", "");
    row("a page", "<html>");
    row("half of it", R"({"id":"sam")");
    row("two of them", R"({"id":"sam"}{"id":"mira"})");
    row("null", "null");
    row("a list", R"([{"id":"sam"}])");
    row("a text", R"("sam")");
    row("no id", R"({"name":"Sam"})");
    row("id is null", R"({"id":null})");
    row("id is empty", R"({"id":""})");
    row("id is a list", R"({"id":["sam"]})");
    row("id is an object", R"({"id":{"id":"sam"}})");
    row("id is a fraction", R"({"id":1.5})");
    row("id is 2^63", R"({"id":9223372036854775808})");
    row("id is 2^64", R"({"id":18446744073709551616})");
    row("id is 1e400", R"({"id":1e400})");
    row("id is -1e400", R"({"id":-1e400})");
    row("id is no number", R"({"id":NaN})");
    row("name is a list", R"({"id":"sam","name":["Sam"]})");
    row("role is an object", R"({"id":"sam","role":{"admin":true}})");
    row("the last of two ids is null", R"({"id":"sam","id":null})");
    row("2,000 deep", QByteArray(2000, '[') + QByteArray(2000, ']'));
    row("2,000 deep beside it",
        R"({"id":"sam","x":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}');
    row("not UTF-8", "{\"id\":\"\xff\xfe\"}");
    row("UTF-16", QByteArray("{\0\"\0i\0d\0\"\0:\0001\0}\0", 16));
    row("a NUL", QByteArray("{\"id\":\0\"sam\"}", 13));
}

void TestProfileBackendDistrust::malformedSessions()
{
    QFETCH(QByteArray, body);
    ProfileBench bench{tokenProfile};
    bench.answer(200, body);
    const auto session = whoAmI(bench);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Malformed);
    QVERIFY(!session.error().inDoubt);
    QVERIFY(!session.error().message.contains(QLatin1String("sam")));
}

void TestProfileBackendDistrust::oddSessions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("the last of two ids")
        << QByteArray(R"({"id":"sam","id":"mira"})") << QStringLiteral("mira");
    QTest::newRow("2^63 - 1") << QByteArray(R"({"id":9223372036854775807})")
                              << QStringLiteral("9223372036854775807");
    QTest::newRow("2^53 + 1") << QByteArray(R"({"id":9007199254740993})")
                              << QStringLiteral("9007199254740993");
    QTest::newRow("a number as text") << QByteArray(R"({"id":"042"})") << QStringLiteral("042");
    QTest::newRow("true") << QByteArray(R"({"id":true})") << QStringLiteral("true");
    QTest::newRow("an escaped name") << QByteArray(R"({"\u0069d":"sam"})") << QStringLiteral("sam");
    QTest::newRow("a reference") << QByteArray(R"({"id":"value:token"})")
                                 << QStringLiteral("value:token");
    QTest::newRow("a placeholder")
        << QByteArray(R"({"id":"{value:token}"})") << QStringLiteral("{value:token}");
}

void TestProfileBackendDistrust::oddSessions()
{
    QFETCH(QByteArray, body);
    ProfileBench bench{tokenProfile};
    bench.answer(200, body);
    const auto session = whoAmI(bench);
    QVERIFY(session);
    QTEST(session->identity.id, "id");
}

void TestProfileBackendDistrust::expiries_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1e300") << QByteArray("1e300") << true << 315'360'000LL; // ten years at most
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << true << 315'360'000LL;
    QTest::newRow("-1e300") << QByteArray("-1e300") << true << -1'772'442'000LL; // 1970
    QTest::newRow("infinite as text") << QByteArray("\"inf\"") << true << 315'360'000LL;
    QTest::newRow("no number") << QByteArray("\"nan\"") << false << 0LL;
    QTest::newRow("a list") << QByteArray("[60]") << false << 0LL;
    QTest::newRow("true") << QByteArray("true") << false << 0LL;
}

void TestProfileBackendDistrust::expiries()
{
    QFETCH(QByteArray, left);
    QFETCH(bool, sound);
    QFETCH(qint64, seconds);
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"id":"sam","left":)" + left + '}');
    const auto session = whoAmI(bench);
    QCOMPARE(session.has_value(), sound);
    if (session)
        QCOMPARE(bench.clock.now().wall.secsTo(session->expiresAt), seconds);
    else
        QCOMPARE(session.error().kind, ErrorKind::Malformed);
}

void TestProfileBackendDistrust::malformedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token : {"null", "\"\"", "7", "true", "[]", "{}", "[\"t\"]"})
        QTest::newRow(token) << QByteArray(token);
    QTest::newRow("too long") << '"' + QByteArray(16 * 1024 + 1, 'x') + '"';
}

void TestProfileBackendDistrust::malformedTokens()
{
    QFETCH(QByteArray, token);
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"token":)" + token + '}');
    const auto session = QCoro::waitFor(
        bench->impersonate(sessionWith("t"), {.userId = QStringLiteral("mira"), .reason = {}}));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Malformed);
    QVERIFY(session.error().inDoubt); // there may be a session that nobody holds
}

void TestProfileBackendDistrust::tokenWithALineBreakGoesNowhere()
{
    for (const char *token : {R"(a\r\nX-Admin: 1)", R"(a\nb)", R"(a\u0000b)", R"(a\u007fb)"}) {
        ProfileBench bench{tokenProfile};
        bench.answer(200, R"({"token":")" + QByteArray(token) + "\"}");
        const auto session = QCoro::waitFor(bench->signIn({}));
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Invalid);
        QCOMPARE(bench.server.requests().size(), 1); // who-am-I was not asked with it
    }
}

void TestProfileBackendDistrust::cookiesForOthers()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200,
                 R"({"id":"sam"})",
                 {"Set-Cookie: a=1; Domain=evil.example; Path=/",
                  "Set-Cookie: b=2; Domain=.0.0.1; Path=/",
                  "Set-Cookie: c=3; Domain=1; Path=/",
                  "Set-Cookie: d=4; Domain=127.0.0.1.evil.example; Path=/",
                  "Set-Cookie: e=5; Path=/",
                  "Set-Cookie: __Host-f=6; Path=/app",
                  "Set-Cookie: __Secure-g=7; Path=/",
                  "Set-Cookie: =8",
                  "Set-Cookie: h"});
    const auto session = whoAmI(bench);
    QVERIFY(session);
    QCOMPARE(session->credentials.cookies().size(), 1);
    QCOMPARE(bench.cookiesOf(session->credentials), QByteArray("e=5"));
    QCOMPARE(session->credentials.cookieHeader(QUrl(QStringLiteral("http://evil.example/")),
                                               bench.clock.now().wall),
             QByteArray());
}

void TestProfileBackendDistrust::tenThousandCookies()
{
    const auto profile = parseProfile(tokenProfile, QString());
    QVERIFY(profile);
    const QUrl url(QStringLiteral("https://app.example/app/me"));
    HttpReply reply{.status = 200, .body = R"({"id":"sam"})", .url = url};
    reply.received = FakeClock().now();
    for (int i = 0; i < 10'000; ++i)
        reply.headers.append({"Set-Cookie", "c" + QByteArray::number(i) + "=1; Path=/"});
    const Operation &operation = profile->whoAmI;
    const auto answer =
        readAnswer(*profile, operation, operation.requests.first(), reply, Credentials());
    QVERIFY(answer);
    QCOMPARE(answer->left.credentials.cookies().size(), 180);
    QCOMPARE(answer->left.credentials.cookies().last().name, QByteArray("c9999"));
}

void TestProfileBackendDistrust::refusalChangesNothing()
{
    ProfileBench bench{tokenProfile};
    bench.answer(401, "{}", {"Set-Cookie: a=1; Path=/"});
    const Credentials before = sessionWith("t").credentials;
    QVERIFY(!QCoro::waitFor(bench->whoAmI(before)));
    bench.answer(200, R"({"id":"sam"})");
    const auto session = QCoro::waitFor(bench->whoAmI(before));
    QVERIFY(session);
    QCOMPARE(session->credentials, before);
    QVERIFY(bench.request(1).header("Cookie").isNull());
}

// app passes them on; ui neutralises what it shows.
void TestProfileBackendDistrust::namesAreAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *json, const QString &name) {
        QTest::newRow(json) << QByteArray(json) << name;
    };
    row(R"(a\u202eb)", QStringLiteral("a\u202Eb"));
    row(R"(\u2066x\u2069)", QStringLiteral("\u2066x\u2069"));
    row(R"(a\nb\u0007)", QStringLiteral("a\nb\a"));
    row(R"(a\u0000b)", QStringLiteral("a") + QChar(0) + QLatin1Char('b'));
    row(R"(<b onload=x>&amp;)", QStringLiteral("<b onload=x>&amp;"));
    row(R"(\ud800)", QString(QChar(0xd800)));
    row(R"(%n %1)", QStringLiteral("%n %1"));
}

void TestProfileBackendDistrust::namesAreAsTheyAre()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"id":"sam","name":")" + json + "\"}");
    const auto session = whoAmI(bench);
    QVERIFY(session);
    QCOMPARE(session->identity.name, name);
}

void TestProfileBackendDistrust::longTextsAreCut()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"id":"sam","name":")" + QByteArray(1'000'000, 'x') + "\"}");
    const auto session = whoAmI(bench);
    QVERIFY(session);
    QCOMPARE(session->identity.name.size(), 1024);
}

void TestProfileBackendDistrust::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const int status : {300, 304, 400, 402, 418, 451, 499, 500, 502, 599, 600, 999})
        QTest::addRow("%d", status) << status << ErrorKind::Unexpected;
    QTest::newRow("401") << 401 << ErrorKind::SignedOut;
}

void TestProfileBackendDistrust::statuses()
{
    QFETCH(int, status);
    ProfileBench bench{tokenProfile};
    bench.answer(status, R"({"id":"sam"})", {"Location: javascript:alert(1)"});
    const auto session = whoAmI(bench);
    QVERIFY(!session);
    QTEST(session.error().kind, "kind");
}

QTEST_GUILESS_MAIN(TestProfileBackendDistrust)
#include "tst_profile_backend_distrust.moc"
