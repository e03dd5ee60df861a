// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_bench.h"
#include "server/audit_export.h"
#include "support/test_case.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Understudy;

class TestAuditExport : public TestCase
{
    Q_OBJECT

    AuditBench m_bench;

    QByteArrayList linesOf(const AuditOrder &order)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        if (!exportAudit(*m_bench.database, order, out))
            return {};
        return out.data().trimmed().split('\n');
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bench.append(2500)); }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "a b"
                               << "\"a b\"";
        QTest::newRow("empty") << ""
                               << "\"\"";
        QTest::newRow("quotes and commas") << "a,\"b\""
                                           << "\"a,\"\"b\"\"\"";
        QTest::newRow("formula") << "=1+1"
                                 << "\"'=1+1\"";
        QTest::newRow("plus") << "+1"
                              << "\"'+1\"";
        QTest::newRow("minus") << "-1"
                               << "\"'-1\"";
        QTest::newRow("at") << "@SUM(A1)"
                            << "\"'@SUM(A1)\"";
        QTest::newRow("tab") << "\t=1"
                             << "\"'\t=1\"";
        QTest::newRow("line") << "\r=1"
                              << "\"'\r=1\"";
        QTest::newRow("line feed") << "\n=1"
                                   << "\"'\n=1\"";
        for (const char16_t wide : {u'＝', u'＋', u'－', u'＠'})
            QTest::addRow("full width U+%04x", uint(wide))
                << QString(QChar(wide)) + QLatin1Char('1')
                << QStringLiteral("\"'%1\"").arg(QChar(wide) + QStringLiteral("1"));
    }

    void cells()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void csvHasAHeadAndAllRows()
    {
        const QByteArrayList lines = linesOf({.format = AuditOrder::Format::Csv});
        QCOMPARE(lines.size(), 2501);
        QVERIFY(lines.first().startsWith("id,time,action,"));
        QVERIFY(lines.at(1).startsWith("\"1\",\"2023-11-14T22:13:20Z\",\"test.done\",\"\",\"42\","
                                       "\"\",\"because of Søren 0\""));
    }

    // Anybody can, with nothing but the lines: the hash of each follows from the one before.
    void jsonLinesCanBeVerified()
    {
        const QByteArrayList lines = linesOf({});
        QCOMPARE(lines.size(), 2500);
        QByteArray previous;
        for (const QByteArray &line : lines) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            const auto number = [&json](const char *name) {
                const QJsonValue value = json[QLatin1String(name)];
                return value.isNull() ? std::nullopt : std::optional(value.toInteger());
            };
            const auto text = [&json](const char *name) {
                return json[QLatin1String(name)].toString();
            };
            const AuditRow row{.id = *number("id"),
                               .entry = {.time = *number("timeMs"),
                                         .action = text("action"),
                                         .actorId = number("actorId"),
                                         .subjectId = number("subjectId"),
                                         .sessionId = number("sessionId"),
                                         .reason = text("reason"),
                                         .ticket = text("ticket"),
                                         .address = text("address"),
                                         .detail = text("detail")}};
            QCOMPARE(text("previous").toLatin1(), previous.toHex());
            previous = auditHash(previous, row);
            QCOMPARE(text("hash").toLatin1(), previous.toHex());
        }
    }

    void aPartBeginsWithTheHashBefore()
    {
        const qint64 start = 1'700'000'000'000;
        const QByteArrayList all = linesOf({});
        const QByteArrayList some = linesOf({.from = start + 100, .to = start + 200});
        QCOMPARE(some, all.mid(100, 100));
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_audit_export.moc"
