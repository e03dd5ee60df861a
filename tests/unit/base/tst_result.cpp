// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/result.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorKind::Invalid, QStringLiteral("odd"), QStringLiteral("half"));
    return number / 2;
}

} // namespace

class TestResult : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void passesAWholeErrorOn();
};

void TestResult::holdsAValue()
{
    QVERIFY(half(42).has_value());
    QCOMPARE(*half(42), 21);
}

void TestResult::holdsAnError()
{
    const Result<int> result = half(3);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().message, QStringLiteral("odd"));
    QCOMPARE(result.error().source, QStringLiteral("half"));
    QVERIFY(!result.error().inDoubt);
}

void TestResult::passesAWholeErrorOn()
{
    const Error error{.kind = ErrorKind::Unreachable,
                      .inDoubt = true,
                      .retryAfter = std::chrono::seconds(7)};
    const Result<void> result = failure(error);
    QVERIFY(!result);
    QVERIFY(result.error() == error);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
