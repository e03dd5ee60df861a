// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend_check.h"
#include "peer_bench.h"
#include "peer_main.h"
#include "support/test_case.h"

#include <QFile>
#include <QSet>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const QString base = QStringLiteral("/api/auth/");
const QString admin = QStringLiteral("admin@example.com");
const QString support = QStringLiteral("support@example.com");
const QString actorId = QStringLiteral("user-1");
const QString subjectId = QStringLiteral("user-500");

} // namespace

//! The shipped profile and the whole engine against a real server of Better Auth with its admin
//! plugin.
class TestBetterAuth : public TestCase
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
    void bannedTargetIsRefused();
    void onlyAdminsMayStart();
    void theBackendRefusesToNest();
    void anotherAddressIsRefused();
    void stopWhileNotImpersonating();
    void stopWithoutTheAdminsSession();
    void brokenSessions_data();
    void brokenSessions();
    void endedAtTheBackend_data();
    void endedAtTheBackend();
    void actorDeletedEndsBySignOut_data();
    void actorDeletedEndsBySignOut();
    void demotedActorMayNotStart();
    void deadlineStops();
    void signOutStopsFirst();
    void lostStartIsAnOrphan_data();
    void lostStartIsAnOrphan();
    void lostStopEnds_data();
    void lostStopEnds();
    void noLeftovers();
    void checkPassesAndLeavesNothing();
    void findsEverybodyOnce();
    void findsByNameAndEmail();
    void tooManySignIns();
    void cookieCacheHidesNothing();
    void bearerTokenDoesNotSwitch();

private:
    void open(PeerProcess &peer, bool revokeProven = true, const QString &profileFile = {});
    QString signInAsAdmin();
    QString startAs500();
    Session signedIn(const QString &email);

    int live(const QString &userId) { return int(m_peer.sessions(userId).size()); }

    PeerProcess m_peer{QStringLiteral("better-auth")};
    PeerProcess m_other{
        QStringLiteral("better-auth")}; //!< with a rate limit, cookie cache and bearer tokens
    std::unique_ptr<PeerBench> m_bench;
};

void TestBetterAuth::initTestCase()
{
    QVERIFY(m_peer.start());
    QVERIFY(m_other.start({{QStringLiteral("PEER_RATE_LIMIT"), QStringLiteral("100")},
                           {QStringLiteral("PEER_COOKIE_CACHE"), QStringLiteral("1")},
                           {QStringLiteral("PEER_BEARER"), QStringLiteral("1")}}));
}

void TestBetterAuth::init()
{
    TestCase::init();
    m_peer.reset();
    m_other.reset();
    open(m_peer);
}

void TestBetterAuth::open(PeerProcess &peer, bool revokeProven, const QString &profileFile)
{
    const Connection connection{.id = QStringLiteral("ba"),
                                .name = QStringLiteral("Better Auth"),
                                .address = peer.address(),
                                .profileId = profileFile.isEmpty() ? QStringLiteral("better-auth")
                                                                   : QStringLiteral("bearer"),
                                .revokeProven = revokeProven};
    m_bench = std::make_unique<PeerBench>(connection, profileFile);
    m_bench->open();
}

QString TestBetterAuth::signInAsAdmin()
{
    return m_bench->signIn(emailAndPassword(admin, PeerProcess::password()));
}

QString TestBetterAuth::startAs500()
{
    const QString signedIn = signInAsAdmin();
    if (signedIn != QLatin1String("done"))
        return signedIn;
    return m_bench->start(subjectId);
}

Session TestBetterAuth::signedIn(const QString &email)
{
    const Result<Session> session = PeerBench::await(
        m_bench->backend().signIn(emailAndPassword(email, PeerProcess::password())));
    return session.value_or(Session{});
}

void TestBetterAuth::signsIn()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    const Session session = *m_bench->status().current;
    QCOMPARE(session.identity.id, actorId);
    QCOMPARE(session.identity.email, admin);
    QCOMPARE(session.identity.role, QStringLiteral("admin"));
    QVERIFY(session.expiresAt > m_bench->clock.now().wall.addDays(6));
}

void TestBetterAuth::wrongPasswordIsSaid()
{
    const SignInFields wrong = emailAndPassword(admin, QStringLiteral("wrong"));
    QCOMPARE(m_bench->signIn(wrong), QStringLiteral("wrongPassword"));
    QCOMPARE(m_bench->error().message, QStringLiteral("Invalid email or password"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
}

void TestBetterAuth::startsAndStops()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    QCOMPARE(m_bench->status().subject.email, QStringLiteral("user500@example.com"));
    QCOMPARE(m_bench->status().current->impersonatingFromUserId, actorId);
    QVERIFY(m_bench->console().timeLeft() <= 60min);
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), actorId);
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(live(subjectId), 0);
    QCOMPARE(live(actorId), 1); // the very one from before
}

void TestBetterAuth::refusals_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << "user-999999"
                             << "noSuchUser"
                             << "User not found";
    QTest::newRow("another admin") << "user-2"
                                   << "refused"
                                   << "You cannot impersonate admins";
    QTest::newRow("the actor himself") << "user-1"
                                       << "refused"
                                       << "";
    QTest::newRow("empty") << ""
                           << "invalid"
                           << "";
}

void TestBetterAuth::refusals()
{
    QFETCH(QString, userId);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QTEST(m_bench->start(userId), "outcome");
    QTEST(m_bench->error().message, "message");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QVERIFY(m_bench->status().orphans.isEmpty());
}

void TestBetterAuth::bannedTargetIsRefused()
{
    m_peer.control("POST", QStringLiteral("/users/user-500/ban"));
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(subjectId), QStringLiteral("refused"));
    QVERIFY2(m_bench->error().message.contains(QLatin1String("banned")),
             qPrintable(m_bench->error().message));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestBetterAuth::onlyAdminsMayStart()
{
    QCOMPARE(m_bench->signIn(emailAndPassword(support, PeerProcess::password())),
             QStringLiteral("done"));
    QCOMPARE(m_bench->start(subjectId), QStringLiteral("refused"));
    QCOMPARE(m_bench->error().message, QStringLiteral("You are not allowed to impersonate users"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestBetterAuth::theBackendRefusesToNest()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("user-600")), QStringLiteral("alreadyImpersonating"));
    const Result<Session> nested = PeerBench::await(m_bench->backend().impersonate(
        *m_bench->status().current, {.userId = QStringLiteral("user-600"), .reason = {}}));
    QVERIFY(!nested);
    QCOMPARE(errorKindName(nested.error().kind), QStringLiteral("refused"));
}

//! 127.0.0.1 and localhost are different there, and the person is told what to do.
void TestBetterAuth::anotherAddressIsRefused()
{
    QUrl address = m_peer.address();
    address.setHost(QStringLiteral("localhost"));
    const Connection connection{.id = QStringLiteral("ba"),
                                .name = QStringLiteral("Better Auth"),
                                .address = address,
                                .profileId = QStringLiteral("better-auth")};
    m_bench = std::make_unique<PeerBench>(connection);
    m_bench->open();
    QString outcome = m_bench->signIn(emailAndPassword(admin, PeerProcess::password()));
    if (outcome == QLatin1String("done"))
        outcome = m_bench->start(subjectId);
    QCOMPARE(outcome, QStringLiteral("refused"));
    QVERIFY2(m_bench->error().message.contains(QLatin1String("does not trust this address")),
             qPrintable(m_bench->error().message));
}

void TestBetterAuth::stopWhileNotImpersonating()
{
    const Session actor = signedIn(admin);
    const Result<Credentials> stopped = PeerBench::await(m_bench->backend().stop(actor, actor));
    QVERIFY(!stopped);
    QCOMPARE(errorKindName(stopped.error().kind), QStringLiteral("notImpersonating"));
}

void TestBetterAuth::stopWithoutTheAdminsSession()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    Session subject = *m_bench->status().current;
    subject.credentials.dropCookie("better-auth.admin_session");
    const Result<Credentials> stopped = PeerBench::await(m_bench->backend().stop(subject, {}));
    QVERIFY(!stopped);
    QCOMPARE(errorKindName(stopped.error().kind), QStringLiteral("actorGone"));
    QCOMPARE(live(subjectId), 1);
}

void TestBetterAuth::brokenSessions_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("tampered") << QByteArray("garbage.garbage");
    QTest::newRow("none") << QByteArray("; Max-Age=0");
}

//! Who-am-I says null; everything else 401 with an empty body.
void TestBetterAuth::brokenSessions()
{
    QFETCH(QByteArray, value);
    Session broken = signedIn(admin);
    broken.credentials.applySetCookie({"better-auth.session_token=" + value + "; Path=/"},
                                      m_peer.address(),
                                      m_bench->clock.now().wall);
    const Result<Session> who = PeerBench::await(m_bench->backend().whoAmI(broken.credentials));
    QVERIFY(!who);
    QCOMPARE(errorKindName(who.error().kind), QStringLiteral("signedOut"));
    const Result<Session> started = PeerBench::await(
        m_bench->backend().impersonate(broken, {.userId = subjectId, .reason = {}}));
    QVERIFY(!started);
    QCOMPARE(errorKindName(started.error().kind), QStringLiteral("signedOut"));
    QVERIFY(!started.error().inDoubt);
}

void TestBetterAuth::endedAtTheBackend_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("revoked") << "/sessions/revoke";
    QTest::newRow("expired") << "/sessions/expire";
    QTest::newRow("target deleted") << "/users/user-500/delete";
    QTest::newRow("target banned") << "/users/user-500/ban";
}

//! The backend itself has no way back then; the parked actor is one.
void TestBetterAuth::endedAtTheBackend()
{
    QFETCH(QString, how);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.control("POST", how, {{QStringLiteral("userId"), subjectId}});
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
    QCOMPARE(m_bench->current(), actorId);
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    QCOMPARE(live(subjectId), 0);
    QTRY_COMPARE(m_peer.requests(base + QStringLiteral("sign-out")), 1); // for what may live on
    QCOMPARE(live(actorId), 1);
}

void TestBetterAuth::actorDeletedEndsBySignOut_data()
{
    QTest::addColumn<bool>("revokeProven");
    QTest::newRow("with a safe revoke") << true;
    QTest::newRow("without") << false;
}

void TestBetterAuth::actorDeletedEndsBySignOut()
{
    QFETCH(bool, revokeProven);
    open(m_peer, revokeProven);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.control("POST", QStringLiteral("/users/user-1/delete"));
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_bench->problem(), ProblemKind::SignInAgain);
    QVERIFY(!m_bench->vaulted());
    QCOMPARE(live(subjectId), m_bench->status().orphans.size());
    if (revokeProven)
        QCOMPARE(live(subjectId), 0);
}

void TestBetterAuth::demotedActorMayNotStart()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.control("POST",
                   QStringLiteral("/users/user-1/role"),
                   {{QStringLiteral("role"), QStringLiteral("user")}});
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->status().actor.role, QStringLiteral("user"));
    QCOMPARE(m_bench->start(subjectId), QStringLiteral("refused"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestBetterAuth::deadlineStops()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_bench->pass(60min);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::DeadlineReached);
    QCOMPARE(m_bench->current(), actorId);
    QCOMPARE(live(subjectId), 0);
    QTRY_COMPARE(m_peer.requests(base + QStringLiteral("sign-out")), 1);
}

//! Better Auth's own sign-out would leave the admin's session alive.
void TestBetterAuth::signOutStopsFirst()
{
    QCOMPARE(startAs500(), QStringLiteral("done"));
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
    QCOMPARE(m_peer.requests(base + QStringLiteral("admin/stop-impersonating")), 1);
    QVERIFY(m_peer.sessions().isEmpty());
    QVERIFY(!m_bench->vaulted());
}

void TestBetterAuth::lostStartIsAnOrphan_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<int>("left");
    QTest::newRow("before") << "before" << 0;
    QTest::newRow("after") << "after" << 1;
}

void TestBetterAuth::lostStartIsAnOrphan()
{
    QFETCH(QString, when);
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    m_peer.drop(base + QStringLiteral("admin/impersonate-user"), when);
    QCOMPARE(m_bench->start(subjectId), QStringLiteral("unreachable"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), actorId);
    QCOMPARE(m_bench->status().orphans.size(), 1);
    QCOMPARE(m_bench->status().orphans.first().subjectId, subjectId);
    QTEST(live(subjectId), "left");
    QCOMPARE(m_peer.requests(base + QStringLiteral("admin/impersonate-user")), 1);
}

void TestBetterAuth::lostStopEnds_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("revokeProven");
    QTest::addColumn<int>("orphans");
    QTest::newRow("before") << "before" << true << 0;
    QTest::newRow("after") << "after" << true << 0;
    QTest::newRow("before, no safe revoke") << "before" << false << 1;
    QTest::newRow("after, no safe revoke") << "after" << false << 0; // who-am-I tells
}

void TestBetterAuth::lostStopEnds()
{
    QFETCH(QString, when);
    QFETCH(bool, revokeProven);
    open(m_peer, revokeProven);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_peer.drop(base + QStringLiteral("admin/stop-impersonating"), when);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->current(), actorId);
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    QCOMPARE(m_peer.requests(base + QStringLiteral("admin/stop-impersonating")), 1);
    QTEST(int(m_bench->status().orphans.size()), "orphans");
    QTEST(live(subjectId), "orphans");
}

void TestBetterAuth::noLeftovers()
{
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    for (int pair = 0; pair < 20; ++pair) {
        QCOMPARE(m_bench->start(QStringLiteral("user-%1").arg(400 + pair)), QStringLiteral("done"));
        m_bench->stop();
        QCOMPARE(m_bench->current(), actorId);
    }
    QCOMPARE(m_peer.sessions().size(), 1);
    QCOMPARE(m_bench->signOut(), QStringLiteral("done"));
    QVERIFY(m_peer.sessions().isEmpty());
}

void TestBetterAuth::checkPassesAndLeavesNothing()
{
    BackendCheck check(m_bench->backend(), m_bench->clock);
    const CheckPlan plan{.fields = emailAndPassword(admin, PeerProcess::password()),
                         .userId = subjectId,
                         .reason = QStringLiteral("A check")};
    const QList<CheckStep> steps = PeerBench::await(check.run(plan));
    for (const CheckStep &step : steps)
        QVERIFY2(step.outcome == CheckOutcome::Passed,
                 qPrintable(QStringLiteral("%1: %2").arg(int(step.kind)).arg(step.error.message)));
    QVERIFY(BackendCheck::provesRevoke(steps));
    QVERIFY(m_peer.sessions().isEmpty());
}

void TestBetterAuth::findsEverybodyOnce()
{
    const QStringList ids = m_bench->everybody(signedIn(admin).credentials, 200);
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 1000);
}

void TestBetterAuth::findsByNameAndEmail()
{
    const Credentials actor = signedIn(admin).credentials;
    UserQuery byEmail{.text = QStringLiteral("user50")};
    const Result<UserPage> found = PeerBench::await(m_bench->backend().findUsers(actor, byEmail));
    QVERIFY(found);
    QCOMPARE(found->users.size(), 11); // 50, 500 to 509
    UserQuery byName{.text = found->users.last().name};
    const Result<UserPage> same = PeerBench::await(m_bench->backend().findUsers(actor, byName));
    QVERIFY(same);
    QVERIFY(!same->users.isEmpty());
    QCOMPARE(same->users.first().name, byName.text);
}

void TestBetterAuth::tooManySignIns()
{
    open(m_other);
    const SignInFields wrong = emailAndPassword(admin, QStringLiteral("wrong"));
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(m_bench->signIn(wrong), QStringLiteral("wrongPassword"));
    QCOMPARE(m_bench->signIn(wrong), QStringLiteral("tryLater"));
    QVERIFY(m_bench->error().retryAfter > 0s);
    QVERIFY(m_bench->error().retryAfter <= 10s);
}

//! Who-am-I asks the server, not the cookie.
void TestBetterAuth::cookieCacheHidesNothing()
{
    open(m_other);
    QCOMPARE(startAs500(), QStringLiteral("done"));
    m_other.control("POST",
                    QStringLiteral("/sessions/revoke"),
                    {{QStringLiteral("userId"), subjectId}});
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
    QCOMPARE(m_bench->current(), actorId);
    QTRY_COMPARE(m_other.requests(base + QStringLiteral("sign-out")), 1);
}

//! A bearer token instead of cookies: the server says 200 and goes on answering as the admin.
void TestBetterAuth::bearerTokenDoesNotSwitch()
{
    open(m_other, true, QStringLiteral(BEARER_PROFILE));
    QCOMPARE(signInAsAdmin(), QStringLiteral("done"));
    QCOMPARE(m_bench->start(subjectId), QStringLiteral("refused"));
    QCOMPARE(m_bench->problem(), ProblemKind::NotSwitched);
    QCOMPARE(m_bench->current(), actorId);
}

int main(int argc, char **argv)
{
    return runWithPeers<TestBetterAuth>(argc, argv, {QStringLiteral("better-auth")});
}

#include "tst_better_auth.moc"
