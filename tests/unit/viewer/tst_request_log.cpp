// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/request_log.h"

#include <QAbstractItemModelTester>

using namespace Understudy;
using namespace std::chrono_literals;

class TestRequestLog : public TestCase
{
    Q_OBJECT

    static LoggedRequest request(int number = 0)
    {
        return {.method = QStringLiteral("GET"),
                .address = QUrl(QStringLiteral("https://app.example/%1").arg(number))};
    }

    static QVariant cell(const RequestLog &log, int row, int column, int role = Qt::DisplayRole)
    {
        return log.index(row, column).data(role);
    }

private Q_SLOTS:

    void showsARequestFromItsBeginToItsEnd()
    {
        RequestLog log;
        QAbstractItemModelTester tester(&log,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 number = log.add(request(17));
        QCOMPARE(cell(log, 0, RequestLog::Method), QStringLiteral("GET"));
        QCOMPARE(cell(log, 0, RequestLog::Address), QStringLiteral("https://app.example/17"));
        QVERIFY(!cell(log, 0, RequestLog::Status).isValid());
        QVERIFY(!cell(log, 0, RequestLog::Time, RequestLog::ValueRole).isValid());
        log.answer(number, {.status = 304});
        log.end(number, 120ms, 10, false);
        QCOMPARE(cell(log, 0, RequestLog::Status), 304);
        QCOMPARE(cell(log, 0, RequestLog::Time, RequestLog::ValueRole), 120);
        QCOMPARE(cell(log, 0, RequestLog::Outcome, RequestLog::ValueRole), int(Passage::Passes));
        QCOMPARE(cell(log, 0, RequestLog::Outcome, RequestLog::FailedRole), false);
    }

    void keepsSoManyAndNoMore()
    {
        RequestLog log;
        QAbstractItemModelTester tester(&log,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 first = log.add(request(0));
        quint64 last = first;
        for (int i = 1; i <= RequestLog::most; ++i)
            last = log.add(request(i));
        QCOMPARE(log.rowCount(), RequestLog::most);
        QCOMPARE(cell(log, 0, RequestLog::Address), QStringLiteral("https://app.example/1"));
        log.answer(first, {.status = 500});
        QVERIFY(!cell(log, 0, RequestLog::Status).isValid());
        log.answer(last, {.status = 200});
        QCOMPARE(cell(log, RequestLog::most - 1, RequestLog::Status), 200);
    }

    //! Promise «No crossing».
    void whatIsToldOfAnEarlierViewIsDropped()
    {
        RequestLog log;
        QAbstractItemModelTester tester(&log,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const quint64 earlier = log.add(request(1));
        log.clear();
        QCOMPARE(log.rowCount(), 0);
        log.add(request(2));
        log.answer(earlier, {.status = 200});
        log.end(earlier, 1ms, 1, true);
        QCOMPARE(log.requests(), QList<LoggedRequest>{request(2)});
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_request_log.moc"
