// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

const QString insertMeta = QStringLiteral("INSERT INTO meta(key, value) VALUES(?, 'x')");

bool insert(Database &database, const QString &key)
{
    return database.run(insertMeta, {key}).ok();
}

void ignoreDatabaseWarnings(const char *text)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1String(text)));
}

} // namespace

class TestDatabase : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = newTestDatabase(m_folder->path());
    }

    void makesAPrivateDurableFile()
    {
        if (testsPostgres())
            QSKIP("SQLite's own file");
        const auto database = Database::open(m_path, 50ms).value();
        const auto groupAndOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &suffix : {QString(), QStringLiteral("-wal")})
            QCOMPARE(QFileInfo(m_path + suffix).permissions() & groupAndOthers,
                     QFileDevice::Permissions());
        const auto pragma = [&database](const char *name) {
            Statement found = database->run(QLatin1String("PRAGMA ") + QLatin1String(name));
            return found.next() ? found.value(0).toString() : QString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("user_version"), QStringLiteral("6"));
    }

    void knowsWhetherOthersNeedATurn()
    {
        const auto database = Database::open(m_path, 50ms).value();
        QVERIFY(!database->engine().mustPause());
        if (testsPostgres())
            return; // whoever waits is the next one
        QProcess other;
        other.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral("-c"),
                     QStringLiteral("import sqlite3, sys\n"
                                    "other = sqlite3.connect(sys.argv[1])\n"
                                    "other.execute('SELECT * FROM meta').fetchall()\n"
                                    "print('open', flush=True)\n"
                                    "sys.stdin.read()\n"),
                     m_path});
        QVERIFY(QTest::qWaitFor([&other] { return other.canReadLine(); }, 20000));
        QVERIFY(database->engine().mustPause());
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(!database->engine().mustPause());
    }

    void takesPermissionsFromAnOpenFile()
    {
        if (testsPostgres())
            QSKIP("SQLite's own file");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFileDevice::Permissions(0x6666)));
        file.close();
        QVERIFY(Database::open(m_path, 50ms));
        QVERIFY(
            !(QFileInfo(m_path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void opensAgain()
    {
        {
            const auto database = Database::open(m_path, 50ms).value();
            QVERIFY(database->write(
                [&] { return database->setMeta(QStringLiteral("a"), QStringLiteral("b")); }));
        }
        QCOMPARE(Database::open(m_path, 50ms).value()->meta(QStringLiteral("a")),
                 QStringLiteral("b"));
    }

    void refusesWhatIsNoDatabase()
    {
        if (testsPostgres())
            QSKIP("SQLite's own file");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        ignoreDatabaseWarnings("not a database");
        QVERIFY(!Database::open(m_path, 50ms));
        QVERIFY(!Database::open(m_folder->filePath(QStringLiteral("no/folder")), 50ms));
    }

    void refusesANewerSchema()
    {
        {
            const auto database = Database::open(m_path, 50ms).value();
            QVERIFY(runOutside(m_path, {database->engine().setSchemaVersion(99)}));
        }
        const auto again = Database::open(m_path, 50ms);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(QStringLiteral("newer")));
    }

    void gathersWritesIntoOneCommit()
    {
        const auto database = Database::open(m_path, 50ms).value();
        const auto other = Database::open(m_path, 50ms).value();
        const QSignalSpy settled(database.get(), &Database::settled);
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("a")); }));
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("b")); }));
        QVERIFY(database->isGathering());
        QVERIFY(other->meta(QStringLiteral("a")).isEmpty());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(settled.first().first().toBool());
        QVERIFY(!database->isGathering());
        QCOMPARE(other->meta(QStringLiteral("b")), QStringLiteral("x"));
    }

    void undoesOneWriteWithoutTheOthers()
    {
        const auto database = Database::open(m_path, 50ms).value();
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("a")); }));
        QVERIFY(!database->write([&] { return insert(*database, QStringLiteral("b")) && false; }));
        QVERIFY(database->commit());
        QCOMPARE(database->meta(QStringLiteral("a")), QStringLiteral("x"));
        QVERIFY(database->meta(QStringLiteral("b")).isEmpty());
    }

    void failsWhileAnotherHoldsTheLockAndRecovers()
    {
        const auto database = Database::open(m_path, 50ms).value();
        const auto other = Database::open(m_path, 50ms).value();
        QVERIFY(other->lock());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            ignoreDatabaseWarnings("database is locked|lock timeout");
            QVERIFY(!database->write([&] { return insert(*database, QStringLiteral("a")); }));
        }
        QVERIFY2(timer.elapsed() < 20 * 50, "waits again and again");
        QVERIFY(other->commit());
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("a")); }));
        QVERIFY(database->commit());
    }

    void theAuditLogIsAppendOnly()
    {
        const auto database = Database::open(m_path, 50ms).value();
        QVERIFY(database
                    ->run(QStringLiteral(
                              "INSERT INTO audit(id, time, action, hash) VALUES(1, 1, 'a', ?)"),
                          {QByteArray(32, '\0')})
                    .ok());
        ignoreDatabaseWarnings("append-only");
        QVERIFY(!database->run(QStringLiteral("UPDATE audit SET action = 'b'")).ok());
        ignoreDatabaseWarnings("append-only");
        QVERIFY(!database->run(QStringLiteral("DELETE FROM audit")).ok());
    }

    void aReaderSeesWhatIsCommittedAndWritesNothing()
    {
        const auto database = Database::open(m_path, 50ms).value();
        const auto reader = Database::openReader(m_path, 50ms).value();
        QVERIFY(database->write(
            [&] { return database->setMeta(QStringLiteral("a"), QStringLiteral("b")); }));
        QVERIFY(reader->meta(QStringLiteral("a")).isEmpty());
        QVERIFY(database->commit());
        QCOMPARE(reader->meta(QStringLiteral("a")), QStringLiteral("b"));
        ignoreDatabaseWarnings("readonly|read-only");
        QVERIFY(!insert(*reader, QStringLiteral("c")));
    }

    void aStatementThatFailedCanBeRunAgain()
    {
        const auto database = Database::open(m_path, 50ms).value();
        const QString sql = QStringLiteral("INSERT INTO late(x) VALUES(1)");
        ignoreDatabaseWarnings("no such table|does not exist");
        QVERIFY(!database->run(sql).ok());
        QVERIFY(runOutside(m_path, {QStringLiteral("CREATE TABLE late(x INTEGER)")}));
        QVERIFY(database->run(sql).ok());
    }

    void aFailureThatWorkOverlooksIsOne()
    {
        const auto database = Database::open(m_path, 50ms).value();
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("a")); }));
        ignoreDatabaseWarnings("UNIQUE|unique");
        const bool written = database->write([&] {
            insert(*database, QStringLiteral("b"));
            insert(*database, QStringLiteral("a"));
            return true;
        });
        QCOMPARE(written, !testsPostgres());
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("c")); }));
        QVERIFY(database->commit());
        QCOMPARE(database->meta(QStringLiteral("b")).isEmpty(), !written);
        QCOMPARE(database->meta(QStringLiteral("a")), QStringLiteral("x"));
        QCOMPARE(database->meta(QStringLiteral("c")), QStringLiteral("x"));
    }

    void nothingOfAFailedReadInBetweenIsCommittedAsIfWhole()
    {
        const auto database = Database::open(m_path, 50ms).value();
        const QSignalSpy settled(database.get(), &Database::settled);
        QVERIFY(database->write([&] { return insert(*database, QStringLiteral("a")); }));
        ignoreDatabaseWarnings("no such table|does not exist");
        QVERIFY(!database->run(QStringLiteral("SELECT * FROM nowhere")).ok());
        const bool durable = database->commit();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().toBool(), durable);
        QCOMPARE(database->meta(QStringLiteral("a")).isEmpty(), !durable);
    }

    void keepsWhatIsWrittenAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE meta; --");
        QTest::newRow("backslashes") << QStringLiteral("\\' \\\\ \\0 E'\\x'");
        QTest::newRow("question mark") << QStringLiteral("? $1 %1 :a");
        QTest::newRow("beyond the BMP") << QStringLiteral("\U0001F468 ø");
    }

    void keepsWhatIsWrittenAsItIs()
    {
        QFETCH(QString, text);
        const auto database = Database::open(m_path, 50ms).value();
        QVERIFY(database->setMeta(text, text));
        QCOMPARE(database->meta(text), text);
    }

    void cutsFilesIntoStatements()
    {
        const QString file =
            QStringLiteral("-- a comment;\nCREATE TABLE a(\n    x TEXT\n);\n\nCREATE TRIGGER t\n"
                           "BEGIN\n    SELECT 1;\nEND;\n");
        const QStringList statements = statementsOf(file);
        QCOMPARE(statements.size(), 2);
        QVERIFY(statements.at(0).startsWith(QStringLiteral("CREATE TABLE")));
        QVERIFY(statements.at(1).endsWith(QStringLiteral("END;")));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
