// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/favourites.h"
#include "directory/person_role.h"
#include "directory/user_search_model.h"
#include "pages/person_delegate.h"
#include "pages/switch_page.h"
#include "support/fake_favourites.h"
#include "ui_test.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Understudy;

class SwitchPageTest : public UiTest
{
    Q_OBJECT

    struct Shown
    {
        QStandardItemModel recents;
        std::unique_ptr<UserSearchModel> search;
        SwitchPage page;
        QSignalSpy orders{&page, &SwitchPage::startRequested};
        QLineEdit *userId;
        QLineEdit *reason;
        QLineEdit *ticket;

        explicit Shown(UserSearchModel *searched = nullptr)
            : search(searched)
            , page({.recents = &recents, .search = searched}, nullptr)
        {
            page.setConnection(QStringLiteral("Acme"),
                               60,
                               {.userIdKind = UserIdKind::Integer, .takesReason = true});
            page.setActor({.id = QStringLiteral("1")});
            page.resize(900, 600);
            page.show();
            page.activateWindow();
            userId = named<QLineEdit>(page, QStringLiteral("User ID"));
            reason = named<QLineEdit>(page, QStringLiteral("Reason"));
            ticket = named<QLineEdit>(page, QStringLiteral("Ticket"));
        }

        void submit(const QString &id, const QString &why, const QString &number = {}) const
        {
            userId->setText(id);
            reason->setText(why);
            ticket->setText(number);
            QTest::keyClick(reason, Qt::Key_Return);
        }

        StartOrder ordered() const { return orders.value(0).value(0).value<StartOrder>(); }
    };

    //! A page at a backend that finds Mira and Jonas for anything that is typed.
    struct Searching : Shown
    {
        static QCoro::Task<Result<UserPage>> find(UserQuery)
        {
            const UserPage page{
                .users = {{.id = QStringLiteral("42"),
                           .name = QStringLiteral("Mira Okafor"),
                           .email = QStringLiteral("mira@example.com")},
                          {.id = QStringLiteral("43"), .name = QStringLiteral("Jonas Weber")}}};
            co_return page;
        }

        explicit Searching(UserIdKind kind = UserIdKind::Integer, Favourites *favourites = nullptr)
            : Shown(new UserSearchModel(find, favourites))
        {
            page.setConnection(QStringLiteral("Acme"),
                               60,
                               {.userIdKind = kind, .findsUsers = true});
        }

        QListView *rows() { return page.findChild<QListView *>(); }

        bool typeAndFind(const QString &text)
        {
            QTest::keyClicks(userId, text);
            return QTest::qWaitFor(
                [this] { return search->state() == UserSearchModel::State::Done; });
        }
    };

    static bool says(const SwitchPage &page, const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    static QString why() { return QStringLiteral("She asked us to look"); }

private Q_SLOTS:

    void ordersWhatIsAskedFor()
    {
        Shown shown;
        named<QSpinBox>(shown.page, QStringLiteral("For"))->setValue(15);
        shown.submit(QStringLiteral(" #42 "),
                     QStringLiteral("  She asked\nus to look "),
                     QStringLiteral("ZD-1042"));
        QCOMPARE(shown.orders.size(), 1);
        QCOMPARE(shown.ordered(),
                 (StartOrder{.userId = QStringLiteral("42"),
                             .reason = why(),
                             .ticket = QStringLiteral("ZD-1042"),
                             .minutes = 15}));
    }

    void buttonSubmits()
    {
        Shown shown;
        shown.userId->setText(QStringLiteral("42"));
        shown.reason->setText(why());
        QTest::mouseClick(named<QPushButton>(shown.page, QStringLiteral("Switch to User")),
                          Qt::LeftButton);
        QCOMPARE(shown.ordered().minutes, 30);
    }

    void theApplicationCanBeOpenedAtOnce()
    {
        Shown shown;
        const QString atOnce = QStringLiteral("Open the application at once");
        QVERIFY(!named<QCheckBox>(shown.page, atOnce));
        shown.page.setConnection(QStringLiteral("Acme"), 60, {.hasView = true});
        named<QCheckBox>(shown.page, atOnce)->setChecked(true);
        shown.submit(QStringLiteral("42"), why());
        QCOMPARE(shown.orders.last().at(1).toBool(), true);
        shown.page.setConnection(QStringLiteral("Acme"), 60, {.hasView = false});
        shown.submit(QStringLiteral("42"), why());
        QCOMPARE(shown.orders.last().at(1).toBool(), false);
    }

    void aNameIsLookedUpAndEnterChoosesThePerson()
    {
        Searching shown;
        QVERIFY(shown.typeAndFind(QStringLiteral("mira")));
        QCOMPARE(nameOf(shown.rows()), QStringLiteral("Found"));
        QCOMPARE(shown.rows()->model()->rowCount(), 2);
        QTest::keyClick(shown.userId, Qt::Key_Return);
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
        QCOMPARE(shown.page.focusWidget(), shown.reason);
        QVERIFY(says(shown.page, QStringLiteral("Mira Okafor · mira@example.com")));
    }

    void theArrowKeysGoThroughThem()
    {
        Searching shown(UserIdKind::Text);
        QVERIFY(shown.typeAndFind(QStringLiteral("weber")));
        QTest::keyClick(shown.userId, Qt::Key_Down);
        QTest::keyClick(shown.userId, Qt::Key_Down);
        QTest::keyClick(shown.userId, Qt::Key_Down);
        QCOMPARE(shown.rows()->currentIndex().row(), 1);
        QTest::keyClick(shown.userId, Qt::Key_Return);
        QCOMPARE(shown.userId->text(), QStringLiteral("43"));
    }

    void aStarMarksAndChoosesNobody()
    {
        FakeFavourites archive;
        Favourites favourites(archive);
        favourites.show(QStringLiteral("acme"), 1);
        Searching shown(UserIdKind::Text, &favourites);
        QVERIFY(shown.typeAndFind(QStringLiteral("weber")));
        const QModelIndex jonas = shown.rows()->model()->index(1, 0);
        const QRect row = shown.rows()->visualRect(jonas);
        const QPoint star = PersonDelegate::starRect(row, shown.rows()->layoutDirection()).center();
        QTest::mouseClick(shown.rows()->viewport(), Qt::LeftButton, {}, star);
        QVERIFY(favourites.contains(QStringLiteral("43")));
        QTest::mouseDClick(shown.rows()->viewport(), Qt::LeftButton, {}, star);
        QCOMPARE(shown.userId->text(), QStringLiteral("weber"));

        QTest::mouseClick(shown.rows()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(shown.userId->text(), QStringLiteral("43"));
    }

    void theKeysMarkToo()
    {
        FakeFavourites archive;
        Favourites favourites(archive);
        favourites.show(QStringLiteral("acme"), 1);
        Searching shown(UserIdKind::Text, &favourites);
        shown.page.toggleFavourite(); // nobody is there yet
        QVERIFY(shown.typeAndFind(QStringLiteral("weber")));
        QTest::keyClick(shown.userId, Qt::Key_Down);
        shown.page.toggleFavourite();
        QCOMPARE(archive.marked.size(), 1);
        QCOMPARE(archive.marked.first().id, QStringLiteral("42"));
        QCOMPARE(shown.rows()->currentIndex().row(), 0);

        shown.rows()->setFocus();
        QTest::keyClick(shown.rows(), Qt::Key_Space);
        QVERIFY(archive.marked.isEmpty());
        QVERIFY(shown.orders.isEmpty());
    }

    void whomTheKeysHaveGoneToCountsBeforeWhatWasTyped()
    {
        Searching shown;
        shown.reason->setText(why());
        QVERIFY(shown.typeAndFind(QStringLiteral("4")));
        QTest::keyClick(shown.userId, Qt::Key_Down);
        QTest::keyClick(shown.userId, Qt::Key_Return);
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
    }

    void anIdThatWasTypedWholeIsAnId()
    {
        Searching shown;
        shown.reason->setText(why());
        QVERIFY(shown.typeAndFind(QStringLiteral("4711")));
        QTest::keyClick(shown.userId, Qt::Key_Return);
        QCOMPARE(shown.ordered().userId, QStringLiteral("4711"));
        QCOMPARE(shown.search->state(), UserSearchModel::State::Idle);
        Searching texts(UserIdKind::Text);
        texts.reason->setText(why());
        QVERIFY(texts.typeAndFind(QStringLiteral("43")));
        QTest::keyClick(texts.userId, Qt::Key_Return);
        QCOMPARE(texts.ordered().userId, QStringLiteral("43"));
    }

    void withoutASearchNothingIsLookedUp()
    {
        Searching shown;
        shown.page.setConnection(QStringLiteral("Acme"), 60, {.userIdKind = UserIdKind::Text});
        QTest::keyClicks(shown.userId, QStringLiteral("mira"));
        QCOMPARE(shown.search->state(), UserSearchModel::State::Idle);
    }

    void productionAsksForTheName()
    {
        Shown shown;
        const QString label = QStringLiteral("Type the connection's name");
        QVERIFY(!named<QLineEdit>(shown.page, label));
        shown.page.askForName(true);
        auto *typed = named<QLineEdit>(shown.page, label);
        shown.submit(QStringLiteral("42"), why());
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(errors(shown.page), QStringList{descriptionOf(typed)});
        QCOMPARE(shown.page.focusWidget(), typed);
        QTest::keyClicks(typed, QStringLiteral("acme"));
        QVERIFY(errors(shown.page).isEmpty());
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(shown.orders.size(), 0);
        typed->setText(QStringLiteral(" Acme "));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(shown.orders.size(), 1);
        shown.page.askForName(false);
        QVERIFY(!typed->isVisible() && typed->text().isEmpty());
    }

    void whatTheBackendCannotDoIsSaid()
    {
        Shown shown;
        BackendTraits traits{.profileName = QStringLiteral("Blitz"),
                             .hasStop = true,
                             .tellsActor = true};
        shown.page.setConnection(QStringLiteral("Acme"), 60, traits);
        QVERIFY(says(shown.page, QStringLiteral("Kept in your journal only")));
        QVERIFY(!says(shown.page, QStringLiteral("behind a session"))
                && !says(shown.page, QStringLiteral("cannot end")));
        traits.tellsActor = traits.hasStop = false;
        shown.page.setConnection(QStringLiteral("Acme"), 60, traits);
        QVERIFY(says(shown.page, QStringLiteral("Acme does not say who is behind a session")));
        QVERIFY(says(shown.page, QStringLiteral("Acme cannot end such a session")));
        traits.hasRevoke = true;
        shown.page.setConnection(QStringLiteral("Acme"), 60, traits);
        QVERIFY(!says(shown.page, QStringLiteral("cannot end")));
    }

    void badInputIsSaidBesideItsField_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("field");
        const QString id = QStringLiteral("User ID");
        const QString reason = QStringLiteral("Reason");
        QTest::newRow("no id") << QString() << why() << QString() << id;
        QTest::newRow("negative") << QStringLiteral("-42") << why() << QString() << id;
        QTest::newRow("fraction") << QStringLiteral("4.2") << why() << QString() << id;
        QTest::newRow("huge") << QString(40, QLatin1Char('9')) << why() << QString() << id;
        QTest::newRow("a name") << QStringLiteral("mira") << why() << QString() << id;
        QTest::newRow("oneself") << QStringLiteral("1") << why() << QString() << id;
        QTest::newRow("no reason") << QStringLiteral("42") << QString() << QString() << reason;
        QTest::newRow("blank reason")
            << QStringLiteral("42") << QStringLiteral("  \n ") << QString() << reason;
        QTest::newRow("short reason")
            << QStringLiteral("42") << QStringLiteral("ok") << QString() << reason;
        QTest::newRow("501 characters")
            << QStringLiteral("42") << QString(501, QLatin1Char('x')) << QString() << reason;
        QTest::newRow("control characters")
            << QStringLiteral("42") << QStringLiteral("ring\a\u0001") << QString() << reason;
        QTest::newRow("long ticket") << QStringLiteral("42") << why()
                                     << QString(101, QLatin1Char('1')) << QStringLiteral("Ticket");
    }

    void badInputIsSaidBesideItsField()
    {
        QFETCH(QString, id);
        QFETCH(QString, reason);
        QFETCH(QString, ticket);
        QFETCH(QString, field);
        Shown shown;
        shown.submit(id, reason, ticket);
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(errors(shown.page).size(), 1);
        auto *wrong = named<QLineEdit>(shown.page, field);
        QCOMPARE(shown.page.focusWidget(), wrong);
        QCOMPARE(descriptionOf(wrong), errors(shown.page).first());
        QCOMPARE(shown.userId->text(), id);
        QCOMPARE(shown.ticket->text(), ticket);
        wrong->setText(QStringLiteral("77"));
        QVERIFY2(errors(shown.page).isEmpty(), "typing takes the error away");
    }

    void fiveHundredCodePointsAreEnough()
    {
        Shown shown;
        shown.submit(QStringLiteral("42"), QStringLiteral("😀").repeated(500));
        QCOMPARE(shown.orders.size(), 1);
    }

    void refusalsAreSaidBesideTheUser()
    {
        Shown shown;
        shown.submit(QStringLiteral("4711"), why());
        shown.page.showError({.kind = ErrorKind::NoSuchUser});
        QCOMPARE(errors(shown.page),
                 QStringList(QStringLiteral("User 4711 does not exist at Acme.")));
        QCOMPARE(shown.page.focusWidget(), shown.userId);
        QCOMPARE(shown.reason->text(), why());
        shown.page.showError(
            {.kind = ErrorKind::Unexpected, .message = QStringLiteral("no session")});
        QCOMPARE(errors(shown.page),
                 QStringList(QStringLiteral(
                     "Sorry, we had an unexpected error. Please try again. - no session")));
    }

    void saysWhatItUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("said");
        QTest::newRow("number") << QStringLiteral("42") << false;
        QTest::newRow("hash") << QStringLiteral("#42") << true;
        QTest::newRow("url") << QStringLiteral("https://acme.example/users/42") << true;
        QTest::newRow("nonsense") << QStringLiteral("4.2") << false;
    }

    void saysWhatItUnderstood()
    {
        QFETCH(QString, typed);
        Shown shown;
        shown.userId->setText(typed);
        QTEST(named<QLabel>(shown.page, QStringLiteral("Understood as 42")) != nullptr, "said");
    }

    void saysWhereTheReasonGoes()
    {
        Shown shown;
        QVERIFY(named<QLabel>(shown.page, QStringLiteral("Kept in your journal and told to Acme")));
        shown.page.setConnection(QStringLiteral("Acme"), 60, {.takesReason = false});
        QVERIFY(named<QLabel>(shown.page, QStringLiteral("Kept in your journal only")));
        shown.reason->setText(QString(450, QLatin1Char('x')));
        QVERIFY(named<QLabel>(shown.page, QStringLiteral("450 of 500 characters")));
    }

    void theLimitOfTheConnectionHolds()
    {
        Shown shown;
        auto *minutes = named<QSpinBox>(shown.page, QStringLiteral("For"));
        QCOMPARE(minutes->value(), 30);
        shown.page.setConnection(QStringLiteral("Acme"), 10, {});
        QCOMPARE(minutes->maximum(), 10);
        QCOMPARE(minutes->value(), 10);
        QCOMPARE(minutes->minimum(), 5);
    }

    void promiseActorsChoiceOnly()
    {
        Shown shown;
        shown.page.setPrefill({.userId = QStringLiteral("42"),
                               .reason = why(),
                               .ticket = QStringLiteral("ZD-1"),
                               .source = Prefill::Source::Link});
        QCoreApplication::processEvents();
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
        QVERIFY(named<QLabel>(
            shown.page,
            QStringLiteral(
                "Filled in from a link. Nobody is switched to until you press Switch to User.")));
    }

    void whatOthersHaveFilledInIsSeenBeforeItCounts()
    {
        Shown shown;
        shown.page.setPrefill(
            {.userId = QStringLiteral("42"), .reason = why(), .source = Prefill::Source::Link});
        auto *button = named<QPushButton>(shown.page, QStringLiteral("Switch to User"));
        QVERIFY(button && !button->isEnabled());
        QTest::keyClick(shown.reason, Qt::Key_Return);
        QCOMPARE(shown.orders.size(), 0);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QCOMPARE(shown.orders.size(), 1);
    }

    void whoDoesNotWaitAnyMoreTakesHisFormBack()
    {
        Shown shown;
        const Prefill prefill{.userId = QStringLiteral("#42"),
                              .reason = why(),
                              .minutes = 15,
                              .mayBeAllowed = true,
                              .source = Prefill::Source::Terminal};
        const QString allow = QStringLiteral("Let this terminal switch without asking");
        shown.page.setPrefill(prefill);
        QVERIFY(named<QCheckBox>(shown.page, allow));
        shown.page.withdraw({.userId = QStringLiteral("43")}); // another one's
        QVERIFY(named<QCheckBox>(shown.page, allow));
        shown.page.withdraw(prefill);
        QVERIFY(shown.userId->text().isEmpty() && shown.reason->text().isEmpty());
        QVERIFY(!named<QCheckBox>(shown.page, allow));
    }

    void whatThePersonHasMadeOfItStays()
    {
        Shown shown;
        const Prefill prefill{.userId = QStringLiteral("42"),
                              .reason = why(),
                              .minutes = 15,
                              .mayBeAllowed = true,
                              .source = Prefill::Source::Terminal};
        shown.page.setPrefill(prefill);
        shown.reason->setText(QStringLiteral("He asked"));
        shown.page.withdraw(prefill);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
        QCOMPARE(shown.reason->text(), QStringLiteral("He asked"));
        QVERIFY(!says(shown.page, QStringLiteral("Filled in from a terminal")));
        shown.page.setPrefill(prefill);
        shown.page.setBusy(true); // it was pressed meanwhile
        shown.page.withdraw(prefill);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
    }

    void theRulesOfTheMomentCount()
    {
        Shown shown;
        connect(&shown.page, &SwitchPage::rulesNeeded, &shown.page, [&shown] {
            shown.page.setRules({.ticket = {.pattern = QStringLiteral("ZD-[0-9]+")}});
        });
        shown.submit(QStringLiteral("42"), why());
        QCOMPARE(shown.orders.size(), 0);
        QCOMPARE(shown.page.focusWidget(), shown.ticket);
    }

    void anotherActorFindsAnEmptyForm()
    {
        Shown shown;
        shown.userId->setText(QStringLiteral("42"));
        shown.page.setActor({.id = QStringLiteral("1"), .name = QStringLiteral("Ada")});
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
        shown.page.setActor({.id = QStringLiteral("2")});
        QVERIFY(shown.userId->text().isEmpty());
    }

    void whileBusyNothingIsOrdered()
    {
        Shown shown;
        shown.page.setBusy(true);
        QVERIFY(!shown.userId->isEnabled());
        shown.page.setBusy(false);
        QVERIFY(shown.userId->isEnabled());
    }

    void recentsFillTheForm()
    {
        Shown shown;
        QVERIFY(named<QLabel>(shown.page,
                              QStringLiteral("No one yet. People you switch to will be here.")));
        auto *item = new QStandardItem(QStringLiteral("Mira Okafor"));
        item->setData(QStringLiteral("42"), PersonRole::Id);
        shown.recents.appendRow(item);
        auto *list = named<QListView>(shown.page, QStringLiteral("Recent"));
        QVERIFY(list);
        QVERIFY(!named<QLabel>(shown.page,
                               QStringLiteral("No one yet. People you switch to will be here.")));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shown.userId->text(), QStringLiteral("42"));
        QCOMPARE(shown.page.focusWidget(), shown.reason);
        QCOMPARE(shown.orders.size(), 0);
    }

    void tabGoesThroughTheFormInOrder()
    {
        Shown shown;
        shown.page.begin();
        QStringList visited;
        for (int i = 0; i < 5; ++i) {
            visited += nameOf(shown.page.focusWidget());
            QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited,
                 QStringList({QStringLiteral("User ID"),
                              QStringLiteral("Reason"),
                              QStringLiteral("Ticket"),
                              QStringLiteral("For"),
                              QStringLiteral("Switch to User")}));
    }
};

QTEST_MAIN(SwitchPageTest)
#include "tst_switch_page.moc"
