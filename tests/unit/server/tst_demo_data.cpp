// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo_data.h"
#include "server_fixture.h"
#include "support/test_case.h"

#include <QSet>

using namespace Understudy;

class TestDemoData : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void theFirstAccountsAreKnown()
    {
        QCOMPARE(demoUser(1).email, QStringLiteral("admin@example.com"));
        QCOMPARE(demoUser(1).role, QStringLiteral("admin"));
        QCOMPARE(demoUser(2).email, QStringLiteral("support@example.com"));
        QCOMPARE(demoUser(2).role, QStringLiteral("support"));
        QCOMPARE(demoUser(3).email, QStringLiteral("admin2@example.com"));
        QCOMPARE(demoUser(3).role, QStringLiteral("admin"));
        QCOMPARE(demoUser(42).email, QStringLiteral("user42@example.com"));
        QCOMPARE(demoUser(42).role, QStringLiteral("customer"));
        for (qint64 id = 1; id <= 1000; ++id)
            QCOMPARE(demoUser(id).disabled, id == 13);
    }

    void peopleDiffer()
    {
        QSet<QString> names;
        QSet<qint64> organisations;
        for (qint64 id = 4; id <= 1000; ++id) {
            names.insert(demoUser(id).name);
            organisations.insert(demoUser(id).orgId.value());
            const QList<DemoOrder> orders = demoOrders(id, 1'700'000'000'000);
            QVERIFY(orders.size() >= 2);
            QVERIFY(std::is_sorted(orders.rbegin(),
                                   orders.rend(),
                                   [](const DemoOrder &a, const DemoOrder &b) {
                                       return a.time < b.time;
                                   }));
            QVERIFY(!demoNotes(id).isEmpty());
        }
        QVERIFY2(names.size() > 600, qPrintable(QString::number(names.size())));
        QCOMPARE(organisations.size(), 13);
    }

    void theSameEveryTime()
    {
        QVERIFY(demoUser(77) == demoUser(77));
        QCOMPARE(demoOrders(77, 1000000).first().number, demoOrders(77, 2000000).first().number);
    }

    void fillsAnEmptyDatabaseOnce()
    {
        ServerFixture fixture;
        QVERIFY(makeDemo(*fixture.database, 20, fixture.clock));
        QVERIFY(isDemo(*fixture.database));
        QCOMPARE(fixture.ask(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("20"));
        QVERIFY(makeDemo(*fixture.database, 50, fixture.clock));
        QCOMPARE(fixture.ask(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("20"));
        QVERIFY(fixture.users.byId(13).value()->disabled);
    }

    void refusesARealDatabase()
    {
        ServerFixture fixture;
        fixture.addUser(QStringLiteral("real@example.com"), QStringLiteral("customer"));
        const Result<void> made = makeDemo(*fixture.database, 20, fixture.clock);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(QStringLiteral("not a demo")));
        QCOMPARE(fixture.ask(QStringLiteral("SELECT count(*) FROM users")), QStringLiteral("1"));
    }

    void allShareOnePassword()
    {
        ServerFixture fixture;
        QVERIFY(makeDemo(*fixture.database, 20, fixture.clock));
        QVERIFY(!hasDemoPassword(*fixture.database));
        QVERIFY(fixture.users.passwordHash(5)->isEmpty());
        QVERIFY(setDemoPassword(*fixture.database, "one"));
        QVERIFY(setDemoPassword(*fixture.database, "two"));
        QCOMPARE(fixture.users.passwordHash(5), QByteArray("two"));
        QVERIFY(fixture.users.setPasswordHash(5, "own"));
        QCOMPARE(fixture.users.passwordHash(5), QByteArray("own"));
        QVERIFY(!setDemoPassword(*fixture.database, {}));
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demo_data.moc"
