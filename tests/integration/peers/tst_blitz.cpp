// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend_check.h"
#include "peer_bench.h"
#include "peer_main.h"
#include "support/test_case.h"

#include <QSet>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const QString rpc = QStringLiteral("/api/rpc/");
const QString admin = QStringLiteral("admin@example.com");
const QString support = QStringLiteral("support@example.com");
const QString customer = QStringLiteral("user500@example.com");

//! The cookies of \a session, one of them with another value.
Credentials with(Credentials credentials,
                 const QByteArray &cookie,
                 const QByteArray &value,
                 const QUrl &url)
{
    credentials.applySetCookie({cookie + '=' + value + "; Path=/"},
                               url,
                               QDateTime::currentDateTimeUtc());
    return credentials;
}

} // namespace

//! The shipped profile and the whole engine against a real application of Blitz with the recipe
//! "How To Impersonate Other Users".
class TestBlitz : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_bench.reset(); }

    void signsIn();
    void wrongPasswordIsSaid();
    void startsAndStops();
    void refusals_data();
    void refusals();
    void onlyAdminsMayStart();
    void neverNested();
    void theBackendRefusesToNest();
    void refusesWhatItsOwnFormChecks();
    void saysWhatIsWrongWithTheSettings();
    void stopWhileNotImpersonating();
    void brokenSessions_data();
    void brokenSessions();
    void endedAtTheBackend_data();
    void endedAtTheBackend();
    void nobodyLeftIsSignedOut();
    void actorDeletedEndsBySignOut_data();
    void actorDeletedEndsBySignOut();
    void demotedActorMayNotStart();
    void deadlineStops();
    void signOutStopsFirst();
    void lostStartIsAnOrphan_data();
    void lostStartIsAnOrphan();
    void lostStopEnds_data();
    void lostStopEnds();
    void lostWhoAmIUndoes();
    void noLeftovers();
    void revokeAllIsNotSafe();
    void checkTellsWhetherRevokeIsSafe_data();
    void checkTellsWhetherRevokeIsSafe();
    void withoutSafeRevokeNothingIsRevoked();
    void findsEverybodyOnce();
    void findsByNameAndEmail();

private:
    //! A console on the peer; \a more settings.
    void open(bool revokeProven = true, const QJsonObject &more = {});
    QString signInAsAdmin();
    QString startAs500();
    Session signedIn(const QString &email);
    int live(int userId);
    int liveInAll();

    PeerProcess m_peer{QStringLiteral("blitz")};
    std::unique_ptr<PeerBench> m_bench;
};

void TestBlitz::initTestCase()
{
    QVERIFY(m_peer.start());
}

void TestBlitz::init()
{
    TestCase::init();
    m_peer.reset();
    open();
}

void TestBlitz::open(bool revokeProven, const QJsonObject &more)
{
    QJsonObject settings = more;
    settings.insert(QStringLiteral("prefix"), QStringLiteral("peer"));
    const Connection connection{.id = QStringLiteral("blitz"),
                                .name = QStringLiteral("Blitz"),
                                .address = m_peer.address(),
                                .profileId = QStringLiteral("blitz"),
                                .settings = settings,
                                .revokeProven = revokeProven};
    m_bench = std::make_unique<PeerBench>(connection);
    m_bench->open();
}

QString TestBlitz::signInAsAdmin()
{
    return m_bench->signIn(emailAndPassword(admin, PeerProcess::password()));
}

QString TestBlitz::startAs500()
{
    const QString signedIn = signInAsAdmin();
    if (signedIn != QLatin1String("done"))
        return signedIn;
    return m_bench->start(QStringLiteral("500"));
}

Session TestBlitz::signedIn(const QString &email)
{
    const Result<Session> session = PeerBench::await(
        m_bench->backend().signIn(emailAndPassword(email, PeerProcess::password())));
    return session.value_or(Session{});
}

int TestBlitz::live(int userId)
{
    return int(m_peer.sessions(QString::number(userId)).size());
}

int TestBlitz::liveInAll()
{
    return m_peer.control("GET", QStringLiteral("/sessions/count"))[QLatin1String("count")].toInt(
        -1);
}

void TestBlitz::signsIn()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    const Session session = *m_bench->status().current;
    QCOMPARE(session.identity.id, QStringLiteral("1"));
    QCOMPARE(session.identity.email, admin);
    QCOMPARE(session.identity.role, QStringLiteral("ADMIN"));
    QCOMPARE(session.identity.orgId, QStringLiteral("2"));
    QVERIFY(!session.identity.name.isEmpty());
    const qint64 days = m_bench->clock.now().wall.daysTo(session.expiresAt);
    QVERIFY2(days == 29 || days == 30, qPrintable(session.expiresAt.toString(Qt::ISODate)));
    QCOMPARE(session.credentials.cookies().size(), 3);
}

void TestBlitz::wrongPasswordIsSaid()
{
    const SignInFields wrong = emailAndPassword(admin, QStringLiteral("wrong"));
    QCOMPARE(m_bench->signIn(wrong), QStringLiteral("wrongPassword"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(liveInAll(), 0);
}

void TestBlitz::startsAndStops()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    QCOMPARE(m_bench->current(), QStringLiteral("500"));
    QCOMPARE(m_bench->status().subject.email, customer);
    QCOMPARE(m_bench->status().actor.id, QStringLiteral("1"));
    QCOMPARE(m_bench->status().current->impersonatingFromUserId, QStringLiteral("1"));
    m_bench->pass(31s); // asked again, half a minute later
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(live(500), 0);
    QCOMPARE(live(1), 1);
}

void TestBlitz::refusals_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("asked");
    QTest::newRow("unknown") << "999999"
                             << "noSuchUser" << 1;
    QTest::newRow("the actor himself") << "1"
                                       << "refused" << 0;
    QTest::newRow("no number") << "user-500"
                               << "invalid" << 0;
    QTest::newRow("not canonical") << "0500"
                                   << "invalid" << 0;
}

void TestBlitz::refusals()
{
    QFETCH(QString, userId);
    QFETCH(QString, outcome);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(userId), outcome);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QTEST(m_peer.requests(rpc + QStringLiteral("impersonateUser")), "asked");
    if (outcome == QLatin1String("noSuchUser"))
        QCOMPARE(m_bench->error().message, QStringLiteral("Could not find user id 999999"));
    QCOMPARE(liveInAll(), 1);
    QVERIFY(m_bench->status().orphans.isEmpty());
}

void TestBlitz::onlyAdminsMayStart()
{
    QCOMPARE(m_bench->signIn(emailAndPassword(support, PeerProcess::password())),
             QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("refused"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("3"));
}

//! Blitz itself would let an admin who is impersonated by an admin go on to a customer, and forget
//! the first one.
void TestBlitz::neverNested()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("2")), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("600")), QStringLiteral("alreadyImpersonating"));
    QCOMPARE(m_bench->current(), QStringLiteral("2"));
    QCOMPARE(m_peer.requests(rpc + QStringLiteral("impersonateUser")), 1);
    m_bench->stop();
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(live(2), 0);
}

void TestBlitz::theBackendRefusesToNest()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    const Result<Session> nested = PeerBench::await(m_bench->backend().impersonate(
        *m_bench->status().current, {.userId = QStringLiteral("600"), .reason = {}}));
    QVERIFY(!nested);
    QCOMPARE(errorKindName(nested.error().kind), QStringLiteral("refused"));
    QVERIFY(!nested.error().inDoubt);
}

//! What the application's own validation says is shown, not its JSON.
void TestBlitz::refusesWhatItsOwnFormChecks()
{
    open(true,
         {{QStringLiteral("impersonateParams"),
           QJsonObject{{QStringLiteral("user"), QStringLiteral("{userId}")}}}});
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("invalid"));
    QCOMPARE(m_bench->error().message, QStringLiteral("Required"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestBlitz::saysWhatIsWrongWithTheSettings()
{
    open(true, {{QStringLiteral("impersonateName"), QStringLiteral("/switchUser")}});
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("unexpected"));
    QVERIFY2(m_bench->error().message.contains(QLatin1String("no resolver of this name")),
             qPrintable(m_bench->error().message));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QVERIFY(m_bench->status().orphans.isEmpty());
}

void TestBlitz::stopWhileNotImpersonating()
{
    const Session actor = signedIn(admin);
    const Result<Credentials> stopped = PeerBench::await(m_bench->backend().stop(actor, actor));
    QVERIFY(!stopped);
    QCOMPARE(errorKindName(stopped.error().kind), QStringLiteral("notImpersonating"));
    QCOMPARE(live(1), 1);
}

void TestBlitz::brokenSessions_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("garbage") << QByteArray("peer_sSessionToken") << QByteArray("garbage")
                             << "signedOut";
    QTest::newRow("no session") << QByteArray("peer_sSessionToken")
                                << QByteArray("; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
                                << "signedOut";
    QTest::newRow("wrong anti-csrf")
        << QByteArray("peer_sAntiCsrfToken") << QByteArray("wrong") << "unexpected";
}

void TestBlitz::brokenSessions()
{
    QFETCH(QByteArray, cookie);
    QFETCH(QByteArray, value);
    const Credentials broken = with(signedIn(admin).credentials, cookie, value, m_peer.address());
    const Result<Session> who = PeerBench::await(m_bench->backend().whoAmI(broken));
    QVERIFY(!who);
    QTEST(errorKindName(who.error().kind), "outcome");
    if (cookie.contains("Csrf"))
        QVERIFY(who.error().message.contains(QLatin1String("anti-CSRF")));
}

void TestBlitz::endedAtTheBackend_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("revoked") << "/sessions/revoke";
    QTest::newRow("expired") << "/sessions/expire";
    QTest::newRow("target deleted") << "/users/500/delete";
}

//! Verification finds it, and the parked actor is the way back.
void TestBlitz::endedAtTheBackend()
{
    QFETCH(QString, how);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.control("POST", how, {{QStringLiteral("userId"), 500}});
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    // A session outlives its user there, and could still become the actor's by a stop.
    QTRY_COMPARE(m_peer.requests(rpc + QStringLiteral("logout")), 1);
    QTRY_COMPARE(live(500), 0);
    QCOMPARE(live(1), 1);
}

void TestBlitz::nobodyLeftIsSignedOut()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    for (const int userId : {1, 500})
        m_peer.control("POST",
                       QStringLiteral("/sessions/revoke"),
                       {{QStringLiteral("userId"), userId}});
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_bench->problem(), ProblemKind::SignInAgain);
    QVERIFY(!m_bench->vaulted());
    QCOMPARE(liveInAll(), 0);
}

void TestBlitz::actorDeletedEndsBySignOut_data()
{
    QTest::addColumn<bool>("revokeProven");
    QTest::addColumn<int>("left");
    QTest::newRow("with a safe revoke") << true << 0;
    QTest::newRow("without") << false << 1;
}

//! The application's stop is stuck then: "Could not find user id 1".
void TestBlitz::actorDeletedEndsBySignOut()
{
    QFETCH(bool, revokeProven);
    open(revokeProven);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/users/1/delete"));
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_bench->problem(), ProblemKind::SignInAgain);
    QVERIFY(!m_bench->vaulted());
    QTEST(live(500), "left");
    // What could not be ended is said.
    QCOMPARE(m_bench->status().orphans.size(), revokeProven ? 0 : 1);
}

void TestBlitz::demotedActorMayNotStart()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.control("POST",
                   QStringLiteral("/users/1/role"),
                   {{QStringLiteral("role"), QStringLiteral("CUSTOMER")}});
    // Blitz goes by the session's own role: a demoted admin keeps his rights until he signs in
    // again.
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("done"));
    m_bench->stop(); // makes a session with the new role
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->status().actor.role, QStringLiteral("CUSTOMER"));
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("refused"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestBlitz::deadlineStops()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("500"), 5), QStringLiteral("done"));
    m_bench->pass(5min + 1s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::DeadlineReached);
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QTRY_COMPARE(live(500), 0);
    QTRY_COMPARE(live(1), 1);
}

void TestBlitz::signOutStopsFirst()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_peer.requests(rpc + QStringLiteral("stopImpersonating")), 1);
    QCOMPARE(liveInAll(), 0);
    QVERIFY(!m_bench->vaulted());
}

void TestBlitz::lostStartIsAnOrphan_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("left");
    QTest::newRow("before") << "before" << 0;
    QTest::newRow("after") << "after" << 1;
}

void TestBlitz::lostStartIsAnOrphan()
{
    QFETCH(QString, when);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.drop(rpc + QStringLiteral("impersonateUser"), when);
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->status().orphans.size(), 1);
    QCOMPARE(m_bench->status().orphans.first().subjectId, QStringLiteral("500"));
    QTEST(live(500), "left");
    QCOMPARE(m_peer.requests(rpc + QStringLiteral("impersonateUser")), 1); // promise «Once»
}

void TestBlitz::lostStopEnds_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("revokeProven");
    QTest::addColumn<int>("orphans");
    QTest::newRow("before") << "before" << true << 0;
    QTest::newRow("after") << "after" << true << 0;
    QTest::newRow("before, no safe revoke") << "before" << false << 1;
    QTest::newRow("after, no safe revoke") << "after" << false << 1;
}

//! It is not repeated, since it mints. The subject's session is revoked where that is safe, else
//! it is said that it may be live; the parked actor is the way back.
void TestBlitz::lostStopEnds()
{
    QFETCH(QString, when);
    QFETCH(bool, revokeProven);
    open(revokeProven);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.drop(rpc + QStringLiteral("stopImpersonating"), when);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    QCOMPARE(m_peer.requests(rpc + QStringLiteral("stopImpersonating")), 1);
    QTEST(int(m_bench->status().orphans.size()), "orphans");
    QTEST(live(500), "orphans");
}

void TestBlitz::lostWhoAmIUndoes()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.drop(rpc + QStringLiteral("getCurrentUser"), QStringLiteral("after"));
    QCOMPARE(m_bench->start(QStringLiteral("500")), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(live(500), 0);
}

//! Every start and every stop makes a session there and ends none.
void TestBlitz::noLeftovers()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    for (int pair = 0; pair < 100; ++pair) {
        QCOMPARE(m_bench->start(QString::number(400 + pair)), QStringLiteral("done"));
        m_bench->stop();
        QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    }
    QCOMPARE(liveInAll(), 1);
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(liveInAll(), 0);
}

//! An application whose sign-out ends all of a user's sessions: revoking one of two ends the other.
void TestBlitz::revokeAllIsNotSafe()
{
    for (const bool all : {false, true}) {
        m_peer.control("POST",
                       QStringLiteral("/logout-mode"),
                       {{QStringLiteral("mode"),
                         all ? QStringLiteral("revokeAll") : QStringLiteral("revoke")}});
        const Session one = signedIn(admin);
        const Session other = signedIn(admin);
        QVERIFY(PeerBench::await(m_bench->backend().revoke(one.credentials)));
        const Result<Session> ended = PeerBench::await(m_bench->backend().whoAmI(one.credentials));
        QVERIFY(!ended);
        QCOMPARE(errorKindName(ended.error().kind), QStringLiteral("signedOut"));
        const Result<Session> left = PeerBench::await(m_bench->backend().whoAmI(other.credentials));
        QCOMPARE(left.has_value(), !all);
    }
}

void TestBlitz::checkTellsWhetherRevokeIsSafe_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("safe");
    QTest::newRow("this session") << "revoke" << true;
    QTest::newRow("all of the user's") << "revokeAll" << false;
}

void TestBlitz::checkTellsWhetherRevokeIsSafe()
{
    QFETCH(QString, mode);
    QFETCH(bool, safe);
    m_peer.control("POST", QStringLiteral("/logout-mode"), {{QStringLiteral("mode"), mode}});
    BackendCheck check(m_bench->backend(), m_bench->clock);
    const CheckPlan plan{.fields = emailAndPassword(admin, PeerProcess::password()),
                         .userId = QStringLiteral("500"),
                         .reason = QStringLiteral("A check")};
    const QList<CheckStep> steps = PeerBench::await(check.run(plan));
    for (const CheckStep &step : steps) {
        const bool mayFail = !safe && step.kind >= CheckStepKind::Revoke;
        QVERIFY2(mayFail || step.outcome == CheckOutcome::Passed,
                 qPrintable(QStringLiteral("%1: %2").arg(int(step.kind)).arg(step.error.message)));
    }
    QCOMPARE(BackendCheck::provesRevoke(steps), safe);
    QCOMPARE(live(1), 0);
}

//! So the customer's own session lives on.
void TestBlitz::withoutSafeRevokeNothingIsRevoked()
{
    m_peer.control("POST",
                   QStringLiteral("/logout-mode"),
                   {{QStringLiteral("mode"), QStringLiteral("revokeAll")}});
    open(false);
    QVERIFY(!m_bench->console().traits().hasRevoke);
    const Session own = signedIn(customer);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_bench->stop();
    QCOMPARE(m_bench->current(), QStringLiteral("1"));
    QCOMPARE(m_peer.requests(rpc + QStringLiteral("logout")), 0);
    QVERIFY(PeerBench::await(m_bench->backend().whoAmI(own.credentials)));
}

void TestBlitz::findsEverybodyOnce()
{
    const QStringList ids = m_bench->everybody(signedIn(admin).credentials, 200);
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 1000);
}

void TestBlitz::findsByNameAndEmail()
{
    const Session actor = signedIn(admin);
    UserQuery byEmail{.text = QStringLiteral("user50")};
    const Result<UserPage> found =
        PeerBench::await(m_bench->backend().findUsers(actor.credentials, byEmail));
    QVERIFY(found);
    QCOMPARE(found->users.size(), 11); // 50, 500 to 509
    QVERIFY(found->next.isEmpty());
    UserQuery byName{.text = found->users.last().name};
    const Result<UserPage> same =
        PeerBench::await(m_bench->backend().findUsers(actor.credentials, byName));
    QVERIFY(same);
    QVERIFY(!same->users.isEmpty());
    QCOMPARE(same->users.first().name, byName.text);
}

int main(int argc, char **argv)
{
    return runWithPeers<TestBlitz>(argc, argv, {QStringLiteral("blitz")});
}

#include "tst_blitz.moc"
