// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/deadline_reminder.h"
#include "support/test_case.h"

#include <QSignalSpy>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

ImpersonationStatus statusIn(ImpersonationState state,
                             const std::optional<Problem> &problem = std::nullopt)
{
    return {.state = state, .subject = {.id = QStringLiteral("42")}, .problem = problem};
}

struct Reminded
{
    DeadlineReminder reminder;
    QSignalSpy soon{&reminder, &DeadlineReminder::soonOver};
    QSignalSpy ends{&reminder, &DeadlineReminder::ended};

    Reminded() { reminder.follow(statusIn(ImpersonationState::Impersonating)); }

    QString told() const
    {
        QStringList minutes;
        for (const QList<QVariant> &one : soon)
            minutes += one.at(1).toString();
        return minutes.join(QLatin1Char(' '));
    }
};

} // namespace

class DeadlineReminderTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void fiveMinutesAndOne()
    {
        Reminded reminded;
        for (auto left = 30min + 0s; left >= 0s; left -= 1s)
            reminded.reminder.setTimeLeft(left);
        QCOMPARE(reminded.told(), QStringLiteral("5 1"));
        QCOMPARE(reminded.soon.first().first().toString(), QStringLiteral("42"));
    }

    void whoSleptThroughTheFirstHearsTheSecond()
    {
        Reminded reminded;
        reminded.reminder.setTimeLeft(20min);
        reminded.reminder.setTimeLeft(30s);
        reminded.reminder.setTimeLeft(4min); // a clock of the backend that was set
        QCOMPARE(reminded.told(), QStringLiteral("1"));
    }

    void eachImpersonationAnew()
    {
        Reminded reminded;
        reminded.reminder.setTimeLeft(4min);
        reminded.reminder.follow(statusIn(ImpersonationState::Stopping));
        reminded.reminder.setTimeLeft(50s); // it is being stopped already
        reminded.reminder.follow(statusIn(ImpersonationState::SignedIn));
        reminded.reminder.setTimeLeft(3min);
        reminded.reminder.follow(statusIn(ImpersonationState::Impersonating));
        reminded.reminder.setTimeLeft(4min);
        QCOMPARE(reminded.told(), QStringLiteral("5 5"));
        QCOMPARE(reminded.ends.size(), 0);
    }

    void anEndIsToldOnceItIsCertain_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<int>("told");
        QTest::newRow("deadline") << ProblemKind::DeadlineReached << 1;
        QTest::newRow("elsewhere") << ProblemKind::EndedElsewhere << 1;
        QTest::newRow("another trouble") << ProblemKind::StopUnanswered << 0;
    }

    void anEndIsToldOnceItIsCertain()
    {
        QFETCH(ProblemKind, kind);
        Reminded reminded;
        reminded.reminder.follow(statusIn(ImpersonationState::Stopping, problemOf(kind)));
        QCOMPARE(reminded.ends.size(), 0);
        reminded.reminder.follow(statusIn(ImpersonationState::SignedIn));
        QTEST(int(reminded.ends.size()), "told");
        reminded.reminder.follow(statusIn(ImpersonationState::SignedIn));
        QTEST(int(reminded.ends.size()), "told");
    }
};

QTEST_GUILESS_MAIN(DeadlineReminderTest)
#include "tst_deadline_reminder.moc"
