// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/folding.h"
#include "support/test_case.h"

using namespace Understudy;

class TestFolding : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("case", "Ann LEE", "ann lee");
        row("accents", "Müller Fernández", "muller fernandez");
        row("accents already apart", "Mu\u0308ller", "muller");
        row("strokes", "Søren Łukasz Đorđe Yılmaz", "soren lukasz dorde yilmaz");
        row("letters that are two", "Weiß Æsir Œuvre", "weiss aesir oeuvre");
        row("apostrophes", "O'Brien O’Neil", "obrien oneil");
        row("compatibility forms", "ﬁn Ａｎｎ", "fin ann");
        row("capital with a dot", "İstanbul", "istanbul");
        row("spaces", "  a\t\u00a0b \n c ", "a b c");
        row("what JSON would escape",
            "a\"b\\c\x01"
            "d",
            "a b c d");
        row("Greek", "ΆΣ", "ασ");
        row("other scripts", "Иванова 田中", "иванова 田中");
        row("address", "User4@Example.com", "user4@example.com");
        row("nothing", "", "");
    }

    void folds()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "expected");
    }

    void foldingAgainChangesNothing()
    {
        const QString once = folded(QStringLiteral("Søren O’BRIEN \"İ\" ﬁ"));
        QCOMPARE(folded(once), once);
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
