// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile_bench.h"
#include "sound_profile.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QByteArray rule = R"({
    "requests": [ { "method": "GET", "path": "/live", "query": { "n": "{limit}", "c": "{cursor}" } } ],
    "list": "body:/rows", "next": "body:/next",
    "impersonation": { "id": "item:/id", "actor": { "id": "item:/by" }, "subject": { "id": "item:/as" },
        "reason": "item:/why", "since": { "value": "item:/from", "as": "iso8601" } },
    "end": { "requests": [ { "method": "DELETE", "path": "/live/{impersonationId}" } ],
             "errors": [ { "kind": "refused", "status": [403] } ] } })";

QByteArray withActive(const QByteArray &active = rule)
{
    return profileWith(QStringLiteral("/active"), active, tokenProfile);
}

} // namespace

//! The impersonations that are going on at a backend, as a profile says.
class TestProfileBackendActive : public TestCase
{
    Q_OBJECT

    static Result<ActiveList> list(ProfileBench &bench, const SearchPosition &from = {})
    {
        return QCoro::waitFor(bench->activeImpersonations(sessionWith("t").credentials, from));
    }

    static Result<void> end(ProfileBench &bench, const QString &id)
    {
        return QCoro::waitFor(bench->endActive(sessionWith("t").credentials, id));
    }

private Q_SLOTS:

    void aPage()
    {
        ProfileBench bench{withActive()};
        QVERIFY(bench->traits().listsActive && bench->traits().endsActive);
        bench.answer(
            200,
            R"({"rows":[{"id":7,"by":1,"as":42,"why":"Invoice","from":"2026-03-01T10:00:00Z"},
                                 {"by":1,"as":43}, "none"],"next":"c2"})");
        const Result<ActiveList> page = list(bench);
        QVERIFY(page);
        QCOMPARE(page->impersonations.size(), 1); // a row without an id is none
        const ActiveImpersonation &one = page->impersonations.first();
        QCOMPARE(one.id, QStringLiteral("7"));
        QCOMPARE(one.actor.id, QStringLiteral("1"));
        QCOMPARE(one.subject.id, QStringLiteral("42"));
        QCOMPARE(one.reason, QStringLiteral("Invoice"));
        QVERIFY(one.since.isValid());
        QVERIFY(!one.until.isValid());
        QVERIFY(!page->next.over);
        QCOMPARE(bench.asked(0), QByteArray("GET /app/live?n=200"));
        bench.answer(200, R"({"rows":[],"next":null})");
        const Result<ActiveList> rest = list(bench, page->next);
        QVERIFY(rest && rest->next.over);
        QCOMPARE(bench.asked(1), QByteArray("GET /app/live?c=c2&n=200"));
    }

    void oneIsEnded()
    {
        ProfileBench bench{withActive()};
        bench.answer(204);
        QVERIFY(end(bench, QStringLiteral("7/8")));
        QCOMPARE(bench.asked(0), QByteArray("DELETE /app/live/7%2F8"));
        bench.answer(403);
        QCOMPARE(end(bench, QStringLiteral("7")).error().kind, ErrorKind::Refused);
    }

    void withoutAnIdNothingIsAsked()
    {
        ProfileBench bench{withActive()};
        QCOMPARE(end(bench, {}).error().kind, ErrorKind::Invalid);
        QVERIFY(bench.server.requests().isEmpty());
    }

    void notEveryBackendHasAList()
    {
        ProfileBench bench{tokenProfile};
        QVERIFY(!bench->traits().listsActive && !bench->traits().endsActive);
        QCOMPARE(list(bench).error().kind, ErrorKind::Invalid);
        QCOMPARE(end(bench, QStringLiteral("7")).error().kind, ErrorKind::Invalid);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("active");
        QTest::addColumn<QString>("fault");
        const QByteArray row =
            R"("impersonation":{"id":"item:/i","actor":{"id":"item:/a"},"subject":{"id":"item:/s"}})";
        const QByteArray list = R"("requests":[{"method":"GET","path":"/l"}],"list":"body:")";
        QTest::newRow("no requests")
            << "{\"list\":\"body:\"," + row + "}" << QStringLiteral("/active/requests: is missing");
        QTest::newRow("no list") << R"({"requests":[{"method":"GET","path":"/l"}],)" + row + "}"
                                 << QStringLiteral("/active/list: is missing");
        QTest::newRow("no row") << "{" + list + "}"
                                << QStringLiteral("/active/impersonation/id: is missing");
        QTest::newRow("nobody in it")
            << "{" + list
                + R"(,"impersonation":{"id":"item:/i","actor":{"id":"item:/a"},"subject":{}}})"
            << QStringLiteral("/active/impersonation/subject/id: is missing");
        QTest::newRow("a query")
            << R"({"requests":[{"method":"GET","path":"/{query}"}],"list":"body:",)" + row + "}"
            << QStringLiteral("/active/requests/0/path: ");
        QTest::newRow("an end of nothing") << "{" + list + "," + row + R"(,"end":{}})"
                                           << QStringLiteral("/active/end/requests: is missing");
        QTest::newRow("a slip") << "{" + list + "," + row + R"(,"ends":{}})"
                                << QStringLiteral("is not known here");
    }

    void faultsAreFound()
    {
        QFETCH(QByteArray, active);
        QFETCH(QString, fault);
        const QString found = messageOf(withActive(active));
        QVERIFY2(found.contains(fault), qPrintable(found));
    }

    void howOftenToVerify()
    {
        const auto everyOf = [](const QByteArray &every) {
            return profileWith(QStringLiteral("/whoAmI/every"), every, tokenProfile);
        };
        QCOMPARE(
            ProfileBench { tokenProfile } -> traits().verifyEvery.count(), 30);
        QCOMPARE(
            ProfileBench { everyOf("4") } -> traits().verifyEvery.count(), 4);
        for (const char *wrong : {"1", "31", "\"4\"", "4.5"})
            QVERIFY(messageOf(everyOf(wrong)).contains(QLatin1String("/whoAmI/every")));
        QVERIFY(messageOf(profileWith(QStringLiteral("/stop/every"), "4", tokenProfile))
                    .contains(QLatin1String("for whoAmI alone")));
    }
};

QTEST_GUILESS_MAIN(TestProfileBackendActive)
#include "tst_profile_backend_active.moc"
