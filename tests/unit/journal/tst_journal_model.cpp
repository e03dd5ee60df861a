// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_model.h"
#include "support/journal_folder.h"
#include "support/test_case.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Understudy;

namespace {
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
} // namespace

class JournalModelTest : public TestCase
{
    Q_OBJECT

    using State = JournalModel::State;

    struct Shown : JournalFolder
    {
        JournalModel model{journal};
        QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        //! Days in brackets, entries by their id: "[2] b a".
        QString rows() const
        {
            QStringList result;
            for (int i = 0; i < model.rowCount(); ++i) {
                const QModelIndex index = model.index(i);
                result += index.data(JournalModel::IsDayRole).toBool()
                    ? QStringLiteral("[%1]").arg(index.data(JournalModel::DayRole).toDate().day())
                    : index.data(JournalModel::EntryRole).value<JournalEntry>().id;
            }
            return result.join(QLatin1Char(' '));
        }

        bool load()
        {
            model.reload();
            return QTest::qWaitFor([this] { return model.state() == State::Done; });
        }

        bool stopped(const char *id, int day, const char *subject = "42")
        {
            return record(stoppedEntry(QString::fromLatin1(id),
                                       noon.addDays(day),
                                       QString::fromLatin1(subject)));
        }
    };

private Q_SLOTS:

    void initTestCase() { qputenv("TZ", "UTC"); }

    void entriesAreBelowTheirDays()
    {
        Shown shown;
        QVERIFY(shown.stopped("a", 0) && shown.stopped("b", 1) && shown.stopped("c", 1));
        QVERIFY(shown.load());
        QCOMPARE(shown.rows(), QStringLiteral("[3] c b [2] a"));
        const QModelIndex day = shown.model.index(0);
        QCOMPARE(day.flags(), Qt::ItemNeverHasChildren); // neither keys nor clicks choose it
        QVERIFY(day.data(JournalModel::EntryRole).isNull());
        QVERIFY(shown.model.index(1).flags() & Qt::ItemIsSelectable);
        QCOMPARE(shown.model.indexOf(QStringLiteral("a")).row(), 4);
        QVERIFY(!shown.model.indexOf(QStringLiteral("x")).isValid());
    }

    void daysAreTheLocalOnes()
    {
        qputenv("TZ", "Europe/Berlin");
        const auto restore = qScopeGuard([] { qputenv("TZ", "UTC"); });
        Shown shown;
        const QDateTime before(QDate(2026, 3, 28), QTime(22, 59), Qt::UTC); // 23:59 there
        QVERIFY(shown.record(stoppedEntry(QStringLiteral("a"), before)));
        QVERIFY(shown.record(stoppedEntry(QStringLiteral("b"), before.addSecs(60))));
        // The day on which summer time begins is an hour short.
        QVERIFY(shown.record(stoppedEntry(QStringLiteral("c"), before.addSecs(23 * 3600))));
        QVERIFY(shown.record(stoppedEntry(QStringLiteral("d"), before.addSecs(23 * 3600 + 60))));
        QVERIFY(shown.load());
        QCOMPARE(shown.rows(), QStringLiteral("[30] d [29] c b [28] a"));
    }

    void pagesFollow()
    {
        Shown shown;
        for (int i = 0; i < 450; ++i)
            shown.journal.record(stoppedEntry(QString::number(i), noon), QStringLiteral("ended"));
        QVERIFY(shown.load());
        QCOMPARE(shown.model.rowCount(), 201);
        while (shown.model.canFetchMore({})) {
            shown.model.fetchMore({});
            QVERIFY(!shown.model.canFetchMore({})); // one at a time
            QTRY_COMPARE(shown.model.state(), State::Done);
        }
        QCOMPARE(shown.model.rowCount(), 451); // and the day once
        QCOMPARE(shown.model.indexOf(QStringLiteral("0")).row(), 450);
    }

    void whatIsNewComesInOnTop()
    {
        Shown shown;
        QVERIFY(shown.stopped("a", 0));
        QVERIFY(shown.load());
        const QPersistentModelIndex chosen = shown.model.indexOf(QStringLiteral("a"));
        QSignalSpy resets(&shown.model, &QAbstractItemModel::modelReset);
        QVERIFY(shown.stopped("b", 0));
        QCOMPARE(shown.rows(), QStringLiteral("[2] b a"));
        QVERIFY(shown.stopped("c", 1));
        QCOMPARE(shown.rows(), QStringLiteral("[3] c [2] b a"));
        QVERIFY(shown.stopped("d", 0)); // the clock was set back
        QCOMPARE(shown.rows(), QStringLiteral("[2] d [3] c [2] b a"));
        QCOMPARE(chosen.row(), 6);
        QVERIFY(resets.isEmpty());
    }

    void theFirstOneComesIntoNothing()
    {
        Shown shown;
        QVERIFY(shown.load());
        QVERIFY(shown.stopped("a", 0));
        QCOMPARE(shown.rows(), QStringLiteral("[2] a"));
    }

    void whatChangesStaysWhereItIs()
    {
        Shown shown;
        JournalEntry entry = begunAt(intendedEntry(QStringLiteral("a")), noon);
        QVERIFY(shown.record(entry) && shown.stopped("b", 0));
        QVERIFY(shown.load());
        QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
        entry = closedEntry(entry, JournalOutcome::Expired);
        QVERIFY(shown.record(entry));
        QCOMPARE(changed.size(), 1);
        const auto read = shown.model.index(2).data(JournalModel::EntryRole).value<JournalEntry>();
        QVERIFY(read == entry);
    }

    void theFilterHoldsForWhatComesIn()
    {
        Shown shown;
        JournalEntry open = begunAt(intendedEntry(QStringLiteral("open")), noon.addDays(1));
        QVERIFY(shown.stopped("a", 0) && shown.record(open) && shown.stopped("b", 1));
        shown.model.setFilter({.outcome = JournalOutcome::Stopped});
        QTRY_COMPARE(shown.rows(), QStringLiteral("[3] b [2] a"));
        QVERIFY(shown.record(begunAt(intendedEntry(QStringLiteral("c")), noon.addDays(1))));
        QCOMPARE(shown.rows(), QStringLiteral("[3] b [2] a"));
        // What begins to fit comes in where it belongs.
        QVERIFY(shown.record(begunAt(closedEntry(open, JournalOutcome::Stopped), noon.addDays(1))));
        QCOMPARE(shown.rows(), QStringLiteral("[3] b open [2] a"));
        shown.model.setFilter({.outcome = JournalOutcome::None});
        QTRY_COMPARE(shown.rows(), QStringLiteral("[3] c"));
        QVERIFY(shown.record(
            begunAt(closedEntry(intendedEntry(QStringLiteral("c")), JournalOutcome::Stopped),
                    noon.addDays(1))));
        QCOMPARE(shown.rows(), QString());
    }

    void leavingTakesTheDayAlongOnlyWhereItIsEmpty()
    {
        Shown shown;
        for (const char *id : {"a", "b", "c"})
            QVERIFY(shown.record(begunAt(intendedEntry(QString::fromLatin1(id)), noon)));
        shown.model.setFilter({.outcome = JournalOutcome::None});
        QTRY_COMPARE(shown.rows(), QStringLiteral("[2] c b a"));
        QVERIFY(shown.stopped("c", 0));
        QCOMPARE(shown.rows(), QStringLiteral("[2] b a"));
        QVERIFY(shown.stopped("a", 0));
        QCOMPARE(shown.rows(), QStringLiteral("[2] b"));
    }

    void anOlderOneThatIsNotReadYetStaysOut()
    {
        Shown shown;
        const JournalEntry oldest = begunAt(intendedEntry(QStringLiteral("oldest")), noon);
        shown.journal.record(oldest, QStringLiteral("intended"));
        for (int i = 0; i < 250; ++i)
            shown.journal.record(stoppedEntry(QString::number(i), noon), QStringLiteral("ended"));
        QVERIFY(shown.load());
        QVERIFY(shown.stopped("oldest", 0));
        QCOMPARE(shown.model.rowCount(), 201);
        shown.model.fetchMore({});
        QTRY_COMPARE(shown.model.rowCount(), 252);
    }

    void whatComesInWhileAPageIsAwaitedIsThereOnce()
    {
        Shown shown;
        for (int i = 0; i < 250; ++i)
            shown.journal.record(stoppedEntry(QString::number(i), noon), QStringLiteral("ended"));
        shown.model.reload();
        shown.journal.record(stoppedEntry(QStringLiteral("x"), noon), QStringLiteral("ended"));
        // The tester asks for the next page as soon as it can.
        QTRY_COMPARE(shown.model.rowCount(), 252);
        shown.model.reload();
        shown.journal.record(stoppedEntry(QStringLiteral("y"), noon), QStringLiteral("ended"));
        shown.journal.record(stoppedEntry(QStringLiteral("3"), noon), QStringLiteral("again"));
        QTRY_COMPARE(shown.model.rowCount(), 253);
        QTRY_COMPARE(shown.model.state(), State::Done);
        QStringList ids = shown.rows().split(QLatin1Char(' '));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void onlyTheNewestFilterCounts()
    {
        Shown shown;
        QVERIFY(shown.stopped("a", 0, "7") && shown.stopped("b", 0, "8"));
        shown.model.setFilter({.text = QStringLiteral("7")});
        shown.model.reload(); // asked, and not answered yet
        shown.model.setFilter({.text = QStringLiteral("8")});
        QTRY_COMPARE(shown.rows(), QStringLiteral("[2] b"));
    }

    void aFailureIsTold()
    {
        Shown shown;
        QFile::remove(shown.path());
        QDir().mkdir(shown.path());
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(shown.path() + QLatin1String(suffix));
        shown.model.reload();
        QTRY_COMPARE(shown.model.state(), State::Failed);
        QCOMPARE(shown.model.error().kind, ErrorKind::Unavailable);
        QDir().rmdir(shown.path());
    }
};

QTEST_GUILESS_MAIN(JournalModelTest)
#include "tst_journal_model.moc"
