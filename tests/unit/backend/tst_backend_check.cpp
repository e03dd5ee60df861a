// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend_check.h"
#include "support/fake_backend.h"
#include "support/fake_clock.h"
#include "support/test_case.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Understudy;

using Kind = CheckStepKind;
using Outcome = CheckOutcome;

Q_DECLARE_METATYPE(Understudy::BackendTraits)
Q_DECLARE_METATYPE(Understudy::Fault)

namespace {

BackendTraits everything(Effect effect)
{
    return {.effect = effect,
            .hasStop = true,
            .hasRevoke = effect == Effect::Mints,
            .hasSignOut = true,
            .honoursIdempotencyKey = effect == Effect::Mints,
            .tellsActor = effect != Effect::Header,
            .findsUsers = true};
}

QMap<QString, Secret> fieldsOf(const QString &user)
{
    return {{QStringLiteral("user"), Secret(user)}};
}

//! How the steps came out, a letter each in their order: passed, failed, absent (-), skipped (.).
QString letters(const QList<CheckStep> &steps)
{
    QString result;
    for (const CheckStep &step : steps)
        result += QLatin1Char("pf-."[int(step.outcome)]);
    return result;
}

bool isLive(const FakeBackendWorld::Login &login)
{
    return login.live;
}

} // namespace

class TestBackendCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingPasses_data();
    void everythingPasses();
    void tellsEachStepAsItIsDone();
    void tellsWhatItFound();
    void withoutFieldsItOnlyReaches();
    void withoutUserItDoesNotImpersonate();
    void nothingIsAskedOfWhoeverIsNotReached_data();
    void nothingIsAskedOfWhoeverIsNotReached();
    void somebodyWithoutCredentialsIsAFailure();
    void wrongPassword();
    void whoAmINamesSomebodyElse();
    void actorHimselfIsRefused();
    void refusedStart();
    void becameSomebodyElse();
    void saidYesAndDidNothing();
    void actorIsNotTold();
    void stopFails_data();
    void stopFails();
    void saidStoppedAndIsNot();
    void stopThatMints();
    void subjectEndedByItself();
    void withoutStopRevokeIsProvenFirst();
    void withoutStopUnprovenRevokeIsNotUsed();
    void withoutStopAndRevoke();
    void revokeEndsAll();
    void revokeEndsNothing();
    void revokeFails();
    void secondSignInIsTheFirst();
    void oneSessionAUser();
    void signOutEndsNothing();
    void withoutSignOut();
    void withoutUsers();
    void lostStartIsUndone_data();
    void lostStartIsUndone();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void cancelled();

private:
    QList<CheckStep> run();
    CheckStep step(Kind kind) const;

    int live() const { return int(std::ranges::count_if(m_world.logins, isLive)); }

    FakeBackendWorld m_world;
    FakeClock m_clock;
    CheckPlan m_plan;
    QList<CheckStep> m_steps;
};

void TestBackendCheck::init()
{
    TestCase::init();
    m_world = FakeBackendWorld();
    m_world.does = everything(Effect::Mints);
    m_plan = {.fields = fieldsOf(QStringLiteral("1")),
              .userId = QStringLiteral("42"),
              .reason = QStringLiteral("a test")};
}

QList<CheckStep> TestBackendCheck::run()
{
    FakeBackend backend(m_world);
    BackendCheck check(backend, m_clock);
    m_steps = QCoro::waitFor(check.run(m_plan));
    return m_steps;
}

CheckStep TestBackendCheck::step(Kind kind) const
{
    return m_steps.value(int(kind));
}

void TestBackendCheck::everythingPasses_data()
{
    QTest::addColumn<BackendTraits>("does");
    QTest::addColumn<QString>("expected");
    BackendTraits bare;
    bare.hasStop = true;
    QTest::newRow("mints") << everything(Effect::Mints) << "pppppppppp";
    QTest::newRow("shared") << everything(Effect::Shared) << "pppppppp-p";
    QTest::newRow("header") << everything(Effect::Header) << "pppppppp-p";
    QTest::newRow("the least") << bare << "ppppppp---";
}

void TestBackendCheck::everythingPasses()
{
    QFETCH(BackendTraits, does);
    QFETCH(QString, expected);
    m_world.does = does;
    QCOMPARE(letters(run()), expected);
    QCOMPARE(m_world.impersonating(), QStringList());
    QCOMPARE(live(), does.hasSignOut ? 0 : 1); // which nobody can end
    QCOMPARE(BackendCheck::provesRevoke(m_steps), does.hasRevoke);
    for (int i = 0; i < m_steps.size(); ++i)
        QCOMPARE(int(m_steps.at(i).kind), i);
}

void TestBackendCheck::tellsEachStepAsItIsDone()
{
    FakeBackend backend(m_world);
    BackendCheck check(backend, m_clock);
    QList<CheckStep> told;
    connect(&check, &BackendCheck::stepDone, this, [&told](const CheckStep &one) { told += one; });
    const QList<CheckStep> steps = QCoro::waitFor(check.run(m_plan));
    QCOMPARE(told.size(), 10);
    QVERIFY(told == steps);
}

void TestBackendCheck::tellsWhatItFound()
{
    m_world.onCall = [this](const QString &) {
        m_clock.advance(20ms);
    };
    run();
    QCOMPARE(step(Kind::Reach).took, 20ms);
    QCOMPARE(step(Kind::WhoAmI).who.name, QStringLiteral("Ada Admin"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).who.id, QStringLiteral("42"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).expectedId, QStringLiteral("42"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).actorId, QStringLiteral("1"));
    QCOMPARE(step(Kind::WhoAmIAsActor).who.id, QStringLiteral("1"));
    QCOMPARE(step(Kind::WhoAmIAsActor).actorId, QString());
    QCOMPARE(step(Kind::FindUsers).found, 3);
    QCOMPARE(step(Kind::Revoke).took, 100ms); // sign in, who am I, revoke, twice who am I
}

void TestBackendCheck::withoutFieldsItOnlyReaches()
{
    m_plan.fields.clear();
    QCOMPARE(letters(run()), QStringLiteral("p........."));
    QCOMPARE(m_world.calls, QStringList{QStringLiteral("whoAmI")});
}

void TestBackendCheck::withoutUserItDoesNotImpersonate()
{
    m_plan.userId.clear();
    QCOMPARE(letters(run()), QStringLiteral("ppp....ppp"));
    QCOMPARE(live(), 0);
}

void TestBackendCheck::nothingIsAskedOfWhoeverIsNotReached_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no answer") << Fault::RequestLost;
    QTest::newRow("nobody there") << Fault::NotSent;
    QTest::newRow("another protocol") << Fault::Garbage;
    QTest::newRow("another error") << Fault::Refused;
}

void TestBackendCheck::nothingIsAskedOfWhoeverIsNotReached()
{
    QFETCH(Fault, fault);
    m_world.faults = {fault};
    QCOMPARE(letters(run()), QStringLiteral("f........."));
    QVERIFY(step(Kind::Reach).error.kind != ErrorKind::SignedOut);
    QVERIFY(!m_world.calls.contains(QStringLiteral("signIn")));
}

void TestBackendCheck::somebodyWithoutCredentialsIsAFailure()
{
    m_world.logins.insert(QString(), {.as = QStringLiteral("43"), .ends = 1h});
    QCOMPARE(letters(run()), QStringLiteral("f........."));
    QCOMPARE(step(Kind::Reach).who.id, QStringLiteral("43"));
}

void TestBackendCheck::wrongPassword()
{
    m_plan.fields = fieldsOf(QStringLiteral("9"));
    QCOMPARE(letters(run()), QStringLiteral("pf........"));
    QCOMPARE(step(Kind::SignIn).error.kind, ErrorKind::WrongPassword);
}

void TestBackendCheck::whoAmINamesSomebodyElse()
{
    m_world.onCall = [this](const QString &) {
        for (FakeBackendWorld::Login &login : m_world.logins)
            login.as = QStringLiteral("43");
    };
    QCOMPARE(letters(run()), QStringLiteral("ppf......p"));
    QCOMPARE(step(Kind::WhoAmI).who.id, QStringLiteral("43"));
    QCOMPARE(step(Kind::WhoAmI).expectedId, QStringLiteral("1"));
    QCOMPARE(live(), 0);
}

void TestBackendCheck::actorHimselfIsRefused()
{
    m_plan.userId = QStringLiteral("1");
    QCOMPARE(letters(run()), QStringLiteral("pppf...ppp"));
    QCOMPARE(step(Kind::Impersonate).error.kind, ErrorKind::Refused);
    QCOMPARE(step(Kind::Impersonate).error.source, QStringLiteral("userId"));
    QVERIFY(!m_world.calls.contains(QStringLiteral("start 1")));
}

void TestBackendCheck::refusedStart()
{
    m_plan.userId = QStringLiteral("99");
    QCOMPARE(letters(run()), QStringLiteral("pppf...ppp"));
    QCOMPARE(step(Kind::Impersonate).error.kind, ErrorKind::NoSuchUser);
    QCOMPARE(live(), 0);
}

//! Promise «Verified»: the wrong person is left at once.
void TestBackendCheck::becameSomebodyElse()
{
    for (const Effect effect : {Effect::Mints, Effect::Shared}) {
        init();
        m_world.does = everything(effect);
        m_world.becomes = QStringLiteral("43");
        QCOMPARE(letters(run()).first(8), QStringLiteral("ppppfppp"));
        QCOMPARE(step(Kind::WhoAmIAsSubject).who.id, QStringLiteral("43"));
        QCOMPARE(m_world.impersonating(), QStringList());
        QCOMPARE(live(), 0);
    }
}

void TestBackendCheck::saidYesAndDidNothing()
{
    m_world.switchesNothing = true;
    QCOMPARE(letters(run()).first(5), QStringLiteral("ppppf"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).error.kind, ErrorKind::Refused);
    QCOMPARE(step(Kind::WhoAmIAsSubject).error.source, QStringLiteral("whoAmI"));
    QCOMPARE(live(), 0);
}

void TestBackendCheck::actorIsNotTold()
{
    m_world.onCall = [this](const QString &call) {
        for (FakeBackendWorld::Login &login : m_world.logins)
            if (call == QLatin1String("whoAmI") && !login.from.isEmpty())
                login.from = QStringLiteral("7");
    };
    QCOMPARE(letters(run()), QStringLiteral("ppppfppppp"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).who.id, QStringLiteral("42"));
    QCOMPARE(step(Kind::WhoAmIAsSubject).actorId, QStringLiteral("7"));
}

void TestBackendCheck::stopFails_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Effect effect, Fault fault, const char *expected) {
        QTest::newRow(name) << effect << fault << QString::fromLatin1(expected);
    };
    row("minted, not sent", Effect::Mints, Fault::NotSent, "pppppfpppp");
    row("minted, no answer", Effect::Mints, Fault::RequestLost, "pppppfpppp");
    row("minted, answer lost", Effect::Mints, Fault::AnswerLost, "pppppfpppp");
    row("minted, refused", Effect::Mints, Fault::Refused, "pppppfpppp");
    row("shared, not sent", Effect::Shared, Fault::NotSent, "pppppff.-p");
    row("shared, no answer", Effect::Shared, Fault::RequestLost, "pppppff.-p");
    row("shared, answer lost", Effect::Shared, Fault::AnswerLost, "pppppfpp-p");
    row("shared, refused", Effect::Shared, Fault::Refused, "pppppff.-p");
}

void TestBackendCheck::stopFails()
{
    QFETCH(Effect, effect);
    QFETCH(Fault, fault);
    QFETCH(QString, expected);
    m_world.does = everything(effect);
    m_world.faults = {Fault::None, Fault::None, Fault::None, Fault::None, Fault::None, fault};
    QCOMPARE(letters(run()), expected);
    QCOMPARE(m_world.impersonating(), QStringList());
    QCOMPARE(live(), 0);
    // Promise «Once»: a stop that mints, and may have arrived, is not sent again.
    const bool mayHaveArrived = fault == Fault::RequestLost || fault == Fault::AnswerLost;
    if (effect == Effect::Mints && mayHaveArrived)
        QCOMPARE(m_world.calls.filter(QStringLiteral("stop")).size(), 1);
}

void TestBackendCheck::saidStoppedAndIsNot()
{
    m_world.does = everything(Effect::Shared);
    int stops = 0;
    m_world.onCall = [this, &stops](const QString &call) {
        if (call.startsWith(QLatin1String("stop")))
            ++stops;
        for (FakeBackendWorld::Login &login : m_world.logins) {
            const bool undone = stops == 1 && call == QLatin1String("whoAmI");
            if (undone)
                login = {.as = QStringLiteral("42"), .from = QStringLiteral("1"), .ends = 1h};
        }
    };
    QCOMPARE(letters(run()), QStringLiteral("ppppppf.-p"));
    QCOMPARE(step(Kind::WhoAmIAsActor).who.id, QStringLiteral("42"));
    QCOMPARE(stops, 2);
    QCOMPARE(live(), 0);
}

void TestBackendCheck::stopThatMints()
{
    m_world.stopMints = true;
    m_world.stopLeavesSubject = true;
    QCOMPARE(letters(run()), QStringLiteral("pppppppppp"));
    QCOMPARE(m_world.impersonating(), QStringList());
    QCOMPARE(live(), 0); // also what it superseded
}

void TestBackendCheck::subjectEndedByItself()
{
    m_world.onCall = [this](const QString &call) {
        if (call.startsWith(QLatin1String("stop")))
            m_world.end(call.section(QLatin1Char(' '), 1));
    };
    QCOMPARE(letters(run()), QStringLiteral("pppppppppp"));
}

void TestBackendCheck::withoutStopRevokeIsProvenFirst()
{
    m_world.does.hasStop = false;
    QCOMPARE(letters(run()), QStringLiteral("pppppppppp"));
    const qsizetype start = m_world.calls.indexOf(QStringLiteral("start 42"));
    const auto revokes = m_world.calls.filter(QStringLiteral("revoke"));
    QCOMPARE(revokes.size(), 2);
    QVERIFY(m_world.calls.indexOf(revokes.first()) < start);
    QVERIFY(m_world.calls.indexOf(revokes.last()) > start);
    QCOMPARE(live(), 0);
}

//! What ends all sessions of a user would throw the subject out of his own.
void TestBackendCheck::withoutStopUnprovenRevokeIsNotUsed()
{
    m_world.does.hasStop = false;
    const QString own = m_world.logIn(QStringLiteral("42"));
    m_world.onCall = [this](const QString &call) {
        if (!call.startsWith(QLatin1String("revoke")))
            return;
        const QString as = m_world.logins.value(call.section(QLatin1Char(' '), 1)).as;
        for (FakeBackendWorld::Login &login : m_world.logins)
            login.live = login.live && login.as != as;
    };
    QCOMPARE(letters(run()), QStringLiteral("ppp.....f."));
    QVERIFY(m_world.logins.value(own).live);
    QVERIFY(!BackendCheck::provesRevoke(m_steps));
}

void TestBackendCheck::withoutStopAndRevoke()
{
    m_world.does.hasStop = false;
    m_world.does.hasRevoke = false;
    QCOMPARE(letters(run()), QStringLiteral("ppppp-pp-p"));
    QCOMPARE(m_world.impersonating().size(), 1); // which lives until it expires
    QCOMPARE(live(), 1);
}

void TestBackendCheck::revokeEndsAll()
{
    m_world.onCall = [this](const QString &call) {
        for (FakeBackendWorld::Login &login : m_world.logins)
            login.live = login.live && !call.startsWith(QLatin1String("revoke"));
    };
    QCOMPARE(letters(run()), QStringLiteral("ppppppppf."));
    QCOMPARE(step(Kind::Revoke).error.kind, ErrorKind::SignedOut);
    QVERIFY(!BackendCheck::provesRevoke(m_steps));
}

void TestBackendCheck::revokeEndsNothing()
{
    QString revoked;
    m_world.onCall = [this, &revoked](const QString &call) {
        if (call.startsWith(QLatin1String("revoke")))
            revoked = call.section(QLatin1Char(' '), 1);
        else if (!revoked.isEmpty())
            m_world.logins[std::exchange(revoked, {})].live = true;
    };
    QCOMPARE(letters(run()), QStringLiteral("ppppppppfp"));
    QCOMPARE(step(Kind::Revoke).who.id, QStringLiteral("1"));
    QVERIFY(!BackendCheck::provesRevoke(m_steps));
    QCOMPARE(live(), 0);
}

void TestBackendCheck::revokeFails()
{
    m_world.onCall = [this](const QString &call) {
        if (call == QLatin1String("signIn") && m_world.logins.size() == 2)
            m_world.faults = {Fault::None, Fault::Refused};
    };
    QCOMPARE(letters(run()), QStringLiteral("ppppppppfp"));
    QCOMPARE(step(Kind::Revoke).error.kind, ErrorKind::Refused);
    QCOMPARE(live(), 0);
}

//! A token that was pasted is the person's own, and not to be revoked.
void TestBackendCheck::secondSignInIsTheFirst()
{
    m_world.does.hasSignOut = false;
    m_world.pasted = m_world.logIn(QStringLiteral("1"));
    QCOMPARE(letters(run()), QStringLiteral("pppppppp.-"));
    QVERIFY(m_world.calls.filter(QStringLiteral("revoke")).isEmpty());
    QVERIFY(m_world.logins.value(m_world.pasted).live);
}

void TestBackendCheck::oneSessionAUser()
{
    m_world.onCall = [this](const QString &call) {
        for (FakeBackendWorld::Login &login : m_world.logins)
            login.live = login.live && call != QLatin1String("signIn");
    };
    QCOMPARE(letters(run()), QStringLiteral("pppppppp.p"));
    QVERIFY(m_world.calls.filter(QStringLiteral("revoke")).isEmpty());
    QCOMPARE(live(), 0);
}

void TestBackendCheck::signOutEndsNothing()
{
    QString ended;
    m_world.onCall = [this, &ended](const QString &call) {
        if (call.startsWith(QLatin1String("signOut")))
            ended = call.section(QLatin1Char(' '), 1);
        else if (!ended.isEmpty())
            m_world.logins[std::exchange(ended, {})].live = true;
    };
    QCOMPARE(letters(run()), QStringLiteral("pppppppppf"));
    QCOMPARE(step(Kind::SignOut).who.id, QStringLiteral("1"));
}

void TestBackendCheck::withoutSignOut()
{
    m_world.does.hasSignOut = false;
    QCOMPARE(letters(run()), QStringLiteral("ppppppppp-"));
    QCOMPARE(live(), 0); // by revoke, which has shown what it does
}

void TestBackendCheck::withoutUsers()
{
    m_world.does.findsUsers = false;
    QCOMPARE(letters(run()), QStringLiteral("ppppppp-pp"));
}

void TestBackendCheck::lostStartIsUndone_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Fault>("fault");
    for (const Effect effect : {Effect::Mints, Effect::Shared}) {
        const char *name = effect == Effect::Mints ? "minted" : "shared";
        QTest::addRow("%s, request lost", name) << effect << Fault::RequestLost;
        QTest::addRow("%s, answer lost", name) << effect << Fault::AnswerLost;
        QTest::addRow("%s, late", name) << effect << Fault::Late;
        QTest::addRow("%s, unreadable", name) << effect << Fault::Garbage;
    }
}

void TestBackendCheck::lostStartIsUndone()
{
    QFETCH(Effect, effect);
    QFETCH(Fault, fault);
    m_world.does = everything(effect);
    m_world.faults = {Fault::None, Fault::None, Fault::None, fault};
    const QString outcome = letters(run());
    QCOMPARE(outcome.first(8), QStringLiteral("pppf...p"));
    QCOMPARE(outcome.last(1), QStringLiteral("p"));
    QVERIFY(step(Kind::Impersonate).error.inDoubt);
    m_world.advance(1min);
    QCOMPARE(m_world.impersonating(), QStringList());
    QCOMPARE(live(), 0);
}

void TestBackendCheck::nothingIsLeft_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<Fault>("fault");
    for (const Effect effect : {Effect::Mints, Effect::Shared, Effect::Header})
        for (int fault = int(Fault::NotSent); fault <= int(Fault::Garbage); ++fault)
            QTest::addRow("effect %d, fault %d", int(effect), fault) << effect << Fault(fault);
}

//! Whichever call fails, nobody is impersonated afterwards, and no session is left but one whose
//! sign-in was not answered.
void TestBackendCheck::nothingIsLeft()
{
    QFETCH(Effect, effect);
    QFETCH(Fault, fault);
    const bool mayArrive =
        fault == Fault::AnswerLost || fault == Fault::Late || fault == Fault::Garbage;
    for (int call = 0; call < 20; ++call) {
        init();
        m_world.does = everything(effect);
        m_world.faults.fill(Fault::None, call);
        m_world.faults.append(fault);
        QString lost;
        m_world.onCall = [&](const QString &name) {
            if (m_world.calls.size() == call + 1)
                lost = name;
        };
        QCOMPARE(run().size(), 10);
        m_world.advance(1min);
        QCOMPARE(m_world.impersonating(), QStringList());
        const int unknown = mayArrive && lost == QLatin1String("signIn") ? 1 : 0;
        QVERIFY2(live() <= unknown, qPrintable(lost + m_world.calls.join(QLatin1Char(','))));
    }
}

void TestBackendCheck::cancelled()
{
    for (int call = 1; call < 18; ++call) {
        init();
        FakeBackend backend(m_world);
        BackendCheck check(backend, m_clock);
        m_world.onCall = [&](const QString &) {
            if (m_world.calls.size() == call)
                check.cancel();
        };
        const QList<CheckStep> steps = QCoro::waitFor(check.run(m_plan));
        QCOMPARE(steps.size(), 10);
        QCOMPARE(m_world.impersonating(), QStringList());
        QCOMPARE(live(), 0);
        const QString outcomes = letters(steps);
        QVERIFY2(!outcomes.contains(QLatin1Char('f')), qPrintable(outcomes));
        QCOMPARE(check.isCancelled(), m_world.calls.size() >= call);
    }
}

QTEST_GUILESS_MAIN(TestBackendCheck)
#include "tst_backend_check.moc"
