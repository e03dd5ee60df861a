// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_bench.h"
#include "peer_process.h"
#include "support/test_case.h"

#include <QCoreApplication>
#include <QSet>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

QString idOf(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

} // namespace

//! The shipped profile of Keycloak and the whole engine on a stand-in whose access tokens last 65
//! seconds: an actor's session has to be renewed, a subject's never is.
class TestKeycloak : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_bench.reset(); }

    void startsAndStops();
    void notSignedIn_data();
    void notSignedIn();
    void refusals_data();
    void refusals();
    void renewedWhileSignedIn();
    void renewedWhileImpersonating();
    void lostRenewalAsksToSignInAgain();
    void endsWithItsToken();
    void wayBackAfterASleep();
    void restartAfterALongTime();
    void endedAtTheBackend();
    void findsEverybodyOnce();

private:
    QString signInAs(const QString &name, const QString &password = PeerProcess::password());
    QString startAs42();
    //! Time passes here and there, in steps after each of which the console is at rest.
    void live(std::chrono::seconds by);
    //! Time passes here and there while nothing runs here.
    void sleep(std::chrono::seconds by);

    int renewals() { return m_peer.requests(m_tokenPath) - m_otherTokens; }

    int liveAs(int number) { return int(m_peer.sessions(idOf(number)).size()); }

    PeerProcess m_peer{QStringLiteral("keycloak")};
    std::unique_ptr<PeerBench> m_bench;
    const QString m_tokenPath = QStringLiteral("/realms/acme/protocol/openid-connect/token");
    int m_otherTokens = 0; //!< requests for tokens that were no renewals
};

void TestKeycloak::initTestCase()
{
    QVERIFY(m_peer.start());
}

void TestKeycloak::init()
{
    TestCase::init();
    m_peer.reset();
    m_otherTokens = 0;
    const Connection connection{.id = QStringLiteral("keycloak"),
                                .name = QStringLiteral("Keycloak"),
                                .address = m_peer.address(),
                                .profileId = QStringLiteral("keycloak"),
                                .settings = {{QStringLiteral("realm"), QStringLiteral("acme")},
                                             {QStringLiteral("clientId"),
                                              QStringLiteral("console")}},
                                .revokeProven = true};
    m_bench = std::make_unique<PeerBench>(connection);
    m_bench->setSecrets(
        {{QStringLiteral("clientSecret"), Secret(QStringLiteral("client-secret"))}});
    m_bench->open();
}

QString TestKeycloak::signInAs(const QString &name, const QString &password)
{
    ++m_otherTokens;
    return m_bench->signIn({{QStringLiteral("username"), Secret(name)},
                            {QStringLiteral("password"), Secret(password)}});
}

QString TestKeycloak::startAs42()
{
    const QString signedIn = signInAs(QStringLiteral("admin"));
    if (signedIn != QLatin1String("done"))
        return signedIn;
    ++m_otherTokens;
    return m_bench->start(idOf(42));
}

void TestKeycloak::sleep(std::chrono::seconds by)
{
    m_peer.control("POST",
                   QStringLiteral("/clock"),
                   {{QStringLiteral("seconds"), int(by.count())}});
    m_bench->clock.advance(by);
}

void TestKeycloak::live(std::chrono::seconds by)
{
    for (std::chrono::seconds passed{0}; passed < by; passed += 15s) {
        const int before = renewals();
        sleep(15s);
        m_bench->console().tick();
        QTRY_COMPARE(renewals(), before + 1);
        // Kept, too: the next one would use a refresh token that is spent.
        QTRY_VERIFY(m_bench->vaulted()->actor.expiresAt >= m_bench->clock.now().wall.addSecs(60));
    }
}

void TestKeycloak::startsAndStops()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(m_bench->status().subject.name, QStringLiteral("Person 42"));
    QCOMPARE(m_bench->status().current->impersonatingFromUserId, idOf(1));
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), idOf(1));
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(liveAs(42), 0);
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(liveAs(1), 0);
}

void TestKeycloak::notSignedIn_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("wrong password") << "wrong"
                                    << "client-secret"
                                    << "wrongPassword";
    QTest::newRow("wrong client") << PeerProcess::password() << "wrong"
                                  << "refused";
}

void TestKeycloak::notSignedIn()
{
    QFETCH(QString, password);
    QFETCH(QString, secret);
    m_bench->setSecrets({{QStringLiteral("clientSecret"), Secret(secret)}});
    QTEST(signInAs(QStringLiteral("admin"), password), "outcome");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
}

void TestKeycloak::refusals_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << "admin" << idOf(999) << "Client not allowed to exchange";
    QTest::newRow("not an admin") << "support" << idOf(42) << "Client not allowed to exchange";
    QTest::newRow("oneself") << "admin" << idOf(1) << "";
}

void TestKeycloak::refusals()
{
    QFETCH(QString, actor);
    QFETCH(QString, userId);
    QCOMPARE(signInAs(actor), QStringLiteral("done"));
    QCOMPARE(m_bench->start(userId), QStringLiteral("refused"));
    QTEST(m_bench->error().message, "message");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QVERIFY(m_bench->status().orphans.isEmpty());
}

//! For longer than any one token lasts.
void TestKeycloak::renewedWhileSignedIn()
{
    QCOMPARE(signInAs(QStringLiteral("admin")), QStringLiteral("done"));
    live(150s);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    ++m_otherTokens;
    QCOMPARE(m_bench->start(idOf(42)), QStringLiteral("done"));
}

//! The parked actor's, so that there is a way back; never the subject's.
void TestKeycloak::renewedWhileImpersonating()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    const Credentials subject = m_bench->status().current->credentials;
    QVERIFY(!subject.values().contains(QStringLiteral("refresh")));
    live(45s);
    QCOMPARE(m_bench->state(), QStringLiteral("Impersonating"));
    QCOMPARE(m_bench->status().current->credentials, subject);
    QCOMPARE(m_bench->vaulted()->subject->credentials, subject);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), idOf(1));
    QCOMPARE(liveAs(42), 0);
}

//! Its refresh token is spent there, and the new one never came.
void TestKeycloak::lostRenewalAsksToSignInAgain()
{
    QCOMPARE(signInAs(QStringLiteral("admin")), QStringLiteral("done"));
    m_peer.drop(m_tokenPath, QStringLiteral("after"));
    sleep(10s);
    m_bench->console().tick();
    QTRY_COMPARE(renewals(), 1);
    sleep(60s);
    m_bench->console().tick();
    QTRY_COMPARE(renewals(), 2);
    ++m_otherTokens;
    QCOMPARE(m_bench->start(idOf(42)), QStringLiteral("signedOut"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_bench->problem(), ProblemKind::SignInAgain);
}

void TestKeycloak::endsWithItsToken()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    live(60s);
    sleep(6s);
    m_bench->console().tick();
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::DeadlineReached);
    QCOMPARE(m_bench->current(), idOf(1));
}

//! A machine that slept for longer than the actor's token lasts: it can be renewed.
void TestKeycloak::wayBackAfterASleep()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    sleep(600s);
    m_bench->console().tick();
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::DeadlineReached);
    QCOMPARE(m_bench->current(), idOf(1));
}

void TestKeycloak::restartAfterALongTime()
{
    QCOMPARE(signInAs(QStringLiteral("admin")), QStringLiteral("done"));
    sleep(600s);
    m_bench->open();
    m_bench->console().tick();
    QTRY_COMPARE(renewals(), 1);
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestKeycloak::endedAtTheBackend()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/people/delete"), {{QStringLiteral("number"), 42}});
    m_bench->verify();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
}

void TestKeycloak::findsEverybodyOnce()
{
    QCOMPARE(signInAs(QStringLiteral("admin")), QStringLiteral("done"));
    const QStringList ids = m_bench->everybody(m_bench->status().current->credentials, 50);
    QCOMPARE(ids.size(), 120);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 120);
}

QTEST_GUILESS_MAIN(TestKeycloak)
#include "tst_keycloak.moc"
