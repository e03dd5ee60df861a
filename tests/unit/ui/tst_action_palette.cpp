// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/action_palette.h"
#include "actions/shortcut_sheet.h"
#include "directory/user_search_model.h"
#include "main_window.h"
#include "parts/row_list.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

using namespace Understudy;

class ActionPaletteTest : public UiTest
{
    Q_OBJECT

    using State = ImpersonationState;

    static ImpersonationStatus statusIn(State state)
    {
        ImpersonationStatus status{.state = state};
        status.actor = {.id = QStringLiteral("1")};
        if (status.barShown())
            status.subject = {.id = QStringLiteral("42")};
        return status;
    }

    static QCoro::Task<Result<UserPage>> mira(UserQuery)
    {
        const UserPage page{.users = {{.id = QStringLiteral("42"),
                                       .name = QStringLiteral("Mira Okafor"),
                                       .email = QStringLiteral("mira@example.com")}}};
        co_return page;
    }

    struct Shown
    {
        UserSearchModel users{&ActionPaletteTest::mira};
        MainWindow window{{.palette = &users}};

        explicit Shown(State state = State::SignedIn)
        {
            window.setConnection({.id = QStringLiteral("acme"), .name = QStringLiteral("Acme")},
                                 {.findsUsers = true},
                                 {});
            window.setStatus(statusIn(state));
            window.resize(900, 640);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) // else its keys do nothing
                qFatal("the window does not become active");
        }

        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(window.focusWidget(), key, modifiers);
        }

        void openPalette() { press(Qt::Key_K, Qt::ControlModifier); }

        ActionPalette *palette() const { return window.findChild<ActionPalette *>(); }

        ShortcutSheet *sheet() const { return window.findChild<ShortcutSheet *>(); }

        QLineEdit *field() const { return palette()->findChild<QLineEdit *>(); }

        QAbstractItemModel *rows() const { return palette()->findChild<RowList *>()->model(); }

        //! What the rows say, in order.
        QStringList found() const
        {
            QStringList result;
            for (int row = 0; row < rows()->rowCount(); ++row)
                result += rows()->index(row, 0).data().toString();
            return result;
        }
    };

private Q_SLOTS:

    void opensWithItsKeysAndGivesTheFocusBack()
    {
        Shown shown;
        const QPointer<QWidget> before = shown.window.focusWidget();
        QVERIFY(before);
        shown.openPalette();
        QVERIFY(shown.palette()->isVisible());
        QCOMPARE(shown.window.focusWidget(), shown.field());
        QCOMPARE(nameOf(shown.field()), QStringLiteral("Find an action or a user"));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.palette()->isVisible());
        QCOMPARE(shown.window.focusWidget(), before);
    }

    void rowsAreAModel()
    {
        Shown shown;
        const QAbstractItemModelTester tester(
            shown.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.openPalette();
        for (const char *typed : {"j", "jo", "mira", "", "nothing of the kind", "s"}) {
            shown.field()->setText(QLatin1String(typed));
            QTRY_COMPARE(shown.users.state() == UserSearchModel::State::Searching, false);
        }
    }

    void anActionIsFoundAndDone()
    {
        Shown shown;
        QSignalSpy journal(&shown.window, &MainWindow::journalRequested);
        shown.openPalette();
        QTest::keyClicks(shown.field(), QStringLiteral("jour"));
        QCOMPARE(shown.found().first(), QStringLiteral("Journal"));
        QCOMPARE(descriptionOf(shown.field()), QStringLiteral("Journal, Ctrl+3"));
        shown.press(Qt::Key_Return);
        QCOMPARE(journal.size(), 1);
        QVERIFY(!shown.palette()->isVisible());
    }

    void theArrowsGoThroughTheRows()
    {
        Shown shown;
        shown.openPalette();
        const QStringList all = shown.found();
        QVERIFY(all.size() > 3);
        QVERIFY(descriptionOf(shown.field()).startsWith(all.at(0)));
        shown.press(Qt::Key_Down);
        QVERIFY(descriptionOf(shown.field()).startsWith(all.at(1)));
        shown.press(Qt::Key_Up);
        shown.press(Qt::Key_Up);
        QVERIFY(descriptionOf(shown.field()).startsWith(all.at(0)));
        for (int i = 0; i < 20; ++i)
            shown.press(Qt::Key_PageDown);
        QVERIFY(descriptionOf(shown.field()).startsWith(all.last()));
        QCOMPARE(shown.window.focusWidget(), shown.field());
    }

    void nothingThatFitsIsSaid()
    {
        Shown shown(State::Impersonating);
        shown.openPalette();
        QTest::keyClicks(shown.field(), QStringLiteral("xyzzy"));
        QVERIFY(!shown.palette()->findChild<RowList *>()->isVisible());
        shown.press(Qt::Key_Return);
        QVERIFY(shown.palette()->isVisible());
    }

    //! Promise «Actor's choice only».
    void aUserFillsTheFormAndIsNotSwitchedTo()
    {
        Shown shown;
        QSignalSpy starts(&shown.window, &MainWindow::startRequested);
        auto *reason = named<QLineEdit>(shown.window, QStringLiteral("Reason"));
        reason->setText(QStringLiteral("typed before"));
        shown.openPalette();
        QTest::keyClicks(shown.field(), QStringLiteral("mira"));
        QTRY_COMPARE(shown.found(), QStringList{QStringLiteral("Mira Okafor")});
        shown.press(Qt::Key_Return);
        QVERIFY(!shown.palette()->isVisible());
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("42"));
        QCOMPARE(reason->text(), QStringLiteral("typed before"));
        QCOMPARE(starts.size(), 0);
        QCOMPARE(shown.users.rowCount(), 0); // nobody is kept where nobody looks
    }

    //! Promise «One at a time».
    void noUsersAreFoundWhileImpersonating()
    {
        Shown shown(State::Impersonating);
        shown.openPalette();
        QTest::keyClicks(shown.field(), QStringLiteral("mira"));
        QCOMPARE(shown.users.state(), UserSearchModel::State::Idle);
        QVERIFY(shown.found().isEmpty());
    }

    //! Promises «Bar» and «Stop».
    void theBarIsInSightAndItsKeyStops_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("palette") << int(Qt::Key_K);
        QTest::newRow("sheet") << int(Qt::Key_Slash);
    }

    void theBarIsInSightAndItsKeyStops()
    {
        QFETCH(int, key);
        Shown shown(State::Impersonating);
        shown.press(Qt::Key(key), Qt::ControlModifier);
        QWidget *overlay =
            key == Qt::Key_K ? static_cast<QWidget *>(shown.palette()) : shown.sheet();
        QVERIFY(overlay->isVisible());
        auto *bar = shown.window.findChild<ImpersonationBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->geometry().intersects(overlay->geometry()));
        QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
    }

    void goesWhenTheFocusGoesElsewhere()
    {
        Shown shown;
        shown.openPalette();
        auto *reason = named<QLineEdit>(shown.window, QStringLiteral("Reason"));
        reason->setFocus();
        QVERIFY(!shown.palette()->isVisible());
        QCOMPARE(shown.window.focusWidget(), reason);
    }

    void staysWithinASmallWindow()
    {
        Shown shown(State::Impersonating);
        shown.window.resize(shown.window.minimumSize());
        for (const auto key : {Qt::Key_K, Qt::Key_Slash}) {
            shown.press(key, Qt::ControlModifier);
            QWidget *overlay =
                key == Qt::Key_K ? static_cast<QWidget *>(shown.palette()) : shown.sheet();
            QTRY_VERIFY(overlay->isVisible());
            QVERIFY(shown.window.rect().contains(overlay->geometry()));
            shown.press(Qt::Key_Escape);
        }
    }

    void theSheetListsEveryActionWithItsKeys()
    {
        Shown shown;
        shown.press(Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(shown.sheet()->isVisible());
        auto *rows = shown.sheet()->findChild<RowList *>();
        QCOMPARE(shown.window.focusWidget(), rows);
        QCOMPARE(rows->model()->rowCount(), int(shown.window.actions().all().size()));
        QSignalSpy change(&shown.window, &MainWindow::shortcutsRequested);
        QTest::mouseClick(named<QPushButton>(*shown.sheet(), QStringLiteral("Change them…")),
                          Qt::LeftButton);
        QCOMPARE(change.size(), 1);
        QVERIFY(!shown.sheet()->isVisible());
    }
};

QTEST_MAIN(ActionPaletteTest)
#include "tst_action_palette.moc"
