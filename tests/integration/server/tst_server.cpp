// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server/server.h"
#include "support/fake_clock.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Understudy;

//! The whole server in this process, with a clock that the test moves.
class TestServer : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin;
    QString m_subject;

    void startServer()
    {
        m_server.reset();
        m_database = Database::open(m_address, 100ms).value();
        const DatabaseClock databaseClock(*m_database, *m_clock);
        ServerClock clock(databaseClock, lastReading(*m_database));
        QVERIFY(makeDemo(*m_database, 50, clock));
        if (!hasDemoPassword(*m_database))
            QVERIFY(setDemoPassword(*m_database,
                                    PasswordHasher::hash(Secret(QStringLiteral("password")))));
        Options options;
        options.port = 0;
        const AuditKey key =
            AuditKey::make(m_folder->filePath(QUuid::createUuid().toString())).value();
        m_server = std::make_unique<Server>(*m_database, *m_clock, options, key);
        m_client = std::make_unique<ApiClient>(m_server->start().value());
    }

    int status(const QString &token)
    {
        return m_client->call({.path = QStringLiteral("/api/session"), .token = token}).status;
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_address = newTestDatabase(m_folder->path());
        m_clock = std::make_unique<FakeClock>();
        startServer();
        m_admin = m_client->signIn(QStringLiteral("admin@example.com"), QStringLiteral("password"));
        m_subject = m_client->impersonate(m_admin, 42).token();
        QCOMPARE(status(m_subject), 200);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
        m_database.reset();
    }

    void endsAreAbsolute()
    {
        m_clock->advance(30min - 1s);
        QCOMPARE(status(m_subject), 200);
        m_clock->advance(1s);
        QCOMPARE(status(m_subject), 401);
        QCOMPARE(m_client->stop(m_subject).status, 204);
        m_clock->advance(11h + 30min - 1s);
        QCOMPARE(status(m_admin), 200);
        m_clock->advance(1s);
        QCOMPARE(status(m_admin), 401);
    }

    void endsSurviveAClockSetBack()
    {
        m_clock->advance(31min);
        m_clock->setWall(m_clock->now().wall.addDays(-1));
        QCOMPARE(status(m_subject), 401);
        startServer();
        QCOMPARE(status(m_subject), 401);
        QCOMPARE(status(m_admin), 200);
    }

    void aClockSetBackGivesNoTime()
    {
        m_clock->advance(10min);
        m_clock->setWall(m_clock->now().wall.addSecs(-3600));
        startServer();
        m_clock->advance(20min);
        QCOMPARE(status(m_subject), 401);
    }

    void anotherBootWithAnEarlierClockEndsImpersonations()
    {
        m_clock->reboot(1min, 30s);
        m_clock->setWall(m_clock->now().wall.addDays(-1));
        // As if PostgreSQL's own had been set back since.
        if (testsPostgres())
            QVERIFY(
                runOutside(m_address, {QStringLiteral("UPDATE clock SET time = time + 600000")}));
        startServer();
        QCOMPARE(status(m_subject), 401);
        QCOMPARE(status(m_admin), 200);
    }

    void aPlainRebootKeepsThem()
    {
        const auto off = testsPostgres() ? 0min : 5min; // PostgreSQL's clock is nobody's to move
        m_clock->reboot(off, 1min);
        startServer();
        QCOMPARE(status(m_subject), 200);
        m_clock->advance(30min - off);
        QCOMPARE(status(m_subject), 401);
    }

    void theClocksOfSeveralMachinesDoNotMatter_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("behind") << -1;
        QTest::newRow("ahead") << 1;
    }

    void theClocksOfSeveralMachinesDoNotMatter()
    {
        if (!testsPostgres())
            QSKIP("all who use SQLite are on one machine");
        QFETCH(int, days);
        m_clock->reboot(0s, 10min);
        m_clock->setWall(m_clock->now().wall.addDays(days));
        startServer();
        QCOMPARE(status(m_subject), 200);
        m_clock->advance(29min);
        QCOMPARE(status(m_subject), 200);
        m_clock->advance(1min);
        QCOMPARE(status(m_subject), 401);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
