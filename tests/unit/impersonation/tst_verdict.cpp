// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/verdict.h"
#include "support/test_case.h"

using namespace Understudy;

class TestVerdict : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesErrors();
};

void TestVerdict::judges_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("tellsActor");
    QTest::addColumn<int>("expected");
    const auto row =
        [](const char *name, const char *id, const char *from, bool tells, Verdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(from) << tells
                                << int(verdict);
        };
    row("the subject, impersonated by us", "42", "1", true, Verdict::Subject);
    row("the subject, backend tells no actor", "42", "", false, Verdict::Subject);
    row("the subject on his own", "42", "", true, Verdict::SomeoneElse);
    row("the subject, impersonated by somebody else", "42", "2", true, Verdict::SomeoneElse);
    row("the same, where it usually does not tell", "42", "2", false, Verdict::SomeoneElse);
    row("the actor", "1", "", true, Verdict::Actor);
    row("the actor impersonated by himself", "1", "1", true, Verdict::SomeoneElse);
    row("somebody else", "43", "1", true, Verdict::SomeoneElse);
    row("an id that only looks alike", "042", "1", true, Verdict::SomeoneElse);
    row("nobody named", "", "", true, Verdict::SomeoneElse);
}

void TestVerdict::judges()
{
    QFETCH(QString, id);
    QFETCH(QString, from);
    QFETCH(bool, tellsActor);
    const Session session{.identity = {.id = id},
                          .credentials = {},
                          .impersonatingFromUserId = from};
    QTEST(int(judge(session, QStringLiteral("42"), QStringLiteral("1"), tellsActor)), "expected");
}

void TestVerdict::judgesErrors()
{
    const auto verdictOf = [](ErrorKind kind) {
        return judge(failure(kind), QStringLiteral("42"), QStringLiteral("1"), true);
    };
    for (const ErrorKind kind : {ErrorKind::SignedOut, ErrorKind::NoSuchUser})
        QCOMPARE(verdictOf(kind), Verdict::Nobody);
    for (const ErrorKind kind :
         {ErrorKind::Unreachable, ErrorKind::Malformed, ErrorKind::TryLater, ErrorKind::Unexpected})
        QCOMPARE(verdictOf(kind), Verdict::NoAnswer);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
