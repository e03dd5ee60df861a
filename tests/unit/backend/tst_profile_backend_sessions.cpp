// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile_bench.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

QMap<QString, Secret> password()
{
    return {{QStringLiteral("password"), Secret(QStringLiteral("p"))}};
}

//! The token profile with secret settings, which its sign-in and its start send.
QByteArray withSecrets()
{
    QByteArray profile = profileWith(QStringLiteral("/settings"),
                                     R"([
        { "id": "clientId", "label": "Client id", "type": "text", "default": "console" },
        { "id": "clientSecret", "label": "Client secret", "type": "secret", "default": "" } ])",
                                     tokenProfile);
    profile = profileWith(QStringLiteral("/headers/X-Client"),
                          R"("{base64:clientId,clientSecret}")",
                          profile);
    return profileWith(QStringLiteral("/signIn/requests/0/form/secret"),
                       R"("{clientSecret}")",
                       profile);
}

} // namespace

//! What sessions and credentials become: at sign-in, at a start, when they are renewed.
class TestProfileBackendSessions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void signInWithoutASession();
    void signInThatTellsTheExpiryAlone();
    void signInThatTellsWho();
    void signedOutAfterSignInIsAWrongPassword();
    void pastedToken();
    void startTellsTheExpiryAlone();
    void startReadsItsOwnToken();
    void droppedCredentials();
    void expiryOfACookie();
    void refreshRotatesValues();
    void refreshAsksWhoIsMeant();
    void refreshWithAnExpiryOfItsOwn();
    void refreshIsNotLostWithWhoAmI();
    void refreshOfSomebodyElse_data();
    void refreshOfSomebodyElse();
    void refreshRefused();
    void noRefresh();
    void secretsAreLoadedOncePerOperation();
    void lockedSecrets();
    void noSecrets();
    void cookieOfTheRequestsPath();
    void requestHeaderReplacesTheProfiles();
    void reasonInAHeaderReachesTheBackend();
    void rootedPaths_data();
    void rootedPaths();
};

void TestProfileBackendSessions::signInWithoutASession()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"token":"t1"})");
    bench.answer(200, R"({"id":"sam","left":60})");
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("sam"));
    QCOMPARE(session->expiresAt, bench.clock.now().wall.addSecs(60));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/me"));
}

void TestProfileBackendSessions::signInThatTellsTheExpiryAlone()
{
    ProfileBench bench{profileWith(QStringLiteral("/signIn/session"),
                                   R"({"expires":{"value":"body:/in","as":"secondsFromNow"}})",
                                   tokenProfile)};
    bench.answer(200, R"({"token":"t1","in":300})");
    bench.answer(200, R"({"id":"sam"})");
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("sam"));
    QCOMPARE(session->expiresAt, bench.clock.now().wall.addSecs(300)); // who-am-I tells none
    bench.answer(200, R"({"token":"t1","in":300})");
    bench.answer(200, R"({"id":"sam","left":20})");
    const auto told = QCoro::waitFor(bench->signIn(password()));
    QCOMPARE(told->expiresAt, bench.clock.now().wall.addSecs(20));
}

void TestProfileBackendSessions::signInThatTellsWho()
{
    ProfileBench bench{
        profileWith(QStringLiteral("/signIn/session"), R"({"id":"body:/user"})", tokenProfile)};
    bench.answer(200, R"({"token":"t1","user":7})");
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("7"));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestProfileBackendSessions::signedOutAfterSignInIsAWrongPassword()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"token":"t1"})");
    bench.answer(401, "{}");
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::WrongPassword);
}

void TestProfileBackendSessions::pastedToken()
{
    const QByteArray signIn =
        R"({ "fields": [ { "id": "pasted", "label": "Token", "secret": true } ],
        "credentials": { "values": { "set": { "token": "{pasted}" } } } })";
    ProfileBench bench{profileWith(QStringLiteral("/signIn"), signIn, tokenProfile)};
    bench.answer(200, R"({"id":"sam"})");
    const auto session =
        QCoro::waitFor(bench->signIn({{QStringLiteral("pasted"), Secret(QStringLiteral("own"))}}));
    QVERIFY(session);
    QCOMPARE(bench.asked(0), QByteArray("GET /app/me"));
    QCOMPARE(bench.request(0).header("Authorization"), QByteArray("Bearer own"));
    QCOMPARE(tokenOf(session->credentials), QByteArray("own"));
    bench.answer(401, "{}");
    const auto empty = QCoro::waitFor(bench->signIn({}));
    QVERIFY(!empty && empty.error().kind == ErrorKind::WrongPassword);
    QVERIFY(bench.request(1).header("Authorization").isNull());
}

void TestProfileBackendSessions::startTellsTheExpiryAlone()
{
    ProfileBench bench{profileWith(QStringLiteral("/impersonate/session"),
                                   R"({"expires":{"value":"body:/in","as":"secondsFromNow"}})",
                                   tokenProfile)};
    bench.answer(200, R"({"token":"t2","in":300})");
    const auto subject = QCoro::waitFor(
        bench->impersonate(sessionWith("t1"), {.userId = QStringLiteral("mira"), .reason = {}}));
    QVERIFY(subject);
    QVERIFY(subject->identity.id.isEmpty());
    QCOMPARE(subject->expiresAt, bench.clock.now().wall.addSecs(300));
    Session told{.identity = {.id = QStringLiteral("mira")}};
    told.keepExpiryOf(*subject);
    QCOMPARE(told.expiresAt, subject->expiresAt);
}

// What a session says of the token must not be read from the actor's.
void TestProfileBackendSessions::startReadsItsOwnToken()
{
    QByteArray profile = profileWith(QStringLiteral("/documents"),
                                     R"({"t":{"from":"value:token","decode":["json"]}})",
                                     tokenProfile);
    profile = profileWith(QStringLiteral("/impersonate/session"), R"({"id":"doc:t/sub"})", profile);
    ProfileBench bench{profile};
    bench.answer(200, R"({"token":"{\"sub\":\"mira\"}"})");
    const auto subject =
        QCoro::waitFor(bench->impersonate(sessionWith(R"({"sub":"sam"})"),
                                          {.userId = QStringLiteral("mira"), .reason = {}}));
    QVERIFY(subject);
    QCOMPARE(subject->identity.id, QStringLiteral("mira"));
}

void TestProfileBackendSessions::droppedCredentials()
{
    ProfileBench bench{profileWith(QStringLiteral("/impersonate/credentials"),
                                   R"({
        "values": { "drop": ["refresh"] }, "cookies": { "drop": ["admin"] },
        "headers": { "set": { "X-As": "{userId}" }, "drop": ["x-old"] } })",
                                   tokenProfile)};
    Session actor = sessionWith("t1");
    actor.credentials.setValue(QStringLiteral("refresh"), Secret(QStringLiteral("r")));
    actor.credentials.setHeader("X-Old", Secret(QStringLiteral("o")));
    actor.credentials.applySetCookie({"admin=1; Path=/", "sid=2; Path=/"},
                                     bench.server.url(),
                                     bench.clock.now().wall);
    bench.answer(200, R"({"token":"t2"})");
    const auto subject =
        QCoro::waitFor(bench->impersonate(actor, {.userId = QStringLiteral("mira"), .reason = {}}));
    QVERIFY(subject);
    QCOMPARE(subject->credentials.values().keys(), QStringList{QStringLiteral("token")});
    QCOMPARE(bench.cookiesOf(subject->credentials), QByteArray("sid=2"));
    QCOMPARE(subject->credentials.headers().keys(), QList<QByteArray>{"X-As"});
    QCOMPARE(bench.request(0).header("X-Old"), QByteArray("o"));
    QVERIFY(bench.request(0).header("X-As").isNull()); // from the next request on
}

void TestProfileBackendSessions::expiryOfACookie()
{
    ProfileBench bench{profileWith(QStringLiteral("/whoAmI/session/expires"),
                                   R"({"value":"cookie:sid#expires","as":"httpDate"})",
                                   tokenProfile)};
    bench.answer(200, R"({"id":"sam"})", {"Set-Cookie: sid=1; Path=/; Max-Age=120"});
    const auto session = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(session);
    QCOMPARE(session->expiresAt, bench.clock.now().wall.addSecs(120));
    bench.answer(200, R"({"id":"sam"})"); // not set anew: the kept one counts
    const auto later = QCoro::waitFor(bench->whoAmI(session->credentials));
    QCOMPARE(later->expiresAt, session->expiresAt);
}

void TestProfileBackendSessions::refreshRotatesValues()
{
    ProfileBench bench{profileWith(QStringLiteral("/refresh/requests/0"),
                                   R"({
        "method": "POST", "path": "/renew", "form": { "r": "{value:refresh}" },
        "values": { "token": "body:/token", "refresh": "body:/refresh" } })",
                                   tokenProfile)};
    QVERIFY(bench->traits().hasRefresh);
    Session actor = sessionWith("t1");
    actor.identity.name = QStringLiteral("Sam");
    actor.credentials.setValue(QStringLiteral("refresh"), Secret(QStringLiteral("r1")));
    bench.answer(200, R"({"token":"t2","refresh":"r2"})");
    bench.answer(200, R"({"id":"sam","name":"Another name","left":600})");
    const auto renewed = QCoro::waitFor(bench->refresh(actor));
    QVERIFY(renewed);
    QCOMPARE(renewed->identity, actor.identity);
    QCOMPARE(tokenOf(renewed->credentials), QByteArray("t2"));
    QCOMPARE(renewed->credentials.value(QStringLiteral("refresh")).reveal(), QByteArray("r2"));
    QCOMPARE(renewed->expiresAt, bench.clock.now().wall.addSecs(600));
    QCOMPARE(bench.request(0).body, QByteArray("r=r1"));
}

void TestProfileBackendSessions::refreshAsksWhoIsMeant()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"token":"t2"})");
    bench.answer(200, R"({"id":"sam","left":600})");
    QVERIFY(QCoro::waitFor(bench->refresh(sessionWith("t1"))));
    QCOMPARE(bench.asked(0), QByteArray("POST /app/renew"));
    QCOMPARE(bench.request(0).header("Authorization"), QByteArray("Bearer t1"));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/me"));
    QCOMPARE(bench.request(1).header("Authorization"), QByteArray("Bearer t2"));
}

void TestProfileBackendSessions::refreshWithAnExpiryOfItsOwn()
{
    ProfileBench bench{profileWith(QStringLiteral("/refresh/session"),
                                   R"({"expires":{"value":"body:/in","as":"secondsFromNow"}})",
                                   tokenProfile)};
    bench.answer(200, R"({"token":"t2","in":300})");
    const auto renewed = QCoro::waitFor(bench->refresh(sessionWith("t1")));
    QVERIFY(renewed);
    QCOMPARE(renewed->expiresAt, bench.clock.now().wall.addSecs(300));
    QCOMPARE(renewed->identity.id, QStringLiteral("sam"));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestProfileBackendSessions::refreshIsNotLostWithWhoAmI()
{
    ProfileBench bench{tokenProfile};
    Session actor = sessionWith("t1");
    actor.expiresAt = bench.clock.now().wall.addSecs(30);
    for (const int status : {500, 401}) {
        bench.answer(200, R"({"token":"t2"})");
        bench.answer(status, "{}");
        const auto renewed = QCoro::waitFor(bench->refresh(actor));
        QVERIFY(renewed);
        QCOMPARE(tokenOf(renewed->credentials), QByteArray("t2"));
        QCOMPARE(renewed->expiresAt, actor.expiresAt); // so that it is asked again
    }
}

void TestProfileBackendSessions::refreshOfSomebodyElse_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::newRow("another") << QByteArray(R"({"id":"mira","left":600})");
    QTest::newRow("impersonated") << QByteArray(R"({"id":"sam","by":"mira","left":600})");
}

void TestProfileBackendSessions::refreshOfSomebodyElse()
{
    QFETCH(QByteArray, who);
    ProfileBench bench{profileWith(QStringLiteral("/whoAmI/session/impersonatingFromUserId"),
                                   R"("body:/by")",
                                   tokenProfile)};
    bench.answer(200, R"({"token":"t2"})");
    bench.answer(200, who);
    const auto renewed = QCoro::waitFor(bench->refresh(sessionWith("t1")));
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().kind, ErrorKind::Malformed);
}

void TestProfileBackendSessions::refreshRefused()
{
    ProfileBench bench{tokenProfile};
    bench.answer(401, "{}");
    const auto refused = QCoro::waitFor(bench->refresh(sessionWith("t1")));
    QVERIFY(!refused && refused.error().kind == ErrorKind::SignedOut);
    bench.answer(200, "{}"); // no token in it
    const auto unreadable = QCoro::waitFor(bench->refresh(sessionWith("t1")));
    QVERIFY(!unreadable && unreadable.error().kind == ErrorKind::Malformed);
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestProfileBackendSessions::noRefresh()
{
    ProfileBench bench{profileWith(QStringLiteral("/refresh"), {}, tokenProfile)};
    QVERIFY(!bench->traits().hasRefresh);
    QCOMPARE(QCoro::waitFor(bench->refresh(sessionWith("t1"))), sessionWith("t1"));
    QCOMPARE(bench.server.connections(), 0);
}

void TestProfileBackendSessions::secretsAreLoadedOncePerOperation()
{
    ProfileBench bench{profileWith(
        QStringLiteral("/signIn/requests/1"),
        R"({"method":"GET","path":"/hello"})",
        profileWith(QStringLiteral("/signIn/session"), R"({"id":"body:/id"})", withSecrets()))};
    bench.secrets.secrets.insert(QStringLiteral("clientSecret"), Secret(QStringLiteral("hunter2")));
    bench.answer(200, R"({"token":"t"})");
    bench.answer(200, R"({"id":"sam"})");
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(session);
    QCOMPARE(bench.secrets.asked, QStringList{QStringLiteral("acme")});
    QCOMPARE(bench.request(0).body, QByteArray("p=p&secret=hunter2"));
    const QByteArray basic = QByteArray("console:hunter2").toBase64();
    QCOMPARE(bench.request(0).header("X-Client"), basic);
    QCOMPARE(bench.request(1).header("X-Client"), basic);
    // It is the connection's, not the person's.
    QCOMPARE(session->credentials, sessionWith("t").credentials);
}

void TestProfileBackendSessions::lockedSecrets()
{
    ProfileBench bench{withSecrets()};
    bench.secrets.locked = true;
    const auto session = QCoro::waitFor(bench->signIn(password()));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Unavailable);
    const auto started = QCoro::waitFor(
        bench->impersonate(sessionWith("t"), {.userId = QStringLiteral("mira"), .reason = {}}));
    QVERIFY(!started && started.error().kind == ErrorKind::Unavailable && !started.error().inDoubt);
    QCOMPARE(bench.server.connections(), 0);
}

void TestProfileBackendSessions::noSecrets()
{
    ProfileBench bench{withSecrets()};
    bench.answer(200, R"({"token":"t"})");
    bench.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(bench->signIn(password())));
    QCOMPARE(bench.request(0).body, QByteArray("p=p")); // without a value: left out
    QVERIFY(bench.request(0).header("X-Client").isNull());
    ProfileBench others{tokenProfile};
    others.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(others->whoAmI({})));
    QCOMPARE(others.secrets.asked, QStringList()); // no secret setting: the keychain is left alone
}

// A cookie that goes along can be named, also where it is meant for a part of the application.
void TestProfileBackendSessions::cookieOfTheRequestsPath()
{
    const QByteArray withToken =
        profileWith(QStringLiteral("/headers/X-Csrf"), R"("{cookie:csrf}")", tokenProfile);
    ProfileBench bench{
        profileWith(QStringLiteral("/whoAmI/requests/0/path"), R"("/auth/me")", withToken)};
    bench.answer(200, R"({"id":"sam"})", {"Set-Cookie: csrf=c1"}); // RFC 6265 5.1.4: /app/auth
    const auto session = QCoro::waitFor(bench->whoAmI({}));
    QVERIFY(session);
    bench.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(bench->whoAmI(session->credentials)));
    QCOMPARE(bench.request(1).header("Cookie"), QByteArray("csrf=c1"));
    QCOMPARE(bench.request(1).header("X-Csrf"), QByteArray("c1"));
}

void TestProfileBackendSessions::requestHeaderReplacesTheProfiles()
{
    ProfileBench bench{profileWith(QStringLiteral("/whoAmI/requests/0/headers"),
                                   R"({"authorization":"Token x"})",
                                   tokenProfile)};
    bench.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(bench->whoAmI(sessionWith("t").credentials)));
    int sent = 0;
    for (const auto &[name, value] : bench.request(0).headers)
        sent += int(name.compare("Authorization", Qt::CaseInsensitive) == 0);
    QCOMPARE(sent, 1);
    QCOMPARE(bench.request(0).header("Authorization"), QByteArray("Token x"));
}

void TestProfileBackendSessions::reasonInAHeaderReachesTheBackend()
{
    ProfileBench silent{tokenProfile};
    QVERIFY(!silent->traits().takesReason);
    ProfileBench told{profileWith(QStringLiteral("/impersonate/credentials"),
                                  R"({"headers":{"set":{"X-Why":"{reason}"}}})",
                                  tokenProfile)};
    QVERIFY(told->traits().takesReason);
}

// Whatever a setting is, a request stays below the connection's address.
void TestProfileBackendSessions::rootedPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *path, const char *base, const char *target) {
        QTest::addRow("%s, %s", path, base)
            << QByteArray(path) << QByteArray(base) << QByteArray(target);
    };
    row("{+base}", "", "/app");
    row("{+base}/", "", "/app/");
    row("{+base}.json", "", "/app/.json");
    row("{+base}.json", "/me", "/app/me.json");
    row("{+base}{origin}", "", "/app/http%3A%2F%2F");
    row("/{+base}/x", "/a/b/", "/app/a/b/x");
}

void TestProfileBackendSessions::rootedPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, target);
    QByteArray profile = profileWith(QStringLiteral("/settings"),
                                     R"([{"id":"base","label":"B","type":"path","default":""}])",
                                     tokenProfile);
    profile = profileWith(QStringLiteral("/whoAmI/requests/0/path"), '"' + path + '"', profile);
    ProfileBench bench{profile, {{QStringLiteral("base"), QString::fromLatin1(base)}}};
    bench.answer(200, R"({"id":"sam"})");
    QVERIFY(QCoro::waitFor(bench->whoAmI({})));
    QVERIFY2(bench.request(0).target.startsWith(target), bench.request(0).target.constData());
}

QTEST_GUILESS_MAIN(TestProfileBackendSessions)
#include "tst_profile_backend_sessions.moc"
