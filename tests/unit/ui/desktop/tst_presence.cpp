// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/presence.h"
#include "support/fake_clock.h"
#include "support/test_case.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QWidget>

using namespace Understudy;
using namespace std::chrono_literals;

class PresenceTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void awayAsLongAsAnythingSaysSo()
    {
        FakeClock clock;
        Presence presence(clock);
        const QSignalSpy changes(&presence, &Presence::changed);
        presence.set(Presence::Locked, true);
        presence.set(Presence::Locked, true);
        presence.set(Presence::Asleep, true);
        QCOMPARE(changes.size(), 2);
        presence.set(Presence::Asleep, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Locked));
        presence.set(Presence::Locked, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }

    void idleAfterFifteenMinutes()
    {
        FakeClock clock;
        Presence presence(clock);
        clock.advance(10min);
        presence.touched();
        clock.advance(14min + 59s);
        presence.tick();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
        clock.advance(1s);
        presence.tick();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Idle));
    }

    void whoMovesTheMouseMayBeAnybody()
    {
        FakeClock clock;
        Presence presence(clock);
        clock.advance(15min);
        presence.touched(); // found before the next tick
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Idle));
        presence.touched();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Idle));
        presence.returned();
        presence.tick();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }

    void whoUnlocksIsThere()
    {
        FakeClock clock;
        Presence presence(clock);
        presence.set(Presence::Locked, true);
        clock.advance(8h);
        presence.tick();
        presence.set(Presence::Locked, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }

    void aSaverWithoutAPasswordProvesNothing()
    {
        FakeClock clock;
        Presence presence(clock);
        presence.set(Presence::Saved, true);
        clock.advance(15min);
        presence.tick();
        presence.set(Presence::Saved, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Idle));
    }

    void whatTheDesktopForgetsThePersonSays()
    {
        FakeClock clock;
        Presence presence(clock);
        presence.set(Presence::Locked, true);
        presence.set(Presence::Asleep, true);
        presence.returned();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
        presence.set(Presence::Locked, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }

    void whoWakesAMachineMayBeAnybody()
    {
        FakeClock clock;
        Presence presence(clock);
        presence.set(Presence::Asleep, true);
        clock.advance(8h);
        presence.set(Presence::Asleep, false);
        QCOMPARE(presence.absences(), Presence::Absences(Presence::Idle));
    }

    void aWallClockThatIsSetChangesNothing()
    {
        FakeClock clock;
        Presence presence(clock);
        clock.setWall(clock.now().wall.addDays(1));
        presence.tick();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }

    void keysAndMouseInAnyWindowCount()
    {
        FakeClock clock;
        Presence presence(clock);
        QWidget window;
        window.show();
        clock.advance(10min);
        QTest::keyClick(&window, Qt::Key_A);
        clock.advance(10min);
        QTest::mouseMove(&window, QPoint(3, 3));
        QTest::mouseMove(&window, QPoint(9, 9));
        clock.advance(10min);
        presence.tick();
        QCOMPARE(presence.absences(), Presence::Absences(Presence::None));
    }
};

QTEST_MAIN(PresenceTest)
#include "tst_presence.moc"
