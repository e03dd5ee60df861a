// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql_journal.h"
#include "support/fake_journal.h"
#include "support/journal_entries.h"
#include "support/test_case.h"

#include <QCoroTask>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Understudy;

//! The stand-in answers as the real journal does, so that what is tested with it holds.
class TestFakeJournal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersLikeTheRealOne();
    void failsWhenTold();
};

namespace {

JournalEntry randomEntry(QRandomGenerator &random)
{
    JournalEntry entry = intendedEntry(QStringLiteral("e%1").arg(random.bounded(12)),
                                       QString::number(random.bounded(4)));
    entry.connectionId = QStringLiteral("c%1").arg(random.bounded(2));
    entry.state = JournalState(random.bounded(5));
    if (entry.state == JournalState::Closed)
        entry = closedEntry(entry, JournalOutcome(1 + random.bounded(7)));
    entry.vaultToPurge = random.bounded(4) == 0;
    entry.orphanAcknowledged = random.bounded(2) == 0;
    return entry;
}

} // namespace

void TestFakeJournal::answersLikeTheRealOne()
{
    const QTemporaryDir folder;
    SqlJournal real(folder.filePath(QStringLiteral("journal.sqlite")));
    FakeJournal fake;
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        const JournalEntry entry = randomEntry(random);
        for (Journal *journal : {static_cast<Journal *>(&real), static_cast<Journal *>(&fake)})
            QVERIFY(QCoro::waitFor(journal->record(entry, QStringLiteral("event"))).has_value());
        QVERIFY(*QCoro::waitFor(real.pending()) == *QCoro::waitFor(fake.pending()));
        QVERIFY(*QCoro::waitFor(real.recentSubjects(entry.connectionId, 3))
                == *QCoro::waitFor(fake.recentSubjects(entry.connectionId, 3)));
    }
}

void TestFakeJournal::failsWhenTold()
{
    FakeJournal journal;
    journal.failRecord(2);
    const JournalEntry entry = intendedEntry(QStringLiteral("e1"));
    const auto record = [&] {
        return QCoro::waitFor(journal.record(entry, QStringLiteral("intended")));
    };
    QVERIFY(record().has_value());
    QCOMPARE(record().error().kind, ErrorKind::Unavailable);
    QVERIFY(record().has_value());
    QCOMPARE(journal.history.size(), 2);
    journal.unavailable = true;
    QVERIFY(!record());
    QVERIFY(!QCoro::waitFor(journal.pending()));
}

QTEST_GUILESS_MAIN(TestFakeJournal)
#include "tst_fake_journal.moc"
