// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"
#include "pages/preferences/preferences_page.h"
#include "parts/row_list.h"
#include "preferences_desk.h"
#include "theme/appearance.h"
#include "ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Understudy;

class PreferencesPageTest : public UiTest
{
    Q_OBJECT

    struct Shown
    {
        Settings settings;
        MainWindow window{{}};
        PreferencesDesk desk{settings, window};

        explicit Shown(const Result<Policy> &policy = Policy{})
        {
            settings.setPolicy(policy);
            connect(&settings, &Settings::changed, &window, [this] {
                window.setShortcuts(settings.preferences().shortcuts);
            });
            window.setStatus({});
            window.resize(900, 900);
            window.show();
            window.activateWindow();
            desk.showPage();
        }

        QWidget &page() { return *window.findChild<PreferencesPage *>(); }

        QSpinBox *minutes(const char *name) { return named<QSpinBox>(page(), QLatin1String(name)); }

        //! The editor whose label says \a name.
        template<typename Widget>
        Widget *labelled(const QString &name)
        {
            const auto labels = page().findChildren<QLabel *>();
            for (const QLabel *label : labels)
                if (QString(label->text()).remove(QLatin1Char('&')) == name)
                    return qobject_cast<Widget *>(label->buddy());
            return nullptr;
        }

        void choose(const QString &label, const QString &choice)
        {
            auto *box = labelled<QComboBox>(label);
            box->setCurrentIndex(box->findText(choice));
        }

        void press(const QString &name)
        {
            QTest::mouseClick(named<QPushButton>(page(), name), Qt::LeftButton);
        }

        //! All that its labels say.
        QString words()
        {
            QString result;
            const auto labels = page().findChildren<QLabel *>();
            for (const QLabel *label : labels)
                if (label->isVisible())
                    result += label->text() + QLatin1Char('\n');
            return result;
        }
    };

    static Policy strict()
    {
        return {.organisation = QStringLiteral("Acme"),
                .connections = QStringList{QStringLiteral("https://acme.example")},
                .ticket = {.pattern = QStringLiteral("ZD-[0-9]+")},
                .longestMinutes = 15,
                .journalDays = 730,
                .onLock = OnLock::End,
                .changesNever = true};
    }

private Q_SLOTS:

    void whatIsChosenHoldsAtOnce()
    {
        Shown shown;
        shown.minutes("Usual time")->setValue(10);
        shown.minutes("Longest time")->setValue(20);
        shown.choose(QStringLiteral("Theme"), QStringLiteral("High contrast"));
        shown.choose(QStringLiteral("Language"), QStringLiteral("Deutsch"));
        shown.choose(QStringLiteral("When you are away"), QStringLiteral("Stop impersonating"));
        named<QCheckBox>(shown.page(), QStringLiteral("Start in the tray"))->click();
        const Preferences chosen{.minutes = 10,
                                 .longestMinutes = 20,
                                 .language = QStringLiteral("de"),
                                 .theme = Theme::HighContrast,
                                 .onLock = OnLock::End,
                                 .startsInTray = true};
        QCOMPARE(shown.settings.preferences(), chosen);
    }

    void showsWhatHolds()
    {
        Shown shown;
        QVERIFY(shown.settings.change({.minutes = 15,
                                       .journalDays = 90,
                                       .language = QStringLiteral("ar"),
                                       .theme = Theme::Dark,
                                       .onLock = OnLock::End}));
        QCOMPARE(shown.minutes("Usual time")->value(), 15);
        QCOMPARE(shown.labelled<QComboBox>(QStringLiteral("Theme"))->currentText(),
                 QStringLiteral("Dark"));
        QCOMPARE(shown.labelled<QComboBox>(QStringLiteral("Keep for"))->currentText(),
                 QStringLiteral("90 days"));
        QCOMPARE(shown.labelled<QComboBox>(QStringLiteral("Language"))->currentText(),
                 QStringLiteral("العربية"));
    }

    void theUsualTimeIsWithinTheLongest()
    {
        Shown shown;
        shown.minutes("Longest time")->setValue(10);
        QCOMPARE(shown.minutes("Usual time")->value(), 10);
        QCOMPARE(shown.minutes("Usual time")->maximum(), 10);
    }

    void aShorterAgeOfTheJournalAsksFirst()
    {
        Shown shown;
        shown.choose(QStringLiteral("Keep for"), QStringLiteral("30 days"));
        QCOMPARE(shown.settings.preferences().journalDays, 365);
        shown.minutes("Usual time")->setValue(10); // leaves the question open
        shown.press(QStringLiteral("Remove them"));
        QCOMPARE(shown.settings.preferences().journalDays, 30);
    }

    void whatAPolicyFixesIsShownAsFixedAndByWhom()
    {
        Shown shown(strict());
        QVERIFY(!shown.labelled<QComboBox>(QStringLiteral("Keep for"))->isEnabled());
        QVERIFY(!shown.labelled<QComboBox>(QStringLiteral("When you are away"))->isEnabled());
        QCOMPARE(shown.minutes("Longest time")->maximum(), 15);
        const QString words = shown.words();
        QVERIFY(words.contains(QLatin1String("The policy of Acme fixes the connections")));
        QCOMPARE(words.count(QLatin1String("Fixed by the policy of Acme.")), 3);
        shown.settings.setPolicy(Policy{});
        QVERIFY(shown.labelled<QComboBox>(QStringLiteral("Keep for"))->isEnabled());
        QVERIFY(!shown.words().contains(QLatin1String("Acme")));
    }

    void aPolicyThatCannotBeReadIsTold()
    {
        Shown shown(failure(ErrorKind::Unavailable,
                            QStringLiteral("/etc/understudy/policy.json: /x: is not known here"),
                            QStringLiteral("policy")));
        QCOMPARE(errors(shown.page()).size(), 1);
        QVERIFY(errors(shown.page()).first().contains(QLatin1String("/x: is not known here")));
    }

    void aBrowserThatIsNotThereIsTold()
    {
        Shown shown;
        auto *browser = named<QLineEdit>(shown.page(), QStringLiteral("Browser"));
        browser->setText(QStringLiteral("/nonexistent/browser"));
        Q_EMIT browser->editingFinished();
        QCOMPARE(errors(shown.page()).size(), 1);
        QVERIFY(shown.settings.preferences().browser.isEmpty());
        browser->setText(QStringLiteral("/bin/sh"));
        Q_EMIT browser->editingFinished();
        QVERIFY(errors(shown.page()).isEmpty());
        QCOMPARE(shown.settings.preferences().browser, QStringLiteral("/bin/sh"));
    }

    void keysAreChanged()
    {
        Shown shown;
        auto *rows = shown.page().findChild<RowList *>();
        auto *keys = shown.page().findChild<QKeySequenceEdit *>();
        rows->setCurrentIndex(rows->model()->index(2, 0));
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
        shown.press(QStringLiteral("Set"));
        QCOMPARE(shown.settings.preferences().shortcuts.value(QStringLiteral("journal")),
                 QStringList{QStringLiteral("Ctrl+J")});
        QCOMPARE(rows->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Journal, Ctrl+J"));
        shown.press(QStringLiteral("No keys"));
        QCOMPARE(shown.settings.preferences().shortcuts.value(QStringLiteral("journal"),
                                                              {QStringLiteral("x")}),
                 QStringList{});
        shown.press(QStringLiteral("As usual"));
        QVERIFY(shown.settings.preferences().shortcuts.isEmpty());
    }

    void keysThatAnotherHasAreTold()
    {
        Shown shown;
        auto *keys = shown.page().findChild<QKeySequenceEdit *>();
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_3));
        shown.press(QStringLiteral("Set"));
        QCOMPARE(errors(shown.page()).size(), 1);
        QVERIFY(errors(shown.page()).first().startsWith(QLatin1String("Journal has these keys")));
        QVERIFY(shown.settings.preferences().shortcuts.isEmpty());
    }

    void tabLeadsToTheKeysAndOnFromThere()
    {
        Shown shown;
        auto *rows = shown.page().findChild<RowList *>();
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Tab);
        auto *keys = shown.page().findChild<QKeySequenceEdit *>();
        QWidget *const focused = shown.window.focusWidget();
        QVERIFY(focused == keys || keys->isAncestorOf(focused));
        QTest::keyClick(focused, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QTest::keyClick(focused, Qt::Key_Tab);
        QCOMPARE(nameOf(shown.window.focusWidget()), QStringLiteral("Set"));
    }

    void whatCannotBeKeptIsTold()
    {
        const QTemporaryDir folder;
        Settings settings(PreferenceStore(folder.filePath(QStringLiteral("not there"))),
                          PolicyFile(folder.filePath(QStringLiteral("policy.json"))));
        MainWindow window{{}};
        PreferencesDesk desk(settings, window);
        window.setStatus({});
        window.show();
        desk.showPage();
        named<QSpinBox>(window, QStringLiteral("Usual time"))->setValue(10);
        QCOMPARE(settings.preferences().minutes, 10);
        QCOMPARE(errors(window).size(), 1);
        QVERIFY(errors(window).first().startsWith(QLatin1String("This holds until")));
    }

    void theThemeDressesTheApplication()
    {
        Settings settings;
        const Appearance appearance(settings);
        for (const auto &[theme, scheme] :
             {std::pair(Theme::Dark, ColourScheme::Dark),
              std::pair(Theme::Light, ColourScheme::Light),
              std::pair(Theme::HighContrast, ColourScheme::LightHighContrast)}) {
            QVERIFY(settings.change({.theme = theme}));
            QCOMPARE(QApplication::palette().color(QPalette::Link), coloursOf(scheme).accent);
            QCOMPARE(QApplication::palette().color(QPalette::Window), coloursOf(scheme).background);
        }
    }
};

QTEST_MAIN(PreferencesPageTest)
#include "tst_preferences_page.moc"
