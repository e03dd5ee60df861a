// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/view_store.h"
#include "server_fixture.h"
#include "support/test_case.h"

using namespace Understudy;

class TestViewStore : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void aCodeIsSpentOnceWithinAMinute()
    {
        ServerFixture fixture;
        ViewStore views(*fixture.database);
        const User user =
            fixture.addUser(QStringLiteral("a@example.com"), QStringLiteral("customer"));
        fixture.addSession(user, 30);
        const Secret early = newToken();
        const Secret late = newToken();
        QVERIFY(views.addCode(early, 1, 1000) && views.addCode(late, 1, 1000));
        QCOMPARE(views.spendCode(early, 60999), std::optional<qint64>(1));
        QCOMPARE(views.spendCode(early, 60999), std::optional<qint64>());
        QCOMPARE(views.spendCode(late, 61000), std::optional<qint64>());
        QCOMPARE(views.spendCode(newToken(), 1000), std::optional<qint64>());
    }

    void aCookieIsNoCodeAndOpensItsSession()
    {
        ServerFixture fixture;
        ViewStore views(*fixture.database);
        const User user =
            fixture.addUser(QStringLiteral("a@example.com"), QStringLiteral("customer"));
        fixture.addSession(user, 30);
        const Secret cookie = newToken();
        const Secret code = newToken();
        QVERIFY(views.addCookie(cookie, 1, 90000) && views.addCode(code, 1, 1000));
        QCOMPARE(views.spendCode(cookie, 1000), std::optional<qint64>());
        QCOMPARE(fixture.sessions.byCookie(cookie).value()->user.id, user.id);
        QVERIFY(!fixture.sessions.byCookie(code).value());
    }
};

QTEST_GUILESS_MAIN(TestViewStore)
#include "tst_view_store.moc"
