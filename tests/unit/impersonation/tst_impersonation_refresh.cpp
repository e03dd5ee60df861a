// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"

using namespace Understudy;
using namespace std::chrono_literals;
using State = ImpersonationState;

namespace {

const QString refresh = QStringLiteral("refresh");

//! A console whose actor's sessions last five minutes and can be renewed.
class RefreshBench : public ImpersonationBench
{
public:
    explicit RefreshBench(Effect effect = Effect::Mints)
        : ImpersonationBench(effect)
    {
        world.does.hasRefresh = true;
        world.actorLife = 5min;
    }

    qsizetype refreshes() const { return world.calls.count(refresh); }

    //! The token that the keychain holds for the actor.
    QString vaultedToken() { return tokenOf(vaulted()->actor.credentials); }

    //! The actor's live sessions.
    QStringList liveOf(const QString &user) const
    {
        QStringList result;
        for (auto login = world.logins.constBegin(); login != world.logins.constEnd(); ++login)
            if (login->live && login->as == user && login->from.isEmpty())
                result.append(login.key());
        return result;
    }
};

} // namespace

//! The actor's session is the way back: it is renewed before it ends, also while it is parked.
class TestImpersonationRefresh : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inTheLastMinute();
    void againAndAgain();
    void whileImpersonating();
    void neverTheSubjects();
    void neverASharedSession();
    void onlyWhereItCan();
    void refusedIsNotAskedAgain();
    void lostAnswerIsAskedAgain_data();
    void lostAnswerIsAskedAgain();
    void stopIsNotDelayed();
    void crashAfterwardsLeavesAUsableVault();
    void nothingLostAtAnyCall_data();
    void nothingLostAtAnyCall();
    void arrivesDuringAStart();
    void arrivesDuringAStartThatIsRefused();
    void startWithTheOldTokenSignsNobodyOut();
    void keychainTroubleIsTriedAgain();
    void signOutMeanwhile();
    void answerOfAnEarlierSessionIsDropped();
    void notWhileTheActorIsVerified();
};

void TestImpersonationRefresh::inTheLastMinute()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    const QDateTime ends = bench.status().current->expiresAt;
    QCOMPARE(ends, bench.clock.now().wall.addSecs(300));
    bench.pass(239s);
    QCOMPARE(bench.refreshes(), 0);
    const quint64 epoch = bench.status().epoch;
    bench.pass(1s);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.status().epoch, epoch); // the same person: nothing is outdated
    QCOMPARE(bench.status().current->identity.id, QStringLiteral("1"));
    QCOMPARE(bench.status().current->expiresAt, bench.clock.now().wall.addSecs(300));
    QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
    QCOMPARE(tokenOf(bench.status().current->credentials), bench.vaultedToken());
}

void TestImpersonationRefresh::againAndAgain()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.pass(1h);
    QCOMPARE(bench.refreshes(), 15); // a minute before each end
    QVERIFY(bench.start());
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(!bench.status().problem);
}

void TestImpersonationRefresh::whileImpersonating()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const QString subject = tokenOf(bench.status().current->credentials);
    bench.pass(10min);
    QCOMPARE(bench.refreshes(), 2);
    QCOMPARE(bench.status().state, State::Impersonating);
    QCOMPARE(tokenOf(bench.status().current->credentials), subject);
    QCOMPARE(tokenOf(bench.vaulted()->subject->credentials), subject);
    QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn); // the way back
    QVERIFY(!bench.status().problem);
    QCOMPARE(tokenOf(bench.status().current->credentials), bench.vaultedToken());
}

void TestImpersonationRefresh::neverTheSubjects()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start(QStringLiteral("42"), 5));
    QStringList renewed;
    bench.world.onRenew = [&renewed](const QString &token) {
        renewed.append(token);
    };
    const QString subject = tokenOf(bench.status().current->credentials);
    bench.pass(5min);
    QCOMPARE(bench.status().state, State::SignedIn); // at its own end, which nobody put off
    QVERIFY(!renewed.isEmpty());
    QVERIFY(!renewed.contains(subject));
}

// There the actor's own session is the subject's.
void TestImpersonationRefresh::neverASharedSession()
{
    RefreshBench bench{Effect::Shared};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.pass(4min + 30s);
    QCOMPARE(bench.refreshes(), 0);
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    bench.pass(1s);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().current->identity.id, QStringLiteral("1"));
}

void TestImpersonationRefresh::onlyWhereItCan()
{
    RefreshBench bench;
    bench.world.does.hasRefresh = false;
    QVERIFY(bench.signIn());
    bench.pass(5min);
    QCOMPARE(bench.refreshes(), 0);
    RefreshBench untold;
    untold.world.actorLife = 0s; // the backend does not say when
    QVERIFY(untold.signIn());
    untold.pass(10min);
    QCOMPARE(untold.refreshes(), 0);
}

void TestImpersonationRefresh::refusedIsNotAskedAgain()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.world.faults = {Fault::Refused};
    bench.pass(4min + 50s);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().state, State::SignedIn); // what there is lasts as long as it lasts
    QVERIFY(!bench.status().problem);
}

void TestImpersonationRefresh::lostAnswerIsAskedAgain_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("not sent") << int(Fault::NotSent);
    QTest::newRow("request lost") << int(Fault::RequestLost);
    QTest::newRow("try later") << int(Fault::TryLater);
}

void TestImpersonationRefresh::lostAnswerIsAskedAgain()
{
    QFETCH(int, fault);
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.world.faults = {Fault(fault)};
    bench.pass(4min);
    const qsizetype before = bench.refreshes();
    QVERIFY(bench.world.faults.isEmpty());
    bench.pass(9s);
    QCOMPARE(bench.refreshes(), before);
    bench.pass(1s);
    QCOMPARE(bench.refreshes(), before + 1);
    QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
}

// A stop aborts what is under way and goes on.
void TestImpersonationRefresh::stopIsNotDelayed()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.onCall = [&bench](const QString &call) {
        if (call == refresh) {
            bench.stop();
            QCOMPARE(bench.status().state, State::SignedIn);
        }
    };
    bench.pass(4min);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
    // The answer came after the stop: it is the actor's all the same.
    QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
    QCOMPARE(tokenOf(bench.status().current->credentials), bench.vaultedToken());
    QVERIFY(!bench.vaulted()->subject);
}

void TestImpersonationRefresh::crashAfterwardsLeavesAUsableVault()
{
    for (const bool impersonating : {false, true}) {
        RefreshBench bench;
        QVERIFY(bench.signIn());
        if (impersonating)
            QVERIFY(bench.start());
        bench.pass(4min);
        QCOMPARE(bench.refreshes(), 1);
        bench.kill();
        bench.boot();
        bench.pass(1s);
        QCOMPARE(bench.status().state, impersonating ? State::Impersonating : State::SignedIn);
        bench.stop();
        QCOMPARE(bench.status().state, State::SignedIn);
        QCOMPARE(bench.status().actor.id, QStringLiteral("1"));
    }
}

void TestImpersonationRefresh::nothingLostAtAnyCall_data()
{
    QTest::addColumn<int>("nth");
    QTest::addColumn<bool>("afterEffect");
    for (int nth = 1; nth <= 4; ++nth)
        for (const bool after : {false, true})
            QTest::addRow("call %d, %s its effect", nth, after ? "after" : "before")
                << nth << after;
}

// Whatever dies while a parked session is renewed, the impersonation is shown again and ends.
void TestImpersonationRefresh::nothingLostAtAnyCall()
{
    QFETCH(int, nth);
    QFETCH(bool, afterEffect);
    RefreshBench bench;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.pass(4min - 1s);
    bench.killAtCall(nth, afterEffect);
    bench.pass(30s);
    bench.kill();
    bench.boot();
    QVERIFY(bench.status().barShown());
    QCOMPARE(bench.status().subject.id, QStringLiteral("42"));
    bench.pass(1s);
    bench.stop();
    bench.pass(10s);
    QVERIFY(!bench.status().barShown());
    QVERIFY(bench.world.impersonating().isEmpty());
}

//! Begins a start while a refresh is under way, whose keychain hangs until it is over.
void startInside(RefreshBench &bench)
{
    bench.world.onCall = [&bench](const QString &call) {
        if (call != refresh)
            return;
        bench.keychain.hang();
        bench.console().start(
            {.userId = QStringLiteral("42"), .reason = QStringLiteral("She asked us to look")});
    };
}

void TestImpersonationRefresh::arrivesDuringAStart()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    startInside(bench);
    bench.pass(4min);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().state, State::Starting); // the keychain has not answered yet
    bench.keychain.release();
    QTRY_COMPARE(bench.status().state, State::Impersonating);
    bench.pass(1s);
    QTRY_COMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
    QVERIFY(bench.vaulted()->subject);
    bench.stop();
    QTRY_COMPARE(bench.status().state, State::SignedIn);
    QVERIFY(!bench.status().problem);
}

void TestImpersonationRefresh::arrivesDuringAStartThatIsRefused()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.world.onCall = [&bench](const QString &call) {
        if (call != refresh)
            return;
        bench.keychain.hang();
        bench.console().start(
            {.userId = QStringLiteral("nobody"), .reason = QStringLiteral("She asked us to look")});
    };
    bench.pass(4min);
    bench.keychain.release();
    QTRY_COMPARE(bench.status().state, State::SignedIn);
    bench.pass(11s);
    QTRY_COMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
    QCOMPARE(tokenOf(bench.status().current->credentials), bench.vaultedToken());
}

void TestImpersonationRefresh::startWithTheOldTokenSignsNobodyOut()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bool tried = false;
    bench.world.onCall = [&](const QString &call) {
        if (call != refresh || std::exchange(tried, true))
            return;
        // The backend has renewed the session already; its answer is still on the way.
        const QString old = tokenOf(bench.status().current->credentials);
        bench.world.logins[old].live = false;
        const Result<void> started = bench.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::TryLater);
        bench.world.logins[old].live = true;
    };
    bench.pass(4min);
    QCOMPARE(bench.status().state, State::SignedIn);
}

void TestImpersonationRefresh::keychainTroubleIsTriedAgain()
{
    for (const bool impersonating : {false, true}) {
        RefreshBench bench;
        QVERIFY(bench.signIn());
        if (impersonating)
            QVERIFY(bench.start());
        bench.pass(4min - 1s);
        bench.keychain.failCall(1);
        bench.pass(1s);
        QCOMPARE(bench.refreshes(), 1);
        QVERIFY(!bench.liveOf(QStringLiteral("1")).contains(bench.vaultedToken()));
        bench.pass(40s);
        QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
        QCOMPARE(bench.vaulted()->subject.has_value(), impersonating);
    }
}

void TestImpersonationRefresh::signOutMeanwhile()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.world.onCall = [&bench](const QString &call) {
        if (call == refresh)
            bench.console().signOut();
    };
    bench.pass(4min);
    QCOMPARE(bench.status().state, State::SignedOut);
    QVERIFY(!bench.vaulted());
}

void TestImpersonationRefresh::answerOfAnEarlierSessionIsDropped()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bool tried = false;
    bench.world.onCall = [&](const QString &call) {
        if (call != refresh || std::exchange(tried, true))
            return;
        bench.console().signOut();
        QVERIFY(bench.signIn());
    };
    bench.pass(4min);
    QCOMPARE(bench.status().state, State::SignedIn);
    const QString token = tokenOf(bench.status().current->credentials);
    QCOMPARE(token, bench.vaultedToken());
    QVERIFY(bench.liveOf(QStringLiteral("1")).contains(token));
    // The refusal of the earlier session's is not this one's.
    bench.pass(4min);
    QCOMPARE(bench.refreshes(), 2);
}

// An answer to the old token must not undo what renewed it.
void TestImpersonationRefresh::notWhileTheActorIsVerified()
{
    RefreshBench bench;
    QVERIFY(bench.signIn());
    bench.kill();
    bench.clock.advance(4min);
    bench.world.advance(4min);
    bench.boot(); // it asks who we are, and the session ends within a minute
    qsizetype refreshesInside = 0;
    bench.world.onCall = [&](const QString &call) {
        if (call != QLatin1String("whoAmI"))
            return;
        bench.console().tick();
        refreshesInside = bench.refreshes();
    };
    bench.pass(1s);
    QCOMPARE(refreshesInside, 0);
    bench.pass(1s);
    QCOMPARE(bench.refreshes(), 1);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.liveOf(QStringLiteral("1")), QStringList{bench.vaultedToken()});
}

QTEST_GUILESS_MAIN(TestImpersonationRefresh)
#include "tst_impersonation_refresh.moc"
