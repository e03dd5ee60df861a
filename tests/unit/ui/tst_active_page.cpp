// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/active_impersonations_model.h"
#include "pages/active_page.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Understudy;

class ActivePageTest : public UiTest
{
    Q_OBJECT

    static ActiveImpersonation row(const QString &id, const QString &actor)
    {
        return {.id = id,
                .actor = {.id = actor, .name = QStringLiteral("Admin ") + actor},
                .subject = {.id = QStringLiteral("42"), .name = QStringLiteral("Mira & Söhne")},
                .reason = QStringLiteral("Invoice")};
    }

    struct Shown
    {
        Result<ActiveList> answer;
        ActiveImpersonationsModel model{[this](const SearchPosition &) {
            return told();
        }};
        ActivePage page{model, nullptr};
        QAbstractItemModelTester tester{page.findChild<QListView *>()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy ends{&page, &ActivePage::endRequested};

        Shown()
        {
            page.setBackend(QStringLiteral("Acme"), true);
            page.show();
        }

        QCoro::Task<Result<ActiveList>> told() { co_return answer; }

        void list(const QList<ActiveImpersonation> &rows)
        {
            answer = ActiveList{.impersonations = rows, .next = {.over = true}};
            model.refresh();
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(page, QString::fromUtf8(name));
        }

        QListView *rows()
        {
            return named<QListView>(page, QStringLiteral("Active impersonations"));
        }

        QStringList ended() { return ends.takeFirst().first().toStringList(); }
    };

private Q_SLOTS:

    void aRowIsSpokenWhole()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        QCOMPARE(shown.rows()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Admin 1 as Mira & Söhne (42), Invoice"));
    }

    void oneIsEndedAfterAsking()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        QVERIFY(!shown.button("End all of Admin 1"));
        shown.button("End it")->click();
        QVERIFY(shown.ends.isEmpty());
        shown.button("No, leave it")->click();
        QVERIFY(shown.ends.isEmpty());
        shown.button("End it")->click();
        shown.button("Yes, end it")->click();
        QCOMPARE(shown.ended(), QStringList(QStringLiteral("7")));
    }

    void allOfOneActorAreEnded()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1")),
                    row(QStringLiteral("8"), QStringLiteral("2")),
                    row(QStringLiteral("9"), QStringLiteral("1"))});
        shown.button("End all of Admin 1")->click();
        shown.button("Yes, end it")->click();
        QCOMPARE(shown.ended(), QStringList({QStringLiteral("7"), QStringLiteral("9")}));
    }

    //! What was asked about must be what is ended, whatever the list has become meanwhile.
    void theQuestionIsAboutWhatWasChosen()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1")),
                    row(QStringLiteral("8"), QStringLiteral("2"))});
        shown.button("End it")->click();
        shown.list({row(QStringLiteral("9"), QStringLiteral("3")),
                    row(QStringLiteral("8"), QStringLiteral("2"))});
        shown.button("Yes, end it")->click();
        QCOMPARE(shown.ended(), QStringList(QStringLiteral("7")));
    }

    void whoMayOnlyLookIsOfferedNothing()
    {
        Shown shown;
        shown.page.setBackend(QStringLiteral("Acme"), false);
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        QVERIFY(!shown.button("End it"));
        QTest::keyClick(shown.rows(), Qt::Key_Delete);
        QVERIFY(!shown.button("Yes, end it"));
    }

    void whatIsToldOfAnEndStays()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        shown.page.showError(QStringLiteral("Acme refused."), {});
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        QCOMPARE(errors(shown.page), QStringList(QStringLiteral("Acme refused.")));
    }

    void theEmptyListTeaches()
    {
        Shown shown;
        shown.list({});
        QVERIFY(!shown.rows());
        QVERIFY(named<QLabel>(shown.page,
                              QStringLiteral(
                                  "No one. Whoever switches to a user at Acme will be here.")));
    }

    void aFailureIsSaidAndGoesWithTheNextAnswer()
    {
        Shown shown;
        shown.list({row(QStringLiteral("7"), QStringLiteral("1"))});
        shown.answer = failure(ErrorKind::Refused, QStringLiteral("No list for you."), {});
        shown.model.refresh();
        QVERIFY(errors(shown.page).join(QString()).contains(QLatin1String("No list for you.")));
        QVERIFY(shown.rows());
        shown.list({});
        QVERIFY(errors(shown.page).isEmpty());
    }
};

QTEST_MAIN(ActivePageTest)
#include "tst_active_page.moc"
