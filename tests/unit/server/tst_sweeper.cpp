// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database_clock.h"
#include "server/sign_in_limiter.h"
#include "server/sweeper.h"
#include "server_fixture.h"
#include "support/test_case.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Understudy;

class TestSweeper : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;
    std::unique_ptr<SignInLimiter> m_limiter;
    std::unique_ptr<DatabaseClock> m_clock;
    std::unique_ptr<Sweeper> m_sweeper;
    User m_user;

    void sweep()
    {
        m_sweeper->sweep();
        QVERIFY(m_fixture->database->commit());
    }

    void addExpired(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_fixture->database->write([this] {
                const NewSession session{.token = newToken(),
                                         .user = m_user,
                                         .address = QStringLiteral("127.0.0.1"),
                                         .expiresAt = m_fixture->clock.now()};
                return m_fixture->sessions.add(session).has_value();
            }));
        }
        QVERIFY(m_fixture->database->commit());
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<ServerFixture>();
        m_limiter = std::make_unique<SignInLimiter>(*m_fixture->database);
        m_clock = std::make_unique<DatabaseClock>(*m_fixture->database, m_fixture->wall);
        m_sweeper = std::make_unique<Sweeper>(
            *m_fixture->database, m_fixture->sessions, *m_limiter, *m_clock, m_fixture->clock);
        m_user = m_fixture->addUser(QStringLiteral("a@example.com"), QStringLiteral("customer"));
    }

    void cleanup() { m_sweeper.reset(); }

    void recordsWhatExpired()
    {
        m_fixture->addSession(m_user, 5);
        m_fixture->addSession(m_user, 10);
        m_fixture->wall.advance(5min);
        sweep();
        QCOMPARE(m_fixture->ask(
                     QStringLiteral("SELECT count(*) || max(session_id || detail) FROM audit")),
                 QStringLiteral("11expired"));
    }

    void endsVeryManyInSteps()
    {
        addExpired(450);
        const auto recorded = [this] {
            return m_fixture->ask(QStringLiteral("SELECT count(*) FROM audit")).toInt();
        };
        sweep();
        QCOMPARE(recorded(), 200);
        QTRY_COMPARE(recorded(), 450);
        QCOMPARE(m_fixture->ask(
                     QStringLiteral("SELECT count(*) FROM sessions WHERE ended_at IS NULL")),
                 QStringLiteral("0"));
    }

    // Or it would try again and again, and do nothing else.
    void doesNotGoOnWhereItCannotWrite()
    {
        addExpired(210);
        QVERIFY(runOutside(m_fixture->path, {refuseAuditRows()}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no room")));
        QVERIFY(!m_fixture->sessions.endExpired());
        QVERIFY(m_fixture->database->commit());
        QCOMPARE(m_fixture->ask(
                     QStringLiteral("SELECT count(*) FROM sessions WHERE end_recorded = 0")),
                 QStringLiteral("200"));
    }

    void followsWhoeverIsAhead()
    {
        sweep();
        QVERIFY(
            runOutside(m_fixture->path, {QStringLiteral("UPDATE clock SET time = time + 20000")}));
        const qint64 ahead = m_fixture->clock.now() + 20000;
        sweep();
        QCOMPARE(m_fixture->clock.now(), ahead);
        QCOMPARE(m_fixture->ask(QStringLiteral("SELECT time FROM clock")).toLongLong(), ahead);
    }

    void writesTheClockDown()
    {
        sweep();
        m_fixture->wall.advance(1min);
        sweep();
        QCOMPARE(m_fixture->ask(QStringLiteral("SELECT time FROM clock")).toLongLong(),
                 m_fixture->clock.now());
    }

    void forgetsInTime()
    {
        m_fixture->addSession(m_user, 5);
        const qint64 now = m_fixture->clock.now();
        QVERIFY(m_fixture->database
                    ->run(QStringLiteral("INSERT INTO view_tokens VALUES(?, 'code', 1, ?)"),
                          {QByteArray("a"), now + 60000})
                    .ok());
        QVERIFY(m_fixture->database
                    ->run(QStringLiteral("INSERT INTO idempotency_keys VALUES(1, ?, ?, 1, ?)"),
                          {QByteArray("a"), QByteArray("b"), now})
                    .ok());
        const auto counts = [this] {
            return m_fixture->ask(QStringLiteral(
                "SELECT '' || (SELECT count(*) FROM view_tokens) || (SELECT count(*) FROM "
                "idempotency_keys) || (SELECT count(*) FROM sessions) || "
                "(SELECT count(*) FROM sign_in_failures)"));
        };
        QVERIFY(m_limiter->countFailure(QStringLiteral("a"), QStringLiteral("b"), now));
        sweep();
        QCOMPARE(counts(), QStringLiteral("1112"));
        m_fixture->wall.advance(5min);
        sweep();
        QCOMPARE(counts(), QStringLiteral("0112"));
        m_fixture->wall.advance(10min);
        sweep();
        QCOMPARE(counts(), QStringLiteral("0110"));
        m_fixture->wall.advance(24h);
        sweep();
        QCOMPARE(counts(), QStringLiteral("0010"));
        m_fixture->wall.advance(7 * 24h);
        sweep();
        QCOMPARE(counts(), QStringLiteral("0000"));
    }
};

QTEST_GUILESS_MAIN(TestSweeper)
#include "tst_sweeper.moc"
