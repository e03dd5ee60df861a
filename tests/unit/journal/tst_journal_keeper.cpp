// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_keeper.h"
#include "support/fake_clock.h"
#include "support/full_disk.h"
#include "support/journal_folder.h"
#include "support/test_case.h"

#include <QFile>
#include <QSignalSpy>

using namespace Understudy;

class JournalKeeperTest : public TestCase
{
    Q_OBJECT

    struct Kept : JournalFolder
    {
        FakeClock clock;
        JournalKeeper keeper{journal, clock, folder.path()};

        QString settings() const { return folder.filePath(QStringLiteral("settings.json")); }

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

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:

    void aYearIsKeptWhereNobodySaid()
    {
        Kept kept;
        QCOMPARE(kept.keeper.days(), 365);
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

    void aWishTakesEffectAtOnceAndLasts()
    {
        Kept kept;
        for (const int days : {100, 31, 29})
            QVERIFY(kept.stopped(days));
        kept.keeper.start();
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        QVERIFY(kept.keeper.setDays(30));
        QTRY_COMPARE(kept.ids(), QStringList{QStringLiteral("29")});
        QTRY_COMPARE(removed.size(), 1);
        const JournalKeeper next(kept.journal, kept.clock, kept.folder.path());
        QCOMPARE(next.days(), 30);
        QVERIFY(!(QFile::permissions(kept.settings()) & QFile::ReadOther));
    }

    void foreverRemovesNothing()
    {
        Kept kept;
        QVERIFY(kept.stopped(4000));
        QVERIFY(kept.keeper.setDays(JournalKeeper::forever));
        QSignalSpy removed(&kept.keeper, &JournalKeeper::removed);
        kept.keeper.start();
        QVERIFY(kept.stopped(1)); // behind whatever was asked
        QCOMPARE(kept.ids().size(), 2);
        QVERIFY(removed.isEmpty());
    }

    void otherSettingsStay()
    {
        Kept kept;
        put(kept.settings(), "{\"theme\": \"dark\"}");
        JournalKeeper keeper(kept.journal, kept.clock, kept.folder.path());
        QCOMPARE(keeper.days(), JournalKeeper::oneYear);
        QVERIFY(keeper.setDays(90));
        QFile file(kept.settings());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"theme\": \"dark\""));
    }

    void unreadableSettingsKeepAll_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not JSON") << QByteArray("{\"journalDays\": 3");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("{\"journalDays\": \"30\"}");
        QTest::newRow("negative") << QByteArray("{\"journalDays\": -5}");
        QTest::newRow("fraction") << QByteArray("{\"journalDays\": 0.5}");
    }

    void unreadableSettingsKeepAll()
    {
        QFETCH(QByteArray, content);
        Kept kept;
        put(kept.settings(), content);
        const JournalKeeper keeper(kept.journal, kept.clock, kept.folder.path());
        QCOMPARE(keeper.days(), JournalKeeper::forever);
    }

    void aFullDiskIsSaid()
    {
        Kept kept;
        const FullDisk full;
        const Result<void> done = kept.keeper.setDays(90);
        QVERIFY(!done);
        QCOMPARE(kept.keeper.days(), 90);
        QVERIFY(!QFile::exists(kept.settings()));
    }
};

QTEST_GUILESS_MAIN(JournalKeeperTest)
#include "tst_journal_keeper.moc"
