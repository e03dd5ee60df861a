// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_report.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Understudy;

using Kind = CheckStepKind;
using Outcome = CheckOutcome;

namespace {

CheckReport report(const QString &userId = QStringLiteral("42"))
{
    return CheckReport(
        {.profileName = QStringLiteral("Acme")}, userId, true, {Secret(QStringLiteral("hunter2"))});
}

CheckStep failedStep(Kind kind, const Error &error)
{
    return {.kind = kind, .outcome = Outcome::Failed, .error = error};
}

} // namespace

class TestCheckReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void passed();
    void saysWhoItIs();
    void failed_data();
    void failed();
    void secretsAreNotShown();
    void nothingMovesTheCursor();
    void skipped();
    void absentIsNotShown();
    void json();
    void notes();
    void everyStepHasItsWords();
};

void TestCheckReport::passed()
{
    const CheckStep step{.kind = Kind::Reach,
                         .outcome = Outcome::Passed,
                         .took = std::chrono::milliseconds(12),
                         .tls = QStringLiteral("TLS 1.3, X")};
    QCOMPARE(report().line(step),
             QStringLiteral(
                 "ok      Reach: it answers, and says \"signed out\"; TLS 1.3, X (12 ms)"));
}

void TestCheckReport::saysWhoItIs()
{
    const CheckStep step{.kind = Kind::WhoAmIAsSubject,
                         .outcome = Outcome::Passed,
                         .who = {.id = QStringLiteral("42"),
                                 .name = QStringLiteral("Mira"),
                                 .role = QStringLiteral("customer")},
                         .actorId = QStringLiteral("1"),
                         .expiresAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    const QString line = report().line(step);
    QVERIFY2(line.contains(QStringLiteral("user 42 (Mira · customer), impersonated by user 1, "
                                          "until 2026-03-02T09:00:00Z")),
             qPrintable(line));
}

void TestCheckReport::failed_data()
{
    QTest::addColumn<CheckStep>("step");
    QTest::addColumn<QString>("words");
    QTest::newRow("as the profile says")
        << failedStep(Kind::SignIn,
                      {.kind = ErrorKind::Unexpected, .message = QStringLiteral("HTTP 303")})
        << "FAILED  Sign in: unexpected, \"HTTP 303\"";
    QTest::newRow("without words")
        << failedStep(Kind::Stop, {.kind = ErrorKind::Unreachable}) << "FAILED  Stop: unreachable";
    QTest::newRow("not switched")
        << failedStep(Kind::WhoAmIAsSubject,
                      {.kind = ErrorKind::Refused, .source = QStringLiteral("whoAmI")})
        << "FAILED  Who am I, as the subject: refused: the backend did not switch, who am I still "
           "names user ";
    QTest::newRow("an orphan")
        << failedStep(Kind::Impersonate, {.kind = ErrorKind::Unreachable, .inDoubt = true})
        << "FAILED  Impersonate: unreachable; a session as user 42 may still be live";
    CheckStep wrong = failedStep(Kind::WhoAmI, {});
    wrong.who.id = QStringLiteral("43");
    wrong.expectedId = QStringLiteral("1");
    QTest::newRow("somebody else")
        << wrong << "FAILED  Who am I: who am I names user 43, not user 1";
    QTest::newRow("revoke ends all")
        << failedStep(Kind::Revoke, {.kind = ErrorKind::SignedOut})
        << "FAILED  Revoke: it ended all of the user's sessions, not the one alone. Take "
           "\"revoke\" out of the profile.";
}

void TestCheckReport::failed()
{
    QFETCH(CheckStep, step);
    QTEST(report().line(step), "words");
}

//! Promise «Vault»: not even when a backend says it.
void TestCheckReport::secretsAreNotShown()
{
    const CheckStep step =
        failedStep(Kind::SignIn,
                   {.kind = ErrorKind::Refused,
                    .message = QStringLiteral("hunter2 is wrong, 0123456789abcdef0123456789")});
    const QString line = report().line(step);
    QVERIFY2(!line.contains(QLatin1String("hunter2")), qPrintable(line));
    QVERIFY2(!line.contains(QLatin1String("0123456789abcdef")), qPrintable(line));
    QVERIFY(!report().json({step}).contains("hunter2"));
}

void TestCheckReport::nothingMovesTheCursor()
{
    CheckStep step{.kind = Kind::WhoAmI, .outcome = Outcome::Passed};
    step.who = {.id = QStringLiteral("1\x1b[2J"), .name = QStringLiteral("a\nb\u202ec")};
    const QString line = report().line(step);
    QVERIFY(!line.contains(u'\x1b') && !line.contains(u'\n') && !line.contains(u'\u202e'));
}

void TestCheckReport::skipped()
{
    CheckReport withoutUser = report(QString());
    QVERIFY(withoutUser.line({.kind = Kind::Impersonate}).contains(QLatin1String("--user")));
    CheckReport failing = report();
    failing.line(failedStep(Kind::Reach, {.kind = ErrorKind::Unreachable}));
    QCOMPARE(failing.line({.kind = Kind::SignIn}),
             QStringLiteral("-       Sign in: not tried, because another step failed"));
    QVERIFY(report().line({.kind = Kind::Revoke}).contains(QLatin1String("two sessions")));
}

void TestCheckReport::absentIsNotShown()
{
    const CheckStep absent{.kind = Kind::FindUsers, .outcome = Outcome::Absent};
    QCOMPARE(report().line(absent), QString());
    QCOMPARE(QJsonDocument::fromJson(report().json({absent})).array().size(), 0);
}

void TestCheckReport::json()
{
    const QList<CheckStep> steps{{.kind = Kind::Reach, .outcome = Outcome::Passed},
                                 failedStep(Kind::SignIn, {.kind = ErrorKind::WrongPassword}),
                                 {.kind = Kind::WhoAmI}};
    const QJsonArray array = QJsonDocument::fromJson(report().json(steps)).array();
    QCOMPARE(array.size(), 3);
    for (const QJsonValue &value : array) {
        QCOMPARE(
            value.toObject().keys(),
            (QStringList{QStringLiteral("detail"), QStringLiteral("ok"), QStringLiteral("step")}));
        QVERIFY(!value[QLatin1String("detail")].toString().isEmpty());
    }
    QCOMPARE(array[0][QLatin1String("step")].toString(), QStringLiteral("reach"));
    QVERIFY(array[0][QLatin1String("ok")].toBool());
    QCOMPARE(array[1][QLatin1String("detail")].toString(), QStringLiteral("wrongPassword"));
    QVERIFY(!array[1][QLatin1String("ok")].toBool());
    QVERIFY(!array[2][QLatin1String("ok")].toBool());
}

void TestCheckReport::notes()
{
    QCOMPARE(CheckReport::notes({}).size(), 3);
    QVERIFY(CheckReport::notes({}).first().contains(QLatin1String("in your journal only")));
    const BackendTraits good{.hasStop = true, .tellsActor = true, .takesReason = true};
    QCOMPARE(CheckReport::notes(good), QStringList());
    const BackendTraits header{.effect = Effect::Header, .tellsActor = true, .takesReason = true};
    QCOMPARE(CheckReport::notes(header), QStringList());
}

void TestCheckReport::everyStepHasItsWords()
{
    for (int kind = int(Kind::Reach); kind <= int(Kind::SignOut); ++kind) {
        for (const Outcome outcome : {Outcome::Passed, Outcome::Failed, Outcome::Skipped}) {
            const QString line = report().line({.kind = Kind(kind), .outcome = outcome});
            QVERIFY2(line.section(QStringLiteral(": "), 1).size() > 3, qPrintable(line));
        }
        QVERIFY(!CheckReport::keyOf(Kind(kind)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCheckReport)
#include "tst_check_report.moc"
