// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"

#include <QCoroTask>

using namespace Understudy;
using namespace std::chrono_literals;

using State = ImpersonationState;

//! What the actor asks for as himself: promises «No crossing» and «Verified».
class TestImpersonationAsking : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ImpersonationBench> m_bench;

    Result<ActiveList> list()
    {
        return QCoro::waitFor(m_bench->console().activeImpersonations({}));
    }

    Result<UserPage> find() { return QCoro::waitFor(m_bench->console().findUsers({})); }

    Result<void> end(const QString &id) { return QCoro::waitFor(m_bench->console().endActive(id)); }

    bool isAnybodyAsked()
    {
        const qsizetype before = m_bench->world.calls.size();
        return find() || list() || end(QStringLiteral("t1"))
            || m_bench->world.calls.size() != before;
    }

    //! Somebody else's, at the backend alone.
    QString startedElsewhere()
    {
        const QString token = m_bench->world.logIn(QStringLiteral("1"));
        m_bench->world.logins[token].as = QStringLiteral("43");
        m_bench->world.logins[token].from = QStringLiteral("1");
        return token;
    }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<ImpersonationBench>(Effect::Mints); }

    void theActorSeesAndEndsThem()
    {
        QVERIFY(m_bench->signIn());
        const QString token = startedElsewhere();
        const Result<ActiveList> found = list();
        QVERIFY(found);
        QCOMPARE(found->impersonations.size(), 1);
        QCOMPARE(found->impersonations.first().subject.id, QStringLiteral("43"));
        QVERIFY(end(token));
        QVERIFY(list()->impersonations.isEmpty());
        QCOMPARE(m_bench->status().state, State::SignedIn);
    }

    void nobodyElseAsks()
    {
        QVERIFY(!isAnybodyAsked());
        QVERIFY(m_bench->signIn());
        QVERIFY(m_bench->start());
        QVERIFY(!isAnybodyAsked());
    }

    void whatWasAskedAsAnotherIsDropped()
    {
        QVERIFY(m_bench->signIn());
        startedElsewhere();
        QString leavesAt = QStringLiteral("active");
        m_bench->world.onCall = [this, &leavesAt](const QString &call) {
            if (call == leavesAt)
                m_bench->console().signOut();
        };
        QCOMPARE(list().error().kind, ErrorKind::TryLater);
        QCOMPARE(m_bench->status().state, State::SignedOut);
        QVERIFY(m_bench->signIn());
        leavesAt = QStringLiteral("find");
        QCOMPARE(find().error().kind, ErrorKind::TryLater);
        QCOMPARE(m_bench->status().state, State::SignedOut);
    }

    void anEndElsewhereIsNoticedAsOftenAsTheProfileSays_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("every 4 s") << 4 << true;
        QTest::newRow("every 30 s") << 30 << false;
    }

    void anEndElsewhereIsNoticedAsOftenAsTheProfileSays()
    {
        QFETCH(int, every);
        QFETCH(bool, noticed);
        m_bench->world.does.verifyEvery = std::chrono::seconds(every);
        QVERIFY(m_bench->signIn());
        QVERIFY(m_bench->start());
        m_bench->world.end(tokenOf(m_bench->status().current->credentials));
        m_bench->pass(5s);
        QCOMPARE(m_bench->status().state, noticed ? State::SignedIn : State::Impersonating);
        m_bench->pass(26s);
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QCOMPARE(m_bench->status().problem.value_or(Problem{}).kind, ProblemKind::EndedElsewhere);
    }
};

QTEST_GUILESS_MAIN(TestImpersonationAsking)
#include "tst_impersonation_asking.moc"
