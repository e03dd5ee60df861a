// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_catalogue.h"
#include "backend/profile_parser.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

namespace {

//! A small profile that is right.
const char soundProfile[] = R"({
    "profile": 1, "id": "acme", "name": "Acme", "verified": "from its documentation",
    "userId": "text", "effect": "mints",
    "settings": [ { "id": "base", "label": "Base path", "type": "path", "default": "/api" } ],
    "headers": { "Origin": "{origin}" },
    "errors": [ { "kind": "signedOut", "status": [401] } ],
    "signIn": {
        "fields": [ { "id": "email", "label": "Email" } ],
        "requests": [ { "method": "POST", "path": "{+base}/login", "json": { "email": "{email}" },
                        "values": { "token": "body:/token" } } ] },
    "whoAmI": { "requests": [ { "method": "GET", "path": "{+base}/me" } ], "session": { "id": "body:/id" } },
    "impersonate": { "requests": [ { "method": "POST", "path": "{+base}/become/{userId}" } ] },
    "stop": { "requests": [ { "method": "POST", "path": "{+base}/back", "form": { "t": "{actor:token}" } } ] }
})";

//! \a document with what is at \a path replaced; an undefined \a value removes it.
QJsonValue changed(const QJsonValue &document, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString token = path.takeFirst();
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array[token.toInt()] = changed(array.at(token.toInt()), path, value);
        return array;
    }
    QJsonObject object = document.toObject();
    const QJsonValue inner = changed(object.value(token), path, value);
    if (inner.isUndefined())
        object.remove(token);
    else
        object.insert(token, inner);
    return object;
}

QByteArray bytesOf(const QJsonValue &document)
{
    return QJsonDocument(document.toObject()).toJson();
}

//! The sound profile with \a json at \a pointer.
QByteArray profileWith(const QString &pointer, const QByteArray &json)
{
    const QJsonValue value = json.isEmpty()
        ? QJsonValue(QJsonValue::Undefined)
        : QJsonDocument::fromJson("[" + json + "]").array().first();
    const QJsonValue sound = QJsonDocument::fromJson(soundProfile).object();
    return bytesOf(changed(sound, pointer.split(QLatin1Char('/')).mid(1), value));
}

QString messageOf(const QByteArray &json)
{
    const Result<BackendProfile> profile = parseProfile(json, QStringLiteral("acme.json"));
    return profile ? QStringLiteral("no fault") : profile.error().message;
}

ErrorRule detailRule(ErrorKind kind, const QList<int> &statuses, const QList<Condition> &where = {})
{
    return {.kind = kind,
            .statuses = statuses,
            .where = where,
            .message = QStringLiteral("body:/detail")};
}

Condition problemIs(const char *type)
{
    return {.reference = QStringLiteral("body:/type"),
            .test = Condition::Test::Is,
            .operand = QLatin1String("/problems/") + QLatin1String(type)};
}

FieldRule fieldAt(const char *reference)
{
    return {.references = {QString::fromLatin1(reference)}};
}

} // namespace

class TestProfileParser : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void understudyHead();
    void understudyErrors();
    void understudySignInAndWhoAmI();
    void understudySwitch();
    void readsWhatAProfileCanSay();
    void defaults();
    void soundVariants_data();
    void soundVariants();
    void fault_data();
    void fault();
    void notAProfile_data();
    void notAProfile();

private:
    const BackendProfile m_understudy =
        ProfileCatalogue().profiles().value(QStringLiteral("understudy"));
};

void TestProfileParser::understudyHead()
{
    QCOMPARE(m_understudy.name, QStringLiteral("Understudy server"));
    QCOMPARE(m_understudy.userId, UserIdKind::Integer);
    QCOMPARE(m_understudy.effect, Effect::Mints);
    QVERIFY(m_understudy.settings.isEmpty());
    QCOMPARE(m_understudy.cookies, QList<QByteArray>{});
    const QList<NamedText> headers{
        {QStringLiteral("Accept"), QStringLiteral("application/json, application/problem+json")},
        {QStringLiteral("Authorization"), QStringLiteral("Bearer {value:token}")}};
    QCOMPARE(m_understudy.headers, headers);
}

void TestProfileParser::understudyErrors()
{
    const Condition anyProblem{.reference = QStringLiteral("body:/type"),
                               .test = Condition::Test::StartsWith,
                               .operand = QStringLiteral("/problems/")};
    const QList<ErrorRule> expected{
        detailRule(ErrorKind::WrongPassword, {401}, {problemIs("wrong-password")}),
        detailRule(ErrorKind::SignedOut, {401}, {problemIs("signed-out")}),
        detailRule(ErrorKind::NoSuchUser, {404}, {problemIs("no-such-user")}),
        detailRule(ErrorKind::NotImpersonating, {409}, {problemIs("not-impersonating")}),
        detailRule(ErrorKind::NotImpersonating, {409}, {problemIs("key-over")}),
        detailRule(ErrorKind::AlreadyImpersonating, {409}, {problemIs("already-impersonating")}),
        detailRule(ErrorKind::Refused, {403}),
        detailRule(ErrorKind::Invalid, {400, 413, 422, 431}),
        detailRule(ErrorKind::TryLater, {408, 429, 503}, {anyProblem}),
        detailRule(ErrorKind::Unexpected, {404, 405, 415, 421}, {anyProblem}),
    };
    QCOMPARE(m_understudy.errors, expected);
}

void TestProfileParser::understudySignInAndWhoAmI()
{
    const QList<SignInField> fields{
        {.id = QStringLiteral("email"), .label = QStringLiteral("Email")},
        {.id = QStringLiteral("password"), .label = QStringLiteral("Password"), .secret = true}};
    QCOMPARE(m_understudy.signInFields, fields);
    const NamedText token(QStringLiteral("token"), QStringLiteral("body:/token"));
    const RequestTemplate login{
        .method = "POST",
        .path = QStringLiteral("/api/session"),
        .json = QJsonObject{{QStringLiteral("email"), QStringLiteral("{email}")},
                            {QStringLiteral("password"), QStringLiteral("{password}")}},
        .safe = false,
        .values = {token}};
    QCOMPARE(m_understudy.signIn, Operation{.requests = {login}});
    const RequestTemplate who{.path = QStringLiteral("/api/session")};
    const SessionRule session{.identity = {.id = fieldAt("body:/user/id"),
                                           .name = fieldAt("body:/user/name"),
                                           .email = fieldAt("body:/user/email"),
                                           .role = fieldAt("body:/user/role"),
                                           .orgId = fieldAt("body:/user/orgId")},
                              .impersonatingFromUserId = fieldAt("body:/impersonatingFromUserId"),
                              .expires = QStringLiteral("body:/expiresIn"),
                              .expiresAs = ExpiryFormat::SecondsFromNow};
    const Operation whoAmI{.requests = {who}, .session = session};
    QCOMPARE(m_understudy.whoAmI, whoAmI);
}

void TestProfileParser::understudySwitch()
{
    const auto same = [](const char *name) {
        const QString text = QString::fromLatin1(name);
        return std::pair<QString, QJsonValue>(text, QLatin1Char('{') + text + QLatin1Char('}'));
    };
    const NamedText token(QStringLiteral("token"), QStringLiteral("body:/token"));
    const RequestTemplate start{
        .method = "POST",
        .path = QStringLiteral("/api/impersonation"),
        .json = QJsonObject{same("userId"), same("reason"), same("ticket"), same("minutes")},
        .safe = false,
        .idempotencyKey = "Idempotency-Key",
        .values = {token}};
    QCOMPARE(m_understudy.impersonate, Operation{.requests = {start}});
    RequestTemplate end{.method = "DELETE",
                        .path = QStringLiteral("/api/impersonation"),
                        .safe = false};
    const Operation stop{.requests = {end}, .credentials = {.restoreActor = true}};
    QCOMPARE(m_understudy.stop, stop);
    end.path = QStringLiteral("/api/session");
    QCOMPARE(m_understudy.signOut, Operation{.requests = {end}});
    QCOMPARE(m_understudy.revoke, Operation{.requests = {end}});
}

void TestProfileParser::readsWhatAProfileCanSay()
{
    const char full[] = R"({
        "method": "PUT", "path": "{+base}/a/{userId}", "query": { "q": "{reason}" }, "headers": { "X-A": "{ticket}" },
        "form": { "f": "{cookie:sid}" }, "expect": [200, 302], "safe": true, "idempotencyKey": "X-Key",
        "values": { "token": "header:X-Token" }, "errors": [ { "kind": "tryLater", "message": "Busy", "where":
            { "body:/a": { "is": null }, "body:/b": { "startsWith": "x" }, "body:/c": { "contains": "y" },
              "cookie:sid": { "exists": false } } } ] })";
    const auto profile =
        parseProfile(profileWith(QStringLiteral("/signIn/requests/0"), full), QString());
    QVERIFY(profile);
    const ErrorRule busy{
        .kind = ErrorKind::TryLater,
        .where = {{QStringLiteral("body:/a"), Condition::Test::Is, QJsonValue()},
                  {QStringLiteral("body:/b"), Condition::Test::StartsWith, QStringLiteral("x")},
                  {QStringLiteral("body:/c"), Condition::Test::Contains, QStringLiteral("y")},
                  {QStringLiteral("cookie:sid"), Condition::Test::Exists, false}},
        .message = QStringLiteral("Busy")};
    const RequestTemplate expected{
        .method = "PUT",
        .path = QStringLiteral("{+base}/a/{userId}"),
        .query = {{QStringLiteral("q"), QStringLiteral("{reason}")}},
        .headers = {{QStringLiteral("X-A"), QStringLiteral("{ticket}")}},
        .form = QList<NamedText>{{QStringLiteral("f"), QStringLiteral("{cookie:sid}")}},
        .expect = {{200, 200}, {302, 302}},
        .safe = true,
        .idempotencyKey = "X-Key",
        .values = {{QStringLiteral("token"), QStringLiteral("header:X-Token")}},
        .errors = {busy}};
    QCOMPARE(profile->signIn.requests, QList<RequestTemplate>{expected});
}

void TestProfileParser::defaults()
{
    const auto profile = parseProfile(soundProfile, QString());
    QVERIFY(profile);
    QCOMPARE(profile->cookies, std::nullopt); // all
    QVERIFY(!profile->signOut && !profile->revoke);
    const ProfileSetting base{.id = QStringLiteral("base"),
                              .label = QStringLiteral("Base path"),
                              .type = SettingType::Path,
                              .value = QStringLiteral("/api")};
    QCOMPARE(profile->settings, QList<ProfileSetting>{base});
    QVERIFY(profile->whoAmI.requests.first().safe);
    QVERIFY(!profile->impersonate.requests.first().safe);
    const QList<std::pair<int, int>> success{{200, 299}};
    QCOMPARE(profile->impersonate.requests.first().expect, success);
}

void TestProfileParser::soundVariants_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *pointer, const char *json) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QByteArray(json);
    };
    row("all cookies", "/cookies", R"("all")");
    row("two cookies", "/cookies", R"(["a", "b"])");
    row("no stop", "/stop", "");
    row("a trailing slash", "/whoAmI/requests/0/path", R"("/me/")");
    row("the root", "/whoAmI/requests/0/path", R"("/")");
    row("an encoded path", "/whoAmI/requests/0/path", R"("/a%20b/(c);d=1,2:3@x")");
    row("dots in a name", "/whoAmI/requests/0/path", R"("/a.b/..c/...")");
    row("a body that is null", "/impersonate/requests/0/json", "null");
    row("names in a body", "/impersonate/requests/0/json", R"({"{x}": 1})");
    row("a starting GET that says so",
        "/impersonate/requests/0",
        R"({"method": "GET", "path": "/become/{userId}", "safe": false})");
    row("joined fields", "/whoAmI/session/name", R"(["body:/first", "body:/last"])");
    row("mapped field",
        "/whoAmI/session/role",
        R"({"value": "body:/r", "map": {"a": "b"}, "caseless": true})");
}

void TestProfileParser::soundVariants()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QCOMPARE(messageOf(profileWith(pointer, json)), QStringLiteral("no fault"));
}

void TestProfileParser::fault_data()
{
    QTest::addColumn<QString>("pointer"); // where the profile is changed, and where the fault is
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("reason");
    const auto elsewhere =
        [](const char *pointer, const char *json, const char *at, const char *reason) {
            QTest::addRow("%s is %s", pointer, json)
                << QString::fromLatin1(pointer) << QByteArray(json) << QString::fromLatin1(at)
                << QString::fromLatin1(reason);
        };
    const auto row = [&elsewhere](const char *pointer, const char *json, const char *reason) {
        elsewhere(pointer, json, pointer, reason);
    };
    row("/profile", "2", "must be a whole number from 1 to 1");
    row("/profile", "", "must be a whole number from 1 to 1");
    for (const char *id : {R"("Acme")", R"("../acme")", R"("-a")", R"("acme\n")", R"("a b")"})
        row("/id", id, "must be lower-case letters, digits and hyphens");
    row("/id", "", "is missing");
    row("/name", "7", "must be a text");
    row("/name", R"("")", "must be a text");
    row("/verified", "", "is missing");
    row("/userId", R"("uuid")", "must be one of: text, integer");
    row("/effect", R"("magic")", "must be one of: mints, shared, header");
    row("/userID", "1", "is not known here");
    row("/view", "false", "is not known here");
    row("/cookies", R"("some")", "must be a list");
    elsewhere("/cookies", "[1]", "/cookies/0", "must be a text");

    elsewhere("/settings",
              R"([{"id": "userId", "label": "x", "type": "text"}])",
              "/settings/0/id",
              "is taken");
    elsewhere("/settings",
              R"([{"id": "value:x", "label": "x", "type": "text"}])",
              "/settings/0/id",
              "must be letters, digits, hyphens and underscores");
    row("/settings/0/type", R"("secret")", "must be one of: text, path");
    row("/settings/0/defualt", R"("/")", "is not known here");
    row("/signIn/fields/0/id", R"("base")", "is taken");
    row("/signIn/fields/0/secret", R"("yes")", "must be true or false");

    row("/signIn", "", "is missing");
    row("/whoAmI", "", "is missing");
    row("/impersonate", "", "is missing");
    row("/whoAmI/session", "", "is missing");
    row("/whoAmI/requests", "", "is missing");
    row("/whoAmI/requests", "[]", "is missing");
    row("/whoAmI/requests", "{}", "must be a list");
    row("/whoAmI", "[]", "must be an object");
    row("/whoAmI/fields", "[]", "is for signIn alone");
    elsewhere("/impersonate/credentials",
              R"({"restore": "actor"})",
              "/impersonate/credentials/restore",
              "is for stop alone");
    elsewhere("/stop/credentials",
              R"({"restore": "subject"})",
              "/stop/credentials/restore",
              "must be one of: actor");
    row("/stop/request", "[]", "is not known here");

    row("/effect", R"("header")", "cannot be header where impersonate has requests");
    elsewhere("/impersonate",
              R"({"credentials": {"headers": {"set": {"Sudo": "{userId}"}}}})",
              "/effect",
              "must be header where impersonate has no requests");
    elsewhere(
        "/cookies", "[]", "/effect", "must be shared where impersonate changes no credentials");
    elsewhere("/stop",
              R"({"credentials": {"restore": "actor"}})",
              "/stop",
              "needs a request where a start mints");
    const char *const onlyReads = "needs a request that is not safe";
    elsewhere("/impersonate/requests/0/method", R"("GET")", "/impersonate", onlyReads);
    elsewhere("/stop/requests/0/safe", "true", "/stop", onlyReads);

    const char *const path = "/whoAmI/requests/0/path";
    const char *const notPlain = "must be a plain path: no query, no fragment, no dots";
    for (const char *bad : {R"("/a/../b")",
                            R"("/..")",
                            R"("/./a")",
                            R"("/a?b=c")",
                            R"("/a#b")",
                            R"("//evil.example/a")",
                            R"("/a//b")",
                            R"("/a\\b")",
                            R"("/%2e%2e/a")",
                            R"("/%2E/a")",
                            R"("/a b")",
                            R"("/a\r\nX: y")",
                            R"("/a\n")",
                            R"("/ü")",
                            R"("/%zz")",
                            R"("/a/{userId}/../b")"})
        row(path, bad, notPlain);
    for (const char *bad :
         {R"("a")", R"("http://evil.example/")", R"("{origin}/a")", R"("@evil.example/")"})
        row(path, bad, "must start with a slash or a path setting");
    row(path, R"("/{+userId}")", "{+userId} is for settings of type path, in a path");
    row(path, R"("/{who}")", "does not know the placeholder {who}");
    row(path, R"("/{}")", "has braces that do not match");
    row(path, R"("/{userId")", notPlain);
    row(path, "1", "must be a text");
    row("/whoAmI/requests/0/method",
        R"("get")",
        "must be one of: GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
    row("/whoAmI/requests/0/methods", "1", "is not known here");
    row("/whoAmI/requests/0/expect", "200", "must be a list");
    row("/whoAmI/requests/0/expect", "[]", "must name a status");
    elsewhere("/whoAmI/requests/0/expect",
              "[99]",
              "/whoAmI/requests/0/expect/0",
              "must be a whole number from 100 to 599");
    row("/whoAmI/requests/0/redirects", R"("follow")", "is not known here");
    const char *const reference = "must be a reference such as body:/user/id or header:Name";
    elsewhere("/whoAmI/requests/0/values",
              R"({"t": "body:token"})",
              "/whoAmI/requests/0/values/t",
              reference);

    for (const char *name : {"X\r\nY", "X\n", "X Y", "X:", "", "\xc3\x9c"}) {
        const QJsonObject headers{{QString::fromUtf8(name), QStringLiteral("v")}};
        QTest::addRow("header %s", QByteArray(name).toPercentEncoding().constData())
            << QStringLiteral("/headers") << QJsonDocument(headers).toJson()
            << QStringLiteral("/headers/") + QString::fromUtf8(name)
            << QStringLiteral("is not the name of a header");
    }
    for (const char *name : {"/headers/Host",
                             "/headers/content-length",
                             "/headers/Transfer-Encoding",
                             "/headers/Connection",
                             "/headers/Cookie"})
        row(name, R"("x")", "is a header that no profile sets");
    row("/headers/X", R"("{value:tokn}")", "does not know the placeholder {value:tokn}");
    row("/headers/X", R"("{actor:tokn}")", "does not know the placeholder {actor:tokn}");
    row("/headers/X", R"("{cookie:}")", "does not know the placeholder {cookie:}");
    row("/headers/X", R"("{+base}")", "{+base} is for settings of type path, in a path");
    row("/impersonate/requests/0/idempotencyKey", R"("X\r\nY: z")", "is not the name of a header");
    elsewhere("/impersonate/requests/0/json",
              R"({"a": [1, {"b/c": "{nobody}"}]})",
              "/impersonate/requests/0/json/a/1/b~1c",
              "does not know the placeholder {nobody}");
    elsewhere("/stop/requests/0/json", "{}", "/stop/requests/0/form", "cannot stand beside json");

    row("/errors/0/kind",
        R"("unreachable")",
        "must be one of: unexpected, signedOut, wrongPassword, secondFactor, refused, noSuchUser, "
        "invalid, alreadyImpersonating, notImpersonating, actorGone, tryLater");
    elsewhere("/errors/0/status", "", "/errors/0", "needs a status or a condition");
    elsewhere("/errors/0/status",
              "[401.5]",
              "/errors/0/status/0",
              "must be a whole number from 100 to 599");
    row("/errors/0/message", R"("value:token")", "must not be a secret");
    row("/errors/0/message", R"("cookie:sid")", "must not be a secret");
    const char *const tests = "must be one of: is, startsWith, contains, exists";
    elsewhere("/errors/0/where", R"({"code": {"is": 1}})", "/errors/0/where/code", reference);
    elsewhere("/errors/0/where", R"({"header:A": {"like": 1}})", "/errors/0/where/header:A", tests);
    elsewhere("/errors/0/where", R"({"header:A": {}})", "/errors/0/where/header:A", tests);
    elsewhere("/errors/0/where",
              R"({"header:A": {"is": "a", "exists": true}})",
              "/errors/0/where/header:A",
              tests);
    elsewhere("/errors/0/where",
              R"({"header:A": {"startsWith": 4}})",
              "/errors/0/where/header:A/startsWith",
              "must be a text");
    elsewhere("/errors/0/where",
              R"({"header:A": {"contains": ""}})",
              "/errors/0/where/header:A/contains",
              "must be a text");
    elsewhere("/errors/0/where",
              R"({"header:A": {"exists": "no"}})",
              "/errors/0/where/header:A/exists",
              "must be true or false");
    elsewhere("/errors/0/where",
              R"({"header:A": {"is": []}})",
              "/errors/0/where/header:A/is",
              "must be a text, a number, true, false or null");
    row("/whoAmI/session/id", R"("user.id")", reference);
    row("/whoAmI/session/id", "", "is missing");
    row("/whoAmI/session/roles", R"("body:/r")", "is not known here");
    elsewhere("/whoAmI/session/expires",
              R"({"value": "body:/e", "as": "minutes"})",
              "/whoAmI/session/expires/as",
              "must be one of: iso8601, epochSeconds, epochMilliseconds, secondsFromNow, httpDate");
}

void TestProfileParser::fault()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QFETCH(QString, reason);
    QCOMPARE(messageOf(profileWith(pointer, json)),
             QStringLiteral("acme.json: %1: %2").arg(at, reason));
}

void TestProfileParser::notAProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromLatin1(message);
    };
    row("empty", {}, "acme.json: /: illegal value at byte 0");
    row("a list", "[]", "acme.json: /: must be an object");
    row("not JSON", "{\"a\": 1,}", "");
    row("binary", QByteArray("\x7f\x45\x4c\x46\0\0", 6), "");
    row("nested too deeply", QByteArray(5000, '[') + QByteArray(5000, ']'), "");
    row("a comment", "// hello\n{}", "");
}

void TestProfileParser::notAProfile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString said = messageOf(bytes);
    if (message.isEmpty())
        QVERIFY2(said.startsWith(QLatin1String("acme.json: /: ")), qPrintable(said));
    else
        QCOMPARE(said, message);
}

QTEST_GUILESS_MAIN(TestProfileParser)
#include "tst_profile_parser.moc"
