// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_bench.h"
#include "peer_process.h"
#include "support/test_case.h"

#include <QCoreApplication>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const QString admin = QStringLiteral("admin@example.com");

} // namespace

//! The whole engine on a stand-in whose impersonation is a flag in the actor's own session.
class TestSharedBackend : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_bench.reset(); }

    void startsAndStops();
    void refusals_data();
    void refusals();
    void onlyAdminsMayStart();
    void pretendedSwitchIsRefused();
    void silentReturnEnds();
    void endedSessionSignsOut();
    void refusedStopIsPursued();
    void lostStopIsPursued_data();
    void lostStopIsPursued();
    void lostStartIsStopped_data();
    void lostStartIsStopped();
    void lateStartIsStopped();
    void signOutStopsFirst();
    void restartWhileImpersonating();
    void restartAfterALostStart();

private:
    void open(std::chrono::milliseconds limit = 5s);
    QString signInAsAdmin();
    QString startAs42();
    //! Whom the actor's one session is at the backend.
    int atBackend();
    void control(const QString &path, const QString &key, const QJsonValue &value);

    PeerProcess m_peer{QStringLiteral("shared")};
    std::unique_ptr<PeerBench> m_bench;
};

void TestSharedBackend::initTestCase()
{
    QVERIFY(m_peer.start());
}

void TestSharedBackend::init()
{
    TestCase::init();
    m_peer.reset();
    open();
}

void TestSharedBackend::open(std::chrono::milliseconds limit)
{
    const Connection connection{.id = QStringLiteral("shared"),
                                .name = QStringLiteral("Shared"),
                                .address = m_peer.address(),
                                .profileId = QStringLiteral("shared")};
    m_bench = std::make_unique<PeerBench>(connection, QStringLiteral(SHARED_PROFILE));
    m_bench->setLimit(limit);
    m_bench->open();
}

QString TestSharedBackend::signInAsAdmin()
{
    return m_bench->signIn(emailAndPassword(admin, PeerProcess::password()));
}

QString TestSharedBackend::startAs42()
{
    const QString signedIn = signInAsAdmin();
    if (signedIn != QLatin1String("done"))
        return signedIn;
    return m_bench->start(QStringLiteral("42"));
}

int TestSharedBackend::atBackend()
{
    return m_peer.sessions().at(0)[QLatin1String("user")].toInt();
}

void TestSharedBackend::control(const QString &path, const QString &key, const QJsonValue &value)
{
    m_peer.control("POST", path, {{key, value}});
}

void TestSharedBackend::startsAndStops()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(atBackend(), 42);
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(atBackend(), 1);
}

void TestSharedBackend::refusals_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("unknown") << "999999"
                             << "noSuchUser";
    QTest::newRow("the actor himself") << "1"
                                       << "refused";
    QTest::newRow("no number") << "mira"
                               << "invalid";
}

void TestSharedBackend::refusals()
{
    QFETCH(QString, userId);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QTEST(m_bench->start(userId), "outcome");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(atBackend(), 1);
}

void TestSharedBackend::onlyAdminsMayStart()
{
    QCOMPARE(m_bench->signIn(
                 emailAndPassword(QStringLiteral("support@example.com"), PeerProcess::password())),
             QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("refused"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

//! It says yes and goes on answering as the actor.
void TestSharedBackend::pretendedSwitchIsRefused()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    control(QStringLiteral("/pretend"), QStringLiteral("on"), true);
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("refused"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::NotSwitched);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
}

void TestSharedBackend::silentReturnEnds()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/become-actor"));
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::BecameActor);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
}

void TestSharedBackend::endedSessionSignsOut()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/sessions/revoke"));
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QVERIFY(!m_bench->vaulted());
}

//! An impossible stop: the bar stays for as long as the backend keeps us the subject.
void TestSharedBackend::refusedStopIsPursued()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    control(QStringLiteral("/refuse-stop"), QStringLiteral("on"), true);
    m_bench->stop();
    for (int attempt = 0; attempt < 3; ++attempt) {
        QCOMPARE(m_bench->state(), QStringLiteral("Stopping"));
        QVERIFY(m_bench->status().barShown());
        QCOMPARE(m_bench->problem(), ProblemKind::StopUnanswered);
        const int asked = m_peer.requests(QStringLiteral("/stop"));
        m_bench->pass(31s);
        QTRY_VERIFY(m_peer.requests(QStringLiteral("/stop")) > asked);
        QTRY_VERIFY(m_bench->status().retrying);
    }
    QCOMPARE(atBackend(), 42);
    control(QStringLiteral("/refuse-stop"), QStringLiteral("on"), false);
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(atBackend(), 1);
}

void TestSharedBackend::lostStopIsPursued_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("before") << "before";
    QTest::newRow("after") << "after";
}

void TestSharedBackend::lostStopIsPursued()
{
    QFETCH(QString, when);
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.drop(QStringLiteral("/stop"), when);
    m_bench->stop();
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(atBackend(), 1);
}

void TestSharedBackend::lostStartIsStopped_data()
{
    lostStopIsPursued_data();
}

//! Whether it took effect or not: the stop is sent, and nothing is believed for a minute.
void TestSharedBackend::lostStartIsStopped()
{
    QFETCH(QString, when);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.drop(QStringLiteral("/impersonate"), when);
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    QCOMPARE(m_bench->status().subject.id, QStringLiteral("42"));
    QCOMPARE(m_peer.requests(QStringLiteral("/impersonate")), 1);
    QCOMPARE(atBackend(), 1);
    for (int seconds = 10; seconds < 60; seconds += 10) {
        m_bench->clock.advance(10s);
        m_bench->verify();
        QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    }
    m_bench->clock.advance(10s);
    m_bench->verify();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(atBackend(), 1);
}

//! The start arrives after the first stop, and after who-am-I has said "actor" once.
void TestSharedBackend::lateStartIsStopped()
{
    open(300ms);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.control("POST",
                   QStringLiteral("/delay"),
                   {{QStringLiteral("path"), QStringLiteral("/impersonate")},
                    {QStringLiteral("ms"), 1'500}});
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    QCOMPARE(atBackend(), 1);
    QTRY_COMPARE(atBackend(), 42); // nobody asked us
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    m_bench->clock.advance(20s);
    m_bench->verify();
    QCOMPARE(atBackend(), 1);
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    m_bench->clock.advance(41s);
    m_bench->verify();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
}

void TestSharedBackend::signOutStopsFirst()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_peer.requests(QStringLiteral("/stop")), 1);
    QVERIFY(m_peer.sessions().isEmpty());
}

void TestSharedBackend::restartWhileImpersonating()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_bench->open();
    QVERIFY(m_bench->status().barShown());
    QTRY_COMPARE(m_bench->current(), QStringLiteral("42"));
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(atBackend(), 1);
}

//! The minute counts anew: nobody knows when the start was sent.
void TestSharedBackend::restartAfterALostStart()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.drop(QStringLiteral("/impersonate"), QStringLiteral("after"));
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("unreachable"));
    m_bench->clock.advance(50s);
    m_bench->open();
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    m_bench->clock.advance(20s);
    m_bench->verify();
    QCOMPARE(m_bench->state(), QStringLiteral("Unconfirmed"));
    m_bench->clock.advance(41s);
    m_bench->verify();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(atBackend(), 1);
}

QTEST_GUILESS_MAIN(TestSharedBackend)
#include "tst_shared_backend.moc"
