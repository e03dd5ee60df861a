// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault_table.h"
#include "support/test_case.h"

using namespace Understudy;

//! Every fault of a profile is named with the place where it is.
class TestProfileParserFaults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void head_data();

    void head() { check(); }

    void settings_data();

    void settings() { check(); }

    void operations_data();

    void operations() { check(); }

    void effects_data();

    void effects() { check(); }

    void requests_data();

    void requests() { check(); }

    void headers_data();

    void headers() { check(); }

    void secretsInAddresses_data();
    void secretsInAddresses();
    void sharedNeedsAStop();
    void notAProfile_data();
    void notAProfile();
};

void TestProfileParserFaults::head_data()
{
    addColumns();
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
    row("/cookies", R"("some")", "must be a list");
    elsewhere("/cookies", "[1]", "/cookies/0", "must be a text");
    elsewhere("/cookies", R"(["{base}"])", "/cookies/0", settingsAlone);
    elsewhere("/cookies", R"(["{nobody}_sid"])", "/cookies/0", settingsAlone);
    elsewhere("/cookies", R"(["{base"])", "/cookies/0", settingsAlone);
    row("/~1~1", "7", "is not known here");
    row("/headers/~1~1", R"("no comment")", "is not the name of a header");
    row("/errors/0/where/~1~1", R"("no comment")", "must be an object");
}

void TestProfileParserFaults::settings_data()
{
    addColumns();
    elsewhere("/settings",
              R"([{"id": "userId", "label": "x", "type": "text"}])",
              "/settings/0/id",
              "is taken");
    elsewhere("/settings",
              R"([{"id": "value:x", "label": "x", "type": "text"}])",
              "/settings/0/id",
              identifier);
    row("/settings/0/type", R"("folder")", "must be one of: text, path, pointer, template, secret");
    row("/settings/0/defualt", R"("/")", "is not known here");
    row("/signIn/fields/0/id", R"("base")", "is taken");
    row("/signIn/fields/0/secret", R"("yes")", "must be true or false");
    for (const char *name : {"query", "limit", "offset", "page", "cursor", "origin", "key"}) {
        const QJsonObject setting{{QStringLiteral("id"), QLatin1String(name)},
                                  {QStringLiteral("label"), QStringLiteral("x")},
                                  {QStringLiteral("type"), QStringLiteral("text")}};
        const QByteArray json = QJsonDocument(QJsonArray{setting}).toJson(QJsonDocument::Compact);
        elsewhere("/settings", json.constData(), "/settings/0/id", "is taken");
    }
    elsewhere("/settings",
              R"([{"id":"a","label":"x","type":"text"},{"id":"a","label":"y","type":"text"}])",
              "/settings/1/id",
              "is taken");
    elsewhere("/settings", "[7]", "/settings/0", "must be an object");
    row("/settings", "{}", "must be a list");
    row("/settings/0/label", "", "is missing");
    row("/settings/0/default", "7", "must be a text");
    for (const char *bad : {R"("/a/../b")", R"("/a?b")", R"("//evil.example")", R"("/{userId}")"})
        row("/settings/0/default", bad, noPath);
    row("/settings/0/default", R"("/a\nb")", "must have no control characters");
    row("/signIn/fields/0/label", "", "is missing");
    row("/signIn/fields/0/type", R"("text")", "is not known here");
    row("/signIn/fields", "{}", "must be a list");
    elsewhere("/signIn/fields",
              "",
              "/signIn/requests/0/json/email",
              "does not know the placeholder {email}");
    elsewhere("/signIn",
              R"({"requests":[{"method":"POST","path":"/in","values":{"token":"body:/token"}}]})",
              "/signIn",
              "needs fields or browser");
}

void TestProfileParserFaults::operations_data()
{
    addColumns();
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
    row("/revoke", "{}", "needs a request");
    row("/refresh", R"({"requests": []})", "needs a request");
    row("/stop/browser", "{}", "is for signIn alone");
    row("/signIn/browser", R"({"cookies": ["a"]})", "is missing", "/signIn/browser/start");
    row("/signIn/browser", R"({"start": "/in"})", "is missing", "/signIn/browser/cookies");
    row("/signIn/browser", R"({"start": "in", "cookies": ["a"]})", rooted, "/signIn/browser/start");
    row("/signIn/browser", R"({"url": "/in"})", "is not known here", "/signIn/browser/url");
    const char *const credentials = "/stop/credentials";
    row(credentials, R"({"header": {}})", "is not known here", "/stop/credentials/header");
    row(credentials,
        R"({"headers": {"add": {}}})",
        "is not known here",
        "/stop/credentials/headers/add");
    row(credentials,
        R"({"headers": {"drop": ["A B"]}})",
        "is not the name of a header",
        "/stop/credentials/headers/drop/0");
    row(credentials,
        R"({"values": {"set": {"a b": "x"}}})",
        identifier,
        "/stop/credentials/values/set/a b");
    row(credentials,
        R"({"cookies": {"set": {}}})",
        "is not known here",
        "/stop/credentials/cookies/set");
}

void TestProfileParserFaults::effects_data()
{
    addColumns();
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
    elsewhere(
        "/impersonate/requests/0", R"({"method": "GET", "path": "/a"})", "/impersonate", onlyReads);
}

void TestProfileParserFaults::requests_data()
{
    addColumns();
    const char *const path = "/whoAmI/requests/0/path";
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
        row(path, bad, noPath);
    for (const char *bad :
         {R"("a")", R"("http://evil.example/")", R"("{origin}/a")", R"("@evil.example/")"})
        row(path, bad, rooted);
    row(path, R"("/{+userId}")", "{+userId} is for settings of type path, in a path");
    row(path, R"("/{who}")", "does not know the placeholder {who}");
    row(path, R"("/{}")", "has braces that do not match");
    row(path, R"("/{userId")", noPath);
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
    row("/whoAmI/requests/0/redirects", R"("always")", "must be one of: answer, follow");
    elsewhere("/whoAmI/requests/0/values",
              R"({"t": "body:token"})",
              "/whoAmI/requests/0/values/t",
              reference);
    row("/whoAmI/requests/0/query", R"({"a": 7})", "must be a text", "/whoAmI/requests/0/query/a");
    row("/whoAmI/requests/0/query", "[]", "must be an object");
    row("/whoAmI/requests/0/values",
        R"({"a b": "body:/t"})",
        identifier,
        "/whoAmI/requests/0/values/a b");
    row("/whoAmI/requests", "[7]", "must be an object", "/whoAmI/requests/0");
}

void TestProfileParserFaults::headers_data()
{
    addColumns();
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
    for (const char *bad : {"{base64:email}",
                            "{base64:email,}",
                            "{base64:nobody,email}",
                            "{base64:email,base,email}",
                            "{cookie:{base}}",
                            "{cookie:{nobody}}",
                            "{nobody:x}"}) {
        const QByteArray reason = QByteArray("does not know the placeholder ") + bad;
        row("/headers/X", ('"' + QByteArray(bad) + '"').constData(), reason.constData());
    }
}

void TestProfileParserFaults::secretsInAddresses_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("placeholder");
    const auto row = [](const char *pointer, const char *json, const char *at, const char *name) {
        QTest::newRow(json) << QString::fromLatin1(pointer) << QByteArray(json)
                            << QString::fromLatin1(at) << QString::fromLatin1(name);
    };
    const char *const request = "/whoAmI/requests/0";
    row(request, R"({"method":"GET","path":"/{key2}"})", "/whoAmI/requests/0/path", "key2");
    row(request,
        R"({"method":"GET","path":"/","query":{"k":"{key2}"}})",
        "/whoAmI/requests/0/query/k",
        "key2");
    row(request,
        R"({"method":"GET","path":"/","query":{"k":"{base64:base,key2}"}})",
        "/whoAmI/requests/0/query/k",
        "base64:base,key2");
    row("/view", R"({"start":"/?k={key2}","cookies":["a"]})", "/view/start", "key2");
    row("/view",
        R"({"start":"/","cookies":["a"],"address":"https://{key2}.example"})",
        "/view/address",
        "key2");
}

void TestProfileParserFaults::secretsInAddresses()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QFETCH(QString, placeholder);
    const QByteArray withSecret =
        profileWith(QStringLiteral("/settings"),
                    R"([{"id":"base","label":"B","type":"path","default":""},
                        {"id":"key2","label":"K","type":"secret"}])");
    QCOMPARE(messageOf(withSecret), QStringLiteral("no fault"));
    QCOMPARE(messageOf(profileWith(pointer, json, withSecret)),
             QStringLiteral("acme.json: %1: {%2} is a secret, which no address may hold")
                 .arg(at, placeholder));
}

void TestProfileParserFaults::sharedNeedsAStop()
{
    const QByteArray shared = profileWith(QStringLiteral("/effect"), R"("shared")");
    QCOMPARE(messageOf(shared), QStringLiteral("no fault"));
    QCOMPARE(messageOf(profileWith(QStringLiteral("/stop"), {}, shared)),
             QStringLiteral("acme.json: /effect: shared needs a stop with a request"));
    const QByteArray header = profileWith(QStringLiteral("/effect"), R"("header")");
    QCOMPARE(messageOf(profileWith(QStringLiteral("/impersonate"), "{}", header)),
             QStringLiteral(
                 "acme.json: /effect: cannot be header where impersonate sets none with {userId}"));
}

void TestProfileParserFaults::notAProfile_data()
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

void TestProfileParserFaults::notAProfile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const QString said = messageOf(bytes);
    if (message.isEmpty())
        QVERIFY2(said.startsWith(QLatin1String("acme.json: /: ")), qPrintable(said));
    else
        QCOMPARE(said, message);
}

QTEST_GUILESS_MAIN(TestProfileParserFaults)
#include "tst_profile_parser_faults.moc"
