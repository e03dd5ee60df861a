// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "support/test_case.h"

using namespace Understudy;

class TestError : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveTheProfileFormatsNames_data();
    void kindsHaveTheProfileFormatsNames();
    void comparesEveryPart();
};

void TestError::kindsHaveTheProfileFormatsNames_data()
{
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, ErrorKind kind) {
        QTest::newRow(name) << kind;
    };
    row("signedOut", ErrorKind::SignedOut);
    row("wrongPassword", ErrorKind::WrongPassword);
    row("secondFactor", ErrorKind::SecondFactor);
    row("refused", ErrorKind::Refused);
    row("noSuchUser", ErrorKind::NoSuchUser);
    row("invalid", ErrorKind::Invalid);
    row("alreadyImpersonating", ErrorKind::AlreadyImpersonating);
    row("notImpersonating", ErrorKind::NotImpersonating);
    row("actorGone", ErrorKind::ActorGone);
    row("tryLater", ErrorKind::TryLater);
    row("unreachable", ErrorKind::Unreachable);
    row("untrusted", ErrorKind::Untrusted);
    row("malformed", ErrorKind::Malformed);
    row("unavailable", ErrorKind::Unavailable);
    row("unexpected", ErrorKind::Unexpected);
}

void TestError::kindsHaveTheProfileFormatsNames()
{
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorKindName(kind), QLatin1String(QTest::currentDataTag()));
}

void TestError::comparesEveryPart()
{
    const Error error{.kind = ErrorKind::TryLater, .message = QStringLiteral("later")};
    Error other = error;
    QVERIFY(other == error);
    other.inDoubt = true;
    QVERIFY(other != error);
    other = error;
    other.retryAfter = std::chrono::seconds(3);
    QVERIFY(other != error);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
