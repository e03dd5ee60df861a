// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"

#include <QCoroTask>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const Policy elsewhereAlone{.organisation = QStringLiteral("Acme"),
                            .connections = QStringList{QStringLiteral("https://acme.example")}};

const Error refusal{.kind = ErrorKind::Refused,
                    .message = QStringLiteral("Acme"),
                    .source = QStringLiteral("policy")};

} // namespace

//! What an organisation has fixed holds whatever the window asks for.
class ImpersonationPolicyTest : public TestCase
{
    Q_OBJECT

    static Result<void> startWith(ImpersonationBench &bench, const QString &ticket, int minutes)
    {
        const StartOrder order{.userId = QStringLiteral("42"),
                               .reason = QStringLiteral("She asked us to look"),
                               .ticket = ticket,
                               .minutes = minutes};
        return QCoro::waitFor(bench.console().start(order));
    }

private Q_SLOTS:

    void anAllowedConnectionIsAsEver()
    {
        ImpersonationBench bench(Effect::Mints);
        bench.connection.address = QUrl(QStringLiteral("https://acme.example"));
        bench.settings.setPolicy(elsewhereAlone);
        bench.boot();
        QVERIFY(bench.signIn());
        QVERIFY(bench.start());
        QCOMPARE(bench.status().state, ImpersonationState::Impersonating);
    }

    void nobodySignsInWhereItIsNotAllowed()
    {
        ImpersonationBench bench(Effect::Mints);
        bench.settings.setPolicy(elsewhereAlone);
        const auto calls = bench.world.calls;
        QCOMPARE(bench.signIn().error(), refusal);
        const auto opening = QCoro::waitFor(bench.console().openSignIn());
        QCOMPARE(opening.error(), refusal);
        const auto taken = QCoro::waitFor(bench.console().signInWith({}));
        QCOMPARE(taken.error(), refusal);
        QCOMPARE(bench.world.calls, calls);
        QCOMPARE(bench.status().state, ImpersonationState::SignedOut);
    }

    //! His session is not used, and not lost either.
    void nobodyIsRestoredWhereItIsNotAllowed()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        bench.kill();
        bench.settings.setPolicy(elsewhereAlone);
        const auto calls = bench.world.calls;
        bench.boot();
        bench.pass(10min);
        QCOMPARE(bench.status().state, ImpersonationState::SignedOut);
        QCOMPARE(bench.status().problem->error, refusal);
        QCOMPARE(bench.world.calls, calls);
        QVERIFY(bench.vaulted());
        bench.settings.setPolicy(Policy{});
        bench.boot();
        QCOMPARE(bench.status().state, ImpersonationState::SignedIn);
    }

    void nobodyIsSwitchedToOrFoundOnceItIsNotAllowed()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        bench.settings.setPolicy(elsewhereAlone);
        const auto calls = bench.world.calls;
        QCOMPARE(bench.start().error(), refusal);
        QCOMPARE(QCoro::waitFor(bench.console().findUsers({})).error(), refusal);
        QCOMPARE(QCoro::waitFor(bench.console().activeImpersonations({})).error(), refusal);
        QCOMPARE(QCoro::waitFor(bench.console().endActive({})).error(), refusal);
        QCOMPARE(bench.world.calls, calls);
        QVERIFY(bench.journal.entries.isEmpty());
        QCOMPARE(bench.status().state, ImpersonationState::SignedIn);
    }

    //! Promises «Bar» and «Stop» go first.
    void whatLastsIsShownAndCanBeStopped_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::addColumn<bool>("killed");
        for (const bool readable : {true, false})
            for (const bool killed : {true, false})
                QTest::addRow("%s, %s",
                              readable ? "not allowed" : "unreadable policy",
                              killed ? "after a crash" : "running")
                    << readable << killed;
    }

    void whatLastsIsShownAndCanBeStopped()
    {
        QFETCH(bool, readable);
        QFETCH(bool, killed);
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        QVERIFY(bench.start());
        const Error unreadable{.kind = ErrorKind::Unavailable, .source = QStringLiteral("policy")};
        bench.settings.setPolicy(readable ? Result<Policy>(elsewhereAlone) : failure(unreadable));
        if (killed) {
            bench.kill();
            bench.boot();
        }
        QVERIFY(bench.status().barShown());
        bench.pass(2min);
        QCOMPARE(bench.status().state, ImpersonationState::Impersonating);
        bench.stop();
        QVERIFY(!bench.status().barShown());
        QVERIFY(!bench.start());
        const Result<void> out = QCoro::waitFor(bench.console().signOut());
        QVERIFY(out);
    }

    void aPolicyThatCannotBeReadRefuses()
    {
        ImpersonationBench bench(Effect::Mints);
        const Error unreadable{.kind = ErrorKind::Unavailable,
                               .message = QStringLiteral("/etc/understudy/policy.json: x"),
                               .source = QStringLiteral("policy")};
        bench.settings.setPolicy(failure(unreadable));
        QCOMPARE(bench.signIn().error(), unreadable);
    }

    void aTicketHasToBeAsThePolicyWantsIt()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        bench.settings.setPolicy(Policy{
            .ticket = {.pattern = QStringLiteral("ZD-[0-9]+"), .hint = QStringLiteral("ZD-1042")}});
        for (const char *ticket : {"", "ZD-", "x ZD-1", "ZD-1 x"}) {
            const Result<void> done = startWith(bench, QLatin1String(ticket), 30);
            QCOMPARE(done.error().kind, ErrorKind::Invalid);
            QCOMPARE(done.error().source, QStringLiteral("ticket"));
            QCOMPARE(done.error().message, QStringLiteral("ZD-1042"));
        }
        QVERIFY(bench.journal.entries.isEmpty());
        QVERIFY(startWith(bench, QStringLiteral(" ZD-1 "), 30));
    }

    void noneLastsLongerThanThePolicyWants()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        bench.settings.setPolicy(Policy{.longestMinutes = 10});
        QVERIFY(startWith(bench, {}, 60));
        QVERIFY(bench.console().timeLeft() <= 10min);
        bench.pass(9min);
        QCOMPARE(bench.status().state, ImpersonationState::Impersonating);
        bench.pass(2min);
        QCOMPARE(bench.status().state, ImpersonationState::SignedIn);
    }

    void aShorterTimeHoldsAfterACrash()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        QVERIFY(startWith(bench, {}, 60));
        bench.kill();
        bench.settings.setPolicy(Policy{.longestMinutes = 10});
        bench.boot();
        QCOMPARE(bench.status().state, ImpersonationState::Impersonating);
        QVERIFY(bench.console().timeLeft() <= 10min);
    }

    void changesAreNeverAllowedWhereThePolicySaysSo()
    {
        ImpersonationBench bench(Effect::Mints);
        QVERIFY(bench.signIn());
        QVERIFY(bench.start());
        bench.settings.setPolicy(Policy{.changesNever = true});
        const QString reason = QStringLiteral("to repair it");
        const auto noted = QCoro::waitFor(bench.console().noteChangesAllowed(reason));
        QCOMPARE(noted.error().kind, ErrorKind::Refused);
        bench.settings.setPolicy(Policy{});
        QVERIFY(QCoro::waitFor(bench.console().noteChangesAllowed(reason)));
    }
};

QTEST_GUILESS_MAIN(ImpersonationPolicyTest)
#include "tst_impersonation_policy.moc"
