// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_samples.h"
#include "pages/connections/connection_page.h"
#include "ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Understudy;

class ConnectionFormTest : public UiTest
{
    Q_OBJECT

    static Connection acme()
    {
        return {.id = QStringLiteral("a"),
                .name = QStringLiteral("Acme"),
                .address = QUrl(QStringLiteral("https://acme.example")),
                .profileId = QStringLiteral("understudy"),
                .environment = Environment::Staging,
                .limitMinutes = 15};
    }

    struct Shown
    {
        ConnectionPage page{nullptr};
        QSignalSpy saves{&page, &ConnectionPage::saveRequested};
        QSignalSpy left{&page, &ConnectionPage::leaveRequested};
        QSignalSpy tests{&page, &ConnectionPage::testRequested};

        explicit Shown(const Connection &connection = acme())
        {
            page.setProfiles(shippedProfiles());
            page.edit(connection, {{.id = QStringLiteral("b"), .name = QStringLiteral("Beta")}});
            page.resize(900, 600);
            page.show();
            page.activateWindow();
            page.begin();
            (void)QTest::qWaitForWindowActive(&page); // for shortcuts
        }

        QLineEdit *edit(const char *name)
        {
            return named<QLineEdit>(page, QString::fromUtf8(name));
        }

        //! A combo box is named by its label alone.
        QComboBox *combo(const char *name)
        {
            const auto labels = page.findChildren<QLabel *>();
            for (QLabel *label : labels)
                if (label->text().remove(QLatin1Char('&')) == QString::fromUtf8(name))
                    return qobject_cast<QComboBox *>(label->buddy());
            return nullptr;
        }

        void choose(const char *name, const QString &text)
        {
            combo(name)->setCurrentIndex(
                combo(name)->findText(text, Qt::MatchStartsWith | Qt::MatchCaseSensitive));
            QCoreApplication::processEvents();
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(page, QString::fromUtf8(name));
        }

        void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

        Connection saved() const { return saves.value(0).value(0).value<Connection>(); }
    };

private Q_SLOTS:

    void comesBackAsItWas()
    {
        Shown shown;
        QCOMPARE(shown.edit("Name")->text(), QStringLiteral("Acme"));
        QCOMPARE(nameOf(shown.page.focusWidget()), QStringLiteral("Name"));
        shown.press("Save");
        QCOMPARE(shown.saved(), acme());
    }

    void everythingCanBeTyped()
    {
        Shown shown(Connection{});
        shown.edit("Name")->setText(QStringLiteral(" Acme "));
        shown.edit("Address")->setText(QStringLiteral("acme.example"));
        shown.choose("Environment", QStringLiteral("development"));
        shown.choose("Profile", QStringLiteral("Better Auth"));
        shown.choose("Proxy", QStringLiteral("Another"));
        shown.edit("Proxy address")->setText(QStringLiteral("socks5://p.test:1080"));
        shown.edit("Base path")->setText(QStringLiteral("/auth"));
        shown.press("Save");
        const Connection expected{.name = QStringLiteral("Acme"),
                                  .address = QUrl(QStringLiteral("https://acme.example")),
                                  .profileId = QStringLiteral("better-auth"),
                                  .settings = {{QStringLiteral("base"), QStringLiteral("/auth")}},
                                  .environment = Environment::Development,
                                  .proxy = QStringLiteral("socks5://p.test:1080")};
        QCOMPARE(shown.saved(), expected);
    }

    void errorsStandBesideTheirFields()
    {
        Shown shown(Connection{});
        shown.press("Save");
        QCOMPARE(shown.saves.size(), 0);
        QCOMPARE(errors(shown.page).size(), 3); // name, address, profile
        QCOMPARE(nameOf(shown.page.focusWidget()), QStringLiteral("Name"));
        QVERIFY(!descriptionOf(shown.edit("Address")).isEmpty());
        QTest::keyClicks(shown.edit("Name"), QStringLiteral("Beta"));
        QCOMPARE(errors(shown.page).size(), 2);
        shown.press("Save");
        QVERIFY(descriptionOf(shown.edit("Name")).contains(QLatin1String("has this name")));
    }

    void plainHttpIsAllowedWhereItIsPlain()
    {
        Shown shown;
        const QString name = QStringLiteral("Not encrypted: allow plain http");
        QVERIFY(!named<QCheckBox>(shown.page, name));
        shown.edit("Address")->setText(QStringLiteral("http://localhost:3000"));
        QVERIFY(!named<QCheckBox>(shown.page, name));
        shown.edit("Address")->setText(QStringLiteral("http://acme.example"));
        auto *plain = named<QCheckBox>(shown.page, name);
        QVERIFY(plain && !plain->isChecked());
        shown.press("Save");
        QCOMPARE(errors(shown.page).size(), 1);
        QCOMPARE(shown.page.focusWidget(), plain);
        plain->setChecked(true);
        shown.press("Save");
        QVERIFY(shown.saved().allowPlainHttp);
    }

    void settingsAreFieldsOfTheirTypes()
    {
        Shown shown;
        shown.choose("Profile", QStringLiteral("Blitz"));
        auto *lines = shown.page.findChild<QPlainTextEdit *>();
        QVERIFY(lines && nameOf(lines) == QLatin1String("What it takes"));
        lines->setPlainText(QStringLiteral("{ half"));
        shown.press("Save");
        QCOMPARE(errors(shown.page).size(), 1);
        QVERIFY(errors(shown.page).first().startsWith(QLatin1String("This is not JSON")));
        QCOMPARE(shown.page.focusWidget(), lines);
        lines->setPlainText(QStringLiteral(R"({"mail": "{email}"})"));
        QTest::keyClick(lines, Qt::Key_Tab);
        QVERIFY(!lines->hasFocus());
        shown.press("Save");
        const QJsonObject expected{{QStringLiteral("mail"), QStringLiteral("{email}")}};
        QCOMPARE(shown.saved().settings.value(QStringLiteral("loginParams")).toObject(), expected);
    }

    void secretsAreNotSettings()
    {
        Shown shown;
        shown.choose("Profile", QStringLiteral("Keycloak"));
        QLineEdit *secret = shown.edit("Client secret");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(QStringLiteral("hush"));
        shown.edit("Realm")->setText(QStringLiteral("staff"));
        shown.edit("Client id")->setText(QStringLiteral("console"));
        shown.press("Save");
        QVERIFY(!shown.saved().settings.contains(QStringLiteral("clientSecret")));
        const auto secrets = shown.saves.first().at(1).value<QMap<QString, Secret>>();
        QCOMPARE(secrets.value(QStringLiteral("clientSecret")).reveal(), QByteArray("hush"));
    }

    void anEmptySecretIsUnchanged()
    {
        Connection keycloak = acme();
        keycloak.profileId = QStringLiteral("keycloak");
        keycloak.settings = {{QStringLiteral("realm"), QStringLiteral("staff")},
                             {QStringLiteral("clientId"), QStringLiteral("console")}};
        Shown shown(keycloak);
        shown.press("Save");
        QVERIFY((shown.saves.first().at(1).value<QMap<QString, Secret>>().isEmpty()));
        QCOMPARE(shown.saved(), keycloak);
    }

    void leavingAsksOnlyWhereSomethingChanged()
    {
        Shown shown;
        QTest::keyClick(shown.edit("Name"), Qt::Key_Escape);
        QCOMPARE(shown.left.size(), 1);
        shown.edit("Name")->setText(QStringLiteral("Other"));
        QTest::keyClick(shown.edit("Name"), Qt::Key_Escape);
        QCOMPARE(shown.left.size(), 1);
        QCOMPARE(nameOf(shown.page.focusWidget()), QStringLiteral("Stay here"));
        shown.press("Stay here");
        QVERIFY(shown.button("Save") && !shown.button("Discard changes"));
        shown.press("Cancel");
        shown.press("Discard changes");
        QCOMPARE(shown.left.size(), 2);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void whatABackendCannotDoIsSaid()
    {
        Shown shown;
        const auto says = [&](const QString &words) {
            const auto labels = shown.page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(!says(QStringLiteral("your journal only")));
        shown.choose("Profile", QStringLiteral("Blitz"));
        QVERIFY(says(QStringLiteral("Acme is not told the reason")));
    }

    void aTestNeedsNoMoreThanAnAddress()
    {
        Shown shown;
        shown.press("Test now");
        const auto test = shown.tests.value(0).value(0).value<ConnectionTest>();
        QCOMPARE(test.connection, acme());
        QVERIFY(test.plan.fields.isEmpty() && test.plan.userId.isEmpty());
        QVERIFY(!shown.button("Testing…")->isEnabled());
    }

    void aTestTakesWhatIsTyped()
    {
        Shown shown;
        shown.edit("Email")->setText(QStringLiteral("ada@acme.example"));
        shown.edit("Password")->setText(QStringLiteral("correct horse"));
        QCOMPARE(shown.edit("Password")->echoMode(), QLineEdit::Password);
        shown.edit("User ID")->setText(QStringLiteral("#42"));
        QTest::keyClick(shown.edit("User ID"), Qt::Key_Return);
        const auto test = shown.tests.value(0).value(0).value<ConnectionTest>();
        QCOMPARE(test.plan.userId, QStringLiteral("42"));
        QCOMPARE(test.plan.fields.value(QStringLiteral("password")).reveal(),
                 QByteArray("correct horse"));
        QVERIFY(!test.plan.reason.isEmpty());
        shown.page.leave();
        QVERIFY(shown.edit("Password")->text().isEmpty());
    }

    void aTestsUserIdIsChecked()
    {
        Shown shown;
        shown.edit("User ID")->setText(QStringLiteral("mira"));
        shown.press("Test now");
        QCOMPARE(errors(shown.page).size(), 1);
        shown.edit("User ID")->setText(QStringLiteral("42"));
        shown.press("Test now");
        QVERIFY(errors(shown.page).value(0).contains(QLatin1String("sign in")));
        QCOMPARE(shown.tests.size(), 0);
    }

    void everyStepIsOneLine()
    {
        Shown shown;
        shown.press("Test now");
        const CheckStep reach{.kind = CheckStepKind::Reach,
                              .outcome = CheckOutcome::Passed,
                              .took = std::chrono::milliseconds(120)};
        const CheckStep signIn{.kind = CheckStepKind::SignIn,
                               .outcome = CheckOutcome::Failed,
                               .error = {.kind = ErrorKind::WrongPassword}};
        const CheckStep skipped{.kind = CheckStepKind::WhoAmI};
        for (const CheckStep &step : {reach, signIn, skipped})
            shown.page.showStep(step);
        shown.page.showTestEnd({reach, signIn, skipped}, false);
        const auto shows = [&](const char *words) {
            return named<QLabel>(shown.page, QString::fromUtf8(words)) != nullptr;
        };
        QTRY_VERIFY(shows("Acme answers."));
        QVERIFY(shows("120 ms"));
        QVERIFY(shows("This needs a look."));
        QVERIFY(shown.button("Test now")->isEnabled());
        shown.press("Test now");
        QTRY_VERIFY(!shows("Acme answers."));
    }

    void revokeIsProvenForWhatWasTested()
    {
        Shown shown;
        shown.press("Test now");
        shown.page.showTestEnd({{.kind = CheckStepKind::Revoke, .outcome = CheckOutcome::Passed}},
                               true);
        shown.press("Save");
        QVERIFY(shown.saved().revokeProven);
        shown.saves.clear();
        shown.edit("Address")->setText(QStringLiteral("https://beta.example"));
        shown.press("Save");
        QVERIFY(!shown.saved().revokeProven);
    }

    void revokeIsNoLongerProvenWhereItFailed()
    {
        Connection proven = acme();
        proven.revokeProven = true;
        Shown shown(proven);
        shown.press("Test now");
        shown.page.showTestEnd({{.kind = CheckStepKind::SignIn, .outcome = CheckOutcome::Failed}},
                               false);
        shown.press("Save");
        QVERIFY(shown.saved().revokeProven); // it was not asked
        shown.saves.clear();
        shown.press("Test now");
        shown.page.showTestEnd({{.kind = CheckStepKind::Revoke, .outcome = CheckOutcome::Failed}},
                               false);
        shown.press("Save");
        QVERIFY(!shown.saved().revokeProven);
    }

    void tabGoesFromTopToBottom()
    {
        Shown shown;
        shown.choose("Profile", QStringLiteral("Better Auth"));
        shown.edit("Name")->setFocus();
        QStringList order;
        for (int i = 0; i < 24; ++i) {
            QWidget *now = shown.page.focusWidget();
            auto *combo = qobject_cast<QComboBox *>(now);
            order += combo ? QStringLiteral("combo") : nameOf(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        const QStringList expected{QStringLiteral("Name"),
                                   QStringLiteral("Address"),
                                   QStringLiteral("combo"),
                                   QStringLiteral("Longest impersonation"),
                                   QStringLiteral(
                                       "Changes may be allowed in the view, with a reason"),
                                   QStringLiteral("combo"),
                                   QStringLiteral("Base path"),
                                   QStringLiteral("Cookie prefix"),
                                   QStringLiteral("Sign-in page"),
                                   QStringLiteral("First page of the view"),
                                   QStringLiteral("combo"),
                                   QStringLiteral("Certificate authority file"),
                                   QStringLiteral("Browse…"),
                                   QStringLiteral("Email"),
                                   QStringLiteral("Password"),
                                   QStringLiteral("User ID"),
                                   QStringLiteral("Test now"),
                                   QStringLiteral("Cancel"),
                                   QStringLiteral("Save")};
        QCOMPARE(order.mid(0, expected.size()), expected);
    }

    void mnemonicsAreUnique()
    {
        Shown shown;
        shown.edit("Address")->setText(QStringLiteral("http://acme.example"));
        shown.choose("Profile", QStringLiteral("Keycloak"));
        // Of the notices; those of the bar and the header are known where the page is in the
        // window, and the gallery's check looks at that.
        QString letters = QStringLiteral("ly");
        const auto take = [&letters](const QString &text) {
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (at < 0)
                return true;
            const QChar letter = text.at(at + 1).toLower();
            const bool fresh = !letters.contains(letter);
            letters += letter;
            return fresh;
        };
        const auto labels = shown.page.findChildren<QLabel *>();
        for (QLabel *label : labels)
            if (label->isVisible() && label->buddy())
                QVERIFY2(take(label->text()), qPrintable(label->text()));
        const auto buttons = shown.page.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->isVisible())
                QVERIFY2(take(button->text()), qPrintable(button->text()));
    }

    void everyControlHasAName()
    {
        Shown shown;
        shown.choose("Profile", QStringLiteral("Blitz"));
        const auto all = shown.page.findChildren<QWidget *>();
        for (QWidget *one : all)
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && one->isEnabled()
                && !one->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!nameOf(one).isEmpty(), one->metaObject()->className());
    }

    void theFooterDoesNotScrollAway()
    {
        Shown shown;
        shown.page.resize(640, 400);
        QCoreApplication::processEvents();
        QPushButton *save = shown.button("Save");
        QVERIFY(
            shown.page.rect().contains(QRect(save->mapTo(&shown.page, QPoint()), save->size())));
        QVERIFY(shown.page.area()->widget()->width() <= shown.page.area()->viewport()->width());
    }
};

QTEST_MAIN(ConnectionFormTest)
#include "tst_connection_form.moc"
