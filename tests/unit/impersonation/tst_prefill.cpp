// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/prefill.h"
#include "support/test_case.h"

using namespace Understudy;

class PrefillTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void understood_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *link, const QStringList &fields) {
            QTest::newRow(name) << QString::fromUtf8(link) << fields;
        };
        row("all",
            "understudy:impersonate?user=42&reason=She%20asked&ticket=ZD-1&connection=Acme",
            {QStringLiteral("42"),
             QStringLiteral("She asked"),
             QStringLiteral("ZD-1"),
             QStringLiteral("Acme")});
        row("from a form",
            "understudy:impersonate?reason=1+%2B+1",
            {{}, QStringLiteral("1 + 1"), {}, {}});
        row("ampersand and markup",
            "understudy:impersonate?reason=%26%3Cb%3E",
            {{}, QStringLiteral("&<b>"), {}, {}});
        row("nothing filled", "understudy:impersonate", {{}, {}, {}, {}});
        row("empty values", "understudy:impersonate?user=&reason=", {{}, {}, {}, {}});
        row("surrounding space",
            " understudy:impersonate?user=42\n",
            {QStringLiteral("42"), {}, {}, {}});
        row("as a place",
            "understudy://impersonate?user=42&reason=why",
            {QStringLiteral("42"), QStringLiteral("why"), {}, {}});
        row("as a place with a slash",
            "understudy://impersonate/?user=42",
            {QStringLiteral("42"), {}, {}, {}});
        row("line breaks",
            "understudy:impersonate?reason=a%0d%0ab%09c",
            {{}, QStringLiteral("a\r\nb\tc"), {}, {}});
        row("another script",
            "understudy:impersonate?reason=%d9%85%e2%80%8c",
            {{}, QString::fromUtf8("\xd9\x85\xe2\x80\x8c"), {}, {}});
        row("scheme in capitals",
            "UNDERSTUDY:impersonate?user=42",
            {QStringLiteral("42"), {}, {}, {}});
    }

    void understood()
    {
        QFETCH(QString, link);
        const std::optional<Prefill> prefill = parseLink(link);
        QVERIFY(prefill);
        QTEST(QStringList(
                  {prefill->userId, prefill->reason, prefill->ticket, prefill->connectionName}),
              "fields");
        QCOMPARE(prefill->source, Prefill::Source::Link);
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"",
                                 "understudy:",
                                 "understudy:stop",
                                 "understudy:impersonate/now",
                                 "understudy://impersonate/now?user=42",
                                 "understudy://impersonate:80?user=42",
                                 "understudy://me@impersonate?user=42",
                                 "understudy://stop?user=42",
                                 "understudy:///impersonate?user=42",
                                 "understudy:impersonate?user=4%002",
                                 "understudy:impersonate?user=4%1b2",
                                 "understudy:impersonate?reason=%e2%80%aegnp.exe",
                                 "understudy:impersonate?user=42&now=1",
                                 "understudy:impersonate?user=42&user=43",
                                 "understudy:impersonate?user=42#go",
                                 "https://example.com/impersonate?user=42",
                                 "file:///etc/passwd",
                                 "impersonate?user=42",
                                 "understudy:impersonate?User=42",
                                 "understudy:impersonate?%75ser=42&user=43",
                                 "javascript:alert(1)",
                                 "understudy:impersonate?=42",
                                 "understudy:impersonate?user=%zz"})
            QTest::newRow(link) << QString::fromUtf8(link);
        QTest::newRow("huge value")
            << QStringLiteral("understudy:impersonate?reason=") + QString(2001, QLatin1Char('x'));
        QTest::newRow("huge link") << QStringLiteral("understudy:impersonate?reason=")
                + QString(1'000'000, QLatin1Char('%'));
    }

    void notUnderstood()
    {
        QFETCH(QString, link);
        QVERIFY(!parseLink(link));
    }
};

QTEST_GUILESS_MAIN(PrefillTest)
#include "tst_prefill.moc"
