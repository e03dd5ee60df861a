// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile_bench.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QString users = QStringLiteral("/users");

QByteArray withUsers(const QByteArray &rule)
{
    return profileWith(users, rule, tokenProfile);
}

Result<UserPage> find(ProfileBench &bench, const UserQuery &query = {})
{
    return QCoro::waitFor(bench->findUsers(sessionWith("t").credentials, query));
}

QStringList idsOf(const Result<UserPage> &page)
{
    QStringList ids;
    for (const Identity &user : page.value_or(UserPage()).users)
        ids.append(user.id);
    return ids;
}

QByteArray rowsNamed(const QByteArrayList &ids)
{
    QByteArrayList rows;
    for (const QByteArray &id : ids)
        rows.append(R"({"id":")" + id + "\"}");
    return '[' + rows.join(',') + ']';
}

} // namespace

class TestProfileBackendUsers : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPage();
    void noSearch();
    void byOffset();
    void byPage();
    void byCursor();
    void cursorCanBeANumber();
    void noCursorIsTheEnd_data();
    void noCursorIsTheEnd();
    void totalTells_data();
    void totalTells();
    void searchesAreMerged();
    void oneSearchIsOverBeforeTheOther();
    void rowsThatAreNone();
    void noList_data();
    void noList();
    void manyRows();
    void tooManyRows();
    void errorsAreTold();
};

void TestProfileBackendUsers::aPage()
{
    ProfileBench bench{tokenProfile};
    QVERIFY(bench->traits().findsUsers);
    bench.answer(200, R"({"rows":[{"id":1,"name":"Mira"},{"id":"x"}]})");
    const auto page = find(bench, {.text = QStringLiteral("mi ra"), .limit = 20});
    QVERIFY(page);
    const QList<Identity> expected{{.id = QStringLiteral("1"), .name = QStringLiteral("Mira")},
                                   {.id = QStringLiteral("x")}};
    QCOMPARE(page->users, expected);
    QVERIFY(page->next.isEmpty()); // fewer than were asked for
    QCOMPARE(bench.asked(0), QByteArray("GET /app/users?n=20&q=mi%20ra"));
    QCOMPARE(bench.request(0).header("Authorization"), QByteArray("Bearer t"));
    bench.answer(200, R"({"rows":[]})");
    QVERIFY(find(bench, {.limit = 20}));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/users?n=20")); // no query: left out
}

void TestProfileBackendUsers::noSearch()
{
    ProfileBench bench{profileWith(users, {}, tokenProfile)};
    QVERIFY(!bench->traits().findsUsers);
    QCOMPARE(find(bench), UserPage());
    QCOMPARE(bench.server.connections(), 0);
}

void TestProfileBackendUsers::byOffset()
{
    ProfileBench bench{withUsers(
        R"({ "requests": [ { "method": "GET", "path": "/u", "query": { "at": "{offset}" } } ],
        "list": "body:/rows", "total": "body:/n", "user": { "id": "item:/id" } })")};
    bench.answer(200, R"({"n":3,"rows":)" + rowsNamed({"a", "b"}) + '}');
    const auto first = find(bench, {.limit = 2});
    QVERIFY(first);
    QCOMPARE(first->next.size(), 1);
    bench.answer(200, R"({"n":3,"rows":)" + rowsNamed({"c"}) + '}');
    const auto second = find(bench, {.limit = 2, .from = first->next});
    QCOMPARE(idsOf(second), QStringList{QStringLiteral("c")});
    QVERIFY(second->next.isEmpty());
    QCOMPARE(bench.asked(0), QByteArray("GET /app/u?at=0"));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/u?at=2")); // by the rows received
}

void TestProfileBackendUsers::byPage()
{
    ProfileBench bench{withUsers(
        R"({ "requests": [ { "method": "GET", "path": "/u", "query": { "p": "{page}" } } ],
        "list": "body:", "user": { "id": "item:/id" } })")};
    bench.answer(200, rowsNamed({"a", "b"}));
    const auto first = find(bench, {.limit = 2});
    QVERIFY(first && !first->next.isEmpty());
    bench.answer(200, "[]");
    const auto second = find(bench, {.limit = 2, .from = first->next});
    QVERIFY(second && second->users.isEmpty() && second->next.isEmpty());
    QCOMPARE(bench.asked(0), QByteArray("GET /app/u?p=1"));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/u?p=2"));
}

void TestProfileBackendUsers::byCursor()
{
    ProfileBench bench{withUsers(
        R"({ "requests": [ { "method": "GET", "path": "/u", "query": { "c": "{cursor}" } } ],
        "list": "body:/rows", "next": "body:/next", "user": { "id": "item:/id" } })")};
    bench.answer(200, R"({"next":"a&b","rows":)" + rowsNamed({"a"}) + '}');
    const auto first = find(bench); // fewer than asked for, but the cursor counts
    QVERIFY(first && !first->next.isEmpty());
    bench.answer(200, R"({"next":null,"rows":)" + rowsNamed({"b"}) + '}');
    const auto second = find(bench, {.from = first->next});
    QVERIFY(second && second->next.isEmpty());
    QCOMPARE(bench.asked(0), QByteArray("GET /app/u"));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/u?c=a%26b"));
}

void TestProfileBackendUsers::cursorCanBeANumber()
{
    ProfileBench bench{withUsers(
        R"({ "requests": [ { "method": "GET", "path": "/u", "query": { "c": "{cursor}" } } ],
        "list": "body:", "next": "header:X-Next-Page", "user": { "id": "item:/id" } })")};
    bench.answer(200, rowsNamed({"a"}), {"X-Next-Page: 2"});
    const auto first = find(bench);
    QVERIFY(first && !first->next.isEmpty());
    bench.answer(200, rowsNamed({"b"}), {"X-Next-Page: "});
    const auto second = find(bench, {.from = first->next});
    QVERIFY(second && second->next.isEmpty());
    QCOMPARE(bench.asked(1), QByteArray("GET /app/u?c=2"));
}

void TestProfileBackendUsers::noCursorIsTheEnd_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("over");
    for (const char *none : {"null", "\"\"", "true", "[]", "{}", "1.5", "1e300"})
        QTest::newRow(none) << QByteArray(none) << true;
    for (const char *some : {"0", "7", "9223372036854775807", "\"x\""})
        QTest::newRow(some) << QByteArray(some) << false;
}

void TestProfileBackendUsers::noCursorIsTheEnd()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, over);
    ProfileBench bench{withUsers(R"({ "requests": [ { "method": "GET", "path": "/u" } ],
        "list": "body:/rows", "next": "body:/next", "user": { "id": "item:/id" } })")};
    bench.answer(200, R"({"next":)" + next + R"(,"rows":)" + rowsNamed({"a"}) + '}');
    const auto page = find(bench);
    QVERIFY(page);
    QCOMPARE(page->next.isEmpty(), over);
}

//! Two rows of a page of two have come.
void TestProfileBackendUsers::totalTells_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("over");
    QTest::newRow("more") << QByteArray("X-Total: 93") << false;
    QTest::newRow("all") << QByteArray("X-Total: 2") << true;
    QTest::newRow("fewer than came") << QByteArray("X-Total: 0") << true;
    QTest::newRow("negative") << QByteArray("X-Total: -1") << true;
    QTest::newRow("absent: the page was full") << QByteArray("X-Other: 1") << false;
    QTest::newRow("no number") << QByteArray("X-Total: many") << false;
    QTest::newRow("too large a number") << QByteArray("X-Total: 99999999999999999999") << false;
}

void TestProfileBackendUsers::totalTells()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, over);
    ProfileBench bench{withUsers(R"({ "requests": [ { "method": "GET", "path": "/u" } ],
        "list": "body:", "total": "header:X-Total", "user": { "id": "item:/id" } })")};
    bench.answer(200, rowsNamed({"a", "b"}), {header});
    const auto page = find(bench, {.limit = 2});
    QVERIFY(page);
    QCOMPARE(page->next.isEmpty(), over);
}

void TestProfileBackendUsers::searchesAreMerged()
{
    ProfileBench bench{withUsers(R"({ "list": "body:", "user": { "id": "item:/id" }, "searches": [
        { "requests": [ { "method": "GET", "path": "/by-name", "query": { "q": "{query}" } } ] },
        { "requests": [ { "method": "GET", "path": "/by-mail", "query": { "q": "{query}" } } ] } ] })")};
    bench.answer(200, rowsNamed({"a", "b", "a"}));
    bench.answer(200, rowsNamed({"b", "c"}));
    const auto page = find(bench, {.text = QStringLiteral("x")});
    QCOMPARE(idsOf(page).join(QLatin1Char(' ')), QStringLiteral("a b c"));
    QVERIFY(page->next.isEmpty());
    QCOMPARE(bench.asked(0), QByteArray("GET /app/by-name?q=x"));
    QCOMPARE(bench.asked(1), QByteArray("GET /app/by-mail?q=x"));
}

void TestProfileBackendUsers::oneSearchIsOverBeforeTheOther()
{
    ProfileBench bench{withUsers(R"({ "list": "body:", "user": { "id": "item:/id" }, "searches": [
        { "requests": [ { "method": "GET", "path": "/a" } ] },
        { "requests": [ { "method": "GET", "path": "/b", "query": { "at": "{offset}" } } ] } ] })")};
    bench.answer(200, rowsNamed({"a"}));
    bench.answer(200, rowsNamed({"b", "c"}));
    const auto first = find(bench, {.limit = 2});
    QVERIFY(first);
    QCOMPARE(first->next.size(), 2);
    bench.answer(200, rowsNamed({"d"}));
    const auto second = find(bench, {.limit = 2, .from = first->next});
    QCOMPARE(idsOf(second), QStringList{QStringLiteral("d")});
    QVERIFY(second->next.isEmpty());
    QCOMPARE(bench.server.requests().size(), 3);
    QCOMPARE(bench.asked(2), QByteArray("GET /app/b?at=2"));
}

void TestProfileBackendUsers::rowsThatAreNone()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"rows":[null,7,"x",[],{},{"id":null},{"id":""},{"id":{}},{"id":1.5},
                                  {"id":"a","name":[]},{"id":"b","name":null}]})");
    const auto page = find(bench, {.limit = 11});
    QCOMPARE(idsOf(page), QStringList{QStringLiteral("b")});
    QVERIFY(!page->next.isEmpty()); // the page was full all the same
}

void TestProfileBackendUsers::noList_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"",
                             "<html>",
                             "{}",
                             "[]",
                             R"({"rows":null})",
                             R"({"rows":{}})",
                             R"({"rows":"[]"})",
                             R"({"rows":7})"})
        QTest::addRow("\"%s\"", body) << QByteArray(body);
}

void TestProfileBackendUsers::noList()
{
    QFETCH(QByteArray, body);
    ProfileBench bench{tokenProfile};
    bench.answer(200, body);
    const auto page = find(bench);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
    QCOMPARE(page.error().message, QStringLiteral("body:/rows"));
}

// A backend may send all it has, whatever was asked for.
void TestProfileBackendUsers::manyRows()
{
    QByteArrayList ids;
    for (int i = 0; i < 10'000; ++i)
        ids.append(QByteArray::number(i));
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"rows":)" + rowsNamed(ids) + '}');
    const auto page = find(bench);
    QVERIFY(page);
    QCOMPARE(page->users.size(), 10'000);
    QCOMPARE(page->next.value(0).offset, 10'000);
}

void TestProfileBackendUsers::tooManyRows()
{
    ProfileBench bench{tokenProfile};
    bench.answer(200, R"({"rows":[)" + QByteArray(1'000'000, '0').replace("0", "0,") + "0]}");
    const auto page = find(bench);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Malformed);

    ProfileBench cursors{withUsers(R"({ "requests": [ { "method": "GET", "path": "/u" } ],
        "list": "body:/rows", "next": "body:/next", "user": { "id": "item:/id" } })")};
    cursors.answer(200,
                   R"({"next":")" + QByteArray(5000, 'x') + R"(","rows":)" + rowsNamed({"a"})
                       + '}');
    const auto endless = find(cursors);
    QVERIFY(!endless);
    QCOMPARE(endless.error().kind, ErrorKind::Malformed);
}

void TestProfileBackendUsers::errorsAreTold()
{
    ProfileBench bench{tokenProfile};
    bench.answer(429, "{}", {"Retry-After: 7"});
    const auto page = find(bench);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::TryLater);
    QCOMPARE(page.error().retryAfter, std::chrono::seconds(7));
    QVERIFY(!page.error().inDoubt);
}

QTEST_GUILESS_MAIN(TestProfileBackendUsers)
#include "tst_profile_backend_users.moc"
