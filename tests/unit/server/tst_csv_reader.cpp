// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/csv_reader.h"
#include "support/test_case.h"

#include <QBuffer>

using namespace Understudy;

//! RFC 4180, and what spreadsheets make of it.
class TestCsvReader : public TestCase
{
    Q_OBJECT

    //! The records of \a file: "LINE:field|field", or "LINE!" for a faulty one.
    static QStringList recordsOf(QByteArray file)
    {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        QStringList result;
        while (const std::optional<CsvRecord> record = reader.next())
            result.append(QString::number(record->line)
                          + (record->fault.isEmpty()
                                 ? QLatin1Char(':') + record->fields.join(QLatin1Char('|'))
                                 : QStringLiteral("!")));
        return result;
    }

private Q_SLOTS:

    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char *name, const QByteArray &file, const QStringList &records) {
            QTest::newRow(name) << file << records;
        };
        row("nothing", "", {});
        row("one", "a,b", {QStringLiteral("1:a|b")});
        row("lines", "a,b\nc,d\n", {QStringLiteral("1:a|b"), QStringLiteral("2:c|d")});
        row("of the other kind", "a\r\nb\r\n", {QStringLiteral("1:a"), QStringLiteral("2:b")});
        row("empty fields", ",\n\"\",x", {QStringLiteral("1:|"), QStringLiteral("2:|x")});
        row("empty lines", "\n\na\n\n", {QStringLiteral("3:a")});
        row("quoted", "\"a, b\",\"say \"\"c\"\"\"", {QStringLiteral("1:a, b|say \"c\"")});
        row("over lines",
            "\"a\nb\",c\nd",
            {QStringLiteral("1!"), QStringLiteral("2!"), QStringLiteral("3:d")});
        row("one quotation mark too many",
            "a,Bob \"B,c\nd\ne",
            {QStringLiteral("1!"), QStringLiteral("2:d"), QStringLiteral("3:e")});
        row("not UTF-8 at the end", "Jos\xe9\nb", {QStringLiteral("1!"), QStringLiteral("2:b")});
        row("byte-order mark",
            "\xef\xbb\xbf"
            "a,b",
            {QStringLiteral("1:a|b")});
        row("UTF-8", "S\xc3\xb8ren", {QStringLiteral("1:S\u00f8ren")});
        row("not UTF-8", "S\xf8ren\nb", {QStringLiteral("1!"), QStringLiteral("2:b")});
        row("text behind quotes", "\"a\"b,c\nd", {QStringLiteral("1!"), QStringLiteral("2:d")});
        row("a quote inside", "a\"b\"\nd", {QStringLiteral("1!"), QStringLiteral("2:d")});
        row("never closed", "\"a,b", {QStringLiteral("1!")});
        const QByteArray tooLong(CsvReader::longestRecord + 5, 'x');
        row("too long", tooLong + "\nb", {QStringLiteral("1!"), QStringLiteral("2:b")});
    }

    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, records);
        QCOMPARE(recordsOf(file), records);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
