// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/action_list_model.h"
#include "directory/person_role.h"
#include "main_window.h"
#include "pages/connections/connection_pages.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStandardItemModel>

using namespace Understudy;

class WindowActionsTest : public UiTest
{
    Q_OBJECT

    using State = ImpersonationState;

    static ImpersonationStatus statusIn(State state)
    {
        ImpersonationStatus status{.state = state};
        if (state != State::SignedOut)
            status.actor = {.id = QStringLiteral("1")};
        if (status.barShown())
            status.subject = {.id = QStringLiteral("42")};
        return status;
    }

    struct Shown
    {
        MainWindow window;

        explicit Shown(State state = State::SignedIn, const PeopleModels &people = {})
            : window(people)
        {
            window.setStatus(statusIn(state));
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) // else its keys do nothing
                qFatal("the window does not become active");
        }

        const WindowActions &actions() const { return window.actions(); }

        QAction *action(const char *id) const { return actions().named(QLatin1String(id)); }

        QString keys(const char *id) const { return keyWords(actions().keys(action(id))); }
    };

    //! As from the palette: \a id's action, found by its words.
    static void choose(const Shown &shown, const char *id)
    {
        QAction *const action = shown.action(id);
        QVERIFY2(action && action->isEnabled(), id);
        ActionListModel model(shown.actions());
        model.find(WindowActions::words(action));
        QVERIFY2(found(model).contains(WindowActions::words(action)), id);
        action->trigger();
    }

    static QStringList found(const ActionListModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result += model.index(row).data().toString();
        return result;
    }

private Q_SLOTS:

    void idsAndUsualKeysAreUnique()
    {
        const Shown shown;
        QSet<QString> ids;
        QSet<QString> keys;
        qsizetype known = 0;
        for (const QAction *action : shown.actions().all()) {
            ids.insert(action->objectName());
            for (const QKeySequence &one : shown.actions().usualKeys(action)) {
                keys.insert(one.toString());
                ++known;
            }
            QVERIFY(!WindowActions::groupName(action).isEmpty());
            QCOMPARE(shown.actions().keys(action), shown.actions().usualKeys(action));
        }
        QCOMPARE(ids.size(), shown.actions().all().size());
        QCOMPARE(keys.size(), known);
    }

    void keysWorkInTheWindow()
    {
        Shown shown;
        QSignalSpy journal(&shown.window, &MainWindow::journalRequested);
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(journal.size(), 1);
        shown.window.setShortcuts({{QStringLiteral("journal"), {QStringLiteral("Ctrl+J")}}});
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(journal.size(), 1);
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(journal.size(), 2);
        shown.window.setShortcuts({{QStringLiteral("journal"), {}}});
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(journal.size(), 2);
    }

    //! Promise «Stop»: its key can be added to, and neither taken away nor given to anything else.
    void itsOwnKeysAlwaysStop_data()
    {
        using Shortcuts = QMap<QString, QStringList>;
        QTest::addColumn<Shortcuts>("shortcuts");
        QTest::newRow("usual") << Shortcuts{};
        QTest::newRow("none") << Shortcuts{{QStringLiteral("stop"), {}}};
        QTest::newRow("others") << Shortcuts{{QStringLiteral("stop"), {QStringLiteral("F9")}}};
        QTest::newRow("another action's")
            << Shortcuts{{QStringLiteral("switch"), {QStringLiteral("Ctrl+Shift+S")}}};
        QTest::newRow("nonsense") << Shortcuts{
            {QStringLiteral("stop"), {QStringLiteral("Blorb+")}}};
    }

    void itsOwnKeysAlwaysStop()
    {
        using Shortcuts = QMap<QString, QStringList>;
        QFETCH(Shortcuts, shortcuts);
        Shown shown(State::Impersonating);
        shown.window.setShortcuts(shortcuts);
        QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        QTest::keyClick(shown.window.focusWidget(),
                        Qt::Key_S,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
        const bool alsoOthers =
            shortcuts.value(QStringLiteral("stop")).contains(QLatin1String("F9"));
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_F9);
        QCOMPARE(stops.size(), alsoOthers ? 2 : 1);
    }

    void keysThatCannotBeUsedAreLeftOut()
    {
        Shown shown;
        shown.window.setShortcuts(
            {{QStringLiteral("switch"), {QStringLiteral("A"), QStringLiteral("Ctrl+3")}},
             {QStringLiteral("journal"), {QStringLiteral("Ctrl+3"), QStringLiteral("F7")}},
             {QStringLiteral("about"), {QStringLiteral("Ctrl+X, Ctrl+C")}},
             {QStringLiteral("nothing known"), {QStringLiteral("F8")}}});
        QCOMPARE(shown.keys("switch"), QStringLiteral("Ctrl+3"));
        QCOMPARE(shown.keys("journal"), QStringLiteral("F7"));
        QCOMPARE(shown.keys("about"), QString());
    }

    void conflictsAreTold()
    {
        const Shown shown;
        const auto fault = [&shown](const char *keys, const char *id) {
            const QKeySequence sequence(QLatin1String(keys), QKeySequence::PortableText);
            return shown.actions().faultOf(sequence, shown.action(id));
        };
        QCOMPARE(fault("Ctrl+J", "journal"), QString());
        QCOMPARE(fault("Ctrl+3", "journal"), QString()); // its own
        QVERIFY(fault("Ctrl+3", "switch").startsWith(QLatin1String("Journal has these")));
        QVERIFY(fault("Ctrl+Shift+S", "switch").startsWith(QLatin1String("Stop has these")));
        for (const char *keys : {"J", "Shift+J", "Space", "", "Ctrl+X, Ctrl+C"})
            QVERIFY2(fault(keys, "journal").startsWith(QLatin1String("Keys need Ctrl")), keys);
    }

    void whatCannotBeDoneIsNotOffered_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("stop");
        QTest::addColumn<bool>("signOut");
        QTest::addColumn<bool>("verify");
        QTest::newRow("signed out") << State::SignedOut << false << false << false;
        QTest::newRow("signed in") << State::SignedIn << false << true << false;
        QTest::newRow("impersonating") << State::Impersonating << true << true << false;
        QTest::newRow("unconfirmed") << State::Unconfirmed << true << true << true;
    }

    void whatCannotBeDoneIsNotOffered()
    {
        QFETCH(State, state);
        Shown shown(state);
        QTEST(shown.action("stop")->isEnabled(), "stop");
        QTEST(shown.action("signOut")->isEnabled(), "signOut");
        QTEST(shown.action("verify")->isEnabled(), "verify");
        QVERIFY(!shown.action("reload")->isEnabled());
        shown.window.setView({.phase = ViewState::Phase::Open});
        QVERIFY(shown.action("reload")->isEnabled());
        QVERIFY(!shown.action("openView")->isEnabled());
        QVERIFY(!shown.action("active")->isEnabled());
        shown.window.offerPlace(RailPlace::Active, true);
        QVERIFY(shown.action("active")->isEnabled());
    }

    void whatAButtonAsksForIsInThePalette_data()
    {
        using Signal = void (MainWindow::*)();
        QTest::addColumn<Signal>("signal");
        QTest::newRow("addConnection") << &MainWindow::addConnectionRequested;
        QTest::newRow("importConnection") << &MainWindow::connectionImportRequested;
        QTest::newRow("importProfile") << &MainWindow::profileImportRequested;
        QTest::newRow("exportJournal") << &MainWindow::journalExportRequested;
        QTest::newRow("diagnostics") << &MainWindow::diagnosticsRequested;
        QTest::newRow("closeView") << &MainWindow::closeViewRequested;
    }

    void whatAButtonAsksForIsInThePalette()
    {
        using Signal = void (MainWindow::*)();
        QFETCH(Signal, signal);
        Shown shown(State::Impersonating);
        shown.window.setView({.phase = ViewState::Phase::Open});
        shown.window.offerExport(true);
        QSignalSpy asked(&shown.window, signal);
        choose(shown, QTest::currentDataTag());
        QCOMPARE(asked.size(), 1);
    }

    void theViewsToolsAreInThePalette_data()
    {
        QTest::addColumn<ViewTool>("tool");
        QTest::newRow("back") << ViewTool::Back;
        QTest::newRow("forward") << ViewTool::Forward;
        QTest::newRow("reload") << ViewTool::Reload;
        QTest::newRow("copyAddress") << ViewTool::CopyAddress;
        QTest::newRow("savePicture") << ViewTool::SavePicture;
        QTest::newRow("desktopSize") << ViewTool::DesktopSize;
        QTest::newRow("tabletSize") << ViewTool::TabletSize;
        QTest::newRow("phoneSize") << ViewTool::PhoneSize;
        QTest::newRow("requests") << ViewTool::ShowRequests;
        QTest::newRow("saveRequests") << ViewTool::SaveRequests;
        QTest::newRow("saveOffer") << ViewTool::SaveOffer;
        QTest::newRow("discardOffer") << ViewTool::DiscardOffer;
    }

    void theViewsToolsAreInThePalette()
    {
        QFETCH(ViewTool, tool);
        Shown shown(State::Impersonating);
        QVERIFY(!shown.action(QTest::currentDataTag())->isEnabled());
        shown.window.setView({.phase = ViewState::Phase::Open,
                              .hasRequests = true,
                              .offer = QStringLiteral("The page offers invoice.pdf.")});
        QSignalSpy asked(&shown.window, &MainWindow::toolRequested);
        choose(shown, QTest::currentDataTag());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<ViewTool>(), tool);
    }

    void whatThereIsNothingOfCannotBeSaved()
    {
        Shown shown(State::Impersonating);
        shown.window.setView({.phase = ViewState::Phase::Open});
        for (const char *id : {"saveRequests", "saveOffer", "discardOffer", "exportJournal"})
            QVERIFY2(!shown.action(id)->isEnabled(), id);
    }

    void theUsersIdIsCopied()
    {
        Shown shown;
        QVERIFY(!shown.action("copyId")->isEnabled());
        shown.window.setStatus(statusIn(State::Impersonating));
        choose(shown, "copyId");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("42"));
    }

    //! Also where the field would take them for itself.
    void theKeysThatSetAStarCanBeOthers_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("sets");
        QTest::newRow("as in browsers")
            << QStringList{QStringLiteral("Ctrl+D")} << int(Qt::Key_D) << true;
        QTest::newRow("others") << QStringList{QStringLiteral("Ctrl+B")} << int(Qt::Key_B) << true;
        QTest::newRow("the field's own")
            << QStringList{QStringLiteral("Ctrl+A")} << int(Qt::Key_A) << true;
        QTest::newRow("no more") << QStringList{QStringLiteral("Ctrl+B")} << int(Qt::Key_D)
                                 << false;
        QTest::newRow("none") << QStringList{} << int(Qt::Key_D) << false;
    }

    void theKeysThatSetAStarCanBeOthers()
    {
        QFETCH(QStringList, wanted);
        QFETCH(int, key);
        QFETCH(bool, sets);
        QStandardItemModel recents(1, 1);
        const QModelIndex mira = recents.index(0, 0);
        recents.setData(mira, QStringLiteral("42"), PersonRole::Id);
        Shown shown(State::SignedIn, {.recents = &recents});
        shown.window.setShortcuts({{QStringLiteral("favourite"), wanted}});
        auto *const userId = named<QLineEdit>(shown.window, QStringLiteral("User ID"));
        userId->setFocus();
        QTest::keyClick(userId, Qt::Key_Down);
        QTest::keyClick(userId, Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(mira.data(PersonRole::Favourite).toInt() == Qt::Checked, sets);
        choose(shown, "guide");
        choose(shown, "favourite"); // of nobody who can be seen
        QCOMPARE(mira.data(PersonRole::Favourite).toInt() == Qt::Checked, sets);
        QVERIFY(userId->isVisible());
    }

    void theGuideNamesTheKeysThatHold()
    {
        Shown shown;
        const auto told = [&shown](const char *keys) {
            const auto labels = shown.window.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [keys](const QLabel *label) {
                return label->isVisible()
                    && label->text().contains(QLatin1String("stands at the top"))
                    && label->text().contains(QLatin1String(keys));
            });
        };
        shown.window.setShortcuts({{QStringLiteral("favourite"), {QStringLiteral("Ctrl+B")}}});
        choose(shown, "guide");
        QVERIFY(told("; Ctrl+B sets it."));
        shown.window.setShortcuts({});
        QVERIFY(told("; Ctrl+D sets it."));
        shown.window.setShortcuts({{QStringLiteral("favourite"), {}}});
        QVERIFY(told("top."));
    }

    void changesAreAllowedWithAReason()
    {
        Shown shown(State::Impersonating);
        shown.window.setView({.phase = ViewState::Phase::Open});
        QVERIFY(!shown.action("allowChanges")->isEnabled());
        shown.window.setView({.phase = ViewState::Phase::Open, .mayAllowChanges = true});
        choose(shown, "about"); // another page
        choose(shown, "allowChanges");
        auto *const reason =
            named<QLineEdit>(shown.window, QStringLiteral("Why are changes needed"));
        QVERIFY(reason);
        QVERIFY(reason->hasFocus());
        QSignalSpy allowed(&shown.window, &MainWindow::allowChangesRequested);
        QTest::keyClicks(reason, QStringLiteral("Fix an address"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(allowed.size(), 1);
        shown.window.setView(
            {.phase = ViewState::Phase::Open, .mayAllowChanges = true, .changesAllowed = true});
        QVERIFY(!shown.action("allowChanges")->isEnabled());
    }

    void aFileToImportIsChosen_data()
    {
        using Signal = void (ConnectionPages::*)(const QString &);
        QTest::addColumn<Signal>("signal");
        QTest::newRow("importConnection") << &ConnectionPages::importRequested;
        QTest::newRow("importProfile") << &ConnectionPages::profileImportRequested;
    }

    void aFileToImportIsChosen()
    {
        using Signal = void (ConnectionPages::*)(const QString &);
        QFETCH(Signal, signal);
        Shown shown;
        ConnectionPages pages(shown.window);
        QSignalSpy imported(&pages, signal);
        choose(shown, QTest::currentDataTag());
        auto *const chooser = shown.window.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(QStringLiteral("acme.json"));
        QCOMPARE(imported.size(), 1);
    }

    void actionsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *typed, const QStringList &words) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << words;
        };
        row("journal", {QStringLiteral("Journal")});
        row("  JOÜRNAL ", {QStringLiteral("Journal")});
        row("shortcuts key", {QStringLiteral("Keyboard shortcuts")});
        row("s", {QStringLiteral("Switch"), QStringLiteral("Sign out")});
        row("reload", {}); // there is no view
        row("xyzzy", {});
    }

    void actionsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, words);
        const Shown shown;
        ActionListModel model(shown.actions());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.find(typed);
        QCOMPARE(found(model).mid(0, words.size()), words);
        if (typed != QLatin1String("s"))
            QCOMPARE(model.rowCount(), int(words.size()));
    }

    void rowsTellTheirKeys()
    {
        Shown shown;
        ActionListModel model(shown.actions());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(shown.actions().all().size()));
        const QModelIndex journal = model.index(2);
        QCOMPARE(journal.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Journal, Ctrl+3"));
        QCOMPARE(journal.data(ActionListModel::GroupRole).toString(), QStringLiteral("Go to"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        shown.window.setShortcuts({{QStringLiteral("journal"), {QStringLiteral("F7")}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(journal.data(ActionListModel::KeysRole).toString(), QStringLiteral("F7"));
        QVERIFY(!model.action(QModelIndex()));
    }
};

QTEST_MAIN(WindowActionsTest)
#include "tst_window_actions.moc"
