// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/view_opening.h"
#include "support/impersonation_bench.h"
#include "support/test_case.h"

using namespace Understudy;
using namespace std::chrono_literals;

using State = ImpersonationState;

//! Promise «Verified», for what the view shows and holds.
class TestImpersonationView : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ImpersonationBench> m_bench;

    QString subjectsToken() const { return tokenOf(m_bench->status().current->credentials); }

    //! The view's page has made its session that of \a token.
    void viewHolds(const QString &token)
    {
        m_bench->console().verifyView(
            {{.name = "token", .value = Secret(token), .domain = QStringLiteral("acme.example")}},
            {"token"});
    }

    ProblemKind problem() const { return m_bench->status().problem.value_or(Problem{}).kind; }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<ImpersonationBench>(Effect::Mints);
        QVERIFY(m_bench->signIn());
        QVERIFY(m_bench->start());
    }

    void stillTheSubjectIsAdopted()
    {
        const QString token = subjectsToken();
        viewHolds(token);
        QCOMPARE(m_bench->status().state, State::Impersonating);
        QCOMPARE(m_bench->status().current->credentials.cookies().size(), 1);
        QCOMPARE(m_bench->vaulted()->subject->credentials.cookies().size(), 1);
    }

    void anybodyElseMeansStop_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::newRow("the actor") << QStringLiteral("1");
        QTest::newRow("somebody else") << QStringLiteral("43");
        QTest::newRow("the subject on his own") << QStringLiteral("42");
        QTest::newRow("nobody") << QString();
    }

    void anybodyElseMeansStop()
    {
        QFETCH(QString, userId);
        viewHolds(userId.isEmpty() ? QStringLiteral("unknown") : m_bench->world.logIn(userId));
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QCOMPARE(problem(), ProblemKind::ViewLeftSubject);
        QVERIFY2(m_bench->world.impersonating().isEmpty(), "the session that we held lives on");
        QVERIFY(!m_bench->vaulted()->subject);
    }

    void withoutAnAnswerItIsAskedAgain()
    {
        m_bench->world.faults = {Fault::NotSent};
        viewHolds(m_bench->world.logIn(QStringLiteral("43")));
        QCOMPARE(m_bench->status().state, State::Impersonating);
        QCOMPARE(problem(), ProblemKind::NotVerified);
        m_bench->pass(31s);
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QCOMPARE(problem(), ProblemKind::ViewLeftSubject);
    }

    void whatAnEarlierViewHeldIsForgotten()
    {
        m_bench->world.faults = {Fault::NotSent};
        viewHolds(m_bench->world.logIn(QStringLiteral("43")));
        m_bench->stop();
        QVERIFY(m_bench->start());
        m_bench->pass(31s);
        QCOMPARE(m_bench->status().state, State::Impersonating);
    }

    void opensForASubjectAlone()
    {
        QVERIFY(QCoro::waitFor(m_bench->console().openView()));
        m_bench->stop();
        QCOMPARE(QCoro::waitFor(m_bench->console().openView()).error().kind, ErrorKind::TryLater);
        viewHolds(QStringLiteral("unknown"));
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QVERIFY(!m_bench->status().problem);
    }

    void changesAreAllowedOnceTheyAreJournalled()
    {
        QVERIFY(QCoro::waitFor(m_bench->console().noteChangesAllowed(QStringLiteral("fix it"))));
        QVERIFY(
            m_bench->journal.history.last().startsWith(QStringLiteral("changes allowed: fix it ")));
        QTest::ignoreMessage(QtWarningMsg, "The journal could not be written; trying again later");
        m_bench->journal.unavailable = true;
        QVERIFY(!QCoro::waitFor(m_bench->console().noteChangesAllowed(QStringLiteral("fix it"))));
        m_bench->journal.unavailable = false;
        m_bench->stop();
        QCOMPARE(QCoro::waitFor(m_bench->console().noteChangesAllowed(QStringLiteral("late")))
                     .error()
                     .kind,
                 ErrorKind::TryLater);
    }
};

QTEST_GUILESS_MAIN(TestImpersonationView)
#include "tst_impersonation_view.moc"
