// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/shortcut_sheet.h"
#include "actions/window_actions.h"
#include "bar/bar_parts.h"
#include "main_window.h"
#include "pages/connections/connections_page.h"
#include "pages/quit_page.h"
#include "parts/notice.h"
#include "parts/page.h"
#include "ui_test.h"
#include "wording.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

//! A page on which something was typed.
class PageInUse final : public Page
{
public:
    explicit PageInUse(QWidget *parent)
        : Page({}, parent)
    { }

    void begin() override { setFocus(); }

    bool holdsInput() const override { return true; }
};

} // namespace

class MainWindowTest : public UiTest
{
    Q_OBJECT

    using State = ImpersonationState;

    static Connection acme()
    {
        return {.id = QStringLiteral("acme"),
                .name = QStringLiteral("Acme"),
                .address = QUrl(QStringLiteral("http://acme.example"))};
    }

    static ImpersonationStatus statusIn(State state)
    {
        ImpersonationStatus status{.state = state,
                                   .connectionId = QStringLiteral("acme"),
                                   .connectionName = QStringLiteral("Acme")};
        if (state != State::SignedOut)
            status.actor = {.id = QStringLiteral("1"),
                            .name = QStringLiteral("Ada Admin"),
                            .role = QStringLiteral("admin")};
        if (status.barShown())
            status.subject = {.id = QStringLiteral("42"), .name = QStringLiteral("Mira Okafor")};
        return status;
    }

    struct Shown
    {
        MainWindow window{{}};

        explicit Shown(const ImpersonationStatus &status)
        {
            window.setConnections({acme()});
            window.setConnection(
                acme(),
                {.userIdKind = UserIdKind::Integer,
                 .signInFields = {{QStringLiteral("email"), QStringLiteral("Email"), false},
                                  {QStringLiteral("password"), QStringLiteral("Password"), true}}},
                {});
            window.setStatus(status);
            window.resize(900, 600);
            window.show();
            window.activateWindow();
        }

        bool shows(const QString &button) { return named<QPushButton>(window, button); }

        bool barShows()
        {
            return named<ImpersonationBar>(window,
                                           QStringLiteral("Currently impersonating user 42"));
        }
    };

    static QStringList mnemonics(QWidget &window)
    {
        QStringList texts;
        const auto labels = window.findChildren<QLabel *>();
        for (QLabel *label : labels)
            if (label->isVisible() && label->buddy() && label->buddy()->isVisible())
                texts += label->text();
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->isVisible())
                texts += button->text();
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        QStringList result;
        for (const QString &text : texts)
            if (const auto match = mnemonic.match(text); match.hasMatch())
                result += match.captured(1).toLower();
        return result;
    }

private Q_SLOTS:

    void promiseBar_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("bar");
        QTest::addColumn<QString>("button");
        QTest::newRow("SignedOut") << State::SignedOut << false << QStringLiteral("Sign in");
        QTest::newRow("SignedIn") << State::SignedIn << false << QStringLiteral("Switch to User");
        QTest::newRow("Starting") << State::Starting << true << QStringLiteral("Copy id");
        QTest::newRow("Impersonating") << State::Impersonating << true << QStringLiteral("Copy id");
        QTest::newRow("Stopping") << State::Stopping << true << QStringLiteral("Copy id");
        QTest::newRow("Unconfirmed") << State::Unconfirmed << true << QStringLiteral("Copy id");
    }

    void promiseBar()
    {
        QFETCH(State, state);
        QFETCH(QString, button);
        Shown shown(statusIn(state));
        QTEST(shown.barShows(), "bar");
        QVERIFY(shown.shows(button));
        QCOMPARE(shown.shows(QStringLiteral("Switch to User")), state == State::SignedIn);
    }

    void unconfirmedWithNobodySignedInOffersToSignIn()
    {
        ImpersonationStatus status = statusIn(State::Unconfirmed);
        status.actor = {};
        Shown shown(status);
        QVERIFY(shown.barShows());
        QVERIFY(shown.shows(QStringLiteral("Sign in")));
    }

    void theBarIsAtTheTopAndMovesNothing()
    {
        Shown shown(statusIn(State::SignedIn));
        const auto header = [&] {
            auto *menu = named<QAbstractButton>(shown.window, QStringLiteral("Menu"));
            return menu->mapTo(&shown.window, QPoint());
        };
        const QPoint before = header();
        shown.window.setStatus(statusIn(State::Impersonating));
        QCoreApplication::processEvents();
        QCOMPARE(header(), before);
        auto *bar = shown.window.findChild<ImpersonationBar *>();
        QCOMPARE(bar->geometry().top(), 2); // below the edge of a production window
        QCOMPARE(bar->width(), shown.window.width() - 4);
    }

    void theFormStaysUntilTheSwitchHasWorked()
    {
        Shown shown(statusIn(State::SignedIn));
        const auto userId = [&] {
            return named<QLineEdit>(shown.window, QStringLiteral("User ID"));
        };
        userId()->setText(QStringLiteral("4711"));
        shown.window.setStatus(statusIn(State::Starting));
        QVERIFY(userId() && !userId()->isEnabled());
        shown.window.setStatus(statusIn(State::SignedIn));
        shown.window.showStartError({.kind = ErrorKind::NoSuchUser});
        QCOMPARE(userId()->text(), QStringLiteral("4711"));
        QCOMPARE(errors(shown.window).size(), 1);
        shown.window.setStatus(statusIn(State::Impersonating));
        QVERIFY(!userId());
        shown.window.setStatus(statusIn(State::SignedIn));
        QVERIFY(userId()->text().isEmpty());
    }

    void promiseNoCrossing()
    {
        Shown shown(statusIn(State::Impersonating));
        QVERIFY(named<QLabel>(shown.window, QStringLiteral("Mira Okafor")));
        shown.window.setStatus(statusIn(State::SignedIn));
        const auto labels = shown.window.findChildren<QLabel *>();
        for (QLabel *label : labels)
            QVERIFY2(!label->text().contains(QLatin1String("Mira")), qPrintable(label->text()));
        QVERIFY(!shown.window.windowTitle().contains(QLatin1String("Mira")));
    }

    void promiseStopByItsKey()
    {
        Shown shown(statusIn(State::Impersonating));
        QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        QTest::keyClick(shown.window.focusWidget(),
                        Qt::Key_S,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
        QWidget other;
        other.show();
        QTest::keyClick(&other, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 2);
        shown.window.setStatus(statusIn(State::SignedIn));
        QTest::keyClick(&shown.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 2);
    }

    void titleAndIconChange()
    {
        Shown shown(statusIn(State::SignedIn));
        const auto icon = [&] {
            return shown.window.windowIcon().pixmap(32).toImage();
        };
        const QImage idle = icon();
        QCOMPARE(shown.window.windowTitle(), QStringLiteral("Acme — Understudy"));
        shown.window.setStatus(statusIn(State::Impersonating));
        QCOMPARE(shown.window.windowTitle(),
                 QStringLiteral("user 42 · Mira Okafor — impersonating — Understudy"));
        QVERIFY(icon() != idle);
        shown.window.setStatus(statusIn(State::SignedIn));
        QCOMPARE(icon(), idle);
    }

    void promiseActorsChoiceOnly()
    {
        Shown shown(statusIn(State::Impersonating));
        QSignalSpy starts(&shown.window, &MainWindow::startRequested);
        shown.window.setPrefill({.userId = QStringLiteral("43"),
                                 .reason = QStringLiteral("She asked"),
                                 .source = Prefill::Source::Link});
        QVERIFY(!named<QLineEdit>(shown.window, QStringLiteral("User ID")));
        shown.window.setStatus(statusIn(State::SignedIn));
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("43"));
        QCOMPARE(starts.size(), 0);
    }

    void aLinkWaitsBehindTheBar()
    {
        Shown shown(statusIn(State::Impersonating));
        shown.window.setPrefill({.userId = QStringLiteral("43"), .source = Prefill::Source::Link});
        const auto told = [&shown] {
            const auto labels = shown.window.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible()
                    && label->text().startsWith(QStringLiteral("A link to user 43 is waiting."));
            });
        };
        QVERIFY(told());
        shown.window.setStatus(statusIn(State::SignedIn));
        QVERIFY(!told());
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("43"));
    }

    void promiseBarAlsoWhileThePersonIsAway()
    {
        Shown shown(statusIn(State::Impersonating));
        const QSignalSpy backs(&shown.window, &MainWindow::returned);
        const QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        auto *bar = shown.window.findChild<ImpersonationBar *>();
        const QString name = statusIn(State::Impersonating).subject.name;
        QVERIFY(shown.window.windowTitle().contains(name));
        QVERIFY(bar->accessibleDescription().contains(name));
        shown.window.setAway(true);
        QVERIFY(bar->isVisible());
        QVERIFY(!shown.window.windowTitle().contains(name));
        QVERIFY(!bar->accessibleDescription().contains(name));
        shown.window.setStatus(statusIn(State::Impersonating));
        QVERIFY(!bar->accessibleDescription().contains(name));
        QVERIFY(!named<QPushButton>(shown.window, QStringLiteral("Open as user")));
        QTest::keyClick(&shown.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
        named<QPushButton>(shown.window, QStringLiteral("I am back"))->click();
        QCOMPARE(backs.size(), 1);

        shown.window.setStatus(statusIn(State::SignedIn));
        QVERIFY(!named<QLineEdit>(shown.window, QStringLiteral("User ID")));
        shown.window.setAway(false);
        QVERIFY(named<QLineEdit>(shown.window, QStringLiteral("User ID")));
        QVERIFY(!qobject_cast<QPushButton *>(shown.window.focusWidget()));
    }

    void awayOnlyOrphansAreTold()
    {
        ImpersonationStatus status = statusIn(State::SignedIn);
        status.orphans = {{.entryId = QStringLiteral("x"), .subjectId = QStringLiteral("42")}};
        Shown shown(status);
        shown.window.setAway(true);
        shown.window.showMessage(QStringLiteral("Mira Okafor left"));
        QStringList told;
        const auto all = shown.window.findChildren<QLabel *>();
        for (const QLabel *label : all)
            if (label->isVisible())
                told += label->text();
        const QString words = told.join(QLatin1Char('\n'));
        QVERIFY(words.contains(QStringLiteral("user 42")));
        QVERIFY(!words.contains(QStringLiteral("Mira Okafor left")));
    }

    void promiseActorsChoiceOnlyNoEnterOnItsWaySendsALink()
    {
        Shown shown(statusIn(State::Impersonating));
        QSignalSpy starts(&shown.window, &MainWindow::startRequested);
        shown.window.setPrefill({.userId = QStringLiteral("43"),
                                 .reason = QStringLiteral("She asked"),
                                 .source = Prefill::Source::Link});
        shown.window.setStatus(statusIn(State::SignedIn));
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(starts.size(), 0);
    }

    void aPrefillForAnotherConnectionWaits()
    {
        Shown shown(statusIn(State::SignedIn));
        const auto typed = [&] {
            return named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text();
        };
        shown.window.setPrefill(
            {.userId = QStringLiteral("43"), .connectionName = QStringLiteral("Beta")});
        QVERIFY(typed().isEmpty());
        ImpersonationStatus there = statusIn(State::SignedIn);
        there.connectionName = QStringLiteral("Beta");
        shown.window.setStatus(there);
        QCOMPARE(typed(), QStringLiteral("43"));
    }

    void aPrefillComesInFront()
    {
        Shown shown(statusIn(State::SignedIn));
        auto *page = new ConnectionsPage(&shown.window);
        shown.window.addPage(page, RailPlace::Connections);
        shown.window.showInFront(page);
        shown.window.actions().named(QStringLiteral("shortcuts"))->trigger();
        auto *const sheet = shown.window.findChild<ShortcutSheet *>();
        QVERIFY(sheet->isVisible());
        shown.window.setPrefill({.userId = QStringLiteral("43"), .source = Prefill::Source::Link});
        QVERIFY(!page->isVisible() && !sheet->isVisible());
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("43"));
    }

    void aPrefillLeavesWhatIsTypedElsewhere()
    {
        Shown shown(statusIn(State::SignedIn));
        auto *page = new PageInUse(&shown.window);
        shown.window.addPage(page, RailPlace::Connections);
        shown.window.showInFront(page);
        const Prefill prefill{.userId = QStringLiteral("43"), .source = Prefill::Source::Terminal};
        const QString told = QStringLiteral("User 43 is filled in: Switch shows it.");
        shown.window.setPrefill(prefill);
        QVERIFY(page->isVisible());
        QVERIFY(named<QLabel>(shown.window, told));
        shown.window.showInFront(nullptr);
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("43"));
        shown.window.withdraw(prefill);
        QVERIFY(!named<QLabel>(shown.window, told));
    }

    void awayAPrefillShowsNothing()
    {
        Shown shown(statusIn(State::SignedIn));
        shown.window.setAway(true);
        shown.window.setPrefill({.userId = QStringLiteral("43"), .source = Prefill::Source::Link});
        QVERIFY(shown.shows(QStringLiteral("I am back")));
        QVERIFY(!shown.shows(QStringLiteral("Switch to User")));
    }

    void promiseActorsChoiceOnlyAnotherConnectionIsOffered()
    {
        Shown shown(statusIn(State::SignedIn));
        const QSignalSpy chosen(&shown.window, &MainWindow::connectionChosen);
        const Prefill prefill{.userId = QStringLiteral("42"),
                              .connectionName = QStringLiteral("B&B"),
                              .source = Prefill::Source::Link};
        shown.window.setPrefill(prefill);
        shown.window.offerConnection({.id = QStringLiteral("b"), .name = QStringLiteral("B&B")},
                                     prefill);
        const QString told = QStringLiteral("A link to user 42 at B&B is waiting.");
        QVERIFY(named<QLabel>(shown.window, told));
        QCOMPARE(chosen.size(), 0);
        auto *open = named<QPushButton>(shown.window, QStringLiteral("Open B&B"));
        QVERIFY(open);
        shown.window.setStatus(statusIn(State::Impersonating));
        QVERIFY(!open->isEnabled());
        shown.window.setStatus(statusIn(State::SignedIn));
        open->click();
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("b"));
        QVERIFY(!open->isVisible());
        QVERIFY(named<QLabel>(shown.window, told));

        ImpersonationStatus there = statusIn(State::SignedIn);
        there.connectionName = QStringLiteral("B&B");
        shown.window.setStatus(there);
        QVERIFY(!named<QLabel>(shown.window, told));
        QCOMPARE(named<QLineEdit>(shown.window, QStringLiteral("User ID"))->text(),
                 QStringLiteral("42"));
    }

    void anotherMessageOffersNothing()
    {
        Shown shown(statusIn(State::SignedIn));
        shown.window.offerConnection({.id = QStringLiteral("b"), .name = QStringLiteral("Beta")},
                                     {.connectionName = QStringLiteral("Beta")});
        QVERIFY(shown.shows(QStringLiteral("Open Beta")));
        shown.window.showMessage(QStringLiteral("Something else"));
        QVERIFY(!shown.shows(QStringLiteral("Open Beta")));
        shown.window.retractMessage(QStringLiteral("What is not said"));
        QVERIFY(named<QLabel>(shown.window, QStringLiteral("Something else")));
        shown.window.retractMessage(QStringLiteral("Something else"));
        QVERIFY(!named<QLabel>(shown.window, QStringLiteral("Something else")));
    }

    void behindTheBarNoFormIsPromisedToAnotherConnection()
    {
        Shown shown(statusIn(State::Impersonating));
        shown.window.setPrefill({.userId = QStringLiteral("43"),
                                 .connectionName = QStringLiteral("Beta"),
                                 .source = Prefill::Source::Link});
        QVERIFY(
            named<QLabel>(shown.window, QStringLiteral("A link to user 43 at Beta is waiting.")));
    }

    void typingBeginsWithoutAClick()
    {
        Shown signedOut(statusIn(State::SignedOut));
        QCOMPARE(nameOf(signedOut.window.focusWidget()), QStringLiteral("Email"));
        Shown signedIn(statusIn(State::SignedIn));
        QCOMPARE(nameOf(signedIn.window.focusWidget()), QStringLiteral("User ID"));
        MainWindow empty({});
        empty.setConnections({});
        empty.show();
        QCOMPARE(nameOf(empty.focusWidget()), QStringLiteral("Try the demo"));
    }

    void orphansAreToldUntilDismissed()
    {
        ImpersonationStatus status = statusIn(State::SignedIn);
        status.orphans = {{.entryId = QStringLiteral("x"), .subjectId = QStringLiteral("42")}};
        Shown shown(status);
        const auto notices = [&] {
            QStringList names;
            const auto all = shown.window.findChildren<Notice *>();
            for (Notice *notice : all)
                if (notice->isVisible())
                    names += nameOf(notice);
            return names;
        };
        QCOMPARE(notices().size(), 1);
        QVERIFY(
            notices().first().startsWith(QLatin1String("A session as user 42 may still be live")));
        QSignalSpy dismissed(&shown.window, &MainWindow::dismissOrphanRequested);
        QTest::mouseClick(named<QPushButton>(shown.window, QStringLiteral("Dismiss")),
                          Qt::LeftButton);
        QCOMPARE(dismissed.value(0).value(0).toString(), QStringLiteral("x"));
        shown.window.setStatus(statusIn(State::SignedIn));
        QVERIFY(notices().isEmpty());
    }

    void aProblemIsToldOnce()
    {
        ImpersonationStatus status = statusIn(State::SignedIn);
        status.problem = Problem{.kind = ProblemKind::JournalUnwritable};
        Shown shown(status);
        shown.window.showStartError(
            {.kind = ErrorKind::Unavailable, .source = QStringLiteral("journal")});
        QCOMPARE(errors(shown.window).size(), 1);
    }

    void quittingIsAPage()
    {
        Shown shown(statusIn(State::Impersonating));
        QSignalSpy quits(&shown.window, &MainWindow::quitRequested);
        shown.window.close();
        QCOMPARE(quits.size(), 1);
        QVERIFY(shown.window.isVisible());
        shown.window.offerQuit();
        QVERIFY(shown.barShows());
        QVERIFY(shown.shows(QStringLiteral("Quit and continue later")));
        QVERIFY(!QApplication::activeModalWidget());
        QTest::mouseClick(named<QPushButton>(shown.window, QStringLiteral("Keep trying")),
                          Qt::LeftButton);
        QVERIFY(!shown.shows(QStringLiteral("Quit and continue later")));
        QVERIFY(shown.barShows());
    }

    void connectionsAreAPageOfTheWindow()
    {
        Shown shown(statusIn(State::SignedOut));
        QSignalSpy wanted(&shown.window, &MainWindow::connectionsRequested);
        QTest::mouseClick(named<QPushButton>(shown.window, QStringLiteral("Manage connections…")),
                          Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        auto *menu = named<QToolButton>(shown.window, QStringLiteral("Menu"))->menu();
        menu->actions().first()->trigger();
        QCOMPARE(wanted.size(), 2);
    }

    //! A console that starts signed in waits for its demo on a page that nobody sees.
    void aPageThatIsNotShownTakesNoFocus()
    {
        Shown shown(statusIn(State::SignedOut));
        shown.window.setDemo(DemoState::Starting);
        // Where it waits, for the form cannot be used yet.
        auto *connection = shown.window.findChild<QComboBox *>();
        connection->setFocus();
        QCOMPARE(shown.window.focusWidget(), connection);
        shown.window.setStatus(statusIn(State::SignedIn));
        QCOMPARE(nameOf(shown.window.focusWidget()), QStringLiteral("User ID"));
        shown.window.setDemo(DemoState::Running);
        QCOMPARE(nameOf(shown.window.focusWidget()), QStringLiteral("User ID"));
    }

    void whatWasRefusedIsToldWhereSomebodyLooks()
    {
        Shown shown(statusIn(State::SignedIn));
        auto *other = new QuitPage(&shown.window);
        shown.window.addPage(other, RailPlace::Journal);
        shown.window.showInFront(other);
        QWidget *const focus = shown.window.focusWidget();
        shown.window.showStartError({.kind = ErrorKind::NoSuchUser});
        const QString words =
            Wording::error({.kind = ErrorKind::NoSuchUser}, {.connectionName = acme().name});
        QVERIFY(named<QLabel>(shown.window, words));
        QCOMPARE(shown.window.focusWidget(), focus);
    }

    void theRailSaysWhereOneIsAndLeadsElsewhere()
    {
        Shown shown(statusIn(State::SignedIn));
        auto *switching = named<QPushButton>(shown.window, QStringLiteral("Switch"));
        auto *connections = named<QPushButton>(shown.window, QStringLiteral("Connections"));
        QVERIFY(!descriptionOf(switching).isEmpty() && descriptionOf(connections).isEmpty());
        QSignalSpy wanted(&shown.window, &MainWindow::connectionsRequested);
        QTest::mouseClick(connections, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        auto *page = new ConnectionsPage(&shown.window);
        shown.window.addPage(page, RailPlace::Connections);
        shown.window.showInFront(page);
        QVERIFY(descriptionOf(switching).isEmpty() && !descriptionOf(connections).isEmpty());
        QTest::mouseClick(switching, Qt::LeftButton);
        QVERIFY(shown.shows(QStringLiteral("Switch to User")));
        QCOMPARE(nameOf(shown.window.focusWidget()), QStringLiteral("User ID"));
    }

    void theRailGivesWayInANarrowWindow()
    {
        Shown shown(statusIn(State::SignedIn));
        auto *rail = shown.window.findChild<Rail *>();
        const int wide = rail->width();
        shown.window.resize(shown.window.minimumSize());
        QTRY_VERIFY(rail->width() < wide);
        QVERIFY(named<QPushButton>(shown.window, QStringLiteral("Switch")));
    }

    void promiseBarHoldsOverAPageInFront()
    {
        Shown shown(statusIn(State::SignedOut));
        auto *page = new ConnectionsPage(&shown.window);
        shown.window.addPage(page, RailPlace::Connections);
        shown.window.showInFront(page);
        QVERIFY(page->isVisible() && !shown.shows(QStringLiteral("Sign in")));
        shown.window.setStatus(statusIn(State::Impersonating));
        QVERIFY(page->isVisible() && shown.barShows());
        QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
        shown.window.offerQuit();
        QVERIFY(!page->isVisible());
        shown.window.setStatus(statusIn(State::SignedIn));
        shown.window.showInFront(nullptr);
        QVERIFY(!page->isVisible() && shown.shows(QStringLiteral("Switch to User")));
    }

    void promiseBarWhileATestIsSomebody()
    {
        Shown shown(statusIn(State::SignedIn));
        QSignalSpy stops(&shown.window, &MainWindow::stopRequested);
        ImpersonationStatus inTray;
        connect(&shown.window, &MainWindow::barChanged, this, [&inTray](const auto &status) {
            inTray = status;
        });
        shown.window.setTestedUser(QStringLiteral("42"));
        QVERIFY(shown.barShows());
        QVERIFY(inTray.barShown());
        QCOMPARE(inTray.subject.id, QStringLiteral("42"));
        QTest::keyClick(&shown.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stops.size(), 1);
        shown.window.setStatus(statusIn(State::SignedIn));
        QVERIFY(shown.barShows());
        shown.window.setTestedUser({});
        QVERIFY(!shown.barShows());
        QVERIFY(!inTray.barShown());
    }

    void productionAsksForTheName()
    {
        Shown shown(statusIn(State::SignedIn));
        const QString label = QStringLiteral("Type the connection's name");
        QVERIFY(!named<QLineEdit>(shown.window, label));
        shown.window.askForName(true);
        QVERIFY(named<QLineEdit>(shown.window, label));
        QVERIFY(shown.window.asksForName());
    }

    void plainHttpIsBadged()
    {
        Shown shown(statusIn(State::SignedOut));
        QVERIFY(named<QLabel>(shown.window, QStringLiteral("not encrypted")));
        Connection local = acme();
        local.address = QUrl(QStringLiteral("http://127.0.0.1:3000"));
        shown.window.setConnection(local, {}, {});
        QVERIFY(!named<QLabel>(shown.window, QStringLiteral("not encrypted")));
    }

    void mnemonicsAreUnique_data() { promiseBar_data(); }

    void mnemonicsAreUnique()
    {
        QFETCH(State, state);
        Shown shown(statusIn(state));
        shown.window.setDemo(DemoState::Ended);
        QStringList found = mnemonics(shown.window);
        QVERIFY(found.size() >= 3);
        QStringList unique = found;
        unique.removeDuplicates();
        QCOMPARE(found, unique);
    }

    void mnemonicsAreUniqueWithAView()
    {
        Shown shown(statusIn(State::Impersonating));
        shown.window.setView({.phase = ViewState::Phase::Open,
                              .mayAllowChanges = true,
                              .message = QStringLiteral("A page hid the yellow bar."),
                              .details = QStringLiteral("covered"),
                              .offer = QStringLiteral("The page offers a.pdf.")});
        QStringList found = mnemonics(shown.window);
        QStringList unique = found;
        unique.removeDuplicates();
        QCOMPARE(found, unique);
    }

    void everyControlHasAName_data() { promiseBar_data(); }

    void everyControlHasAName()
    {
        QFETCH(State, state);
        Shown shown(statusIn(state));
        const auto all = shown.window.findChildren<QWidget *>();
        for (QWidget *one : all) {
            if (one->isVisible() && one->focusPolicy() != Qt::NoFocus && one->isEnabled()
                && !one->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!nameOf(one).isEmpty(), one->metaObject()->className());
        }
    }

    void longWordsFit()
    {
        ImpersonationStatus status = statusIn(State::Impersonating);
        status.subject = {.id = QString(256, QLatin1Char('9')),
                          .name = QString(60, QLatin1Char('W')),
                          .orgId = QString(200, QLatin1Char('m'))};
        status.reason = QString(500, QLatin1Char('x'));
        status.problem =
            Problem{.kind = ProblemKind::WrongPerson, .detail = QString(200, QLatin1Char('W'))};
        Shown shown(status);
        shown.window.resize(shown.window.minimumSize());
        QCoreApplication::processEvents();
        QCOMPARE(shown.window.size(), shown.window.minimumSize());
        const auto pages = shown.window.findChildren<Page *>();
        for (Page *page : pages)
            if (page->isVisible())
                QVERIFY(page->area()->widget()->width() <= page->area()->viewport()->width());
    }

    void noForeignTextIsRich()
    {
        Shown shown(statusIn(State::Impersonating));
        ImpersonationStatus status = statusIn(State::Impersonating);
        status.subject.name = QStringLiteral("<img src=x>");
        status.reason = QStringLiteral("<b>why</b>");
        shown.window.setStatus(status);
        const auto labels = shown.window.findChildren<QLabel *>();
        for (QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
