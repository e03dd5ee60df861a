// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sign_in_limiter.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

constexpr qint64 begin = 1'000'000'000;
const QString account = QStringLiteral("a@example.com");
const QString address = QStringLiteral("10.0.0.1");

QString other(int n)
{
    return QStringLiteral("other%1").arg(n);
}

} // namespace

class TestSignInLimiter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void tenFailuresPerAccount()
    {
        SignInLimiter limiter;
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(limiter.wait(account, other(i), begin + i), 0s);
            limiter.countFailure(account, other(i), begin + i);
        }
        QCOMPARE(limiter.wait(account, other(10), begin + 10), std::chrono::seconds(15min));
        QCOMPARE(limiter.wait(QStringLiteral("A@EXAMPLE.com"), other(10), begin + 10),
                 std::chrono::seconds(15min));
        QCOMPARE(limiter.wait(QStringLiteral("b@example.com"), other(10), begin + 10), 0s);
    }

    void hundredFailuresPerAddress()
    {
        SignInLimiter limiter;
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(limiter.wait(other(i), address, begin), 0s);
            limiter.countFailure(other(i), address, begin);
        }
        QCOMPARE(limiter.wait(account, address, begin), std::chrono::seconds(15min));
        QCOMPARE(limiter.wait(account, QStringLiteral("10.0.0.2"), begin), 0s);
    }

    void theWindowSlides()
    {
        SignInLimiter limiter;
        for (int i = 0; i < 10; ++i)
            limiter.countFailure(account, address, begin + i * 1000);
        const qint64 window = std::chrono::milliseconds(SignInLimiter::window).count();
        QCOMPARE(limiter.wait(account, address, begin + window - 1), 1s);
        QCOMPARE(limiter.wait(account, address, begin + window), 0s);
        limiter.countFailure(account, address, begin + window);
        QCOMPARE(limiter.wait(account, address, begin + window), 1s);
    }

    void forgettingKeepsWhatStillCounts()
    {
        SignInLimiter limiter;
        for (int i = 0; i < 10; ++i)
            limiter.countFailure(account, address, begin);
        limiter.forgetOld(begin + 1000);
        QVERIFY(limiter.wait(account, address, begin + 1000) > 0s);
        limiter.forgetOld(begin + std::chrono::milliseconds(SignInLimiter::window).count());
        QCOMPARE(limiter.wait(account, address, begin), 0s);
    }
};

QTEST_GUILESS_MAIN(TestSignInLimiter)
#include "tst_sign_in_limiter.moc"
