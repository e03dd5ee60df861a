// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "backend/profile_parser.h"
#include "support/fake_clock.h"
#include "support/scripted_server.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

using Then = ScriptedAnswer::Then;

namespace {

const char cookieProfile[] = R"({
    "profile": 1, "id": "cookies", "name": "C", "verified": "this test", "userId": "text", "effect": "EFFECT",
    "cookies": COOKIES,
    "settings": [ { "id": "base", "label": "Base", "type": "path", "default": "/api/auth" },
                  { "id": "tenant", "label": "Tenant", "type": "text", "default": "main" } ],
    "headers": { "Origin": "{origin}", "X-Tenant": "{tenant}", "X-Csrf": "{cookie:csrf}", "X-Ticket": "{ticket}" },
    "errors": [ { "kind": "signedOut", "status": [401] } ],
    "signIn": {
        "fields": [ { "id": "email", "label": "Email" }, { "id": "password", "label": "Password", "secret": true } ],
        "requests": [ { "method": "GET", "path": "{+base}/csrf", "values": { "once": "body:/once" } },
                      { "method": "POST", "path": "{+base}/sign-in", "query": { "next": "/", "t": "{ticket}" },
                        "form": { "email": "{email}", "password": "{password}", "once": "{value:once}" } } ],
        "session": { "id": "body:/id" },
        "credentials": { "values": { "drop": ["once"] }, "cookies": { "drop": ["flash"] } } },
    "whoAmI": { "requests": [ { "method": "GET", "path": "{+base}/session",
                  "errors": [ { "kind": "signedOut", "where": { "body:": { "is": null } } } ] } ],
                "session": { "id": "body:/id" } },
    "impersonate": { "requests": [ { "method": "POST", "path": "{+base}/as/{userId}", "query": { "why": "{reason}" },
                                     "headers": { "X-User": "{userId}" } } ] },
    "stop": { "requests": [ { "method": "POST", "path": "{+base}/back", "expect": [204, 302] } ] }
})";

const char headerProfile[] = R"({
    "profile": 1, "id": "header", "name": "H", "verified": "this test", "userId": "text", "effect": "header",
    "cookies": [], "headers": { "X-Note": "{ticket}" },
    "signIn": { "fields": [ { "id": "token", "label": "Token", "secret": true } ],
                "credentials": { "headers": { "set": { "Private-Token": "{token}" } } } },
    "whoAmI": { "requests": [ { "method": "GET", "path": "/user" } ], "session": { "id": "body:/id" } },
    "impersonate": { "credentials": { "headers": { "set": { "Sudo": "{userId}" } } } },
    "stop": { "credentials": { "headers": { "drop": ["Sudo"] } } }
})";

QByteArray cookieProfileWith(const QByteArray &effect, const QByteArray &cookies)
{
    return QByteArray(cookieProfile).replace("EFFECT", effect).replace("COOKIES", cookies);
}

Session actorWith(const char *token)
{
    Session actor{.identity = {.id = QStringLiteral("2")}};
    actor.credentials.setValue(QStringLiteral("token"), Secret(QString::fromLatin1(token)));
    return actor;
}

StartOrder orderFor(const QString &userId)
{
    return {.userId = userId,
            .reason = QStringLiteral("She asked \"why?\""),
            .idempotencyKey = QStringLiteral("key-1")};
}

QByteArray problem(const QString &type)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), type},
                                     {QStringLiteral("detail"), QStringLiteral("Its own words")}})
        .toJson();
}

QJsonObject jsonIn(const RecordedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestProfileBackend : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void traits();
    void signIn();
    void wrongPassword();
    void whoAmI();
    void impersonate();
    void ticketGoesAlong();
    void stopSendsTheSubjectsTokenAndRestoresTheActor();
    void signOutAndRevoke();
    void refreshKnowsItsEnd();
    void problems_data();
    void problems();
    void everyProblemIsInTheTable();
    void startInDoubt_data();
    void startInDoubt();
    void stopAnsweredByAPage();
    void proxyDoesNotSignOut();
    void userIdMustBeCanonical_data();
    void userIdMustBeCanonical();
    void requestsInTurnShareCookiesAndValues();
    void onlyNamedCookiesCount();
    void sharedSessionChangesHands();
    void laterRequestLeavesTheEarlierInDoubt();
    void gatewayLeavesAStartInDoubt();
    void headerEffectAsksNobody();
    void valueStaysOneSegment_data();
    void valueStaysOneSegment();
    void noLineBreakInAHeader();
    void settings_data();
    void settings();
    void abortEndsACall();

private:
    ProfileBackend *use(const QByteArray &profile, const QJsonObject &settings = {});
    ProfileBackend *useUnderstudy();
    void answer(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});

    QByteArray targetOf(int nth) const { return m_server->requests().at(nth).target; }

    FakeClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ProfileBackend> m_backend;
};

void TestProfileBackend::init()
{
    TestCase::init();
    m_server = std::make_unique<ScriptedServer>();
}

void TestProfileBackend::cleanup()
{
    m_backend.reset();
    m_server.reset();
}

ProfileBackend *TestProfileBackend::use(const QByteArray &profile, const QJsonObject &settings)
{
    const auto parsed = parseProfile(profile, QStringLiteral("test.json"), settings);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    const Connection connection{.address = m_server->url(QStringLiteral("/app/")),
                                .settings = settings,
                                .revokeProven = true};
    m_backend = std::make_unique<ProfileBackend>(*parsed, connection, m_clock);
    return m_backend.get();
}

ProfileBackend *TestProfileBackend::useUnderstudy()
{
    const Connection connection{.address = m_server->url()};
    m_backend = std::make_unique<ProfileBackend>(
        ProfileCatalogue().profiles().value(QStringLiteral("understudy")), connection, m_clock);
    return m_backend.get();
}

void TestProfileBackend::answer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    m_server->enqueue({.bytes = httpAnswer(status, body, headers)});
}

void TestProfileBackend::traits()
{
    const BackendTraits native = useUnderstudy()->traits();
    QCOMPARE(native.effect, Effect::Mints);
    QCOMPARE(native.userIdKind, UserIdKind::Integer);
    QCOMPARE(native.signInFields.size(), 2);
    QVERIFY(native.hasStop && native.stopRepeatable && native.honoursIdempotencyKey);
    QVERIFY(native.tellsActor && native.takesReason && native.takesMinutes);
    QVERIFY(!native.hasRevoke); // not proven on this connection
    const BackendTraits cookies = use(cookieProfileWith("shared", "\"all\""))->traits();
    QCOMPARE(cookies.effect, Effect::Shared);
    QVERIFY(cookies.hasStop && cookies.takesReason);
    QVERIFY(!cookies.stopRepeatable && !cookies.honoursIdempotencyKey && !cookies.hasRevoke);
    QVERIFY(!cookies.tellsActor && !cookies.takesMinutes);
}

void TestProfileBackend::signIn()
{
    answer(201, R"({"token":"secret","session":{}})");
    answer(200, R"({"user":{"id":2,"name":"Sam","email":"s@x","role":"support"},"expiresIn":60})");
    const QMap<QString, Secret> fields{{QStringLiteral("email"), Secret(QStringLiteral("s@x"))},
                                       {QStringLiteral("password"),
                                        Secret(QStringLiteral("p\"w"))}};
    const Result<Session> session = QCoro::waitFor(useUnderstudy()->signIn(fields));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("2"));
    QCOMPARE(session->identity.role, QStringLiteral("support"));
    QCOMPARE(session->expiresAt, m_clock.now().wall.addSecs(60));
    QCOMPARE(session->credentials, actorWith("secret").credentials);
    const RecordedRequest login = m_server->requests().at(0);
    QCOMPARE(login.method + ' ' + login.target, QByteArray("POST /api/session"));
    QCOMPARE(login.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(login.header("Authorization").isNull());
    QCOMPARE(login.body, QByteArray(R"({"email":"s@x","password":"p\"w"})"));
    const RecordedRequest who = m_server->requests().at(1);
    QCOMPARE(who.method + ' ' + who.target, QByteArray("GET /api/session"));
    QCOMPARE(who.header("Authorization"), QByteArray("Bearer secret"));
    QVERIFY(who.body.isEmpty());
}

void TestProfileBackend::wrongPassword()
{
    answer(401, "{}");
    use(cookieProfileWith("mints", "\"all\""));
    const Result<Session> session = QCoro::waitFor(m_backend->signIn({}));
    QCOMPARE(session.error().kind, ErrorKind::WrongPassword); // the profile says signedOut
    QVERIFY(!session.error().inDoubt);
}

void TestProfileBackend::whoAmI()
{
    answer(200, R"({"user":{"id":42},"impersonatingFromUserId":2})", {"Set-Cookie: a=1; Path=/"});
    const Credentials credentials = actorWith("subject's").credentials;
    const Result<Session> session = QCoro::waitFor(useUnderstudy()->whoAmI(credentials));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("42"));
    QCOMPARE(session->impersonatingFromUserId, QStringLiteral("2"));
    QCOMPARE(session->credentials, credentials); // this profile takes no cookies
}

void TestProfileBackend::impersonate()
{
    answer(201, R"({"token":"subject's","session":{"user":{"id":42}}})");
    const Session actor = actorWith("actor's");
    const auto session = QCoro::waitFor(
        useUnderstudy()->impersonate(actor, orderFor(QStringLiteral("9007199254740993"))));
    QVERIFY(session);
    QCOMPARE(session->credentials, actorWith("subject's").credentials);
    const RecordedRequest start = m_server->requests().at(0);
    QCOMPARE(start.method + ' ' + start.target, QByteArray("POST /api/impersonation"));
    QCOMPARE(start.header("Authorization"), QByteArray("Bearer actor's"));
    QCOMPARE(start.header("Idempotency-Key"), QByteArray("key-1"));
    QVERIFY(start.header("Cookie").isNull());
    // A number, with all its digits, and no ticket where there is none.
    QCOMPARE(start.body,
             QByteArray(
                 R"({"minutes":30,"reason":"She asked \"why?\"","userId":9007199254740993})"));
}

void TestProfileBackend::ticketGoesAlong()
{
    answer(201, R"({"token":"t"})");
    StartOrder order = orderFor(QStringLiteral("42"));
    order.ticket = QStringLiteral("T-1");
    order.idempotencyKey.clear();
    QVERIFY(QCoro::waitFor(useUnderstudy()->impersonate(actorWith("a"), order)));
    const RecordedRequest start = m_server->requests().at(0);
    QCOMPARE(jsonIn(start).value(QStringLiteral("ticket")), QJsonValue(order.ticket));
    QVERIFY(start.header("Idempotency-Key").isNull());
}

void TestProfileBackend::stopSendsTheSubjectsTokenAndRestoresTheActor()
{
    answer(204);
    const Session actor = actorWith("actor's");
    const auto left = QCoro::waitFor(useUnderstudy()->stop(actorWith("subject's"), actor));
    QVERIFY(left);
    QCOMPARE(*left, actor.credentials);
    const RecordedRequest stop = m_server->requests().at(0);
    QCOMPARE(stop.method + ' ' + stop.target, QByteArray("DELETE /api/impersonation"));
    QCOMPARE(stop.header("Authorization"), QByteArray("Bearer subject's"));
    QVERIFY(stop.body.isEmpty());
}

void TestProfileBackend::signOutAndRevoke()
{
    answer(204);
    answer(204);
    useUnderstudy();
    QVERIFY(QCoro::waitFor(m_backend->signOut(actorWith("one").credentials)));
    QVERIFY(QCoro::waitFor(m_backend->revoke(actorWith("two").credentials)));
    for (const RecordedRequest &request : m_server->requests())
        QCOMPARE(request.method + ' ' + request.target, QByteArray("DELETE /api/session"));
    QCOMPARE(m_server->requests().at(1).header("Authorization"), QByteArray("Bearer two"));
}

//! Where its answer does not tell, who-am-I does: without an end nobody would renew it again.
void TestProfileBackend::refreshKnowsItsEnd()
{
    ProfileBackend *const backend = use(R"({
        "profile": 1, "id": "renewing", "name": "R", "verified": "this test", "userId": "text",
        "effect": "mints", "cookies": [], "headers": { "Authorization": "Bearer {value:token}" },
        "signIn": { "fields": [ { "id": "token", "label": "Token" } ],
                    "credentials": { "values": { "set": { "token": "{token}" } } } },
        "whoAmI": { "requests": [ { "method": "GET", "path": "/me" } ],
                    "session": { "id": "body:/id", "expires": { "value": "body:/left", "as": "secondsFromNow" } } },
        "impersonate": { "requests": [ { "method": "POST", "path": "/as/{userId}",
                                         "values": { "token": "body:/token" } } ] },
        "refresh": { "requests": [ { "method": "POST", "path": "/renew", "values": { "token": "body:/token" } } ] },
        "view": false })");
    answer(200, R"({"token":"new"})");
    answer(200, R"({"id":"2","left":60})");
    const Session actor = actorWith("old");
    const Result<Session> renewed = QCoro::waitFor(backend->refresh(actor));
    QVERIFY(renewed);
    QCOMPARE(renewed->identity, actor.identity);
    QCOMPARE(renewed->expiresAt, m_clock.now().wall.addSecs(60));
    QCOMPARE(renewed->credentials.value(QStringLiteral("token")), Secret(QStringLiteral("new")));
    QCOMPARE(m_server->requests().at(1).header("Authorization"), QByteArray("Bearer new"));
}

void TestProfileBackend::problems_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *type, int status, ErrorKind kind) {
        QTest::newRow(type) << status << kind;
    };
    row("signed-out", 401, ErrorKind::SignedOut);
    row("wrong-password", 401, ErrorKind::WrongPassword);
    row("refused", 403, ErrorKind::Refused);
    row("no-such-user", 404, ErrorKind::NoSuchUser);
    row("not-found", 404, ErrorKind::Unexpected);
    row("invalid", 400, ErrorKind::Invalid);
    row("already-impersonating", 409, ErrorKind::AlreadyImpersonating);
    row("not-impersonating", 409, ErrorKind::NotImpersonating);
    row("key-reused", 422, ErrorKind::Invalid);
    row("key-over", 409, ErrorKind::NotImpersonating);
    row("too-many", 429, ErrorKind::TryLater);
    row("unavailable", 503, ErrorKind::TryLater);
    row("method", 405, ErrorKind::Unexpected);
    row("media-type", 415, ErrorKind::Unexpected);
    row("host", 421, ErrorKind::Unexpected);
    row("too-large", 413, ErrorKind::Invalid);
    row("head-too-large", 431, ErrorKind::Invalid);
    row("malformed", 400, ErrorKind::Invalid);
    row("timeout", 408, ErrorKind::TryLater);
}

void TestProfileBackend::problems()
{
    QFETCH(int, status);
    const QString type = QLatin1String("/problems/") + QLatin1String(QTest::currentDataTag());
    answer(status, problem(type), {"Content-Type: application/problem+json", "Retry-After: 9"});
    const auto session = QCoro::waitFor(
        useUnderstudy()->impersonate(actorWith("a"), orderFor(QStringLiteral("42"))));
    QVERIFY(!session);
    QTEST(session.error().kind, "kind");
    QCOMPARE(session.error().message, QStringLiteral("Its own words"));
    QCOMPARE(session.error().retryAfter, std::chrono::seconds(9));
    QVERIFY(!session.error().inDoubt);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestProfileBackend::everyProblemIsInTheTable()
{
    QFile file(QStringLiteral(UNDERSTUDY_OPENAPI));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonValue types = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *name : {"components", "schemas", "Problem", "properties", "type", "enum"})
        types = types[QLatin1String(name)];
    QCOMPARE(types.toArray().size(), 20); // the rows above, and "unanswered"
}

void TestProfileBackend::startInDoubt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("inDoubt");
    const auto row = [](const char *name, const QByteArray &bytes, bool inDoubt) {
        QTest::newRow(name) << bytes << Then::KeepOpen << inDoubt;
    };
    row("a page", httpAnswer(200, "<html>Welcome</html>"), true);
    row("created, a page", httpAnswer(201, "<html>"), true);
    row("no content", httpAnswer(204), true);
    row("half a token", httpAnswer(201, R"({"token":"abc)"), true);
    row("no token", httpAnswer(201, R"({"session":{}})"), true);
    row("an empty token", httpAnswer(201, R"({"token":""})"), true);
    row("a token that is none", httpAnswer(201, R"({"token":{"a":1}})"), true);
    row("a redirect", httpAnswer(302, {}, {"Location: /login"}), true);
    row("500", httpAnswer(500, "oops"), true);
    row("502 of a proxy", httpAnswer(502, "<html>Bad gateway</html>"), true);
    row("502 of nginx",
        httpAnswer(502,
                   problem(QStringLiteral("/problems/unanswered")),
                   {"Content-Type: application/problem+json"}),
        true);
    row("503 of a proxy", httpAnswer(503, "<html>Busy</html>"), true);
    row("401 of a proxy",
        httpAnswer(401, "<html>", {"WWW-Authenticate: Basic realm=\"x\""}),
        false);
    row("404 of a proxy", httpAnswer(404, "<html>"), false);
    row("403 of a proxy", httpAnswer(403, "<html>"), false);
    QTest::newRow("closed") << QByteArray() << Then::Close << true;
    QTest::newRow("reset") << QByteArray() << Then::Reset << true;
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << Then::Close << true;
}

void TestProfileBackend::startInDoubt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Then, then);
    m_server->enqueue({.bytes = bytes, .then = then});
    const auto session = QCoro::waitFor(
        useUnderstudy()->impersonate(actorWith("a"), orderFor(QStringLiteral("42"))));
    QVERIFY(!session);
    QTEST(session.error().inDoubt, "inDoubt");
    QVERIFY(session.error().kind != ErrorKind::SignedOut);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestProfileBackend::stopAnsweredByAPage()
{
    answer(500, "<html>");
    const auto left = QCoro::waitFor(useUnderstudy()->stop(actorWith("s"), actorWith("a")));
    QVERIFY(!left);
    QCOMPARE(left.error().kind, ErrorKind::Unexpected);
    QVERIFY(left.error().inDoubt);
}

// "Signed out" ends an impersonation for good: only the backend itself may say so.
void TestProfileBackend::proxyDoesNotSignOut()
{
    const QByteArray page = "<html>Sign in to the network</html>";
    for (const int status : {200, 302, 401, 403, 502}) {
        answer(status, page);
        const auto native = QCoro::waitFor(useUnderstudy()->whoAmI(actorWith("s").credentials));
        QVERIFY(!native && native.error().kind != ErrorKind::SignedOut);
    }
    answer(200, page);
    const auto cookies =
        QCoro::waitFor(use(cookieProfileWith("mints", "\"all\""))->whoAmI(Credentials()));
    QVERIFY(!cookies && cookies.error().kind == ErrorKind::Malformed);
    answer(200, "null");
    const auto nobody = QCoro::waitFor(m_backend->whoAmI(Credentials()));
    QVERIFY(!nobody && nobody.error().kind == ErrorKind::SignedOut);
}

void TestProfileBackend::userIdMustBeCanonical_data()
{
    QTest::addColumn<bool>("integer");
    for (const char *id : {"", "abc", "042", " 42", "-1", "4.2", "9223372036854775808"})
        QTest::addRow("integer \"%s\"", id) << true;
    for (const char *id : {"", ".", "..", " a"})
        QTest::addRow("text \"%s\"", id) << false;
}

void TestProfileBackend::userIdMustBeCanonical()
{
    QFETCH(bool, integer);
    Backend *const backend = integer ? useUnderstudy() : use(cookieProfileWith("mints", "\"all\""));
    const QString id = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char('"'), 1, 1);
    const auto session = QCoro::waitFor(backend->impersonate(actorWith("a"), orderFor(id)));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Invalid);
    QVERIFY(!session.error().inDoubt);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestProfileBackend::requestsInTurnShareCookiesAndValues()
{
    answer(200,
           R"({"once":"1+1"})",
           {"Set-Cookie: csrf=c1; Path=/", "Set-Cookie: flash=x; Path=/"});
    answer(200, R"({"id":"sam"})", {"Set-Cookie: sid=s; Path=/", "Set-Cookie: csrf=c2; Path=/"});
    const QMap<QString, Secret> fields{{QStringLiteral("email"), Secret(QStringLiteral("a b&c@x"))},
                                       {QStringLiteral("password"), Secret(QStringLiteral("p=w"))}};
    const auto session = QCoro::waitFor(use(cookieProfileWith("mints", "\"all\""))->signIn(fields));
    QVERIFY(session);
    QCOMPARE(session->identity.id, QStringLiteral("sam"));
    QCOMPARE(targetOf(0), QByteArray("/app/api/auth/csrf"));
    const RecordedRequest login = m_server->requests().at(1);
    QCOMPARE(login.target, QByteArray("/app/api/auth/sign-in?next=%2F"));
    QCOMPARE(login.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(login.body, QByteArray("email=a%20b%26c%40x&once=1%2B1&password=p%3Dw"));
    QCOMPARE(login.header("Cookie"), QByteArray("csrf=c1; flash=x"));
    QCOMPARE(login.header("X-Csrf"), QByteArray("c1"));
    QCOMPARE(login.header("Origin"), m_server->url(QString()).toEncoded());
    QVERIFY(login.header("X-Ticket").isNull());
    // What was for once is dropped; the cookies stay in the order in which they came.
    QVERIFY(session->credentials.values().isEmpty());
    QCOMPARE(session->credentials.cookieHeader(m_server->url(), m_clock.now().wall),
             QByteArray("csrf=c2; sid=s"));
}

void TestProfileBackend::onlyNamedCookiesCount()
{
    const QByteArrayList cookies{"Set-Cookie: sid=s; Path=/", "Set-Cookie: tracker=t; Path=/"};
    answer(200, R"({"id":"sam"})", cookies);
    use(cookieProfileWith("mints", "[\"sid\", \"csrf\"]"));
    const auto session = QCoro::waitFor(m_backend->whoAmI(Credentials()));
    QVERIFY(session);
    QCOMPARE(session->credentials.cookies().size(), 1);
    QCOMPARE(session->credentials.cookies().first().name, QByteArray("sid"));
}

void TestProfileBackend::sharedSessionChangesHands()
{
    Session actor{.identity = {.id = QStringLiteral("sam")}};
    actor.credentials.applySetCookie({"sid=s1; Path=/"}, m_server->url(), m_clock.now().wall);
    answer(200, {}, {"Set-Cookie: sid=s2; Path=/"});
    answer(302, {}, {"Set-Cookie: sid=s3; Path=/", "Location: /"});
    use(cookieProfileWith("shared", "\"all\""));
    const auto subject =
        QCoro::waitFor(m_backend->impersonate(actor, orderFor(QStringLiteral("mira"))));
    QVERIFY(subject);
    QVERIFY(subject->identity.id.isEmpty()); // the profile says: ask
    QCOMPARE(m_server->requests().at(0).header("Cookie"), QByteArray("sid=s1"));
    const auto left = QCoro::waitFor(m_backend->stop(*subject, actor));
    QVERIFY(left);
    QCOMPARE(m_server->requests().at(1).header("Cookie"), QByteArray("sid=s2"));
    QCOMPARE(left->cookieHeader(m_server->url(), m_clock.now().wall), QByteArray("sid=s3"));
}

void TestProfileBackend::laterRequestLeavesTheEarlierInDoubt()
{
    QByteArray profile = cookieProfileWith("mints", "\"all\"");
    profile.replace(R"("impersonate": { "requests": [)",
                    R"("impersonate": { "requests": [ { "method": "POST", "path": "/prepare" },)");
    use(profile);
    answer(200);
    answer(403, "{}");
    const StartOrder order = orderFor(QStringLiteral("mira"));
    const auto refused = QCoro::waitFor(m_backend->impersonate(actorWith("a"), order));
    QVERIFY(!refused && refused.error().inDoubt);
    answer(200);
    StartOrder unsendable = order; // the second request cannot be made
    unsendable.ticket = QStringLiteral("a\r\nb");
    profile.replace(R"("X-Ticket": "{ticket}")", R"("X-Ticket": "t")");
    profile.replace(R"("X-User": "{userId}")", R"("X-User": "{ticket}")");
    use(profile);
    const auto unsent = QCoro::waitFor(m_backend->impersonate(actorWith("a"), unsendable));
    QVERIFY(!unsent && unsent.error().inDoubt);
    QCOMPARE(unsent.error().kind, ErrorKind::Invalid);
}

void TestProfileBackend::gatewayLeavesAStartInDoubt()
{
    QByteArray profile = cookieProfileWith("mints", "\"all\"");
    profile.replace(R"("status": [401])", R"("status": [504])");
    use(profile);
    answer(504);
    answer(504);
    const auto session =
        QCoro::waitFor(m_backend->impersonate(actorWith("a"), orderFor(QStringLiteral("mira"))));
    QVERIFY(!session && session.error().inDoubt);
    const auto who = QCoro::waitFor(m_backend->whoAmI(Credentials()));
    QVERIFY(!who && !who.error().inDoubt);
}

void TestProfileBackend::headerEffectAsksNobody()
{
    use(headerProfile);
    const QMap<QString, Secret> fields{{QStringLiteral("token"), Secret(QStringLiteral("pat"))}};
    answer(200, R"({"id":1})");
    const auto actor = QCoro::waitFor(m_backend->signIn(fields));
    QVERIFY(actor);
    const auto subject =
        QCoro::waitFor(m_backend->impersonate(*actor, orderFor(QStringLiteral("mira"))));
    QVERIFY(subject);
    QCOMPARE(m_server->requests().size(), 1); // the start asked nobody
    answer(200, R"({"id":"mira"})");
    QVERIFY(QCoro::waitFor(m_backend->whoAmI(subject->credentials)));
    const RecordedRequest who = m_server->requests().at(1);
    QCOMPARE(who.header("Sudo"), QByteArray("mira"));
    QCOMPARE(who.header("Private-Token"), QByteArray("pat"));
    const auto left = QCoro::waitFor(m_backend->stop(*subject, *actor));
    QVERIFY(left);
    QCOMPARE(*left, actor->credentials);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestProfileBackend::valueStaysOneSegment_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *userId, const char *segment) {
        QTest::newRow(userId) << QString::fromUtf8(userId)
                              << "/app/api/auth/as/" + QByteArray(segment);
    };
    row("mira", "mira");
    row("a/b", "a%2Fb");
    row("/admin", "%2Fadmin");
    row("../../stop", "..%2F..%2Fstop");
    row("%2e%2e", "%252e%252e");
    row("%2e%2e%2fadmin", "%252e%252e%252fadmin");
    row("a?why=no#x", "a%3Fwhy%3Dno%23x");
    row("a b", "a%20b");
    row("...", "...");
    row("x\\..\\y", "x%5C..%5Cy");
}

void TestProfileBackend::valueStaysOneSegment()
{
    QFETCH(QString, userId);
    answer(200);
    use(cookieProfileWith("mints", "\"all\""));
    QVERIFY(QCoro::waitFor(m_backend->impersonate(actorWith("a"), orderFor(userId))));
    QTEST(targetOf(0).split('?').first(), "target");
    QCOMPARE(targetOf(0).split('?').last(), QByteArray("why=She%20asked%20%22why%3F%22"));
    QCOMPARE(m_server->requests().at(0).header("X-User"), userId.toUtf8());
}

void TestProfileBackend::noLineBreakInAHeader()
{
    for (const char *ticket : {"a\r\nX-Admin: 1", "a\nb", "a\rb", "\x7f"}) {
        StartOrder order = orderFor(QStringLiteral("mira"));
        order.ticket = QString::fromLatin1(ticket);
        use(cookieProfileWith("mints", "\"all\""));
        const auto session = QCoro::waitFor(m_backend->impersonate(actorWith("a"), order));
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Invalid);
        QVERIFY(!session.error().inDoubt);
    }
    QCOMPARE(m_server->connections(), 0);
}

void TestProfileBackend::settings_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("another") << QStringLiteral("v2/auth/") << QByteArray("/app/v2/auth/session");
    QTest::newRow("the root") << QStringLiteral("/") << QByteArray("/app/session");
    QTest::newRow("none") << QString() << QByteArray("/app/session");
    QTest::newRow("a space") << QStringLiteral("/a%20b") << QByteArray("/app/a%20b/session");
}

void TestProfileBackend::settings()
{
    QFETCH(QString, base);
    answer(200, R"({"id":"sam"})");
    use(cookieProfileWith("mints", "\"all\""),
        {{QStringLiteral("base"), base}, {QStringLiteral("tenant"), QStringLiteral("acme")}});
    const auto session = QCoro::waitFor(m_backend->whoAmI(Credentials()));
    QVERIFY(session);
    QTEST(targetOf(0), "target");
    QCOMPARE(m_server->requests().at(0).header("X-Tenant"), QByteArray("acme"));
}

void TestProfileBackend::abortEndsACall()
{
    auto task = useUnderstudy()->impersonate(actorWith("a"), orderFor(QStringLiteral("42")));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_backend->abort();
    m_backend.reset(); // also where nobody waits for the call to come back
    const Result<Session> session = QCoro::waitFor(std::move(task));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Unreachable);
    QVERIFY(session.error().inDoubt);
}

QTEST_GUILESS_MAIN(TestProfileBackend)
#include "tst_profile_backend.moc"
