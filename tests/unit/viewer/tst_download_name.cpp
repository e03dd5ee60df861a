// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/download_name.h"

using namespace Understudy;

class TestDownloadName : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void isSafe_data()
    {
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *suggested, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(suggested) << QString::fromUtf8(expected);
        };
        row("plain", "Invoice 17.pdf", "Invoice 17.pdf");
        row("umlauts", "Übersicht März.xlsx", "Übersicht März.xlsx");
        row("path", "/etc/passwd", "passwd");
        row("path above", "../../.bashrc", "bashrc");
        row("other system's path", "..\\..\\win.ini", "win.ini");
        row("drive", "C:evil.exe", "C_evil.exe");
        row("dots alone", "..", "download");
        row("nothing", "", "download");
        row("slash at the end", "a/", "download");
        row("hidden", ".profile", "profile");
        row("option", "--rm.txt", "rm.txt");
        row("dot and space at the end", "a.txt. ", "a.txt");
        row("control characters", "a\nb\tc\x1b[31m.txt", "abc[31m.txt");
        row("right-to-left override", "invoice\u202efdp.exe", "invoicefdp.exe");
        row("isolates and joiners", "a\u2066b\u2069\u200b\u200d.txt", "ab.txt");
        row("separators of lines", "a\u2028b.txt", "ab.txt");
        row("shell's words", "$(rm -rf ~);`id`.txt", "_(rm -rf _)__id_.txt");
        row("desktop entry", "a.desktop", "a.desktop");
        row("spaces", "a   b.txt", "a b.txt");
    }

    void isSafe()
    {
        QFETCH(QString, suggested);
        QTEST(downloadName(suggested), "expected");
    }

    void isShort()
    {
        const QString latin =
            downloadName(QString(5000, QLatin1Char('a')) + QStringLiteral(".pdf"));
        QVERIFY(latin.size() <= 100);
        const QString cut = downloadName(QString(150, QLatin1Char('a')) + QStringLiteral(".pdf"));
        QCOMPARE(cut.size(), 100);
        QVERIFY(cut.endsWith(QLatin1String(".pdf")));
        const QString wide = downloadName(QString(99, QChar(0x4e2d)) + QStringLiteral(".pdf"));
        QVERIFY(wide.toUtf8().size() <= 240);
        QVERIFY(wide.endsWith(QLatin1String(".pdf")));
    }
};

QTEST_APPLESS_MAIN(TestDownloadName)
#include "tst_download_name.moc"
