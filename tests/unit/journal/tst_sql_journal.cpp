// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql_journal.h"
#include "support/journal_entries.h"
#include "support/test_case.h"

#include <QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

QStringList idsOf(const Result<QList<JournalEntry>> &entries)
{
    QStringList ids;
    for (const JournalEntry &entry : entries.value())
        ids.append(entry.id);
    return ids;
}

//! The rows of \a statement, read by somebody else than the journal.
QStringList rows(const QString &path, const QString &statement)
{
    QStringList result;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(statement, database);
        while (query.next())
            result.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return result;
}

} // namespace

class TestSqlJournal : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryField();
    void keepsTheNewestOfAnEntryAndItsHistory();
    void pendingIsWhatHasToBeSeenTo();
    void pendingIsOldestFirst();
    void recentSubjects();
    void recentSubjectsAreBounded();
    void favouritesBelongToTheirConnection();
    void survivesReopening();
    void finishesWhatIsUnderWay();
    void filesArePrivate();
    void existingFileIsMadePrivate();

private:
    bool record(const JournalEntry &entry, const char *event = "intended");
    QStringList pending();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqlJournal> m_journal;
};

void TestSqlJournal::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    m_journal = std::make_unique<SqlJournal>(m_path);
}

void TestSqlJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

bool TestSqlJournal::record(const JournalEntry &entry, const char *event)
{
    return QCoro::waitFor(m_journal->record(entry, QString::fromLatin1(event))).has_value();
}

QStringList TestSqlJournal::pending()
{
    return idsOf(QCoro::waitFor(m_journal->pending()));
}

void TestSqlJournal::keepsEveryField()
{
    JournalEntry entry =
        closedEntry(intendedEntry(QStringLiteral("e1")), JournalOutcome::OrphanPossible);
    entry.subject = {.id = QStringLiteral("42"),
                     .name = QStringLiteral("Grace"),
                     .email = QStringLiteral("g@example.com"),
                     .role = QStringLiteral("customer"),
                     .orgId = QStringLiteral("8")};
    entry.stopWished = true;
    entry.vaultToPurge = true;
    entry.detail = QStringLiteral("zażółć\n\u202e\U0001f600");
    QVERIFY(record(entry));
    const auto read = QCoro::waitFor(m_journal->pending());
    QCOMPARE(read->size(), 1);
    QVERIFY(read->first() == entry);
    const JournalEntry bare = intendedEntry(QString());
    QVERIFY(record(bare));
    QVERIFY(QCoro::waitFor(m_journal->pending())->last() == bare);
}

void TestSqlJournal::keepsTheNewestOfAnEntryAndItsHistory()
{
    JournalEntry entry = intendedEntry(QStringLiteral("e1"));
    QVERIFY(record(entry));
    entry.state = JournalState::Active;
    QVERIFY(record(entry, "started"));
    entry.state = JournalState::Stopping;
    QVERIFY(record(entry, "stopping"));
    QCOMPARE(QCoro::waitFor(m_journal->pending())->first().state, JournalState::Stopping);
    QVERIFY(record(closedEntry(entry, JournalOutcome::Stopped), "stopped"));
    QCOMPARE(pending(), QStringList());
    const QString history = QStringLiteral(
        "SELECT event || ' ' || state || ' ' || outcome FROM history ORDER BY sequence");
    QCOMPARE(rows(m_path, history),
             (QStringList{QStringLiteral("intended intended none"),
                          QStringLiteral("started active none"),
                          QStringLiteral("stopping stopping none"),
                          QStringLiteral("stopped closed stopped")}));
    QCOMPARE(rows(m_path, QStringLiteral("SELECT id FROM entry")),
             QStringList{QStringLiteral("e1")});
}

void TestSqlJournal::pendingIsWhatHasToBeSeenTo()
{
    const auto in = [](JournalState state, const char *id) {
        JournalEntry entry = intendedEntry(QString::fromLatin1(id));
        entry.state = state;
        return entry;
    };
    const auto closed = [](const char *id, JournalOutcome outcome) {
        return closedEntry(intendedEntry(QString::fromLatin1(id)), outcome);
    };
    JournalEntry toPurge = closed("purge", JournalOutcome::Stopped);
    toPurge.vaultToPurge = true;
    JournalEntry acknowledged = closed("acknowledged", JournalOutcome::OrphanPossible);
    acknowledged.orphanAcknowledged = true;
    JournalEntry elsewhere = in(JournalState::Active, "elsewhere");
    elsewhere.connectionId = QStringLiteral("c2");
    for (const JournalEntry &entry : {in(JournalState::Intended, "intended"),
                                      in(JournalState::Active, "active"),
                                      in(JournalState::Stopping, "stopping"),
                                      in(JournalState::Unconfirmed, "unconfirmed"),
                                      closed("stopped", JournalOutcome::Stopped),
                                      closed("expired", JournalOutcome::Expired),
                                      closed("refused", JournalOutcome::Refused),
                                      closed("checked", JournalOutcome::CheckedByActor),
                                      closed("orphan", JournalOutcome::OrphanPossible),
                                      acknowledged,
                                      toPurge,
                                      elsewhere})
        QVERIFY(record(entry));
    QCOMPARE(pending().join(QLatin1Char(' ')),
             QStringLiteral("intended active stopping unconfirmed orphan purge elsewhere"));
}

void TestSqlJournal::pendingIsOldestFirst()
{
    JournalEntry first = intendedEntry(QStringLiteral("first"));
    JournalEntry second = intendedEntry(QStringLiteral("second"));
    second.started.wall = first.started.wall.addDays(-1); // the wall clock was set back in between
    QVERIFY(record(first));
    QVERIFY(record(second));
    QVERIFY(record(first, "again"));
    QCOMPARE(pending(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TestSqlJournal::recentSubjects()
{
    const auto impersonated = [this](const char *id, const char *subject) {
        JournalEntry entry = intendedEntry(QString::fromLatin1(id), QString::fromLatin1(subject));
        entry.state = JournalState::Active;
        entry.subject.name = QString::fromLatin1(id);
        return record(entry, "started")
            && record(closedEntry(entry, JournalOutcome::Stopped), "stopped");
    };
    QVERIFY(impersonated("e1", "42"));
    QVERIFY(impersonated("e2", "43"));
    QVERIFY(record(closedEntry(intendedEntry(QStringLiteral("e3"), QStringLiteral("44")),
                               JournalOutcome::Refused)));
    QVERIFY(impersonated("e4", "42"));
    QVERIFY(record(
        intendedEntry(QStringLiteral("e5"), QStringLiteral("43")))); // newer, and never begun
    QCOMPARE(idsOf(QCoro::waitFor(m_journal->recentSubjects(QStringLiteral("c1"), 10))),
             (QStringList{QStringLiteral("e4"), QStringLiteral("e2")}));
    QVERIFY(QCoro::waitFor(m_journal->recentSubjects(QStringLiteral("c2"), 10))->isEmpty());
}

void TestSqlJournal::recentSubjectsAreBounded()
{
    for (int i = 0; i < 5; ++i) {
        JournalEntry entry = intendedEntry(QString::number(i), QString::number(i));
        entry.state = JournalState::Active;
        QVERIFY(record(entry));
    }
    QCOMPARE(idsOf(QCoro::waitFor(m_journal->recentSubjects(QStringLiteral("c1"), 2))),
             (QStringList{QStringLiteral("4"), QStringLiteral("3")}));
    QVERIFY(QCoro::waitFor(m_journal->recentSubjects(QStringLiteral("c1"), 0))->isEmpty());
}

void TestSqlJournal::favouritesBelongToTheirConnection()
{
    const QString acme = QStringLiteral("acme");
    const QString beta = QStringLiteral("beta");
    const Identity mira{.id = QStringLiteral("42"),
                        .name = QStringLiteral("Mira"),
                        .email = QStringLiteral("mira@example.com"),
                        .role = QStringLiteral("customer"),
                        .orgId = QStringLiteral("3")};
    const Identity unknown{.id = QStringLiteral("7")};
    const auto of = [this](const QString &connection) {
        return QCoro::waitFor(m_journal->favourites(connection)).value();
    };
    QVERIFY(QCoro::waitFor(m_journal->mark(acme, {.id = mira.id}))); // then something is known
    QVERIFY(QCoro::waitFor(m_journal->mark(acme, mira)));
    QVERIFY(QCoro::waitFor(m_journal->mark(beta, unknown)));
    QVERIFY(QCoro::waitFor(m_journal->unmark(beta, mira.id)));
    QCOMPARE(of(acme), QList<Identity>{mira});
    QCOMPARE(of(beta), QList<Identity>{unknown});

    m_journal.reset();
    m_journal = std::make_unique<SqlJournal>(m_path);
    QVERIFY(QCoro::waitFor(m_journal->unmarkAll(beta)));
    QVERIFY(of(beta).isEmpty());
    QCOMPARE(of(acme), QList<Identity>{mira});
    QVERIFY(QCoro::waitFor(m_journal->unmark(acme, mira.id)));
    QVERIFY(of(acme).isEmpty());
}

void TestSqlJournal::survivesReopening()
{
    QVERIFY(record(intendedEntry(QStringLiteral("e1"))));
    m_journal.reset();
    m_journal = std::make_unique<SqlJournal>(m_path);
    QVERIFY(QCoro::waitFor(m_journal->open()).has_value());
    QCOMPARE(pending(), QStringList{QStringLiteral("e1")});
    QCOMPARE(m_journal->damagedCopy(), QString());
    QVERIFY(record(intendedEntry(QStringLiteral("e2"))));
    QCOMPARE(pending().size(), 2);
}

void TestSqlJournal::finishesWhatIsUnderWay()
{
    for (int i = 0; i < 20; ++i)
        m_journal->record(intendedEntry(QString::number(i)), QStringLiteral("intended"));
    m_journal.reset();
    QCOMPARE(rows(m_path, QStringLiteral("SELECT id FROM entry")).size(), 20);
}

void TestSqlJournal::filesArePrivate()
{
    QVERIFY(record(intendedEntry(QStringLiteral("e1"))));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // with -wal and -shm
    for (const QFileInfo &file : files) {
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void TestSqlJournal::existingFileIsMadePrivate()
{
    m_journal.reset();
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    m_journal = std::make_unique<SqlJournal>(m_path);
    filesArePrivate();
}

QTEST_GUILESS_MAIN(TestSqlJournal)
#include "tst_sql_journal.moc"
