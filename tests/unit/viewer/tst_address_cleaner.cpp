// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/address_cleaner.h"

using namespace Understudy;

class TestAddressCleaner : public TestCase
{
    Q_OBJECT

    static QUrl url(const char *text) { return QUrl(QString::fromUtf8(text)); }

    static AddressCleaner cleaner()
    {
        return AddressCleaner(
            {.address = url("https://app.example/shop"),
             .start = url("https://app.example/shop/enter/Zq81bT0pWn5xLs72?code=7h%2Fe3c0de"),
             .handsOver = true,
             .cookies = {{.name = "sid",
                          .value = Secret(QStringLiteral("s%3Aof-the-subject")),
                          .domain = {}}},
             .headers = {{"X-Key", Secret(QStringLiteral("key-of-the-subject"))}}});
    }

private Q_SLOTS:

    void knowsTheTokenOfAHeader()
    {
        const AddressCleaner headers(
            ViewOpening{.headers = {{"Authorization",
                                     Secret(QStringLiteral("Bearer eyJhbGciOi.of-the-subject"))}}});
        QVERIFY(headers.isSecret(url("https://app.example/files/eyJhbGciOi.of-the-subject/a.png")));
        QVERIFY(!headers.isSecret(url("https://app.example/bearer")));
    }

    //! A page must not keep the console busy.
    void whatIsEncodedWithoutEndIsASecret()
    {
        const QString endless =
            QStringLiteral("https://app.example/a?q=%") + QStringLiteral("25").repeated(1'000'000);
        QVERIFY(cleaner().isSecret(QUrl(endless)));
    }

    void cleans_data()
    {
        QTest::addColumn<QUrl>("given");
        QTest::addColumn<QUrl>("expected");
        const auto row = [](const char *name, const char *given, const char *expected) {
            QTest::newRow(name) << url(given) << url(expected);
        };
        const char *origin = "https://app.example/";
        row("plain", "https://app.example/a?page=2#top", "https://app.example/a?page=2#top");
        row("country code",
            "https://app.example/a?country_code=de&keys=1",
            "https://app.example/a?country_code=de&keys=1");
        row("encoded",
            "https://app.example/a%2Fb?q=%C3%A4%20b",
            "https://app.example/a%2Fb?q=%C3%A4%20b");
        row("user info", "https://mira:pw@app.example/a", "https://app.example/a");
        row("token",
            "https://app.example/a?x=1&access_token=abc&y=2",
            "https://app.example/a?x=1&access_token=hidden&y=2");
        row("code", "https://app.example/a?code=abc", "https://app.example/a?code=hidden");
        row("capitals",
            "https://app.example/a?Reset_Token=abc",
            "https://app.example/a?Reset_Token=hidden");
        row("fragment",
            "https://app.example/a#id_token=abc&state=1",
            "https://app.example/a#id_token=hidden&state=1");
        row("fragment's path",
            "https://app.example/a#/reset?token=abc",
            "https://app.example/a#/reset?token=hidden");
        row("inside a name",
            "https://app.example/a?token_hash=abc&code_verifier=x&b=1",
            "https://app.example/a?token_hash=hidden&code_verifier=hidden&b=1");
        row("path parameter", "https://app.example/a;jsessionid=ABC/b", "https://app.example/a/b");
        row("start", "https://app.example/shop/enter/Zq81bT0pWn5xLs72?code=7h%2Fe3c0de", origin);
        row("start's code elsewhere", "https://app.example/next?from=7h/e3c0de", origin);
        row("start's code encoded twice", "https://app.example/next?from=7h%252Fe3c0de", origin);
        row("start's path elsewhere", "https://app.example/b/Zq81bT0pWn5xLs72", origin);
        row("cookie",
            "https://other.example:8443/?a=s:of-the-subject",
            "https://other.example:8443/");
        row("header", "https://app.example/key-of-the-subject", origin);
        row("data", "data:text/html,secret", "data:");
        row("blob", "blob:https://app.example/id", "blob:");
        row("nothing", "", "");
    }

    void cleans()
    {
        QFETCH(QUrl, given);
        QTEST(cleaner().cleaned(given), "expected");
    }

    void learnsNewCookies()
    {
        AddressCleaner learning = cleaner();
        const QUrl holding = url("https://app.example/?a=renewed-value");
        QVERIFY(!learning.isSecret(holding));
        learning.learn(
            {{.name = "sid", .value = Secret(QStringLiteral("renewed-value")), .domain = {}}});
        QVERIFY(learning.isSecret(holding));
    }

    void aStartThatHandsNothingOverIsAPageLikeOthers()
    {
        const QUrl start = url("https://app.example/?welcome=long-enough");
        QCOMPARE(AddressCleaner({.address = start, .start = start}).cleaned(start), start);
    }
};

QTEST_APPLESS_MAIN(TestAddressCleaner)
#include "tst_address_cleaner.moc"
