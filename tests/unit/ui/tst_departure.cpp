// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "departure.h"
#include "support/impersonation_bench.h"
#include "support/test_case.h"

#include <QSignalSpy>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

//! A console on its way out, with little patience.
struct Leaving
{
    ImpersonationBench bench{Effect::Mints};
    SessionVault vault{bench.keychain, QStringLiteral("installation")};
    Departure departure{bench.console(), vault, 50ms};
    QSignalSpy left{&departure, &Departure::left};
    QSignalSpy undecided{&departure, &Departure::undecided};

    bool impersonates() { return bench.signIn() && bench.start(); }

    //! No call reaches the backend from now on.
    void cutOff() { bench.world.faults = QList<Fault>(1000, Fault::NotSent); }
};

} // namespace

class DepartureTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void goesAtOnceWhereNobodyIsImpersonated()
    {
        Leaving leaving;
        QVERIFY(leaving.bench.signIn());
        leaving.departure.quit();
        QTRY_COMPARE(leaving.left.size(), 1);
        QVERIFY(leaving.bench.vaulted());
    }

    void promiseOneAtATime_data()
    {
        QTest::addColumn<bool>("terminated");
        QTest::newRow("quit") << false;
        QTest::newRow("logout") << true;
    }

    void promiseOneAtATime()
    {
        QFETCH(bool, terminated);
        Leaving leaving;
        QVERIFY(leaving.impersonates());
        if (terminated)
            leaving.departure.terminate();
        else
            leaving.departure.quit();
        QTRY_COMPARE(leaving.left.size(), 1);
        QCOMPARE(leaving.undecided.size(), 0);
        QVERIFY(leaving.bench.world.impersonating().isEmpty());
    }

    void aPersonIsAskedWhereTheStopTakesLonger()
    {
        Leaving leaving;
        QVERIFY(leaving.impersonates());
        leaving.cutOff();
        leaving.departure.quit();
        QTRY_COMPARE(leaving.undecided.size(), 1);
        QCOMPARE(leaving.left.size(), 0);
        QVERIFY(leaving.bench.status().barShown());

        leaving.departure.quitNow();
        QTRY_COMPARE(leaving.left.size(), 1);
        QVERIFY2(leaving.bench.journal.entries.last().state != JournalState::Closed,
                 "the next start continues");
    }

    void whoStaysDoesNotGoWithTheLateStop()
    {
        Leaving leaving;
        QVERIFY(leaving.impersonates());
        leaving.cutOff();
        leaving.departure.quit();
        QTRY_COMPARE(leaving.undecided.size(), 1);
        leaving.departure.stay();
        leaving.bench.world.faults.clear();
        leaving.bench.pass(60s);
        QVERIFY(!leaving.bench.status().barShown());
        QCoreApplication::processEvents();
        QCOMPARE(leaving.left.size(), 0);
    }

    void aLogoutAsksNobody()
    {
        Leaving leaving;
        QVERIFY(leaving.impersonates());
        leaving.cutOff();
        leaving.departure.terminate();
        leaving.departure.quit();
        QTRY_COMPARE(leaving.left.size(), 1);
        QCOMPARE(leaving.undecided.size(), 0);
    }
};

QTEST_MAIN(DepartureTest)
#include "tst_departure.moc"
