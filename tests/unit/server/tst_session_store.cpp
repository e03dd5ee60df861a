// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server_fixture.h"
#include "support/test_case.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

const QString lastAudit =
    QStringLiteral("SELECT action || ': ' || detail FROM audit ORDER BY id DESC LIMIT 1");

} // namespace

class TestSessionStore : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;
    User m_admin;
    User m_customer;

    bool isLive(const Secret &token)
    {
        const auto found = m_fixture->sessions.byToken(token).value();
        return found && !found->over;
    }

    qint64 idOf(const Secret &token) { return m_fixture->sessions.byToken(token).value()->id; }

    Secret impersonate(const Secret &parent)
    {
        return m_fixture->addSession(m_customer, 30, m_admin, idOf(parent));
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<ServerFixture>();
        m_admin = m_fixture->addUser(QStringLiteral("admin@example.com"), QStringLiteral("admin"));
        m_customer =
            m_fixture->addUser(QStringLiteral("user4@example.com"), QStringLiteral("customer"));
    }

    void findsWhatItAdded()
    {
        const Secret token = m_fixture->addSession(m_admin, 10);
        const SessionRecord session = *m_fixture->sessions.byToken(token).value();
        QVERIFY(session.user == m_admin);
        QVERIFY(!session.impersonates() && !session.over);
        QVERIFY(!m_fixture->sessions.byToken(newToken()).value());
    }

    void aTokenIsStoredHashed()
    {
        const Secret token = m_fixture->addSession(m_admin, 10);
        Statement stored =
            m_fixture->database->run(QStringLiteral("SELECT token_hash FROM sessions"));
        QVERIFY(stored.next());
        QCOMPARE(stored.value(0).toByteArray(), tokenHash(token));
    }

    void expiresAndStaysExpiredWhenTheClockIsSetBack()
    {
        const Secret token = m_fixture->addSession(m_admin, 10);
        m_fixture->wall.advance(10min - 1ms);
        QVERIFY(isLive(token));
        m_fixture->wall.advance(1ms);
        m_fixture->wall.setWall(m_fixture->wall.now().wall.addDays(-1));
        QVERIFY(!isLive(token));
        QTRY_COMPARE(m_fixture->ask(lastAudit), QStringLiteral("session.ended: expired"));
    }

    void endsWhoActsAndWhoIsSeen_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("cause");
        const QString actor = QString::fromLatin1(EndCause::actorChanged);
        const QString subject = QString::fromLatin1(EndCause::subjectChanged);
        QTest::newRow("actor demoted") << "UPDATE users SET role = 'support' WHERE id = 1" << actor;
        QTest::newRow("actor disabled") << "UPDATE users SET disabled = 1 WHERE id = 1" << actor;
        QTest::newRow("actor deleted") << "DELETE FROM users WHERE id = 1" << actor;
        QTest::newRow("subject promoted")
            << "UPDATE users SET role = 'support' WHERE id = 2" << subject;
        QTest::newRow("subject without rank")
            << "UPDATE users SET role = 'bot' WHERE id = 2" << subject;
        QTest::newRow("subject disabled")
            << "UPDATE users SET disabled = 1 WHERE id = 2" << subject;
        QTest::newRow("subject deleted") << "DELETE FROM users WHERE id = 2" << subject;
        QTest::newRow("actor's session ended") << "UPDATE sessions SET ended_at = 1 WHERE id = 1"
                                               << QString::fromLatin1(EndCause::parentOver);
    }

    void endsWhoActsAndWhoIsSeen()
    {
        QFETCH(QString, change);
        QFETCH(QString, cause);
        const Secret parent = m_fixture->addSession(m_admin, 60);
        const Secret token = impersonate(parent);
        QVERIFY(isLive(token));
        QVERIFY(m_fixture->database->run(change).ok());
        QVERIFY(!isLive(token));
        QTRY_COMPARE(m_fixture->ask(lastAudit), QLatin1String("impersonation.ended: ") + cause);
    }

    void endedStaysEndedWhenTheRoleComesBack()
    {
        const Secret token = impersonate(m_fixture->addSession(m_admin, 60));
        QVERIFY(m_fixture->database
                    ->run(QStringLiteral("UPDATE users SET role = 'support' WHERE id = 1"))
                    .ok());
        QVERIFY(!isLive(token));
        QVERIFY(
            m_fixture->database->run(QStringLiteral("UPDATE users SET role = 'admin' WHERE id = 1"))
                .ok());
        QVERIFY(!isLive(token));
    }

    void anOrdinarySessionEndsWithItsAccountAlone()
    {
        const Secret token = m_fixture->addSession(m_admin, 60);
        QVERIFY(m_fixture->database
                    ->run(QStringLiteral("UPDATE users SET role = 'customer' WHERE id = 1"))
                    .ok());
        QVERIFY(isLive(token));
        QVERIFY(
            m_fixture->database->run(QStringLiteral("UPDATE users SET disabled = 1 WHERE id = 1"))
                .ok());
        QVERIFY(!isLive(token));
    }

    void signingOutEndsWhatWasMadeFromIt()
    {
        const Secret parent = m_fixture->addSession(m_admin, 60);
        const Secret otherParent = m_fixture->addSession(m_admin, 60);
        const Secret first = impersonate(parent);
        const Secret second = impersonate(parent);
        const Secret third = impersonate(otherParent);
        m_fixture->sessions.end(idOf(parent), EndCause::signedOut);
        QVERIFY(!isLive(parent) && !isLive(first) && !isLive(second));
        QVERIFY(isLive(otherParent) && isLive(third));
        QVERIFY(m_fixture->database->commit());
        QCOMPARE(m_fixture->ask(QStringLiteral("SELECT count(*) FROM audit")), QStringLiteral("3"));
    }

    void anEndIsRecordedOnce()
    {
        const Secret token = m_fixture->addSession(m_admin, 60);
        m_fixture->sessions.end(idOf(token), EndCause::signedOut);
        m_fixture->sessions.end(idOf(token), EndCause::expired);
        QVERIFY(m_fixture->database->commit());
        m_fixture->sessions.end(idOf(token), EndCause::expired);
        QVERIFY(m_fixture->database->commit());
        QCOMPARE(m_fixture->ask(QStringLiteral("SELECT count(*) || max(detail) FROM audit")),
                 QStringLiteral("1signed out"));
    }

    void anEndWithoutAuditIsRecordedLater()
    {
        const Secret token = impersonate(m_fixture->addSession(m_admin, 60));
        QVERIFY(runOutside(m_fixture->path, {refuseAuditRows()}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no room")));
        m_fixture->sessions.end(idOf(token), EndCause::stopped);
        QVERIFY(m_fixture->database->commit());
        QCOMPARE(m_fixture->ask(
                     QStringLiteral("SELECT end_cause FROM sessions WHERE end_recorded = 0")),
                 QStringLiteral("stopped"));
        QVERIFY(runOutside(m_fixture->path, {allowAuditRows()}));
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ask(lastAudit),
                                  QStringLiteral("impersonation.ended: stopped"),
                                  10000);
        QCOMPARE(m_fixture->ask(
                     QStringLiteral("SELECT count(*) FROM sessions WHERE end_recorded = 0")),
                 QStringLiteral("0"));
    }

    void anEndCountsWhileNothingCanBeWritten()
    {
        const Secret token = impersonate(m_fixture->addSession(m_admin, 60));
        const qint64 id = idOf(token);
        const auto other = Database::open(m_fixture->path, 50ms).value();
        QVERIFY(other->lock());
        const QRegularExpression locked(QStringLiteral("locked|lock timeout"));
        QTest::ignoreMessage(QtWarningMsg, locked);
        QTest::ignoreMessage(QtWarningMsg, locked);
        m_fixture->sessions.end(id, EndCause::stopped);
        QVERIFY(!isLive(token));
        QVERIFY(other->commit());
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->ask(lastAudit),
                                  QStringLiteral("impersonation.ended: stopped"),
                                  10000);
        QVERIFY(!isLive(token));
    }

    void aReplacedTokenIsNobodys()
    {
        const Secret token = m_fixture->addSession(m_admin, 60);
        const Secret next = newToken();
        QVERIFY(m_fixture->sessions.replaceToken(idOf(token), next));
        QVERIFY(!m_fixture->sessions.byToken(token).value());
        QVERIFY(isLive(next));
    }

    void endsAllOfAUser()
    {
        const Secret parent = m_fixture->addSession(m_admin, 60);
        const Secret asCustomer = impersonate(parent);
        const Secret own = m_fixture->addSession(m_customer, 60);
        m_fixture->sessions.endAllOf(m_customer.id, EndCause::accountChanged);
        QVERIFY(isLive(parent));
        QVERIFY(!isLive(asCustomer) && !isLive(own));
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_session_store.moc"
