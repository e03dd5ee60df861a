// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_format.h"
#include "support/journal_entries.h"
#include "support/test_case.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

namespace {

//! The records of RFC 4180, read by its grammar.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar one = text.at(i);
        if (quoted && one == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += text.at(++i);
        } else if (one == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (quoted) {
            cell += one;
        } else if (one == QLatin1Char(',') || one == QLatin1Char('\r')) {
            row += std::exchange(cell, {});
        } else if (one == QLatin1Char('\n')) {
            rows += std::exchange(row, {});
        } else {
            cell += one;
        }
    }
    return rows;
}

JournalRecord sample()
{
    JournalEntry entry = closedEntry(intendedEntry(QStringLiteral("e1")), JournalOutcome::Stopped);
    entry.subject = {.id = QStringLiteral("42"), .name = QStringLiteral("Grå, \"the\"\r\nOne")};
    entry.detail = QStringLiteral("zażółć \U0001f600");
    return {.place = 7, .entry = entry};
}

} // namespace

class JournalFormatTest : public TestCase
{
    Q_OBJECT

    static QMap<QString, QString> cells(const JournalRecord &record)
    {
        const QStringList names = parsed(headingOf(JournalFormat::Csv)).value(0);
        const QStringList row = parsed(linesOf(JournalFormat::Csv, {record})).value(0);
        QMap<QString, QString> result;
        for (qsizetype i = 0; i < names.size(); ++i)
            result.insert(names.at(i), row.value(i));
        return row.size() == names.size() ? result : QMap<QString, QString>();
    }

private Q_SLOTS:

    void csvKeepsEveryText()
    {
        const auto row = cells(sample());
        QCOMPARE(row.value(QStringLiteral("subjectName")), sample().entry.subject.name);
        QCOMPARE(row.value(QStringLiteral("detail")), sample().entry.detail);
        QCOMPARE(row.value(QStringLiteral("started")), QStringLiteral("2026-03-02T09:00:00.123Z"));
        QCOMPARE(row.value(QStringLiteral("seconds")), QStringLiteral("600"));
        QCOMPARE(row.value(QStringLiteral("outcome")), QStringLiteral("stopped"));
        QCOMPARE(row.value(QStringLiteral("minutes")), QStringLiteral("30"));
    }

    void linesEndAsTheirFormatSays()
    {
        QVERIFY(headingOf(JournalFormat::Csv).endsWith("\r\n"));
        QVERIFY(linesOf(JournalFormat::Csv, {sample()}).endsWith("\"\r\n"));
        QVERIFY(headingOf(JournalFormat::JsonLines).isEmpty());
        const QByteArray lines = linesOf(JournalFormat::JsonLines, {sample(), sample()});
        QCOMPARE(lines.count('\n'), 2);
        QVERIFY(lines.endsWith("}\n"));
    }

    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("neutralised");
        const auto row = [](const char *text, bool neutralised) {
            QTest::newRow(text) << QString::fromUtf8(text) << neutralised;
        };
        row("=HYPERLINK(\"http://x\")", true);
        row("+1", true);
        row("-1", true);
        row("@SUM(A1)", true);
        row("\t=1", true);
        row("\rx", true);
        row("\tx", true);
        row("  =1", true);
        row("\n=1", true);
        row("＝1", true);
        row("＋1", true);
        row("－1", true);
        row("＠x", true);
        row("'=1", false);
        row("a=1", false);
        row("1-2", false);
        row("", false);
        row("ZD-1042", false);
    }

    void formulasAreNeutralised()
    {
        QFETCH(QString, text);
        QFETCH(bool, neutralised);
        JournalRecord record = sample();
        record.entry.reason = text;
        record.entry.subject.email = text;
        const auto row = cells(record);
        for (const char *name : {"reason", "subjectEmail"})
            QCOMPARE(row.value(QString::fromLatin1(name)),
                     neutralised ? QLatin1Char('\'') + text : text);
        // JSON is not for spreadsheets: texts stay what they are.
        const auto line =
            QJsonDocument::fromJson(linesOf(JournalFormat::JsonLines, {record})).object();
        QCOMPARE(line.value(QStringLiteral("reason")).toString(), text);
    }

    void jsonHasTypes()
    {
        JournalRecord record = sample();
        record.entry.ended.wall = QDateTime();
        const auto line =
            QJsonDocument::fromJson(linesOf(JournalFormat::JsonLines, {record})).object();
        QVERIFY(line.value(QStringLiteral("ended")).isNull());
        QCOMPARE(line.value(QStringLiteral("minutes")).toInt(), 30);
        QCOMPARE(line.value(QStringLiteral("subjectName")).toString(), record.entry.subject.name);
    }

    void keysStayHere()
    {
        for (const auto format : {JournalFormat::Csv, JournalFormat::JsonLines})
            QVERIFY(!linesOf(format, {sample()}).contains("key of e1"));
    }

    void theNameSaysTheFormat()
    {
        for (const char *name : {"a.jsonl", "a.JSONL", "b.x.ndjson", "/c.d/e.json"})
            QCOMPARE(journalFormatOf(QString::fromLatin1(name)), JournalFormat::JsonLines);
        for (const char *name : {"a.csv", "a", "json", "a.json.txt"})
            QCOMPARE(journalFormatOf(QString::fromLatin1(name)), JournalFormat::Csv);
    }
};

QTEST_GUILESS_MAIN(JournalFormatTest)
#include "tst_journal_format.moc"
