// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database.h"
#include "server/database_clock.h"
#include "support/fake_clock.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Understudy;

class TestDatabaseClock : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void countsFromTheDatabasesTime()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(newTestDatabase(folder.path()), 50ms).value();
        FakeClock machine;
        DatabaseClock clock(*database, machine);
        const Moment begin = clock.now();
        QCOMPARE(begin.boot, machine.now().boot);
        QCOMPARE(begin.bootId, machine.now().bootId);
        if (testsPostgres()) // whose clock is the one that this test runs by
            QVERIFY(qAbs(begin.wall.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
        else
            QCOMPARE(begin, machine.now());
        machine.advance(5min);
        QCOMPARE(clock.now().wall, begin.wall.addSecs(300));
        machine.setWall(machine.now().wall.addDays(1));
        QCOMPARE(clock.now().wall, begin.wall.addSecs(300).addDays(testsPostgres() ? 0 : 1));
        QVERIFY(clock.adjust());
        QVERIFY(clock.now().wall < begin.wall.addSecs(300) || !testsPostgres());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseClock)
#include "tst_database_clock.moc"
