// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sign_in_limiter.h"
#include "server_fixture.h"
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

std::chrono::seconds waitOf(SignInLimiter &limiter,
                            const QString &who,
                            const QString &from,
                            qint64 now)
{
    return limiter.wait(who, from, now).value_or(-1s);
}

} // namespace

class TestSignInLimiter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void tenFailuresPerAccount()
    {
        ServerFixture fixture;
        SignInLimiter limiter(*fixture.database);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(waitOf(limiter, account, other(i), begin + i), 0s);
            QVERIFY(limiter.countFailure(account, other(i), begin + i));
        }
        QCOMPARE(waitOf(limiter, account, other(10), begin + 10), std::chrono::seconds(15min));
        QCOMPARE(waitOf(limiter, QStringLiteral("A@EXAMPLE.com"), other(10), begin + 10),
                 std::chrono::seconds(15min));
        QCOMPARE(waitOf(limiter, QStringLiteral("b@example.com"), other(10), begin + 10), 0s);
    }

    void hundredFailuresPerAddress()
    {
        ServerFixture fixture;
        SignInLimiter limiter(*fixture.database);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(waitOf(limiter, other(i), address, begin), 0s);
            QVERIFY(limiter.countFailure(other(i), address, begin));
        }
        QCOMPARE(waitOf(limiter, account, address, begin), std::chrono::seconds(15min));
        QCOMPARE(waitOf(limiter, account, QStringLiteral("10.0.0.2"), begin), 0s);
    }

    void theWindowSlides()
    {
        ServerFixture fixture;
        SignInLimiter limiter(*fixture.database);
        for (int i = 0; i < 10; ++i)
            QVERIFY(limiter.countFailure(account, address, begin + i * 1000));
        const qint64 window = std::chrono::milliseconds(SignInLimiter::window).count();
        QCOMPARE(waitOf(limiter, account, address, begin + window - 1), 1s);
        QCOMPARE(waitOf(limiter, account, address, begin + window), 0s);
        QVERIFY(limiter.countFailure(account, address, begin + window));
        QCOMPARE(waitOf(limiter, account, address, begin + window), 1s);
    }

    void forgettingKeepsWhatStillCounts()
    {
        ServerFixture fixture;
        SignInLimiter limiter(*fixture.database);
        for (int i = 0; i < 10; ++i)
            QVERIFY(limiter.countFailure(account, address, begin));
        QVERIFY(limiter.forgetOld(begin + 1000));
        QVERIFY(waitOf(limiter, account, address, begin + 1000) > 0s);
        QVERIFY(
            limiter.forgetOld(begin + std::chrono::milliseconds(SignInLimiter::window).count()));
        QCOMPARE(waitOf(limiter, account, address, begin), 0s);
    }

    void allServersCountTogether()
    {
        ServerFixture fixture;
        const auto other = Database::open(fixture.path, 50ms).value();
        SignInLimiter here(*fixture.database);
        SignInLimiter there(*other);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(here.countFailure(account, address, begin));
            QVERIFY(there.countFailure(account, address, begin));
        }
        QVERIFY(waitOf(here, account, address, begin) > 0s);
        QVERIFY(waitOf(there, account, address, begin) > 0s);
    }

    void knowsNobodysName()
    {
        ServerFixture fixture;
        SignInLimiter limiter(*fixture.database);
        QVERIFY(limiter.countFailure(account, address, begin));
        Statement found =
            fixture.database->run(QStringLiteral("SELECT counted_by FROM sign_in_failures"));
        int rows = 0;
        for (; found.next(); ++rows) {
            QCOMPARE(found.value(0).toByteArray().size(), 32);
            QVERIFY(!found.value(0).toByteArray().contains(account.toUtf8()));
        }
        QCOMPARE(rows, 2);
    }
};

QTEST_GUILESS_MAIN(TestSignInLimiter)
#include "tst_sign_in_limiter.moc"
