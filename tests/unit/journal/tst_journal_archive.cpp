// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/journal_folder.h"
#include "support/test_case.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

QStringList idsOf(const QList<JournalRecord> &records)
{
    QStringList ids;
    for (const JournalRecord &record : records)
        ids += record.entry.id;
    return ids;
}

QString number(int i)
{
    return QString::number(i);
}

} // namespace

class JournalArchiveTest : public TestCase
{
    Q_OBJECT

    static JournalBatch page(JournalFolder &folder,
                             const JournalFilter &filter = {},
                             qint64 before = 0,
                             int limit = 50)
    {
        return QCoro::waitFor(folder.journal.page(filter, before, limit)).value();
    }

    static QList<JournalEntry> all(JournalFolder &folder)
    {
        QList<JournalEntry> entries;
        const JournalBatch whole = page(folder);
        for (const JournalRecord &record : whole.records)
            entries += record.entry;
        return entries;
    }

    //! Everything that a filter could tell apart.
    static QList<JournalEntry> samples()
    {
        JournalEntry name = stoppedEntry(QStringLiteral("name"), noon);
        name.subject.name = QStringLiteral("Søren O’Brien");
        JournalEntry mail = stoppedEntry(QStringLiteral("mail"), noon.addDays(1));
        mail.subject.email = QStringLiteral("Gräte@Example.com");
        JournalEntry reason = stoppedEntry(QStringLiteral("reason"), noon.addDays(2));
        reason.reason = QStringLiteral("100% of it_is \\gone");
        JournalEntry ticket = stoppedEntry(QStringLiteral("ticket"), noon.addDays(3));
        ticket.ticket = QStringLiteral("ZD-1042");
        ticket.connectionId = QStringLiteral("c2");
        JournalEntry open = begunAt(intendedEntry(QStringLiteral("open")), noon.addDays(4));
        JournalEntry orphan =
            closedEntry(intendedEntry(QStringLiteral("orphan")), JournalOutcome::OrphanPossible);
        JournalEntry seen = orphan;
        seen.id = QStringLiteral("seen");
        seen.orphanAcknowledged = true;
        JournalEntry refused =
            closedEntry(intendedEntry(QStringLiteral("refused")), JournalOutcome::Refused);
        JournalEntry timeless = intendedEntry(QStringLiteral("timeless"));
        timeless.started.wall = QDateTime();
        return {name, mail, reason, ticket, open, orphan, seen, refused, timeless};
    }

private Q_SLOTS:

    void pagesAreNewestFirstAndMeet()
    {
        JournalFolder folder;
        for (int i = 0; i < 7; ++i)
            // The clock is set back now and then: the order stays.
            QVERIFY(folder.record(stoppedEntry(number(i), noon.addDays(i % 2 ? -i : i))));
        QStringList seen;
        qint64 next = 0;
        do {
            const JournalBatch one = page(folder, {}, next, 3);
            QVERIFY(one.records.size() <= 3);
            seen += idsOf(one.records);
            next = one.next;
        } while (next > 0);
        const QString down = QStringLiteral("6,5,4,3,2,1,0");
        QCOMPARE(seen.join(QLatin1Char(',')), down);
    }

    void anEmptyJournalHasOneEmptyPage()
    {
        JournalFolder folder;
        const JournalBatch one = page(folder);
        QVERIFY(one.records.isEmpty());
        QCOMPARE(one.next, 0);
    }

    void aPageHoldsTheEntryAsItIsNow()
    {
        JournalFolder folder;
        JournalEntry entry = intendedEntry(QStringLiteral("e"));
        QVERIFY(folder.record(entry));
        const qint64 place = page(folder).records.first().place;
        QVERIFY(folder.record(intendedEntry(QStringLiteral("later"))));
        entry.state = JournalState::Active;
        entry.subject.name = QStringLiteral("Mira");
        QVERIFY(folder.record(entry, QStringLiteral("started")));
        QVERIFY(page(folder).records.last() == (JournalRecord{place, entry}));
        const JournalFilter mira{.text = QStringLiteral("mira")};
        QCOMPARE(idsOf(page(folder, mira).records), QStringList{QStringLiteral("e")});
    }

    void filtersAreOneInSqlAndHere_data()
    {
        QTest::addColumn<JournalFilter>("filter");
        QTest::addColumn<QString>("ids");
        const auto text = [](const char *row, const char *words, const char *ids) {
            QTest::newRow(row) << JournalFilter{.text = QString::fromUtf8(words)}
                               << QString::fromUtf8(ids);
        };
        text("name", "SØREN", "name");
        text("name without marks", "soren obrien", "name");
        text("words in any order", "brien soren", "name");
        text("e-mail", "grate@example", "mail");
        text("no wildcards: percent", "100%", "reason");
        text("no wildcards: underscore", "it_is", "reason");
        text("no wildcards: alone", "%", "reason");
        text("quotes", "'17'", "timeless,refused,seen,orphan,open,ticket,mail,name");
        text("ticket", "zd-10", "ticket");
        text("words of two fields", "zd-10 invoice", "ticket");
        text("nothing", "nobody at all", "");
        text("blank", "  ", "timeless,refused,seen,orphan,open,ticket,reason,mail,name");
        QTest::newRow("connection")
            << JournalFilter{.connectionId = QStringLiteral("c2")} << QStringLiteral("ticket");
        QTest::newRow("unsettled") << JournalFilter{.outcome = JournalOutcome::None}
                                   << QStringLiteral("timeless,orphan,open");
        QTest::newRow("orphans") << JournalFilter{.outcome = JournalOutcome::OrphanPossible}
                                 << QStringLiteral("seen,orphan");
        QTest::newRow("refused") << JournalFilter{.outcome = JournalOutcome::Refused}
                                 << QStringLiteral("refused");
        QTest::newRow("from") << JournalFilter{.from = noon.addDays(3)}
                              << QStringLiteral("open,ticket");
        QTest::newRow("to") << JournalFilter{.to = noon.addDays(1)}
                            << QStringLiteral("refused,seen,orphan,name");
        QTest::newRow("all at once") << JournalFilter{.text = QStringLiteral("invoice"),
                                                      .connectionId = QStringLiteral("c1"),
                                                      .outcome = JournalOutcome::Stopped,
                                                      .from = noon,
                                                      .to = noon.addDays(9)}
                                     << QStringLiteral("mail,name");
    }

    void filtersAreOneInSqlAndHere()
    {
        QFETCH(JournalFilter, filter);
        JournalFolder folder;
        QStringList here;
        const QList<JournalEntry> entries = samples();
        for (const JournalEntry &entry : entries) {
            QVERIFY(folder.record(entry));
            if (fits(entry, filter))
                here.prepend(entry.id);
        }
        const QString found = idsOf(page(folder, filter).records).join(QLatin1Char(','));
        QTEST(found, "ids");
        QCOMPARE(here.join(QLatin1Char(',')), found);
    }

    void daysAreTheLocalOnes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("UTC") << QByteArray("UTC");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin"); // summer time begins on March 29
        QTest::newRow("Auckland") << QByteArray("Pacific/Auckland"); // ends on April 5
        QTest::newRow("New York") << QByteArray("America/New_York");
    }

    void daysAreTheLocalOnes()
    {
        QFETCH(QByteArray, zone);
        qputenv("TZ", zone);
        const auto restore = qScopeGuard([] { qunsetenv("TZ"); });
        JournalFolder folder;
        const QDate first(2026, 3, 27);
        const QDate last(2026, 4, 7);
        QMap<QDate, int> expected;
        QDateTime time = first.startOfDay().toUTC().addSecs(-1800);
        for (int i = 0; time < last.addDays(1).startOfDay(); ++i, time = time.addSecs(1800)) {
            QVERIFY(folder.record(stoppedEntry(number(i), time)));
            if (const QDate day = time.toLocalTime().date(); day >= first)
                ++expected[day];
        }
        const auto days = QCoro::waitFor(folder.journal.days({}, first, last)).value();
        QCOMPARE(days.size(), 12);
        for (const JournalDay &day : days) {
            QCOMPARE(day.count, expected.value(day.day));
            QVERIFY(day.length == 10min * day.count);
        }
    }

    void sumsHonourTheFilterAndLeaveOutWhatWasRefused()
    {
        JournalFolder folder;
        const QList<JournalEntry> entries = samples();
        for (const JournalEntry &entry : entries)
            QVERIFY(folder.record(entry));
        const auto sum = [&](const JournalFilter &filter) {
            int count = 0;
            const QDate day(2026, 2, 1);
            const auto days =
                QCoro::waitFor(folder.journal.days(filter, day, day.addDays(60))).value();
            for (const JournalDay &one : days)
                count += one.count;
            return count;
        };
        QCOMPARE(sum({}), 7); // not the refused one, and the timeless one is on no day
        QCOMPARE(sum({.outcome = JournalOutcome::Refused}), 1);
        QCOMPARE(sum({.connectionId = QStringLiteral("c2")}), 1);
        QCOMPARE(sum({.text = QStringLiteral("soren")}), 1);
        QVERIFY(QCoro::waitFor(folder.journal.days({}, noon.date(), noon.date().addDays(-1)))
                    ->isEmpty());
    }

    void lengthsAreOneInSqlAndHere()
    {
        JournalFolder folder;
        JournalEntry sameBoot = stoppedEntry(number(1), noon);
        sameBoot.ended.wall = noon.addDays(-3); // set back meanwhile
        JournalEntry otherBoot = stoppedEntry(number(2), noon.addDays(1));
        otherBoot.ended.bootId = QStringLiteral("boot-2");
        otherBoot.ended.wall = otherBoot.started.wall.addSecs(90);
        JournalEntry backwards = otherBoot;
        backwards.id = number(3);
        backwards = begunAt(backwards, noon.addDays(2));
        backwards.ended.wall = backwards.started.wall.addSecs(-90);
        JournalEntry late = stoppedEntry(number(4), noon.addDays(3));
        late.ended.boot = late.started.boot + 24h; // closed a day after its deadline
        JournalEntry open = begunAt(intendedEntry(number(5)), noon.addDays(4));
        const QList<JournalEntry> entries{sameBoot, otherBoot, backwards, late, open};
        const QList<std::chrono::milliseconds> lengths{10min, 90s, 0s, 30min, 0s};
        for (const JournalEntry &entry : entries)
            QVERIFY(folder.record(entry));
        const auto days =
            QCoro::waitFor(folder.journal.days({}, noon.date(), noon.date().addDays(4))).value();
        for (int i = 0; i < entries.size(); ++i) {
            QVERIFY(lengthOf(entries.at(i)) == lengths.at(i));
            QVERIFY(days.at(i).length == lengths.at(i));
        }
    }

    void historyIsOfOneEntry()
    {
        JournalFolder folder;
        JournalEntry entry = intendedEntry(QStringLiteral("e"));
        QVERIFY(folder.record(entry));
        QVERIFY(folder.record(intendedEntry(QStringLiteral("other"))));
        entry.state = JournalState::Active;
        entry.changed.wall = noon;
        entry.detail = QStringLiteral("slowly");
        QVERIFY(folder.record(entry, QStringLiteral("started")));
        const auto events = QCoro::waitFor(folder.journal.history(entry.id)).value();
        QCOMPARE(events.size(), 2);
        QVERIFY(events.last()
                == (JournalEvent{.event = QStringLiteral("started"),
                                 .state = JournalState::Active,
                                 .when = entry.changed,
                                 .detail = QStringLiteral("slowly")}));
        QVERIFY(QCoro::waitFor(folder.journal.history(QStringLiteral("x")))->isEmpty());
    }

    void connectionsHaveTheirNewestName()
    {
        JournalFolder folder;
        JournalEntry entry = stoppedEntry(number(1), noon);
        QVERIFY(folder.record(entry));
        entry.id = number(2);
        entry.connectionName = QStringLiteral("zeta");
        QVERIFY(folder.record(entry));
        entry.id = number(3);
        entry.connectionId = QStringLiteral("c2");
        entry.connectionName = QStringLiteral("Beta");
        QVERIFY(folder.record(entry));
        const auto found = QCoro::waitFor(folder.journal.connections()).value();
        const QList<JournalConnection> expected{{QStringLiteral("c2"), QStringLiteral("Beta")},
                                                {QStringLiteral("c1"), QStringLiteral("zeta")}};
        QVERIFY(found == expected);
    }

    void retentionLeavesWhatHasToBeSeenTo()
    {
        JournalFolder folder;
        const QList<JournalEntry> entries = samples();
        for (const JournalEntry &entry : entries)
            QVERIFY(folder.record(entry));
        JournalEntry purge = stoppedEntry(QStringLiteral("purge"), noon);
        purge.vaultToPurge = true;
        QVERIFY(folder.record(purge));
        JournalEntry endless = stoppedEntry(QStringLiteral("endless"), noon);
        endless.ended.wall = QDateTime();
        QVERIFY(folder.record(endless));
        for (const JournalState state :
             {JournalState::Active, JournalState::Stopping, JournalState::Unconfirmed}) {
            JournalEntry entry = intendedEntry(number(int(state)));
            entry.state = state;
            entry.ended = entry.started; // even then
            QVERIFY(folder.record(entry));
        }
        const auto pending = QCoro::waitFor(folder.journal.pending()).value();
        QCOMPARE(QCoro::waitFor(folder.journal.removeEndedBefore(noon.addYears(100), 1000)), 6);
        QVERIFY(QCoro::waitFor(folder.journal.pending()).value() == pending);
        QCOMPARE(all(folder).size(), pending.size() + 1); // and the one that has no end
        QVERIFY(QCoro::waitFor(folder.journal.history(QStringLiteral("name")))->isEmpty());
        QCOMPARE(QCoro::waitFor(folder.journal.history(QStringLiteral("open")))->size(), 1);
    }

    void retentionTakesTheOldInBoundedSteps()
    {
        JournalFolder folder;
        for (int i = 0; i < 5; ++i)
            QVERIFY(folder.record(stoppedEntry(number(i), noon.addDays(i))));
        // The end counts, to the millisecond.
        const QDateTime end = noon.addDays(3).addSecs(600);
        QCOMPARE(QCoro::waitFor(folder.journal.removeEndedBefore(end, 2)), 2);
        QCOMPARE(QCoro::waitFor(folder.journal.removeEndedBefore(end, 2)), 1);
        QCOMPARE(QCoro::waitFor(folder.journal.removeEndedBefore(end, 2)), 0);
        QCOMPARE(all(folder).size(), 2);
    }

    void whatIsRecordedIsTold()
    {
        JournalFolder folder;
        QSignalSpy told(&folder.journal, &JournalArchive::recorded);
        JournalEntry entry = intendedEntry(QStringLiteral("e"));
        QVERIFY(folder.record(entry));
        entry.state = JournalState::Active;
        QVERIFY(folder.record(entry));
        QCOMPARE(told.size(), 2);
        const auto record = told.at(1).at(0).value<JournalRecord>();
        QVERIFY(record == page(folder).records.first());
    }

    void anOlderJournalIsFoundByWordsToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
        {
            SqlJournal before(path);
            QVERIFY(QCoro::waitFor(before.record(samples().first(), QStringLiteral("ended"))));
        }
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), number(1));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const char *sql : {"DROP INDEX entry_started",
                                    "DROP INDEX entry_ended",
                                    "DROP INDEX entry_connection",
                                    "ALTER TABLE entry DROP COLUMN searched",
                                    "DROP TABLE favourite",
                                    "PRAGMA user_version = 1"})
                QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
        }
        QSqlDatabase::removeDatabase(number(1));
        SqlJournal now(path);
        const JournalFilter soren{.text = QStringLiteral("soren")};
        QCOMPARE(QCoro::waitFor(now.page(soren, 0, 9))->records.size(), 1);
        QVERIFY(now.damagedCopy().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JournalArchiveTest)
#include "tst_journal_archive.moc"
