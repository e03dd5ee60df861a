// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/fake_clock.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

const QDateTime nine(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

//! \a minutes after nine by the wall, \a uptime since boot \a bootId.
Moment at(int minutes, std::chrono::milliseconds uptime, const QString &bootId)
{
    return {.wall = nine.addSecs(minutes * 60), .boot = uptime, .bootId = bootId};
}

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");
const QString three = QStringLiteral("three");

} // namespace

class TestClock : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void remaining_data();
    void remaining();
    void certainlyOver_data();
    void certainlyOver();
    void systemClockTells();
    void fakeClockMoves();
};

//! Promise «Deadline»: thirty minutes, begun at nine with an uptime of five hours in boot "one".
void TestClock::remaining_data()
{
    QTest::addColumn<Moment>("lastSeen");
    QTest::addColumn<Moment>("now");
    QTest::addColumn<std::chrono::milliseconds>("left");

    const auto row = [](const char *name,
                        const Moment &lastSeen,
                        const Moment &now,
                        std::chrono::milliseconds left) {
        QTest::newRow(name) << lastSeen << now << left;
    };
    const Moment start = at(0, 5h, one);
    row("at once", start, start, 30min);
    row("ten minutes on", start, at(10, 5h + 10min, one), 20min);
    row("to the second", start, at(30, 5h + 30min, one), 0min);
    row("long over", start, at(90, 6h + 30min, one), -60min);
    row("suspended: boot time counts it", start, at(25, 5h + 25min, one), 5min);
    row("wall set forward, same boot", start, at(600, 5h + 10min, one), 20min);
    row("wall set back, same boot", start, at(-1, 5h + 10min, one), 0min);
    row("wall set back behind the last record",
        at(20, 5h + 20min, one),
        at(19, 5h + 21min, one),
        0min);
    row("wall set back, not behind the last record",
        at(5, 5h + 5min, one),
        at(6, 5h + 15min, one),
        15min);
    row("restarted", start, at(10, 2min, two), 20min);
    row("restarted, uptime as long as the wall says", start, at(10, 10min, two), 20min);
    row("restarted, up for longer than the wall says", start, at(10, 11min, two), 0min);
    row("restarted, wall set back", start, at(-10, 2min, two), 0min);
    row("restarted, wall set forward", start, at(600, 2min, two), -570min);
    row("restarted, over", start, at(45, 2min, two), -15min);
    row("restarted, recorded since", at(10, 2min, two), at(12, 4min, two), 18min);
    row("restarted twice", at(10, 2min, two), at(15, 1min, three), 15min);
    row("restarted twice, implausibly", at(10, 2min, two), at(15, 6min, three), 0min);
}

void TestClock::remaining()
{
    QFETCH(Moment, lastSeen);
    QFETCH(Moment, now);
    QTEST(Understudy::remaining(at(0, 5h, one), 30min, lastSeen, now), "left");
}

void TestClock::certainlyOver_data()
{
    QTest::addColumn<Moment>("now");
    QTest::addColumn<bool>("over");
    QTest::newRow("at once") << at(0, 5h, one) << false;
    QTest::newRow("nearly") << at(29, 5h + 29min, one) << false;
    QTest::newRow("to the second") << at(30, 5h + 30min, one) << true;
    QTest::newRow("wall set forward, same boot") << at(600, 5h + 10min, one) << false;
    QTest::newRow("wall set back, same boot") << at(-600, 5h + 31min, one) << true;
    QTest::newRow("restarted, early") << at(10, 2min, two) << false;
    QTest::newRow("restarted, late by the wall") << at(30, 2min, two) << true;
    QTest::newRow("restarted, wall set back, short uptime") << at(-60, 29min, two) << false;
    QTest::newRow("restarted, wall set back, long uptime") << at(-60, 30min, two) << true;
}

void TestClock::certainlyOver()
{
    QFETCH(Moment, now);
    QTEST(Understudy::certainlyOver(at(0, 5h, one), 30min, now), "over");
}

void TestClock::systemClockTells()
{
    const SystemClock clock;
    const Moment first = clock.now();
    const Moment second = clock.now();
    QVERIFY(!first.bootId.isEmpty());
    QCOMPARE(first.bootId, SystemClock().now().bootId);
    QCOMPARE(first.wall.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(first.wall.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(first.boot > 0ms);
    QVERIFY(second.boot >= first.boot);
}

void TestClock::fakeClockMoves()
{
    FakeClock clock;
    const Moment before = clock.now();
    clock.advance(10min);
    QCOMPARE(before.wall.secsTo(clock.now().wall), 600);
    QCOMPARE(clock.now().boot - before.boot, std::chrono::milliseconds(10min));
    clock.reboot(5min, 1min);
    QVERIFY(clock.now().bootId != before.bootId);
    QCOMPARE(Understudy::remaining(before, 30min, before, clock.now()),
             std::chrono::milliseconds(15min));
    clock.setWall(before.wall.addSecs(-1));
    QCOMPARE(Understudy::remaining(before, 30min, before, clock.now()), 0ms);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
