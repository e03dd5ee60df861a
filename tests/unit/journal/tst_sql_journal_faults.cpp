// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql_journal.h"
#include "support/journal_entries.h"
#include "support/test_case.h"

#include <QCoroTask>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Understudy;

namespace {

using Damage = std::function<void(const QString &path)>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare the file");
}

void change(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

Damage sql(const char *statement)
{
    return [statement](const QString &path) {
        change(path, {QString::fromLatin1(statement)});
    };
}

//! Closed without an error, and with more than one page of entries.
void writeJournal(const QString &path, int count)
{
    SqlJournal journal(path);
    for (int i = 0; i < count; ++i)
        QCoro::waitFor(
            journal.record(intendedEntry(QString::number(i)), QStringLiteral("intended")));
}

Result<void> recordOne(SqlJournal &journal, const QString &id)
{
    return QCoro::waitFor(journal.record(intendedEntry(id), QStringLiteral("intended")));
}

qsizetype pendingCount(SqlJournal &journal)
{
    const auto pending = QCoro::waitFor(journal.pending());
    return pending ? pending->size() : -1;
}

//! The other side of the tests that need a process of their own: what \a arguments name, done on a
//! journal.
int actAsChild(const QStringList &arguments)
{
    const QString path = arguments.at(2);
    if (arguments.at(1) == QLatin1String("--die")) {
        auto *journal = new SqlJournal(path);
        for (int i = 0; i < 5; ++i)
            QCoro::waitFor(
                journal->record(intendedEntry(QString::number(i)), QStringLiteral("intended")));
        return ::raise(SIGKILL);
    }
    // --fill: no file may grow beyond 200 KB, as if the disk were full then.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 200'000, .rlim_max = RLIM_INFINITY};
    const rlimit large{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &small);
    SqlJournal journal(path);
    int written = 0;
    Result<void> last;
    while (written < 1000 && (last = recordOne(journal, QString::number(written))))
        ++written;
    ::setrlimit(RLIMIT_FSIZE, &large);
    const bool worksAgain = recordOne(journal, QStringLiteral("again")).has_value();
    std::printf("%d %d %d %lld",
                written,
                int(!last && last.error().kind == ErrorKind::Unavailable),
                int(worksAgain),
                static_cast<long long>(pendingCount(journal)));
    return 0;
}

} // namespace

class TestSqlJournalFaults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordedSurvivesSigkill();
    void fullDisk();
    void missingFolder();
    void folderIsAFile();
    void pathIsAFolder();
    void damagedIsSetAside_data();
    void damagedIsSetAside();
    void damageWhileOpen();
    void removedWhileOpen();
    void lockedByAnother();
    void emptyFileIsANewJournal();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSqlJournalFaults::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
}

//! Promise «Recorded»: what record() said yes to is there after kill -9.
void TestSqlJournalFaults::recordedSurvivesSigkill()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), m_path});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    SqlJournal journal(m_path);
    QCOMPARE(pendingCount(journal), 5);
    QCOMPARE(journal.damagedCopy(), QString());
}

//! Promise «Recorded»: a full disk is an answer, loses nothing, and is over when there is room
//! again.
void TestSqlJournalFaults::fullDisk()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), m_path});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    const QList<QByteArray> told = child.readAllStandardOutput().split(' ');
    QCOMPARE(told.size(), 4);
    const int written = told.at(0).toInt();
    QVERIFY(written > 0);
    QVERIFY(written < 1000);
    QCOMPARE(told.at(1).toInt(), 1);
    QCOMPARE(told.at(2).toInt(), 1);
    QCOMPARE(told.at(3).toInt(), written + 1);
}

void TestSqlJournalFaults::missingFolder()
{
    const QString folder = m_folder->filePath(QStringLiteral("later"));
    SqlJournal journal(folder + QStringLiteral("/journal.sqlite"));
    const Result<void> refused = recordOne(journal, QStringLiteral("e1"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    QCOMPARE(refused.error().source, QStringLiteral("journal"));
    QCOMPARE(refused.error().message, qt_error_string(ENOENT));
    QVERIFY(!QCoro::waitFor(journal.pending()));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    QCOMPARE(pendingCount(journal), 1);
}

void TestSqlJournalFaults::folderIsAFile()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    overwrite(file, "x");
    SqlJournal journal(file + QStringLiteral("/journal.sqlite"));
    QCOMPARE(recordOne(journal, QStringLiteral("e1")).error().message, qt_error_string(ENOTDIR));
}

void TestSqlJournalFaults::pathIsAFolder()
{
    QVERIFY(QDir().mkdir(m_path));
    SqlJournal journal(m_path);
    QCOMPARE(recordOne(journal, QStringLiteral("e1")).error().message, qt_error_string(EISDIR));
    QVERIFY(QDir().exists(m_path));
    QVERIFY(QDir().rmdir(m_path));
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
}

void TestSqlJournalFaults::damagedIsSetAside_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) {
        QTest::newRow(name) << damage;
    };
    row("random bytes",
        [](const QString &path) { overwrite(path, QByteArray("\x8b\x1f noise").repeated(4096)); });
    row("one byte", [](const QString &path) { overwrite(path, "x"); });
    row("header flipped", [](const QString &path) {
        QByteArray bytes = contents(path);
        bytes[3] = 'X';
        overwrite(path, bytes);
    });
    row("cut in half", [](const QString &path) {
        overwrite(path, contents(path).left(contents(path).size() / 2));
    });
    row("a page flipped", [](const QString &path) {
        QByteArray bytes = contents(path);
        for (qsizetype i = bytes.size() - 4096; i < bytes.size(); ++i)
            bytes[i] = char(~bytes.at(i));
        overwrite(path, bytes);
    });
    row("newer version", sql("PRAGMA user_version = 99"));
    row("no version", sql("PRAGMA user_version = 0"));
    row("of another application", sql("PRAGMA application_id = 7"));
    row("a table gone", sql("DROP TABLE history"));
    row("a column gone", sql("ALTER TABLE history RENAME COLUMN event TO something"));
}

void TestSqlJournalFaults::damagedIsSetAside()
{
    QFETCH(Damage, damage);
    writeJournal(m_path, 50);
    damage(m_path);
    const QByteArray before = contents(m_path);
    const QRegularExpression warning(QStringLiteral("the journal was damaged and is kept as .*"));
    QTest::ignoreMessage(QtWarningMsg, warning);
    SqlJournal journal(m_path);
    QVERIFY(QCoro::waitFor(journal.open()).has_value());
    QVERIFY(journal.damagedCopy().startsWith(m_path + QStringLiteral(".damaged-")));
    QCOMPARE(contents(journal.damagedCopy()), before);
    QCOMPARE(pendingCount(journal), 0);
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    QCOMPARE(pendingCount(journal), 1);
}

void TestSqlJournalFaults::damageWhileOpen()
{
    writeJournal(m_path, 50);
    SqlJournal journal(m_path);
    QCOMPARE(pendingCount(journal), 50);
    QFile::remove(m_path);
    overwrite(m_path, QByteArray("garbage").repeated(1000)); // another file at the path
    const QRegularExpression warning(QStringLiteral("the journal was damaged and is kept as .*"));
    QTest::ignoreMessage(QtWarningMsg, warning);
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    QVERIFY(!journal.damagedCopy().isEmpty());
    SqlJournal second(m_path);
    QCOMPARE(pendingCount(second), 1);
}

void TestSqlJournalFaults::removedWhileOpen()
{
    SqlJournal journal(m_path);
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(suffix));
    QVERIFY(recordOne(journal, QStringLiteral("e2")).has_value());
    SqlJournal second(m_path);
    QCOMPARE(pendingCount(second), 1);
}

void TestSqlJournalFaults::lockedByAnother()
{
    SqlJournal journal(m_path);
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    {
        QSqlDatabase other =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const Result<void> refused = recordOne(journal, QStringLiteral("e2"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(pendingCount(journal), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(recordOne(journal, QStringLiteral("e2")).has_value());
    QCOMPARE(journal.damagedCopy(), QString());
}

//! What a crash right after the file's creation leaves.
void TestSqlJournalFaults::emptyFileIsANewJournal()
{
    overwrite(m_path, {});
    SqlJournal journal(m_path);
    QVERIFY(recordOne(journal, QStringLiteral("e1")).has_value());
    QCOMPARE(journal.damagedCopy(), QString());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--die")
        || arguments.value(1) == QLatin1String("--fill"))
        return actAsChild(arguments);
    TestSqlJournalFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sql_journal_faults.moc"
