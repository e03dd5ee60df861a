// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo_pages.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QString nasty = QStringLiteral("<script>alert(\"1\")</script>{{formToken}}&");

AccountPage page()
{
    AccountPage result;
    result.session.user = {.id = 42,
                           .email = QStringLiteral("user42@example.com"),
                           .name = QStringLiteral("Ann Lee"),
                           .role = QStringLiteral("customer")};
    result.formToken = "TOKEN";
    return result;
}

} // namespace

class TestDemoPages : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhoIsImpersonated()
    {
        AccountPage account = page();
        QVERIFY(!accountPage(account).body.contains("notice"));
        account.session.actor =
            User{.id = 1, .email = {}, .name = QStringLiteral("Adam"), .role = {}};
        const QByteArray html = accountPage(account).body;
        QVERIFY(html.contains("Currently impersonating user 42"));
        QVERIFY(html.contains("Adam"));
    }

    void everyFormCarriesTheToken()
    {
        const QByteArray html = accountPage(page()).body;
        QCOMPARE(html.count("method=\"post\""), 3);
        QCOMPARE(html.count("name=\"token\" value=\"TOKEN\""), 3);
    }

    void everythingIsEscaped()
    {
        AccountPage account = page();
        account.session.user.name = nasty;
        account.session.user.email = nasty;
        account.session.user.role = nasty;
        account.session.actor = User{.id = 1, .email = {}, .name = nasty, .role = {}};
        account.organisation = nasty;
        account.orders = {
            {.number = nasty, .item = nasty, .cents = 105, .status = nasty, .time = 0}};
        account.notes = {{.text = nasty, .time = 0}};
        const QByteArray html = accountPage(account).body;
        QVERIFY(!html.contains("<script>"));
        QVERIFY(!html.contains("alert(\""));
        QVERIFY2(html.contains("{{formToken}}"), "a value must not be taken for a template");
        QVERIFY(html.contains("€1.05"));
        QVERIFY(!messagePage(200, nasty, nasty).body.contains("<script>"));
    }

    void nothingRunsInline()
    {
        const Response response = accountPage(page());
        const auto header = [&response](const char *name) {
            for (const auto &[key, value] : response.headers) {
                if (key == name)
                    return value;
            }
            return QByteArray();
        };
        const QByteArray policy = header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QCOMPARE(header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(!response.body.contains("style=\"") && !response.body.contains("onclick"));
    }

    void filesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"style.css", "app.js", "icon.svg"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void filesAreThere()
    {
        QFETCH(QString, name);
        QVERIFY(staticFile(name, "text/plain").body.size() > 100);
    }
};

QTEST_GUILESS_MAIN(TestDemoPages)
#include "tst_demo_pages.moc"
