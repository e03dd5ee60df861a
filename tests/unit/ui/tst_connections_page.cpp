// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connections_page.h"
#include "ui_test.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Understudy;

class ConnectionsPageTest : public UiTest
{
    Q_OBJECT

    static QList<Connection> two()
    {
        return {{.id = QStringLiteral("a"),
                 .name = QStringLiteral("Acme"),
                 .address = QUrl(QStringLiteral("https://acme.example")),
                 .profileId = QStringLiteral("blitz")},
                {.id = QStringLiteral("b"),
                 .name = QStringLiteral("Beta"),
                 .address = QUrl(QStringLiteral("http://beta.example")),
                 .profileId = QStringLiteral("understudy"),
                 .environment = Environment::Staging}};
    }

    struct Shown
    {
        ConnectionsPage page{nullptr};
        QAbstractItemModelTester tester{page.findChild<QListView *>()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        explicit Shown(const QList<Connection> &connections = two())
        {
            page.setConnections(connections, {{QStringLiteral("blitz"), QStringLiteral("Blitz")}});
            page.resize(900, 600);
            page.show();
            page.activateWindow();
            page.begin();
            (void)QTest::qWaitForWindowActive(&page); // for shortcuts
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(page, QString::fromUtf8(name));
        }

        void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

        QListView *list() { return page.findChild<QListView *>(); }
    };

private Q_SLOTS:

    void withoutAnyItTeaches()
    {
        Shown shown(QList<Connection>{});
        QVERIFY(!shown.list()->isVisible());
        QVERIFY(!shown.button("Edit"));
        QCOMPARE(nameOf(shown.page.focusWidget()), QStringLiteral("Add"));
        const auto labels = shown.page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("No connection"));
        }));
    }

    void everyRowSaysAllOfItself()
    {
        Shown shown;
        QCOMPARE(nameOf(shown.list()), QStringLiteral("Connections"));
        const auto spoken = [&](int row) {
            return accessible(shown.list())->child(row)->text(QAccessible::Name);
        };
        QCOMPARE(spoken(0), QStringLiteral("Acme, production, https://acme.example, Blitz"));
        QCOMPARE(spoken(1),
                 QStringLiteral("Beta, staging, http://beta.example, understudy, not encrypted"));
    }

    void actionsAreForTheSelectedOne_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("signal");
        const auto row = [](const char *button, const char *signal) {
            QTest::newRow(button) << QString::fromUtf8(button) << QByteArray(signal);
        };
        row("Edit", SIGNAL(editRequested(QString)));
        row("Test", SIGNAL(testRequested(QString)));
        row("Duplicate", SIGNAL(duplicateRequested(QString)));
        row("Export…", SIGNAL(exportRequested(QString)));
    }

    void actionsAreForTheSelectedOne()
    {
        QFETCH(QString, button);
        QFETCH(QByteArray, signal);
        Shown shown;
        QSignalSpy wanted(&shown.page, signal.constData());
        QTest::keyClick(shown.list(), Qt::Key_Down);
        shown.press(qPrintable(button));
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("b"));
    }

    void enterEdits()
    {
        Shown shown;
        QSignalSpy wanted(&shown.page, &ConnectionsPage::editRequested);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("a"));
    }

    void removingAsksOnceInThePage()
    {
        Shown shown;
        QSignalSpy removed(&shown.page, &ConnectionsPage::removeRequested);
        QTest::keyClick(shown.list(), Qt::Key_Delete);
        QVERIFY(!shown.button("Edit"));
        QCOMPARE(nameOf(shown.page.focusWidget()), QStringLiteral("No, keep it"));
        QTest::keyClick(shown.page.focusWidget(), Qt::Key_Escape);
        QCOMPARE(removed.size(), 0);
        QVERIFY(shown.button("Edit"));
        shown.press("Remove");
        shown.press("Yes, remove it");
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("a"));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theOneInUseStaysAsItIs()
    {
        Shown shown;
        shown.page.setInUse(QStringLiteral("a"));
        QVERIFY(!shown.button("Edit")->isEnabled() && !shown.button("Remove")->isEnabled());
        QSignalSpy edits(&shown.page, &ConnectionsPage::editRequested);
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QTest::keyClick(shown.list(), Qt::Key_Delete);
        QCOMPARE(edits.size(), 0);
        QVERIFY(!shown.button("No, keep it"));
        QTest::keyClick(shown.list(), Qt::Key_Down);
        QVERIFY(shown.button("Edit")->isEnabled() && shown.button("Remove")->isEnabled());
    }

    void theSelectionStaysWithItsConnection()
    {
        Shown shown;
        shown.page.select(QStringLiteral("b"));
        QList<Connection> more = two();
        more.prepend({.id = QStringLiteral("0"), .name = QStringLiteral("Aardvark")});
        shown.page.setConnections(more, {});
        QCOMPARE(shown.list()->currentIndex().data().toString(), QStringLiteral("Beta"));
        shown.page.setConnections({}, {});
        shown.page.setConnections(two(), {});
        QCOMPARE(shown.list()->currentIndex().data().toString(), QStringLiteral("Acme"));
    }

    void escapeLeaves()
    {
        Shown shown;
        QSignalSpy left(&shown.page, &ConnectionsPage::leaveRequested);
        QTest::keyClick(shown.list(), Qt::Key_Escape);
        shown.press("Back");
        QCOMPARE(left.size(), 2);
    }

    void errorsAreTold()
    {
        Shown shown;
        shown.page.showError(QStringLiteral("It did not work."), QStringLiteral("invalid"));
        QCOMPARE(errors(shown.page), QStringList{QStringLiteral("It did not work.")});
        shown.page.showMessage(QStringLiteral("Now it did."));
        QVERIFY(errors(shown.page).isEmpty());
    }
};

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connections_page.moc"
