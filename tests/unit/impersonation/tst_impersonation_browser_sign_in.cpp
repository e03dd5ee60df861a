// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/view_opening.h"
#include "support/impersonation_bench.h"
#include "support/test_case.h"

using namespace Understudy;

using State = ImpersonationState;

//! Signing in with the cookies of the application's own page.
class TestImpersonationBrowserSignIn : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ImpersonationBench> m_bench;

    Result<void> signInWith(const QString &token)
    {
        return QCoro::waitFor(m_bench->console().signInWith(
            {{.name = "token", .value = Secret(token), .domain = QStringLiteral("acme.example")}}));
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<ImpersonationBench>(Effect::Mints);
        m_bench->boot();
    }

    void whoHasSignedInThereIsSignedInHere()
    {
        QVERIFY(QCoro::waitFor(m_bench->console().openSignIn()));
        QVERIFY(signInWith(m_bench->world.logIn(QStringLiteral("1"))));
        QCOMPARE(m_bench->status().state, State::SignedIn);
        QCOMPARE(m_bench->status().actor.id, QStringLiteral("1"));
        QCOMPARE(m_bench->vaulted()->actor.credentials.cookies().size(), 1);
        QVERIFY(m_bench->start());
    }

    void nobodyYetLeavesEverythingAsItIs()
    {
        QCOMPARE(signInWith(QStringLiteral("anonymous")).error().kind, ErrorKind::SignedOut);
        QCOMPARE(m_bench->status().state, State::SignedOut);
        QVERIFY(!m_bench->status().problem);
        QVERIFY(!m_bench->vaulted());
        QVERIFY(signInWith(m_bench->world.logIn(QStringLiteral("1"))));
    }

    void aSessionThatImpersonatesIsNotTaken()
    {
        const QString token = m_bench->world.logIn(QStringLiteral("42"));
        m_bench->world.logins[token].from = QStringLiteral("1");
        QCOMPARE(signInWith(token).error().kind, ErrorKind::AlreadyImpersonating);
        QCOMPARE(m_bench->status().state, State::SignedOut);
        QVERIFY(!m_bench->vaulted());
    }

    void whatThePersonDoesNotWantAnyMoreIsNotTaken()
    {
        m_bench->world.onCall = [this](const QString &call) {
            if (call == QLatin1String("whoAmI"))
                m_bench->console().abandonSignIn();
        };
        QCOMPARE(signInWith(m_bench->world.logIn(QStringLiteral("1"))).error().kind,
                 ErrorKind::TryLater);
        QCOMPARE(m_bench->status().state, State::SignedOut);
        QVERIFY(!m_bench->vaulted());
    }

    void notWhileSomebodyIsSignedIn()
    {
        QVERIFY(m_bench->signIn());
        QCOMPARE(QCoro::waitFor(m_bench->console().openSignIn()).error().kind, ErrorKind::TryLater);
        QCOMPARE(signInWith(m_bench->world.logIn(QStringLiteral("43"))).error().kind,
                 ErrorKind::TryLater);
        QCOMPARE(m_bench->status().actor.id, QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestImpersonationBrowserSignIn)
#include "tst_impersonation_browser_sign_in.moc"
