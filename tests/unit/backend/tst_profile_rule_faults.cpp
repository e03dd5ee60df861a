// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault_table.h"
#include "support/test_case.h"

using namespace Understudy;

//! The same for how answers are read: rules, documents, lists of users, the view.
class TestProfileRuleFaults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();

    void answers() { check(); }

    void documents_data();

    void documents() { check(); }

    void users_data();

    void users() { check(); }

    void view_data();

    void view() { check(); }
};

void TestProfileRuleFaults::answers_data()
{
    addColumns();
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
    row("/errors/0/status", "[]", "must name a status");
    row("/errors/0/message", R"("header:Set-Cookie")", "must not be a secret");
    row("/errors/0/message", R"("header:set-cookie")", "must not be a secret");
    row("/errors/0/message", R"("doc:none/a")", R"(does not know the document "none")");
    row("/errors/0/retryAfter", R"("60")", reference);
    row("/errors/0/retry", "60", "is not known here");
    row("/whoAmI/session/name", "[]", "must name a reference");
    row("/whoAmI/session/name", R"(["body:/a", 7])", "must be a text", "/whoAmI/session/name/1");
    row("/whoAmI/session/name", "7", "must be an object");
    row("/whoAmI/session/name", R"("item:/name")", rowsAlone);
    row("/whoAmI/session/name", R"("doc:none/a")", R"(does not know the document "none")");
    row("/whoAmI/session/name", R"("body:{base}/a")", settingsAlone);
    row("/whoAmI/session/name", R"("body:/{userId}")", settingsAlone);
    row("/whoAmI/session/role", R"({"map": {}})", "is missing", "/whoAmI/session/role/value");
    row("/whoAmI/session/role",
        R"({"value": "body:/r", "map": {"a": 1}})",
        "must be a text",
        "/whoAmI/session/role/map/a");
    row("/whoAmI/session/role",
        R"({"value": "body:/r", "maps": {}})",
        "is not known here",
        "/whoAmI/session/role/maps");
    row("/whoAmI/session/expires",
        R"({"as": "iso8601"})",
        "is missing",
        "/whoAmI/session/expires/value");
}

void TestProfileRuleFaults::documents_data()
{
    addColumns();
    row("/documents", "[]", "must be an object");
    row("/documents",
        R"({"a b": {"from": "body:/t", "decode": ["jwt"]}})",
        identifier,
        "/documents/a b");
    row("/documents", R"({"a": {"decode": ["jwt"]}})", "is missing", "/documents/a/from");
    row("/documents",
        R"({"a": {"from": "doc:a/x", "decode": ["jwt"]}})",
        "cannot be another document",
        "/documents/a/from");
    row("/documents",
        R"({"a": {"from": "item:/x", "decode": ["jwt"]}})",
        rowsAlone,
        "/documents/a/from");
    row("/documents",
        R"({"a": {"from": "body:/t", "decode": []}})",
        "must name a decoder",
        "/documents/a/decode");
    row("/documents",
        R"({"a": {"from": "body:/t"}})",
        "must name a decoder",
        "/documents/a/decode");
    row("/documents",
        R"({"a": {"from": "body:/t", "decode": ["rot13"]}})",
        "must be one of: percent, base64, base64url, json, jwt",
        "/documents/a/decode/0");
    row("/documents",
        R"({"a": {"from": "body:/t", "decode": ["json", "percent"]}})",
        "cannot follow json or jwt",
        "/documents/a/decode/1");
    row("/documents",
        R"({"a": {"from": "body:/t", "decode": ["jwt"], "as": "jwt"}})",
        "is not known here",
        "/documents/a/as");
}

void TestProfileRuleFaults::users_data()
{
    addColumns();
    const auto users = [](const char *changed, const char *reason, const char *at) {
        row("/users", changed, reason, at);
    };
    users("[]", "must be an object", "/users");
    users("{}", "is missing", "/users/requests");
    const char *const noList = R"({"requests":[{"method":"GET","path":"/u"}]})";
    users(noList, "is missing", "/users/list");
    users(R"({"requests":[{"method":"GET","path":"/u"}],"list":"body:"})",
          "is missing",
          "/users/user/id");
    users(R"({"requests":[{"method":"GET","path":"/u"}],"list":"body:","user":{"id":"body:/id"}})",
          "must be an item: reference",
          "/users/user/id");
    users(R"({"requests":[{"method":"GET","path":"/u"}],"list":"item:/a"})",
          rowsAlone,
          "/users/list");
    users(R"({"requests":[{"method":"GET","path":"/u"}],"list":"body:","user":{"id":"item:/id"},
              "total":"body:/n","next":"body:/c"})",
          "cannot stand beside next",
          "/users/total");
    users(R"({"requests":[{"method":"GET","path":"/u","values":{"t":"body:/t"}}],"list":"body:",
              "user":{"id":"item:/id"}})",
          "cannot take values in a search",
          "/users/requests");
    users(R"({"requests":[{"method":"GET","path":"/u"}],"searches":[]})",
          "cannot stand beside searches",
          "/users/requests");
    users(R"({"searches":[]})", "must hold a search", "/users/searches");
    users(R"({"searches":[{"requests":[]}]})", "is missing", "/users/searches/0/requests");
    users(R"({"searches":[{"searches":[]}]})", "is not known here", "/users/searches/0/searches");
    users(R"({"rows":"body:"})", "is not known here", "/users/rows");
    users(R"({"user":{"id":"item:/id","login":"item:/l"}})",
          "is not known here",
          "/users/user/login");
    row("/whoAmI/requests/0/query",
        R"({"q": "{query}"})",
        "does not know the placeholder {query}",
        "/whoAmI/requests/0/query/q");
}

void TestProfileRuleFaults::view_data()
{
    addColumns();
    row("/view", "true", "must be an object");
    row("/view", R"({"start": "/"})", "needs cookies, headers or requests");
    row("/view", R"({"cookies": ["a"]})", "is missing", "/view/start");
    row("/view",
        R"({"start": "/", "cookies": ["a"], "headers": {"A": "b"}})",
        "cannot stand beside cookies",
        "/view/headers");
    row("/view", R"({"start": "/", "cookie": ["a"]})", "is not known here", "/view/cookie");
    const auto start = [](const char *path, const char *reason) {
        const QByteArray json = R"({"cookies": ["a"], "start": )" + QByteArray(path) + "}";
        row("/view", json.constData(), reason, "/view/start");
    };
    start("7", "must be a text");
    start(R"("home")", rooted);
    start(R"("//evil.example/")", noPath);
    start(R"("/a/../b?x")", noPath);
    start(R"("/a#b")", noPath);
    start(R"("/a?b#c")", "must be a path and a query");
    start(R"("/a?b c")", "must be a path and a query");
    start(R"("/a?b={nobody}")", "does not know the placeholder {nobody}");
    start(R"("/a?b={+base}")", "{+base} is for settings of type path, in a path");
    const auto rule = [](const char *member, const char *pattern, const char *reason) {
        const QByteArray json =
            QByteArray(R"({"start": "/", "cookies": ["a"], ")") + member + "\": [" + pattern + "]}";
        row("/view", json.constData(), reason, (QByteArray("/view/") + member + "/0").constData());
    };
    rule("readRequests", R"("/a")", "must be a method and a path");
    rule("readRequests",
         R"("READ /a")",
         "must be one of: GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
    rule("deny", R"("a")", rooted);
    rule("deny", R"("GET a")", rooted);
    rule("deny", R"("/a?b")", "must be a path: no query, no fragment, no space");
    rule("deny", R"("/a b")", "must be one of: GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
    rule("deny", R"("GET /a b")", "must be a path: no query, no fragment, no space");
    rule("deny", R"("/{nobody}")", "does not know the placeholder {nobody}");
    rule("ends", R"("logout")", rooted);
    rule("origins", "7", "must be a text");
}

QTEST_GUILESS_MAIN(TestProfileRuleFaults)
#include "tst_profile_rule_faults.moc"
