// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/start_order.h"
#include "support/test_case.h"

using namespace Understudy;

class TestStartOrder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void refusesTheActorHimself();
    void tidies();
};

void TestStartOrder::faults_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("field");
    const QString fine = QStringLiteral("She asked us to look");
    const QString none;
    QTest::newRow("fine") << fine << none << 30 << none;
    QTest::newRow("no reason") << none << none << 30 << QStringLiteral("reason");
    QTest::newRow("two characters")
        << QStringLiteral("ab") << none << 30 << QStringLiteral("reason");
    QTest::newRow("three characters") << QStringLiteral("abc") << none << 30 << none;
    QTest::newRow("three code points beyond the basic plane")
        << QStringLiteral("😀😀😀") << none << 30 << none;
    QTest::newRow("two of them") << QStringLiteral("😀😀") << none << 30 << QStringLiteral("reason");
    QTest::newRow("500") << QString(500, u'x') << none << 30 << none;
    QTest::newRow("501") << QString(501, u'x') << none << 30 << QStringLiteral("reason");
    QTest::newRow("a line break") << QStringLiteral("one\ntwo") << none << 30
                                  << QStringLiteral("reason");
    QTest::newRow("quotes and markup") << QStringLiteral("\"<b>it's</b>\"") << none << 30 << none;
    QTest::newRow("right-to-left mark") << QStringLiteral("abc\u200f def") << none << 30 << none;
    QTest::newRow("ticket of 100") << fine << QString(100, u'x') << 30 << none;
    QTest::newRow("ticket of 101") << fine << QString(101, u'x') << 30 << QStringLiteral("ticket");
    QTest::newRow("4 minutes") << fine << none << 4 << QStringLiteral("minutes");
    QTest::newRow("5 minutes") << fine << none << 5 << none;
    QTest::newRow("60 minutes") << fine << none << 60 << none;
    QTest::newRow("61 minutes") << fine << none << 61 << QStringLiteral("minutes");
}

void TestStartOrder::faults()
{
    QFETCH(QString, reason);
    QFETCH(QString, ticket);
    QFETCH(int, minutes);
    QFETCH(QString, field);
    const StartOrder order{
        .userId = QStringLiteral("42"), .reason = reason, .ticket = ticket, .minutes = minutes};
    const std::optional<Error> fault = faultOf(order, {.id = QStringLiteral("1")});
    QCOMPARE(fault ? fault->source : QString(), field);
    QVERIFY(!fault || fault->kind == ErrorKind::Invalid);
}

void TestStartOrder::refusesTheActorHimself()
{
    const StartOrder order{.userId = QStringLiteral("1"), .reason = QStringLiteral("just to see")};
    const std::optional<Error> fault = faultOf(order, {.id = QStringLiteral("1")});
    QVERIFY(fault);
    QCOMPARE(fault->kind, ErrorKind::Refused);
    QCOMPARE(fault->source, QStringLiteral("userId"));
}

void TestStartOrder::tidies()
{
    const StartOrder order{.userId = QStringLiteral("42"),
                           .reason = QStringLiteral("  why  "),
                           .ticket = QStringLiteral(" ZD-1\t"),
                           .minutes = 60};
    const StartOrder tidy = tidied(order, Connection{.limitMinutes = 15});
    QCOMPARE(tidy.reason, QStringLiteral("why"));
    QCOMPARE(tidy.ticket, QStringLiteral("ZD-1"));
    QCOMPARE(tidy.minutes, 15);
}

QTEST_GUILESS_MAIN(TestStartOrder)
#include "tst_start_order.moc"
