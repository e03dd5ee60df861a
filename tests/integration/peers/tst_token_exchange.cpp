// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_bench.h"
#include "peer_process.h"
#include "support/test_case.h"

#include <QCoreApplication>
#include <QSet>

using namespace Understudy;
using namespace std::chrono_literals;

//! The shipped profile rfc8693 and the whole engine on a stand-in that is strict about RFC 6749,
//! 6750, 7009 and 8693.
class TestTokenExchange : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_bench.reset(); }

    void startsAndStops();
    void withoutSafeRevokeTheTokenIsDropped();
    void wrongTokenIsNotAccepted();
    void refusals_data();
    void refusals();
    void clientMustAuthenticate();
    void strictAboutTheForm_data();
    void strictAboutTheForm();
    void actorsTokenIsNoSwitch();
    void lostStartIsAnOrphan_data();
    void lostStartIsAnOrphan();
    void lostRevokeIsRepeated();
    void endedAtTheBackend();
    void deletedSubjectEnds();
    void endsWithItsToken();
    void signOutStopsFirst();

private:
    void open(bool revokeProven = true, const QJsonObject &more = {});
    QString signInAs(int number);
    QString startAs42();

    int live(const QString &userId) { return int(m_peer.sessions(userId).size()); }

    PeerProcess m_peer{QStringLiteral("rfc8693")};
    std::unique_ptr<PeerBench> m_bench;
    const QString m_tokenPath = QStringLiteral("/oauth/v2/token");
    const QString m_revokePath = QStringLiteral("/oauth/v2/revoke");
};

void TestTokenExchange::initTestCase()
{
    QVERIFY(m_peer.start());
}

void TestTokenExchange::init()
{
    TestCase::init();
    m_peer.reset();
    open();
}

void TestTokenExchange::open(bool revokeProven, const QJsonObject &more)
{
    QJsonObject settings = more;
    settings.insert(QStringLiteral("clientId"), QStringLiteral("console"));
    const Connection connection{.id = QStringLiteral("oauth"),
                                .name = QStringLiteral("OAuth"),
                                .address = m_peer.address(),
                                .profileId = QStringLiteral("rfc8693"),
                                .settings = settings,
                                .revokeProven = revokeProven};
    m_bench = std::make_unique<PeerBench>(connection);
    m_bench->setSecrets(
        {{QStringLiteral("clientSecret"), Secret(QStringLiteral("client-secret"))}});
    m_bench->open();
}

QString TestTokenExchange::signInAs(int number)
{
    const QString token = m_peer
                              .control("POST",
                                       QStringLiteral("/tokens"),
                                       {{QStringLiteral("number"), number}})[QLatin1String("token")]
                              .toString();
    return m_bench->signIn({{QStringLiteral("accessToken"), Secret(token)}});
}

QString TestTokenExchange::startAs42()
{
    const QString signedIn = signInAs(1);
    if (signedIn != QLatin1String("done"))
        return signedIn;
    return m_bench->start(QStringLiteral("42"));
}

void TestTokenExchange::startsAndStops()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(m_bench->status().current->impersonatingFromUserId, QStringLiteral("1"));
    QCOMPARE(m_bench->status().subject.name, QStringLiteral("Person 42"));
    // The token's end is the limit, also where the order was for longer.
    QVERIFY(m_bench->console().timeLeft() <= 30min);
    QVERIFY(m_bench->console().timeLeft() > 29min);
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(live(QStringLiteral("42")), 0);
    QCOMPARE(live(QStringLiteral("1")), 1);
}

void TestTokenExchange::withoutSafeRevokeTheTokenIsDropped()
{
    open(false);
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_bench->stop();
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    QCOMPARE(m_peer.requests(m_revokePath), 0);
    QCOMPARE(live(QStringLiteral("42")), 1); // until it expires
}

//! 401 with WWW-Authenticate: Qt's own authentication stays out of it.
void TestTokenExchange::wrongTokenIsNotAccepted()
{
    QCOMPARE(m_bench->signIn({{QStringLiteral("accessToken"), Secret(QStringLiteral("garbage"))}}),
             QStringLiteral("wrongPassword"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_peer.requests(QStringLiteral("/oidc/v1/userinfo")), 1);
}

void TestTokenExchange::refusals_data()
{
    QTest::addColumn<int>("actor");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << 1 << "999999"
                             << "The subject_token is invalid";
    QTest::newRow("not an admin") << 3 << "42"
                                  << "The actor_token is invalid or may not act";
    QTest::newRow("oneself") << 1 << "1"
                             << "";
}

void TestTokenExchange::refusals()
{
    QFETCH(int, actor);
    QFETCH(QString, userId);
    QCOMPARE(signInAs(actor), QStringLiteral("done"));
    QCOMPARE(m_bench->start(userId), QStringLiteral("refused"));
    QTEST(m_bench->error().message, "message");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QVERIFY(m_bench->status().orphans.isEmpty());
}

void TestTokenExchange::clientMustAuthenticate()
{
    m_bench->setSecrets({{QStringLiteral("clientSecret"), Secret(QStringLiteral("wrong"))}});
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("refused"));
    QCOMPARE(m_bench->error().message, QStringLiteral("Client authentication failed"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_peer.requests(m_tokenPath), 1);
}

void TestTokenExchange::strictAboutTheForm_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("type of the subject") << "subjectTokenType"
                                         << "urn:ietf:params:oauth:token-type:jwt"
                                         << "The types of the tokens are not supported";
    QTest::newRow("type asked for") << "requestedTokenType"
                                    << "urn:ietf:params:oauth:token-type:saml2"
                                    << "The requested_token_type is not supported";
    QTest::newRow("audience") << "audience"
                              << "nobody"
                              << "There is no such audience";
    QTest::newRow("scope") << "scope"
                           << "openid offline_access"
                           << "offline_access outlives a limit";
}

void TestTokenExchange::strictAboutTheForm()
{
    QFETCH(QString, setting);
    QFETCH(QString, value);
    open(true, {{setting, value}});
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("refused"));
    QTEST(m_bench->error().message, "message");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

//! A server that hands the actor a token of his own says yes and does not switch.
void TestTokenExchange::actorsTokenIsNoSwitch()
{
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/answer-the-actors"), {{QStringLiteral("on"), true}});
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("refused"));
    QCOMPARE(m_bench->problem(), ProblemKind::NotSwitched);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(live(QStringLiteral("1")), 1); // what it handed out was revoked
}

void TestTokenExchange::lostStartIsAnOrphan_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("left");
    QTest::newRow("before") << "before" << 0;
    QTest::newRow("after") << "after" << 1;
}

void TestTokenExchange::lostStartIsAnOrphan()
{
    QFETCH(QString, when);
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    m_peer.drop(m_tokenPath, when);
    QCOMPARE(m_bench->start(QStringLiteral("42")), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->status().orphans.size(), 1);
    QCOMPARE(m_peer.requests(m_tokenPath), 1);
    QTEST(live(QStringLiteral("42")), "left");
}

void TestTokenExchange::lostRevokeIsRepeated()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.drop(m_revokePath, QStringLiteral("before"));
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("Stopping"));
    m_bench->pass(2s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(live(QStringLiteral("42")), 0);
}

void TestTokenExchange::endedAtTheBackend()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    const Credentials subject = m_bench->status().current->credentials;
    QVERIFY(PeerBench::await(m_bench->backend().revoke(subject)));
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QTRY_COMPARE(m_peer.requests(m_revokePath), 2); // ours, and once more for what may live on
}

void TestTokenExchange::deletedSubjectEnds()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/people/delete"), {{QStringLiteral("number"), 42}});
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
    QTRY_COMPARE(live(QStringLiteral("42")), 0); // its token outlives the person there
}

void TestTokenExchange::endsWithItsToken()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/clock"), {{QStringLiteral("seconds"), 31 * 60}});
    m_bench->pass(31min);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::DeadlineReached);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
}

void TestTokenExchange::signOutStopsFirst()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(live(QStringLiteral("42")), 0);
    QVERIFY(!m_bench->vaulted());
}

QTEST_GUILESS_MAIN(TestTokenExchange)
#include "tst_token_exchange.moc"
