// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/view_cookies.h"

#include <QJsonObject>

using namespace Understudy;

class TestViewCookies : public TestCase
{
    Q_OBJECT

    static ViewOpening opening(const QList<Cookie> &cookies = {})
    {
        return {.address = QUrl(QStringLiteral("https://app.example/shop")),
                .cookieNames = {"sid", "csrf"},
                .cookies = cookies,
                .rules = {.origins = {QUrl(QStringLiteral("https://app.example"))}}};
    }

    static QJsonObject told(const char *name, const char *domain, const char *value = "v")
    {
        return {{QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("domain"), QLatin1String(domain)},
                {QStringLiteral("value"), QLatin1String(value)},
                {QStringLiteral("path"), QStringLiteral("/")},
                {QStringLiteral("expires"), -1}};
    }

private Q_SLOTS:

    void aCookieOfAWholeDomainGoesToItsHostAlone()
    {
        const Cookie wide{.name = "sid",
                          .value = Secret(QStringLiteral("s")),
                          .domain = QStringLiteral("example"),
                          .hostOnly = false,
                          .path = QStringLiteral("/shop"),
                          .secure = true,
                          .httpOnly = true};
        const QJsonArray parameters = cookieParameters(opening({wide}));
        QCOMPARE(parameters.size(), 1);
        const QJsonObject expected{{QStringLiteral("name"), QStringLiteral("sid")},
                                   {QStringLiteral("value"), QStringLiteral("s")},
                                   {QStringLiteral("url"),
                                    QStringLiteral("https://app.example/shop")},
                                   {QStringLiteral("path"), QStringLiteral("/shop")},
                                   {QStringLiteral("secure"), true},
                                   {QStringLiteral("httpOnly"), true}};
        QCOMPARE(parameters.first().toObject(), expected);
    }

    void readsWhatCountsAtTheAddress()
    {
        const QJsonArray all{told("sid", "app.example"),
                             told("csrf", ".example"),
                             told("theme", "app.example"),
                             told("sid", "other.example"),
                             told("sid", ".app.example.evil"),
                             QJsonValue(3)};
        const QList<Cookie> counted = cookiesOf(all, opening());
        QCOMPARE(counted.size(), 2);
        QCOMPARE(counted.first().name, QByteArray("csrf"));
        QCOMPARE(counted.first().domain, QStringLiteral("example"));
        QVERIFY(!counted.first().hostOnly);
        QCOMPARE(counted.last().name, QByteArray("sid"));
        QVERIFY(counted.last().hostOnly);
    }

    void theBrowsersOrderDoesNotMatter()
    {
        const QJsonArray one{told("sid", "app.example"), told("csrf", "app.example")};
        const QJsonArray other{told("csrf", "app.example"), told("sid", "app.example")};
        QCOMPARE(cookiesOf(one, opening()), cookiesOf(other, opening()));
    }

    void comparesValues()
    {
        const QJsonArray one{told("sid", "app.example")};
        const QJsonArray wide{told("sid", ".example")};
        const QJsonArray changed{told("sid", "app.example", "w")};
        QVERIFY(sameValues(cookiesOf(one, opening()), cookiesOf(wide, opening())));
        QVERIFY(!sameValues(cookiesOf(one, opening()), cookiesOf(changed, opening())));
        QVERIFY(!sameValues(cookiesOf(one, opening()), {}));
    }
};

QTEST_GUILESS_MAIN(TestViewCookies)
#include "tst_view_cookies.moc"
