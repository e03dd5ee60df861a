// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_keeper.h"
#include "support/fake_clock.h"
#include "support/journal_folder.h"
#include "support/test_case.h"

#include <QSignalSpy>

using namespace Understudy;

class JournalKeeperTest : public TestCase
{
    Q_OBJECT

    struct Kept : JournalFolder
    {
        FakeClock clock;
        JournalKeeper keeper{journal, clock, 365};

        //! Stopped so many days ago.
        bool stopped(int daysAgo)
        {
            const QDateTime start = clock.now().wall.addDays(-daysAgo).addSecs(-600);
            return record(stoppedEntry(QString::number(daysAgo), start));
        }

        QStringList ids()
        {
            const auto page = QCoro::waitFor(journal.page({}, 0, 2000)).value();
            QStringList result;
            for (const JournalRecord &record : page.records)
                result.prepend(record.entry.id);
            return result;
        }
    };

private Q_SLOTS:

    void whatIsOlderGoes()
    {
        Kept kept;
        for (const int days : {800, 366, 364, 1})
            QVERIFY(kept.stopped(days));
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        kept.keeper.start();
        QVERIFY(removed.wait());
        QCOMPARE(removed.first().first().toInt(), 2);
        QCOMPARE(kept.ids(), (QStringList{QStringLiteral("364"), QStringLiteral("1")}));
    }

    void manyGoInSteps()
    {
        Kept kept;
        for (int i = 400; i < 1001; ++i)
            kept.journal.record(stoppedEntry(QString::number(i), kept.clock.now().wall.addDays(-i)),
                                QStringLiteral("ended"));
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        kept.keeper.start();
        QVERIFY(removed.wait());
        QCOMPARE(removed.first().first().toInt(), 601);
        QVERIFY(kept.ids().isEmpty());
    }

    void aWishTakesEffectAtOnce()
    {
        Kept kept;
        for (const int days : {100, 31, 29})
            QVERIFY(kept.stopped(days));
        kept.keeper.start();
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        kept.keeper.setDays(30);
        QTRY_COMPARE(kept.ids(), QStringList{QStringLiteral("29")});
        QTRY_COMPARE(removed.size(), 1);
    }

    void foreverRemovesNothing()
    {
        Kept kept;
        QVERIFY(kept.stopped(4000));
        kept.keeper.setDays(JournalKeeper::forever);
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        kept.keeper.start();
        QVERIFY(kept.stopped(1)); // behind whatever was asked
        QCOMPARE(kept.ids().size(), 2);
        QVERIFY(removed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JournalKeeperTest)
#include "tst_journal_keeper.moc"
