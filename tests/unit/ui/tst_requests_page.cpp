// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/requests_page.h"
#include "ui_test.h"
#include "view_state.h"
#include "viewer/request_log.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Understudy;
using namespace std::chrono_literals;

class RequestsPageTest : public UiTest
{
    Q_OBJECT

    struct Shown
    {
        RequestLog log;
        RequestsPage page{log, nullptr};
        QSignalSpy saves{&page, &RequestsPage::saveRequested};
        QSignalSpy leaves{&page, &RequestsPage::leaveRequested};

        Shown()
        {
            page.resize(1024, 500);
            page.show();
            page.activateWindow();
            page.begin();
            (void)QTest::qWaitForWindowActive(&page); // for shortcuts
        }

        QPushButton *button(const char *name)
        {
            return named<QPushButton>(page, QString::fromUtf8(name));
        }

        QTableView *table() { return named<QTableView>(page, QStringLiteral("Requests")); }

        QString cell(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
    };

    static LoggedRequest request(Passage passage = Passage::Passes)
    {
        return {.method = QStringLiteral("GET"),
                .address = QUrl(QStringLiteral("https://app.example/a")),
                .passage = passage};
    }

private Q_SLOTS:

    void teachesWhileThereIsNothing()
    {
        Shown shown;
        QVERIFY(!shown.table());
        QVERIFY(!shown.button("Save as HAR…")->isEnabled());
        shown.log.add(request());
        QVERIFY(shown.table());
        QVERIFY(shown.button("Save as HAR…")->isEnabled());
        shown.log.clear();
        QVERIFY(!shown.table());
    }

    void saysItInWords()
    {
        Shown shown;
        const quint64 number = shown.log.add(request());
        QCOMPARE(shown.cell(0, RequestLog::Time), QString());
        shown.log.answer(number, {.status = 200});
        shown.log.end(number, 120ms, 1, false);
        QCOMPARE(shown.cell(0, RequestLog::Method), QStringLiteral("GET"));
        QCOMPARE(shown.cell(0, RequestLog::Address), QStringLiteral("https://app.example/a"));
        QCOMPARE(shown.cell(0, RequestLog::Status), QStringLiteral("200"));
        QCOMPARE(shown.cell(0, RequestLog::Time), QStringLiteral("120 ms"));
        QCOMPARE(shown.cell(0, RequestLog::Outcome), QStringLiteral("passed"));
        shown.log.add(request(Passage::Blocked));
        QCOMPARE(shown.cell(1, RequestLog::Outcome), QStringLiteral("blocked"));
        QAbstractItemModelTester tester(shown.table()->model());
    }

    void theNewestStaysInSight()
    {
        Shown shown;
        for (int i = 0; i < 100; ++i)
            shown.log.add(request());
        QScrollBar *bar = shown.table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(0);
        shown.log.add(request());
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
    }

    void isLeftAndSaved()
    {
        Shown shown;
        shown.log.add(request());
        shown.button("Save as HAR…")->click();
        QCOMPARE(shown.saves.size(), 1);
        shown.button("Back")->click();
        QTest::keyClick(shown.button("Back"), Qt::Key_Escape);
        QCOMPARE(shown.leaves.size(), 2);
    }

    void tellsHowItWent()
    {
        Shown shown;
        shown.page.setState({.failed = true, .message = QStringLiteral("It could not be saved.")});
        QCOMPARE(errors(shown.page), QStringList{QStringLiteral("It could not be saved.")});
        shown.page.setState({.message = QStringLiteral("Saved: /tmp/a")});
        QVERIFY(errors(shown.page).isEmpty());
    }
};

QTEST_MAIN(RequestsPageTest)
#include "tst_requests_page.moc"
