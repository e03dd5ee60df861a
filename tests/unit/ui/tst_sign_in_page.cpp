// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sign_in_page.h"
#include "ui_test.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Understudy;

class SignInPageTest : public UiTest
{
    Q_OBJECT

    static QList<SignInField> fields()
    {
        return {{QStringLiteral("email"), QStringLiteral("Email"), false},
                {QStringLiteral("password"), QStringLiteral("Password"), true}};
    }

    struct Shown
    {
        SignInPage page{nullptr};

        explicit Shown(const QMap<QString, QString> &prefilled = {})
        {
            page.setConnections({{.id = QStringLiteral("a"), .name = QStringLiteral("Acme")},
                                 {.id = QStringLiteral("b"), .name = QStringLiteral("Beta")}});
            page.setCurrent(QStringLiteral("a"));
            page.setFields(fields(), prefilled);
            page.resize(900, 600);
            page.show();
            page.activateWindow();
            page.begin();
        }

        QLineEdit *email() { return named<QLineEdit>(page, QStringLiteral("Email")); }

        QLineEdit *password() { return named<QLineEdit>(page, QStringLiteral("Password")); }

        QPushButton *signIn() { return named<QPushButton>(page, QStringLiteral("Sign in")); }
    };

private Q_SLOTS:

    void enterSubmits()
    {
        Shown shown;
        QSignalSpy requests(&shown.page, &SignInPage::signInRequested);
        shown.email()->setText(QStringLiteral("ada@example.com"));
        shown.password()->setText(QStringLiteral("correct horse"));
        QTest::keyClick(shown.password(), Qt::Key_Return);
        QCOMPARE(requests.size(), 1);
        const auto sent = requests.first().first().value<QMap<QString, Secret>>();
        QCOMPARE(sent.value(QStringLiteral("email")).reveal(), QByteArray("ada@example.com"));
        QCOMPARE(sent.value(QStringLiteral("password")).reveal(), QByteArray("correct horse"));
    }

    void anEmptyFieldIsAskedFor()
    {
        Shown shown;
        QSignalSpy requests(&shown.page, &SignInPage::signInRequested);
        shown.password()->setText(QStringLiteral("x"));
        QTest::mouseClick(shown.signIn(), Qt::LeftButton);
        QCOMPARE(requests.size(), 0);
        QCOMPARE(errors(shown.page).size(), 1);
        QCOMPARE(shown.page.focusWidget(), shown.email());
    }

    void aWrongPasswordIsSaidBesideIt()
    {
        Shown shown;
        shown.email()->setText(QStringLiteral("ada@example.com"));
        shown.password()->setText(QStringLiteral("wrong"));
        shown.page.showError({.kind = ErrorKind::WrongPassword}, QStringLiteral("Acme"));
        QCOMPARE(errors(shown.page).size(), 1);
        QCOMPARE(descriptionOf(shown.password()), errors(shown.page).first());
        QCOMPARE(shown.page.focusWidget(), shown.password());
        QCOMPARE(shown.email()->text(), QStringLiteral("ada@example.com"));
        QTest::keyClicks(shown.password(), QStringLiteral("r"));
        QVERIFY(errors(shown.page).isEmpty());
    }

    void otherErrorsKeepWhatWasTyped()
    {
        Shown shown;
        shown.email()->setText(QStringLiteral("ada@example.com"));
        shown.password()->setText(QStringLiteral("x"));
        shown.page.showError({.kind = ErrorKind::Unreachable}, QStringLiteral("Acme"));
        QVERIFY(errors(shown.page).value(0).startsWith(QLatin1String("Acme does not answer")));
        QCOMPARE(shown.password()->text(), QStringLiteral("x"));
        QCOMPARE(shown.page.focusWidget(), shown.signIn());
    }

    void passwordsAreHiddenUntilRevealed()
    {
        Shown shown;
        QCOMPARE(shown.password()->echoMode(), QLineEdit::Password);
        shown.password()->actions().first()->trigger();
        QCOMPARE(shown.password()->echoMode(), QLineEdit::Normal);
        QCOMPARE(shown.email()->echoMode(), QLineEdit::Normal);
    }

    void theDemoIsFilledIn()
    {
        Shown shown({{QStringLiteral("email"), QStringLiteral("admin@example.com")},
                     {QStringLiteral("password"), QStringLiteral("demo")}});
        QCOMPARE(shown.email()->text(), QStringLiteral("admin@example.com"));
        QCOMPARE(shown.page.focusWidget(), shown.signIn());
        // Another connection has none of it.
        shown.page.setFields(fields(), {});
        QTRY_VERIFY(shown.email() && shown.password()); // new fields show with the next event
        QVERIFY(shown.email()->text().isEmpty() && shown.password()->text().isEmpty());
    }

    void nobodySignsInTwiceOrToADemoThatIsNotThere()
    {
        Shown shown({{QStringLiteral("email"), QStringLiteral("a")},
                     {QStringLiteral("password"), QStringLiteral("b")}});
        QSignalSpy requests(&shown.page, &SignInPage::signInRequested);
        shown.page.setBusy(true);
        QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Signing in…"))->isEnabled());
        shown.page.setBusy(false);
        for (const auto state : {DemoState::Starting, DemoState::Failed, DemoState::Ended}) {
            shown.page.setDemo(state);
            QVERIFY(!shown.email()->isEnabled());
        }
        shown.page.setDemo(DemoState::Running);
        QTest::mouseClick(shown.signIn(), Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
    }

    void withoutAConnectionItOffersTheDemo()
    {
        SignInPage page(nullptr);
        page.setConnections({});
        page.show();
        QSignalSpy demos(&page, &SignInPage::demoRequested);
        QVERIFY(!named<QComboBox>(page, QStringLiteral("Connection")));
        QTest::mouseClick(named<QPushButton>(page, QStringLiteral("Try the demo")), Qt::LeftButton);
        QCOMPARE(demos.size(), 1);
    }

    void theApplicationsOwnPageIsOffered()
    {
        Shown shown;
        const QString byBrowser = QStringLiteral("Sign in with the browser");
        QVERIFY(!named<QPushButton>(shown.page, byBrowser));
        shown.page.setBrowserOffered(true);
        QSignalSpy requests(&shown.page, &SignInPage::browserSignInRequested);
        QTest::mouseClick(named<QPushButton>(shown.page, byBrowser), Qt::LeftButton);
        QCOMPARE(requests.size(), 1);
        shown.page.setBrowserOpen(true);
        QVERIFY(!shown.signIn()->isEnabled());
        auto *close = named<QPushButton>(shown.page, QStringLiteral("Close the window"));
        QCOMPARE(shown.page.focusWidget(), close);
        QSignalSpy cancels(&shown.page, &SignInPage::browserSignInCancelled);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(cancels.size(), 1);
        shown.page.setBrowserOpen(false);
        QVERIFY(shown.signIn()->isEnabled());
        QCOMPARE(shown.page.focusWidget(), shown.email());
    }

    void whereThatIsTheOnlyWayItIsTheOnlyOne()
    {
        Shown shown;
        shown.page.setFields({}, {});
        shown.page.setBrowserOffered(true);
        QVERIFY(!named<QPushButton>(shown.page, QStringLiteral("Sign in")));
        QVERIFY(named<QPushButton>(shown.page, QStringLiteral("Sign in with the browser")));
    }

    void aSecondFactorLeadsThere()
    {
        Shown shown;
        shown.page.setBrowserOffered(true);
        shown.page.showError({.kind = ErrorKind::SecondFactor}, QStringLiteral("Acme"));
        QCOMPARE(shown.page.focusWidget(),
                 named<QPushButton>(shown.page, QStringLiteral("Sign in with the browser")));
    }

    void theConnectionIsNamedByItsLabel()
    {
        Shown shown;
        auto *connection = shown.page.findChild<QComboBox *>();
        // On Unix a combo box gives its text as its name; what it is called is the label's to tell.
        const auto labels = accessible(connection)->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Connection"));
        QCOMPARE(connection->currentText(), QStringLiteral("Acme"));
        QSignalSpy chosen(&shown.page, &SignInPage::connectionChosen);
        QTest::keyClick(connection, Qt::Key_Down);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("b"));
    }

    void labelsOfAProfileAreNotTrusted()
    {
        Shown shown;
        shown.page.setFields({{QStringLiteral("x"), QStringLiteral("<h1>Pin &\n\u202ecode"), true}},
                             {});
        auto *pin = shown.page.findChild<QLineEdit *>();
        QCOMPARE(nameOf(pin).simplified(), QStringLiteral("<h1>Pin code"));
    }
};

QTEST_MAIN(SignInPageTest)
#include "tst_sign_in_page.moc"
