// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "wording.h"

#include <QRegularExpression>

using namespace Understudy;

namespace {

const Wording::About about{.connectionName = QStringLiteral("Acme"),
                           .userId = QStringLiteral("4711")};

bool isSentence(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("^\\p{Lu}.*[.]$"));
    return sentence.match(text).hasMatch();
}

} // namespace

class WordingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void everyErrorHasASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(ErrorKind::Unexpected); ++kind)
            QTest::newRow(qPrintable(errorKindName(ErrorKind(kind)))) << kind;
    }

    void everyErrorHasASentence()
    {
        QFETCH(int, kind);
        for (const QString &message : {QString(),
                                       QStringLiteral("403"),
                                       QStringLiteral("Error 403"),
                                       QStringLiteral("HTTP/1.1 500: "),
                                       QStringLiteral("support may not become an admin.")}) {
            const QString words =
                Wording::error({.kind = ErrorKind(kind), .message = message}, about);
            const bool unexpected = ErrorKind(kind) == ErrorKind::Unexpected;
            QVERIFY2(isSentence(words)
                         || (unexpected
                             && words.startsWith(QLatin1String(
                                 "Sorry, we had an unexpected error. Please try again. - "))),
                     qPrintable(words));
            QVERIFY2(!words.contains(QLatin1String("403"))
                         && !words.contains(QLatin1String("500: ")),
                     qPrintable(words));
            QVERIFY2(!words.contains(QLatin1Char('!')), qPrintable(words));
            QVERIFY2(!words.contains(QLatin1String("..")), qPrintable(words));
        }
    }

    void saysWhatHappenedToWhat()
    {
        QCOMPARE(Wording::error({.kind = ErrorKind::NoSuchUser}, about),
                 QStringLiteral("User 4711 does not exist at Acme."));
        QCOMPARE(Wording::error({.kind = ErrorKind::Refused,
                                 .message = QStringLiteral("support may not become an admin.")},
                                about),
                 QStringLiteral("Acme refused: support may not become an admin."));
        QCOMPARE(Wording::error({.kind = ErrorKind::Refused, .source = QStringLiteral("userId")},
                                about),
                 QStringLiteral("User 4711 is you. Choose another user."));
        QCOMPARE(Wording::error(
                     {.kind = ErrorKind::TryLater, .retryAfter = std::chrono::seconds(30)}, about)
                     .contains(QLatin1String("30")),
                 true);
    }

    void everyProblemHasASentence()
    {
        for (int kind = 0; kind <= int(ProblemKind::ConnectionUnusable); ++kind) {
            const Problem problem{.kind = ProblemKind(kind),
                                  .trouble = KeychainTrouble::Locked,
                                  .detail = QStringLiteral("x")};
            const QString words = Wording::problem(problem, about);
            QVERIFY2(isSentence(words) || words.startsWith(QLatin1String("Sorry"))
                         || ProblemKind(kind) == ProblemKind::ConnectionUnusable,
                     qPrintable(QStringLiteral("%1: %2").arg(kind).arg(words)));
        }
    }

    void everyKeychainTroubleSaysWhatToDo()
    {
        for (const auto trouble : {KeychainTrouble::Locked,
                                   KeychainTrouble::NoService,
                                   KeychainTrouble::TimedOut,
                                   KeychainTrouble::Failed})
            QVERIFY(isSentence(Wording::keychain(trouble)));
        QVERIFY(
            Wording::keychain(KeychainTrouble::NoService).contains(QLatin1String("gnome-keyring")));
    }

    void everyUserIdTroubleHasASentence()
    {
        for (int trouble = 1; trouble <= int(UserIdTrouble::Dots); ++trouble)
            QVERIFY2(isSentence(Wording::userId(UserIdTrouble(trouble))),
                     qPrintable(QString::number(trouble)));
    }

    void foreignWordsAreNeutralised()
    {
        const Error error{.kind = ErrorKind::Refused, .message = QStringLiteral("no\n\u202eway")};
        QCOMPARE(Wording::error(error, about), QStringLiteral("Acme refused: no way."));
    }

    void detailsHideSecrets()
    {
        const QString details = Wording::details(
            {.kind = ErrorKind::Malformed,
             .message = QStringLiteral("token=abcDEF0123456789abcDEF0123456789 in the way"),
             .source = QStringLiteral("signIn")});
        QVERIFY(details.startsWith(QStringLiteral("malformed · signIn · ")));
        QVERIFY2(!details.contains(QLatin1String("abcDEF0123456789")), qPrintable(details));
    }

    void theBarTellsStates()
    {
        ImpersonationStatus status{.state = ImpersonationState::Stopping, .retrying = true};
        QCOMPARE(Wording::state(status), QStringLiteral("Stopping: no answer yet"));
        status = {.state = ImpersonationState::Starting, .stopWished = true};
        QVERIFY(Wording::state(status).contains(QLatin1String("will stop as soon as")));
        status = {.state = ImpersonationState::Impersonating};
        QVERIFY(Wording::state(status).isEmpty());
        QCOMPARE(Wording::impersonating(QStringLiteral("42")),
                 QStringLiteral("Currently impersonating user 42"));
    }

    void orphansSayUntilWhen()
    {
        const OrphanNotice notice{.subjectId = QStringLiteral("42"),
                                  .until =
                                      QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::LocalTime)};
        const QString words = Wording::orphan(notice);
        QVERIFY(words.startsWith(QLatin1String("A session as user 42 may still be live")));
        QVERIFY2(words.contains(QLatin1String("09:30")) || words.contains(QLatin1String("9:30")),
                 qPrintable(words));
    }
};

QTEST_MAIN(WordingTest)
#include "tst_wording.moc"
