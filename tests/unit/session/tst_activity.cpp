// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/activity.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

class TestActivity : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void idleAtOnce();
    void waitsForTheLast();
    void waitsNoLongerThanTheLimit();
};

void TestActivity::idleAtOnce()
{
    Activity activity;
    QVERIFY(activity.idle(1h).isReady());
}

void TestActivity::waitsForTheLast()
{
    const auto activity = std::make_shared<Activity>();
    auto first = std::make_unique<ActivityScope>(activity);
    auto second = std::make_unique<ActivityScope>(activity);
    const QCoro::Task<void> idle = activity->idle(1h);
    first.reset();
    QVERIFY(!idle.isReady());
    second.reset();
    QTRY_VERIFY(idle.isReady());
    QVERIFY(activity->idle(1h).isReady());
}

void TestActivity::waitsNoLongerThanTheLimit()
{
    const auto activity = std::make_shared<Activity>();
    const ActivityScope scope(activity);
    const QCoro::Task<void> idle = activity->idle(1ms);
    QTRY_VERIFY(idle.isReady());
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
