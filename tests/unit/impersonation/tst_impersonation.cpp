// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"

#include <QSignalSpy>

using namespace Understudy;
using namespace std::chrono_literals;
using State = ImpersonationState;

namespace {

const QString mira = QStringLiteral("42");

ProblemKind problemOf(const ImpersonationStatus &status)
{
    return status.problem ? status.problem->kind : ProblemKind(-1);
}

} // namespace

//! The engine on fakes: one story a test, the promises of the design by their names.
class TestImpersonation : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAndStops_data();
    void switchesAndStops();

    void barShowsBeforeTheBackendIsAsked();
    void recordedBeforeTheBackendIsAsked();
    void recordedOrNoSwitch();
    void vaultTroubleUndoesTheSwitch();
    void verifiedWrongPersonIsUndone();
    void verifiedNotSwitchedIsTold();
    void verifiedEveryHalfMinute();
    void verifiedBecameActor_data();
    void verifiedBecameActor();
    void verifiedEndedElsewhere();
    void oneAtATime();
    void onceAndRepeatedByKeyAlone();
    void lostStartWithoutKeyIsAnOrphan();
    void lateStartOfASharedSession();
    void stopGoesOnUntilCertain();
    void stopEndsWithTheSession();
    void stopThatMintsIsNeverRepeated();
    void stopThatNothingCanFinishIsAnOrphan();
    void stopWishedWhileStarting();
    void stopIsNotRefusedByTheJournal();
    void stopIsNotRefusedByTheKeychain();
    void stopByHeaderNeedsNoAnswer();
    void noLeftovers();
    void noLeftoverOfADeletedSubject();
    void wayBackOrSignInAgain();
    void wayBackSurvivesADeletedActor();
    void deadline();
    void deadlineSurvivesARestart_data();
    void deadlineSurvivesARestart();
    void nothingLostAtAnyCall_data();
    void nothingLostAtAnyCall();
    void closedEntryIsPurged();
    void lockedKeychainIsUnconfirmed();
    void absentKeychainIsUnconfirmedUntilChecked();
    void unconfirmedEndsByTime();
    void damagedJournalIsUnconfirmed();
    void signOutStopsFirst();
    void signInNeedsTheKeychain();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void openRefusesAnotherConnection();
    void epochGrowsWithEveryChange();
};

void TestImpersonation::switchesAndStops_data()
{
    QTest::addColumn<int>("effect");
    QTest::newRow("mints") << int(Effect::Mints);
    QTest::newRow("shared") << int(Effect::Shared);
    QTest::newRow("header") << int(Effect::Header);
}

void TestImpersonation::switchesAndStops()
{
    QFETCH(int, effect);
    ImpersonationBench bench{Effect(effect)};
    QVERIFY(bench.signIn());
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.start());
    QCOMPARE(bench.status().state, State::Impersonating);
    QCOMPARE(bench.status().subject.name, QStringLiteral("Mira Okafor"));
    QCOMPARE(bench.status().current->identity.id, mira);
    QCOMPARE(bench.console().timeLeft(), 30min);
    QVERIFY(bench.vaulted()->subject);
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.status().actor.id, QStringLiteral("1"));
    QVERIFY(!bench.status().problem);
    QVERIFY(bench.world.impersonating().isEmpty());
    QVERIFY(!bench.vaulted()->subject);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Stopped);
}

void TestImpersonation::barShowsBeforeTheBackendIsAsked()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bool shown = false;
    bench.world.onCall = [&](const QString &call) {
        if (call.startsWith(QLatin1String("start")))
            shown = bench.status().barShown();
    };
    QVERIFY(bench.start());
    QVERIFY(shown);
}

void TestImpersonation::recordedBeforeTheBackendIsAsked()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    JournalState recorded = JournalState::Closed;
    bench.world.onCall = [&](const QString &call) {
        if (call.startsWith(QLatin1String("start")) && !bench.journal.entries.isEmpty())
            recorded = bench.journal.entries.last().state;
    };
    QVERIFY(bench.start());
    QCOMPARE(recorded, JournalState::Intended);
    QCOMPARE(bench.journal.entries.last().state, JournalState::Active);
    QCOMPARE(bench.journal.entries.last().reason, QStringLiteral("She asked us to look"));
}

void TestImpersonation::recordedOrNoSwitch()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bench.journal.unavailable = true;
    bench.world.calls.clear();
    QCOMPARE(bench.start().error().kind, ErrorKind::Unavailable);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::JournalUnwritable);
    QVERIFY(bench.world.calls.isEmpty());

    // The outcome cannot be written: an impersonation without a record is ended again.
    bench.journal.unavailable = false;
    bench.journal.failRecord(2);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("journal could not be written")));
    QVERIFY(!bench.start());
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
}

void TestImpersonation::vaultTroubleUndoesTheSwitch()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bench.keychain.failCall(1, KeychainTrouble::Locked);
    QCOMPARE(bench.start().error().kind, ErrorKind::Unavailable);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::KeychainTroubled);
    QVERIFY(bench.world.impersonating().isEmpty());
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Undone);
}

void TestImpersonation::verifiedWrongPersonIsUndone()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bench.world.becomes = QStringLiteral("43");
    QSignalSpy spy(&bench.console(), &Impersonation::statusChanged);
    QVERIFY(!bench.start());
    for (const QList<QVariant> &published : spy)
        QVERIFY(published.first().value<ImpersonationStatus>().state != State::Impersonating);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::WrongPerson);
    QCOMPARE(bench.status().problem->detail, QStringLiteral("43"));
    QVERIFY(bench.world.impersonating().isEmpty());
}

void TestImpersonation::verifiedNotSwitchedIsTold()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bench.world.switchesNothing = true;
    QCOMPARE(bench.start().error().kind, ErrorKind::Refused);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::NotSwitched);
    QVERIFY(bench.start()); // the actor's own session was not ended with it
}

void TestImpersonation::verifiedEveryHalfMinute()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.calls.clear();
    bench.pass(5min);
    const auto asked = bench.world.calls.count(QStringLiteral("whoAmI"));
    QVERIFY2(asked >= 9 && asked <= 10, qPrintable(QString::number(asked)));
    QCOMPARE(bench.status().state, State::Impersonating);

    bench.world.faults = {Fault::RequestLost};
    bench.pass(31s);
    QCOMPARE(bench.status().state, State::Impersonating);
    QCOMPARE(problemOf(bench.status()), ProblemKind::NotVerified);
    bench.pass(31s);
    QVERIFY(!bench.status().problem);
}

void TestImpersonation::verifiedBecameActor_data()
{
    switchesAndStops_data();
}

void TestImpersonation::verifiedBecameActor()
{
    QFETCH(int, effect);
    if (Effect(effect) == Effect::Mints)
        return; // a minted session is the subject's or over
    ImpersonationBench bench{Effect(effect)};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.users.remove(mira); // the header is then silently ignored
    for (FakeBackendWorld::Login &login : bench.world.logins)
        login.as = QStringLiteral("1"), login.from.clear();
    bench.pass(31s);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::BecameActor);
    QVERIFY(!bench.vaulted()->subject);
}

void TestImpersonation::verifiedEndedElsewhere()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.end(bench.world.impersonating().first());
    bench.pass(31s);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::EndedElsewhere);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::EndedElsewhere);
}

void TestImpersonation::oneAtATime()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const QStringList before = bench.world.calls;
    QCOMPARE(bench.start(QStringLiteral("43")).error().kind, ErrorKind::AlreadyImpersonating);
    QCOMPARE(bench.world.calls, before);
    QVERIFY(!bench.signIn());
    QCOMPARE(bench.status().subject.id, mira);
}

void TestImpersonation::onceAndRepeatedByKeyAlone()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bench.world.faults = {Fault::AnswerLost};
    QVERIFY(bench.start());
    QCOMPARE(bench.world.calls.count(QStringLiteral("start 42")), 2);
    QCOMPARE(bench.world.impersonating().size(), 1);

    ImpersonationBench keyless{Effect::Mints};
    keyless.world.does.honoursIdempotencyKey = false;
    QVERIFY(keyless.signIn());
    keyless.world.faults = {Fault::AnswerLost};
    QVERIFY(!keyless.start());
    QCOMPARE(keyless.world.calls.count(QStringLiteral("start 42")), 1);
}

void TestImpersonation::lostStartWithoutKeyIsAnOrphan()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.honoursIdempotencyKey = false;
    QVERIFY(bench.signIn());
    bench.world.faults = {Fault::AnswerLost};
    QVERIFY(bench.start().error().inDoubt);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.status().orphans.size(), 1);
    QCOMPARE(bench.status().orphans.first().subjectId, mira);
    bench.boot();
    QCOMPARE(bench.status().orphans.size(), 1);
    bench.pass(20min);
    QCOMPARE(bench.status().orphans.size(), 1);
    bench.pass(12min);
    QVERIFY(bench.status().orphans.isEmpty());

    bench.world.faults = {Fault::RequestLost};
    QVERIFY(!bench.start());
    const QString entry = bench.status().orphans.first().entryId;
    bench.console().dismissOrphan(entry);
    QVERIFY(bench.status().orphans.isEmpty());
    bench.boot();
    QVERIFY(bench.status().orphans.isEmpty());

    // One whose time is over has no notice, and can be acknowledged all the same.
    const auto entries = [&bench] {
        return bench.journal.entries;
    };
    QVERIFY(!entries().first().orphanAcknowledged);
    bench.console().dismissOrphan(entries().first().id);
    QVERIFY(entries().first().orphanAcknowledged);
    bench.console().dismissOrphan(QStringLiteral("no such entry"));
}

void TestImpersonation::lateStartOfASharedSession()
{
    ImpersonationBench bench{Effect::Shared};
    QVERIFY(bench.signIn());
    bench.world.faults = {Fault::Late};
    QVERIFY(!bench.start());
    QCOMPARE(bench.status().state, State::Unconfirmed);
    bench.pass(45s);
    QCOMPARE(bench.status().state, State::Unconfirmed);
    bench.pass(30s);
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
}

void TestImpersonation::stopGoesOnUntilCertain()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.faults = QList<Fault>(8, Fault::NotSent);
    bench.stop();
    QCOMPARE(bench.status().state, State::Stopping);
    QVERIFY(!bench.status().current);
    QVERIFY(bench.status().retrying);
    QCOMPARE(problemOf(bench.status()), ProblemKind::StopUnanswered);
    bench.pass(5min);
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
}

void TestImpersonation::stopEndsWithTheSession()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.faults = QList<Fault>(1000, Fault::NotSent);
    bench.stop();
    bench.pass(29min);
    QCOMPARE(bench.status().state, State::Stopping);
    bench.pass(3min);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Expired);
}

void TestImpersonation::stopThatMintsIsNeverRepeated()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.stopRepeatable = false;
    bench.world.does.hasRevoke = true;
    bench.world.stopMints = true;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const QString token = bench.world.impersonating().first();
    bench.world.faults = {Fault::RequestLost, Fault::NotSent, Fault::NotSent};
    bench.stop();
    bench.pass(2min);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.world.calls.count(QStringLiteral("stop ") + token), 1);
    QVERIFY(bench.world.calls.contains(QStringLiteral("revoke ") + token));
    QVERIFY(bench.world.impersonating().isEmpty());
}

//! It may not be sent again, and there is no safe way to revoke: the console lets go, and says so.
void TestImpersonation::stopThatNothingCanFinishIsAnOrphan()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.stopRepeatable = false;
    bench.world.stopMints = true;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.faults = {Fault::RequestLost};
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.status().orphans.size(), 1);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::OrphanPossible);
    QVERIFY(!bench.vaulted()->subject);
    bench.boot();
    QCOMPARE(bench.status().orphans.size(), 1);
}

void TestImpersonation::stopWishedWhileStarting()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    bool told = false;
    bench.world.onCall = [&](const QString &call) {
        if (call.startsWith(QLatin1String("start"))) {
            bench.stop();
            told = bench.status().stopWished && bench.journal.entries.last().stopWished;
        }
    };
    QVERIFY(bench.start());
    QVERIFY(told);
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Stopped);
}

void TestImpersonation::stopIsNotRefusedByTheJournal()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.journal.unavailable = true;
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("journal could not be written")));
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
    bench.journal.unavailable = false;
    bench.pass(31s);
    QCOMPARE(bench.journal.entries.last().state, JournalState::Closed);
}

void TestImpersonation::stopIsNotRefusedByTheKeychain()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.keychain.trouble = KeychainTrouble::Locked;
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::KeychainNotCleared);
    QVERIFY(bench.world.impersonating().isEmpty());
    // Void, although the keychain still holds it; purged as soon as it can be.
    bench.boot();
    QVERIFY(!bench.status().barShown());
    bench.keychain.trouble = KeychainTrouble::None;
    QVERIFY(bench.vaulted()->subject);
    bench.pass(35s);
    QVERIFY(!bench.vaulted()->subject);
}

//! It is over with the header; that we are the actor again is asked as soon as somebody answers.
void TestImpersonation::stopByHeaderNeedsNoAnswer()
{
    ImpersonationBench bench{Effect::Header};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.faults = QList<Fault>(3, Fault::NotSent);
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(!bench.vaulted()->subject);
    bench.pass(2min);
    QVERIFY(bench.world.faults.isEmpty());
    QVERIFY(bench.status().verifiedAt.isValid());
}

void TestImpersonation::noLeftovers()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.stopRepeatable = false;
    bench.world.does.hasRevoke = true;
    bench.world.stopMints = true;
    bench.world.stopLeavesSubject = true;
    QVERIFY(bench.signIn());
    const QString parked = tokenOf(bench.status().current->credentials);
    QVERIFY(bench.start());
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(bench.world.impersonating().isEmpty());
    QVERIFY(!bench.world.logins.value(parked).live);
    QVERIFY(bench.world.logins.value(tokenOf(bench.status().current->credentials)).live);
}

//! Who-am-I says "nobody" then, and the session is there all the same.
void TestImpersonation::noLeftoverOfADeletedSubject()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.hasRevoke = true;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const QString token = bench.world.impersonating().first();
    bench.world.users.remove(QStringLiteral("42"));
    bench.pass(31s);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::EndedElsewhere);
    QVERIFY(bench.world.calls.contains(QStringLiteral("revoke ") + token));
}

void TestImpersonation::wayBackOrSignInAgain()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    const QString parked = tokenOf(bench.status().current->credentials);
    QVERIFY(bench.start());
    QCOMPARE(tokenOf(bench.vaulted()->actor.credentials), parked);
    bench.world.end(parked);
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedOut);
    QCOMPARE(problemOf(bench.status()), ProblemKind::SignInAgain);
    QVERIFY(!bench.vaulted());
}

void TestImpersonation::wayBackSurvivesADeletedActor()
{
    ImpersonationBench bench{Effect::Shared};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.users.remove(QStringLiteral("1"));
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedOut);
    QCOMPARE(problemOf(bench.status()), ProblemKind::SignInAgain);
}

void TestImpersonation::deadline()
{
    ImpersonationBench bench{Effect::Header};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start(mira, 5));
    bench.pass(4min + 58s);
    QCOMPARE(bench.status().state, State::Impersonating);
    bench.clock.setWall(bench.clock.now().wall.addSecs(-3600)); // no help
    bench.pass(3s);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(problemOf(bench.status()), ProblemKind::DeadlineReached);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Expired);

    QVERIFY(bench.start(mira, 5));
    bench.clock.setWall(bench.clock.now().wall.addDays(1)); // no harm
    bench.pass(10s);
    QCOMPARE(bench.status().state, State::Impersonating);
    bench.pass(10h, 10h); // a suspend: boot time counts it
    QCOMPARE(bench.status().state, State::SignedIn);
}

void TestImpersonation::deadlineSurvivesARestart_data()
{
    QTest::addColumn<int>("offMinutes");
    QTest::addColumn<int>("wallShiftMinutes");
    QTest::addColumn<bool>("rebooted");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("restarted soon") << 5 << 0 << false << true;
    QTest::newRow("restarted too late") << 31 << 0 << false << false;
    QTest::newRow("clock set back an hour") << 5 << -60 << false << false;
    QTest::newRow("clock set forward a day, same boot") << 5 << 24 * 60 << false << true;
    QTest::newRow("rebooted soon") << 5 << 0 << true << true;
    QTest::newRow("rebooted too late") << 31 << 0 << true << false;
    QTest::newRow("rebooted, clock set back an hour") << 5 << -60 << true << false;
    QTest::newRow("rebooted, clock set forward a day") << 5 << 24 * 60 << true << false;
}

void TestImpersonation::deadlineSurvivesARestart()
{
    QFETCH(int, offMinutes);
    QFETCH(int, wallShiftMinutes);
    QFETCH(bool, rebooted);
    QFETCH(bool, goesOn);
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start(mira, 30));
    bench.kill();
    const std::chrono::minutes off(offMinutes);
    if (rebooted)
        bench.clock.reboot(off, 1min);
    else
        bench.clock.advance(off);
    bench.world.advance(off);
    bench.clock.setWall(bench.clock.now().wall.addSecs(60 * wallShiftMinutes));
    bench.boot();
    QVERIFY(bench.status().barShown());
    bench.pass(2s);
    QCOMPARE(bench.status().state, goesOn ? State::Impersonating : State::SignedIn);
    QCOMPARE(bench.world.impersonating().isEmpty(), !goesOn);
}

void TestImpersonation::nothingLostAtAnyCall_data()
{
    QTest::addColumn<int>("effect");
    QTest::addColumn<bool>("afterEffect");
    for (const bool after : {false, true}) {
        const char *when = after ? "after" : "before";
        QTest::addRow("mints, %s the call", when) << int(Effect::Mints) << after;
        QTest::addRow("shared, %s the call", when) << int(Effect::Shared) << after;
        QTest::addRow("header, %s the call", when) << int(Effect::Header) << after;
    }
}

//! Kills the console at its every call in turn, from the start to the stop's end, and starts it
//! again: what is live at the backend is shown, and ends.
void TestImpersonation::nothingLostAtAnyCall()
{
    QFETCH(int, effect);
    QFETCH(bool, afterEffect);
    for (int nth = 1;; ++nth) {
        ImpersonationBench bench{Effect(effect)};
        QVERIFY(bench.signIn());
        bench.killAtCall(nth, afterEffect);
        (void)bench.start();
        if (!bench.killed())
            bench.stop();
        const bool died = bench.killed();
        bench.boot();
        const bool live = !bench.world.impersonating().isEmpty();
        if (live)
            QVERIFY2(bench.status().barShown() || !bench.status().orphans.isEmpty(),
                     qPrintable(QString::number(nth)));
        bench.pass(20s);
        bench.stop();
        bench.pass(90s);
        QVERIFY2(!bench.status().barShown(), qPrintable(QString::number(nth)));
        QVERIFY2(bench.world.impersonating().isEmpty(), qPrintable(QString::number(nth)));
        QCOMPARE(bench.status().state, State::SignedIn);
        if (!died)
            break;
        QVERIFY(nth < 100);
    }
}

void TestImpersonation::closedEntryIsPurged()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const QMap<QString, QByteArray> holding = bench.keychain.entries;
    bench.stop();
    bench.kill();
    bench.keychain.entries = holding;
    bench.world.calls.clear();
    bench.boot();
    QCOMPARE(bench.status().state, State::SignedIn);
    QVERIFY(!bench.vaulted()->subject);
    QVERIFY(bench.world.calls.filter(QStringLiteral("revoke"))
                .isEmpty()); // nothing is revoked at a start
}

void TestImpersonation::lockedKeychainIsUnconfirmed()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.kill();
    bench.keychain.trouble = KeychainTrouble::Locked;
    bench.boot();
    QCOMPARE(bench.status().state, State::Unconfirmed);
    QCOMPARE(bench.status().subject.id, mira);
    QCOMPARE(problemOf(bench.status()), ProblemKind::KeychainTroubled);
    bench.console().verify(); // unlocks
    QCOMPARE(bench.status().state, State::Impersonating);
    QVERIFY(!bench.status().problem);
}

void TestImpersonation::absentKeychainIsUnconfirmedUntilChecked()
{
    ImpersonationBench bench{Effect::Mints};
    bench.world.does.honoursIdempotencyKey = false;
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.kill();
    bench.keychain.entries.clear();
    bench.boot();
    QCOMPARE(bench.status().state, State::Unconfirmed);
    QVERIFY(!QCoro::waitFor(bench.console().closeUnconfirmed())); // nobody is signed in
    QVERIFY(bench.signIn());
    bench.pass(1min);
    QCOMPARE(bench.status().state, State::Unconfirmed);
    bench.boot(); // signing in does not make it forget
    QCOMPARE(bench.status().state, State::Unconfirmed);
    QVERIFY(bench.signIn());
    QVERIFY(QCoro::waitFor(bench.console().closeUnconfirmed()));
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::CheckedByActor);
}

void TestImpersonation::unconfirmedEndsByTime()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start(mira, 10));
    bench.kill();
    bench.keychain.entries.clear();
    bench.boot();
    bench.pass(9min);
    QCOMPARE(bench.status().state, State::Unconfirmed);
    bench.pass(3min);
    QCOMPARE(bench.status().state, State::SignedOut);
    QCOMPARE(bench.journal.entries.last().outcome, JournalOutcome::Expired);
}

void TestImpersonation::damagedJournalIsUnconfirmed()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.kill();
    bench.journal.entries.clear();
    bench.journal.damaged = QStringLiteral("journal.sqlite.damaged-1");
    bench.world.faults = {Fault::NotSent};
    bench.boot();
    QCOMPARE(bench.status().state, State::Unconfirmed);
    QCOMPARE(problemOf(bench.status()), ProblemKind::JournalDamaged);
    QCOMPARE(bench.status().subject.id, mira);
    bench.pass(10s);
    QCOMPARE(bench.status().state, State::Impersonating);
    bench.stop();
    QCOMPARE(bench.status().state, State::SignedIn);
}

void TestImpersonation::signOutStopsFirst()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    bench.world.calls.clear();
    bench.world.faults = {Fault::NotSent};
    QVERIFY(QCoro::waitFor(bench.console().signOut()));
    QCOMPARE(bench.status().state, State::Stopping);
    bench.pass(10s);
    QCOMPARE(bench.status().state, State::SignedOut);
    QVERIFY(!bench.vaulted());
    const auto live =
        std::count_if(bench.world.logins.cbegin(),
                      bench.world.logins.cend(),
                      [](const FakeBackendWorld::Login &login) { return login.live; });
    QCOMPARE(live, 0);
}

void TestImpersonation::signInNeedsTheKeychain()
{
    ImpersonationBench bench{Effect::Mints};
    bench.keychain.trouble = KeychainTrouble::NoService;
    QCOMPARE(bench.signIn().error().kind, ErrorKind::Unavailable);
    QCOMPARE(bench.status().state, State::SignedOut);
    QCOMPARE(bench.status().problem->trouble, KeychainTrouble::NoService);
    QVERIFY(!bench.world.logins.first().live);
}

void TestImpersonation::refusalsChangeNothing_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::newRow("unknown user") << QStringLiteral("999") << int(Fault::None)
                                  << int(ErrorKind::NoSuchUser);
    QTest::newRow("oneself") << QStringLiteral("1") << int(Fault::None) << int(ErrorKind::Refused);
    QTest::newRow("no id") << QString() << int(Fault::None) << int(ErrorKind::Invalid);
    QTest::newRow("refused") << mira << int(Fault::Refused) << int(ErrorKind::Refused);
    QTest::newRow("try later") << mira << int(Fault::TryLater) << int(ErrorKind::TryLater);
    QTest::newRow("backend not there")
        << mira << int(Fault::NotSent) << int(ErrorKind::Unreachable);
}

void TestImpersonation::refusalsChangeNothing()
{
    QFETCH(QString, userId);
    QFETCH(int, fault);
    QFETCH(int, kind);
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    const QMap<QString, QByteArray> before = bench.keychain.entries;
    bench.world.faults = {Fault(fault)};
    QCOMPARE(int(bench.start(userId).error().kind), kind);
    QCOMPARE(bench.status().state, State::SignedIn);
    QCOMPARE(bench.keychain.entries, before);
    QVERIFY(bench.status().orphans.isEmpty());
    bench.world.faults.clear();
    QVERIFY(bench.start());
}

void TestImpersonation::openRefusesAnotherConnection()
{
    ImpersonationBench bench{Effect::Mints};
    QVERIFY(bench.signIn());
    QVERIFY(bench.start());
    const Connection other{.id = QStringLiteral("globex"), .name = QStringLiteral("Globex")};
    QCOMPARE(QCoro::waitFor(bench.console().open(other)).error().kind,
             ErrorKind::AlreadyImpersonating);
    Connection moved = bench.connection;
    moved.address = QUrl(QStringLiteral("http://127.0.0.1:9"));
    QVERIFY(QCoro::waitFor(bench.console().open(moved)));
    QCOMPARE(bench.status().state, State::Impersonating);
    bench.stop();
    QVERIFY(QCoro::waitFor(bench.console().open(other)));
    QCOMPARE(bench.status().connectionName, QStringLiteral("Globex"));
    QCOMPARE(bench.status().state, State::SignedOut);
}

void TestImpersonation::epochGrowsWithEveryChange()
{
    ImpersonationBench bench{Effect::Mints};
    QList<quint64> epochs{bench.status().epoch};
    QVERIFY(bench.signIn());
    epochs.append(bench.status().epoch);
    QVERIFY(bench.start());
    epochs.append(bench.status().epoch);
    bench.stop();
    epochs.append(bench.status().epoch);
    for (qsizetype i = 1; i < epochs.size(); ++i)
        QVERIFY(epochs[i] > epochs[i - 1]);
}

QTEST_GUILESS_MAIN(TestImpersonation)
#include "tst_impersonation.moc"
