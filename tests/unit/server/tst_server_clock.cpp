// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/server_clock.h"
#include "support/fake_clock.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

class TestServerClock : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void countsWhileTheWallClockIsSetBack()
    {
        FakeClock wall;
        ServerClock clock(wall);
        const qint64 begin = clock.now();
        wall.setWall(wall.now().wall.addDays(-1));
        QCOMPARE(clock.now(), begin);
        wall.advance(5min);
        QCOMPARE(clock.now(), begin + 5 * 60000);
    }

    void followsTheWallClockForward()
    {
        FakeClock wall;
        ServerClock clock(wall);
        wall.setWall(wall.now().wall.addDays(1));
        const qint64 ahead = wall.now().wall.toMSecsSinceEpoch();
        QCOMPARE(clock.now(), ahead);
        wall.setWall(wall.now().wall.addDays(-1));
        wall.advance(1s);
        QCOMPARE(clock.now(), ahead + 1000);
    }

    void goesOnAfterARestart()
    {
        FakeClock wall;
        ServerClock first(wall);
        const ClockReading reading = first.reading();
        wall.advance(10min);
        wall.setWall(wall.now().wall.addDays(-1));
        ServerClock second(wall, reading);
        QCOMPARE(second.now(), reading.time + 10 * 60000);
        QVERIFY(!second.isUnplaceable());
    }

    void goesOnAfterAReboot()
    {
        FakeClock wall;
        const ClockReading reading = ServerClock(wall).reading();
        wall.reboot(1h, 1min);
        ServerClock second(wall, reading);
        QCOMPARE(second.now(), reading.time + 3600000);
        QVERIFY(!second.isUnplaceable());
    }

    void knowsThatARebootCannotBePlaced()
    {
        FakeClock wall;
        const ClockReading reading = ServerClock(wall).reading();
        wall.reboot(1h, 1min);
        wall.setWall(wall.now().wall.addDays(-1));
        ServerClock second(wall, reading);
        QVERIFY(second.isUnplaceable());
        QCOMPARE(second.now(), reading.latest);
    }

    void clocksThatAgreeDiffer()
    {
        FakeClock wall;
        ClockReading reading = ServerClock(wall).reading();
        reading.bootId = QStringLiteral("another machine's");
        reading.latest += 59'000;
        ServerClock second(wall, reading);
        QVERIFY(!second.isUnplaceable());
        QCOMPARE(second.now(), reading.latest);
        reading.latest += 2000;
        QVERIFY(ServerClock(wall, reading).isUnplaceable());
    }

    void goesOnFromWhereAnotherHasCome()
    {
        FakeClock wall;
        ServerClock clock(wall);
        const qint64 begin = clock.now();
        clock.reach(begin - 1);
        QCOMPARE(clock.now(), begin);
        clock.reach(begin + 5000);
        wall.advance(1s);
        QCOMPARE(clock.now(), begin + 6000);
    }

    void writesDates()
    {
        const qint64 time =
            QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(rfc3339(time), QStringLiteral("2026-03-02T09:05:07Z"));
        QCOMPARE(httpDate(time), QByteArray("Mon, 02 Mar 2026 09:05:07 GMT"));
    }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("time");
        const auto row = [](const char *text, std::optional<qint64> time) {
            QTest::newRow(text) << QString::fromLatin1(text) << time;
        };
        row("2023-11-14T22:13:20Z", 1'700'000'000'000);
        row("2023-11-14T22:13:20.5Z", 1'700'000'000'500);
        row("2023-11-14T23:13:20+01:00", 1'700'000'000'000);
        row("2023-11-14T22:13:20", 1'700'000'000'000); // UTC unless it says otherwise
        row("2023-11-14", 1'699'920'000'000);
        row("2023-11-31", {});
        row("yesterday", {});
        row("", {});
    }

    void readsMoments()
    {
        QFETCH(QString, text);
        QTEST(instantFrom(text), "time");
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_server_clock.moc"
