// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_catalogue.h"
#include "sound_profile.h"
#include "support/test_case.h"

#include <QFile>

using namespace Understudy;

namespace {

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
    void comments();
    void documents();
    void rules();
    void searches();
    void browser();
    void view();
    void noView();
    void workedExample();

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
                              .expires = {.reference = QStringLiteral("body:/expiresIn"),
                                          .format = MomentFormat::SecondsFromNow}};
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

// The members of a format's object, but not of what has names of its own, nor of what is sent.
void TestProfileParser::comments()
{
    QByteArray commented = soundProfile;
    for (const char *object : {"",
                               "/settings/0",
                               "/errors/0",
                               "/signIn",
                               "/signIn/fields/0",
                               "/whoAmI/session",
                               "/stop/requests/0"})
        commented = profileWith(QLatin1String(object) + QStringLiteral("/~1~1"),
                                R"("A comment")",
                                commented);
    commented = profileWith(QStringLiteral("/$schema"), R"("./profile.schema.json")", commented);
    const auto plain = parseProfile(soundProfile, QString());
    const auto same = parseProfile(commented, QString());
    QVERIFY(same);
    QCOMPARE(*same, *plain);

    const QByteArray body = R"({"\/\/":"b","c":[{"\/\/":"d"}]})";
    const QString json = QStringLiteral("/impersonate/requests/0/json");
    const auto sent = parseProfile(profileWith(json, body), QString());
    QVERIFY(sent);
    QCOMPARE(sent->impersonate.requests.first().json, QJsonDocument::fromJson(body).object());
    const QString query = QStringLiteral("/impersonate/requests/0/query");
    const auto asked = parseProfile(profileWith(query, R"({"\/\/":"b"})"), QString());
    QCOMPARE(asked->impersonate.requests.first().query,
             (QList<NamedText>{{QStringLiteral("//"), QStringLiteral("b")}}));
}

void TestProfileParser::documents()
{
    const QByteArray documents = R"({
        "json": { "from": "cookie:public", "decode": ["percent", "base64", "json"] },
        "requests": { "from": "body:/token", "decode": ["jwt"] } })";
    const QByteArray declared = profileWith(QStringLiteral("/documents"), documents);
    const auto profile = parseProfile(declared, QString());
    QVERIFY(profile);
    const QMap<QString, DocumentRule> expected{
        {QStringLiteral("json"),
         {QStringLiteral("cookie:public"), {Decoder::Percent, Decoder::Base64, Decoder::Json}}},
        {QStringLiteral("requests"), {QStringLiteral("body:/token"), {Decoder::Jwt}}}};
    QCOMPARE(profile->documents, expected);
    // What is made of a secret is one.
    const QString message = QStringLiteral("/errors/0/message");
    QCOMPARE(messageOf(profileWith(message, R"("doc:requests/error")", declared)),
             QStringLiteral("no fault"));
    QCOMPARE(messageOf(profileWith(message, R"("doc:json/error")", declared)),
             QStringLiteral("acme.json: /errors/0/message: must not be a secret"));
}

void TestProfileParser::rules()
{
    const QByteArray rule = R"({ "kind": "tryLater", "status": [429], "message": "body:/m",
        "retryAfter": "header:X-Retry-After", "where": { "header:Location": { "startsWith": "/in" } } })";
    const auto profile = parseProfile(profileWith(QStringLiteral("/errors/0"), rule), QString());
    QVERIFY(profile);
    const ErrorRule expected{.kind = ErrorKind::TryLater,
                             .statuses = {429},
                             .where = {{QStringLiteral("header:Location"),
                                        Condition::Test::StartsWith,
                                        QStringLiteral("/in")}},
                             .message = QStringLiteral("body:/m"),
                             .retryAfter = QStringLiteral("header:X-Retry-After")};
    QCOMPARE(profile->errors, QList<ErrorRule>{expected});
}

void TestProfileParser::searches()
{
    const QByteArray users = R"({
        "list": "body:/rows", "total": "body:/n", "user": { "id": "item:/id", "name": ["item:/a", "item:/b"] },
        "errors": [ { "kind": "refused", "status": [403] } ],
        "searches": [
            { "requests": [ { "method": "GET", "path": "/a", "query": { "q": "{query}", "n": "{limit}" } } ] },
            { "requests": [ { "method": "GET", "path": "/b" } ], "list": "body:", "total": "header:X-Total",
              "errors": [ { "kind": "signedOut", "status": [401] } ] } ] })";
    const auto profile = parseProfile(profileWith(QStringLiteral("/users"), users), QString());
    QVERIFY(profile);
    QCOMPARE(profile->searches.size(), 2);
    const UserSearch &one = profile->searches.first();
    QCOMPARE(one.list, QStringLiteral("body:/rows"));
    QCOMPARE(one.total, QStringLiteral("body:/n"));
    QCOMPARE(one.operation.requests.first().query.size(), 2);
    QCOMPARE(one.operation.errors.size(), 1);
    const UserSearch &other = profile->searches.last();
    QCOMPARE(other.list, QStringLiteral("body:"));
    QCOMPARE(other.total, QStringLiteral("header:X-Total"));
    QCOMPARE(other.user, one.user);
    QCOMPARE(other.user.name.references.size(), 2);
    QCOMPARE(other.operation.errors.size(), 2);
}

void TestProfileParser::browser()
{
    const QByteArray browser =
        R"({ "start": "{+base}/in?next=%2F&to={origin}", "cookies": ["sid"] })";
    const QString place = QStringLiteral("/signIn/browser");
    const auto profile = parseProfile(profileWith(place, browser), QString());
    QVERIFY(profile);
    const BrowserSignIn expected{.start = QStringLiteral("{+base}/in?next=%2F&to={origin}"),
                                 .cookies = {"sid"}};
    QCOMPARE(profile->browserSignIn, expected);
}

void TestProfileParser::view()
{
    const QByteArray view = R"({
        "address": "{origin}", "requests": [ { "method": "POST", "path": "/code", "values": { "code": "body:/c" } } ],
        "start": "/view?code={value:code}", "headers": { "Authorization": "Bearer {value:token}" },
        "origins": ["{origin}"], "readRequests": ["POST {+base}/get*"], "deny": ["/out/**", "GET /off"],
        "ends": ["POST /logout"] })";
    const auto profile = parseProfile(profileWith(QStringLiteral("/view"), view), QString());
    QVERIFY(profile);
    const ViewRule &rule = profile->view.value();
    QCOMPARE(rule.address, QStringLiteral("{origin}"));
    QCOMPARE(rule.requests.first().values.first().first, QStringLiteral("code"));
    QCOMPARE(rule.start, QStringLiteral("/view?code={value:code}"));
    QCOMPARE(rule.headers.first().second, QStringLiteral("Bearer {value:token}"));
    QCOMPARE(rule.origins, QStringList{QStringLiteral("{origin}")});
    QCOMPARE(rule.readRequests, (QList<PathPattern>{{"POST", QStringLiteral("{+base}/get*")}}));
    QCOMPARE(rule.deny,
             (QList<PathPattern>{{{}, QStringLiteral("/out/**")},
                                 {"GET", QStringLiteral("/off")}}));
    QCOMPARE(rule.ends, (QList<PathPattern>{{"POST", QStringLiteral("/logout")}}));
}

void TestProfileParser::noView()
{
    QVERIFY(!parseProfile(soundProfile, QString())->view);
    QVERIFY(!parseProfile(profileWith(QStringLiteral("/view"), "false"), QString())->view);
}

void TestProfileParser::workedExample()
{
    QFile file(QStringLiteral(UNDERSTUDY_PROFILES "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray readme = file.readAll();
    const qsizetype mark = readme.indexOf("<!-- The worked example.");
    const qsizetype begin = readme.indexOf("{", readme.indexOf("```json", mark));
    const QByteArray example = readme.mid(begin, readme.indexOf("```", begin) - begin);
    QCOMPARE(messageOf(example), QStringLiteral("no fault"));
    const auto profile = parseProfile(example, QString());
    QCOMPARE(profile->id, QStringLiteral("harborline"));
    QCOMPARE(profile->effect, Effect::Shared);
    QVERIFY(profile->view && profile->searches.size() == 1 && !profile->revoke);
}

QTEST_GUILESS_MAIN(TestProfileParser)
#include "tst_profile_parser.moc"
