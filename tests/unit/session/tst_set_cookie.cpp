// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/set_cookie.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QUrl from(QStringLiteral("https://app.example.com/account/login"));

std::optional<Cookie> parse(const QByteArray &line,
                            const QUrl &url = from,
                            bool secureOrigin = true)
{
    return parseSetCookie(line, url, secureOrigin, now);
}

} // namespace

class TestSetCookie : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void expiry_data();
    void expiry();
    void domain_data();
    void domain();
    void path_data();
    void path();
    void flags();
    void ignored_data();
    void ignored();
    void bounds();
    void domainMatches_data();
    void domainMatches();
    void pathMatches_data();
    void pathMatches();
};

void TestSetCookie::value_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *line, const char *value) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(value);
    };
    row("plain", "s=abc", "abc");
    row("signed, percent-encoded",
        "s=token.c2ln%2Bnature%3D; Path=/; HttpOnly",
        "token.c2ln%2Bnature%3D");
    row("unencoded Base64", "s=abc/+==; Path=/", "abc/+==");
    row("equals signs", "s=a=b==; Path=/", "a=b==");
    row("quotes stay", "s=\"quoted value\"; Path=/", "\"quoted value\"");
    row("a semicolon ends it even in quotes", "s=\"a;b\"", "\"a");
    row("commas stay", "s=a,b", "a,b");
    row("space around is not part of it", " s =  a b  ; Path=/", "a b");
    row("empty", "s=; Path=/", "");
    row("any byte above ASCII", "s=\xc3\xbc\xff", "\xc3\xbc\xff");
    row("JSON", "s={\"a\":1}", "{\"a\":1}");
}

void TestSetCookie::value()
{
    QFETCH(QByteArray, line);
    const auto cookie = parse(line);
    QVERIFY(cookie.has_value());
    QCOMPARE(cookie->name, QByteArray("s"));
    QTEST(cookie->value.reveal(), "expected");
}

void TestSetCookie::expiry_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char *attributes, const QDateTime &expected) {
        QTest::newRow(attributes) << QByteArray(attributes) << expected;
    };
    const QDateTime then(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC);
    const QDateTime capped = now.addDays(400);
    row("", {});
    row("Max-Age=60", now.addSecs(60));
    row("max-age=60", now.addSecs(60));
    row("Max-Age=0", now);
    row("Max-Age=-1", now);
    row("Max-Age=-99999999999999999999", now);
    row("Max-Age=99999999999", capped);
    row("Max-Age=99999999999999999999999", capped);
    row("Max-Age=6O", {});
    row("Max-Age=", {});
    row("Max-Age=-", {});
    row("Max-Age=\"60\"", {});
    row("Max-Age=+60", {});
    row("Max-Age=60; Max-Age=90", now.addSecs(90));
    row("Expires=Wed, 21 Oct 2026 07:28:00 GMT", then);
    row("expires=Wed, 21-Oct-2026 07:28:00 GMT", then);
    row("Expires=Wednesday, 21-Oct-26 07:28:00 GMT", then);
    row("Expires=Wed Oct 21 07:28:00 2026", then);
    row("Expires=Thu, 01 Jan 1970 00:00:00 GMT", QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    row("Expires=Sun, 21 Oct 2035 07:28:00 GMT", capped);
    row("Expires=Fri, 31 Dec 9999 23:59:59 GMT", capped);
    row("Expires=0", {});
    row("Expires=tomorrow", {});
    row("Max-Age=60; Expires=Wed, 21 Oct 2026 07:28:00 GMT", now.addSecs(60));
    row("Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=60", now.addSecs(60));
    row("Max-Age=soon; Expires=Wed, 21 Oct 2026 07:28:00 GMT", then);
}

void TestSetCookie::expiry()
{
    QFETCH(QByteArray, attributes);
    const auto cookie = parse("s=1; " + attributes);
    QVERIFY(cookie.has_value());
    QTEST(cookie->expires, "expected");
}

void TestSetCookie::domain_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QString>("domain"); // empty: the cookie is ignored
    QTest::addColumn<bool>("hostOnly");
    const auto row = [](const char *url, const char *attribute, const char *domain, bool hostOnly) {
        QTest::addRow("%s %s", url, attribute) << QUrl(QLatin1String(url)) << QByteArray(attribute)
                                               << QString(QLatin1String(domain)) << hostOnly;
    };
    row("https://app.example.com", "", "app.example.com", true);
    row("https://APP.example.com", "Domain=", "app.example.com", true);
    row("https://app.example.com", "Domain=.", "app.example.com", true);
    row("https://app.example.com", "Domain=app.example.com", "app.example.com", false);
    row("https://app.example.com", "Domain=.Example.COM", "example.com", false);
    row("https://app.example.com", "domain=other.example.com", "", true);
    row("https://app.example.com", "Domain=b.app.example.com", "", true);
    row("https://app.example.com", "Domain=ample.com", "", true);
    row("https://app.example.com", "Domain=com", "", true);
    row("https://app.example.com", "Domain=com.", "", true);
    row("https://app.example.com", "Domain=example.com.", "", true);
    row("https://app.example.com", "Domain=evil.com; Domain=example.com", "example.com", false);
    row("https://app.example.com", "Domain=exa mple.com", "", true);
    row("http://localhost:3000", "Domain=localhost", "localhost", true);
    row("http://app.localhost", "Domain=localhost", "", true);
    row("http://127.0.0.1:3000", "Domain=127.0.0.1", "127.0.0.1", false);
    row("http://127.0.0.1:3000", "Domain=0.0.1", "", true);
    row("http://[::1]:3000", "", "::1", true);
    row("https://app.xn--bcher-kva.de",
        "Domain=b\xc3\xbc"
        "cher.de",
        "xn--bcher-kva.de",
        false);
}

void TestSetCookie::domain()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, attribute);
    QFETCH(QString, domain);
    const auto cookie = parse("s=1; " + attribute, url);
    QCOMPARE(cookie.has_value(), !domain.isEmpty());
    if (!cookie)
        return;
    QCOMPARE(cookie->domain, domain);
    QTEST(cookie->hostOnly, "hostOnly");
}

void TestSetCookie::path_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *attribute, const char *path) {
        QTest::addRow("%s %s", url, attribute)
            << QUrl(QLatin1String(url)) << QByteArray(attribute) << QString(QLatin1String(path));
    };
    row("https://a.example/account/login", "Path=/x", "/x");
    row("https://a.example/account/login", "Path=/", "/");
    row("https://a.example/account/login", "", "/account");
    row("https://a.example/account/login", "Path=", "/account");
    row("https://a.example/account/login", "Path", "/account");
    row("https://a.example/account/login", "Path=x", "/account");
    row("https://a.example/account/login", "Path=\"/x\"", "/account");
    row("https://a.example/account/", "", "/account");
    row("https://a.example/account", "", "/");
    row("https://a.example", "", "/");
    row("https://a.example/a%20b/c", "", "/a%20b");
}

void TestSetCookie::path()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, attribute);
    const auto cookie = parse("s=1; " + attribute, url);
    QVERIFY(cookie.has_value());
    QTEST(cookie->path, "expected");
}

void TestSetCookie::flags()
{
    const auto plain = parse("s=1; SameSite=Lax; Priority=High");
    QVERIFY(plain && !plain->secure && !plain->httpOnly);
    const auto both = parse("s=1;SECURE;HttpOnly=whatever");
    QVERIFY(both && both->secure && both->httpOnly);
}

void TestSetCookie::ignored_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("secureOrigin");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *line, bool secureOrigin, bool taken) {
        QTest::addRow("%s%s", line, secureOrigin ? "" : " (over plain http)")
            << QByteArray(line) << secureOrigin << taken;
    };
    row("", true, false);
    row("novalue", true, false);
    row("novalue; a=b", true, false);
    row("=value", true, false);
    row("  =value", true, false);
    row("s=a\x01", true, false);
    row("s=a\nt=b", true, false);
    row("s=a\x7f", true, false);
    row("s=a\tb", true, true);
    row("s=1; Secure", true, true);
    row("s=1; Secure", false, false);
    row("s=1", false, true);
    row("__Secure-s=1; Secure", true, true);
    row("__Secure-s=1", true, false);
    row("__secure-s=1", true, false);
    row("__Secure-s=1; Secure", false, false);
    row("__Host-s=1; Secure; Path=/", true, true);
    row("__Host-s=1; Secure; Path=/; Domain=", true, true);
    row("__Host-s=1; Secure; Path=/; Domain=app.example.com", true, false);
    row("__Host-s=1; Secure; Path=/account", true, false);
    row("__Host-s=1; Secure", true, false);
    row("__Host-s=1; Path=/", true, false);
    row("__HOST-s=1; Path=/", true, false);
    row("__Hosts=1", true, true);
}

void TestSetCookie::ignored()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, secureOrigin);
    QTEST(parse(line, from, secureOrigin).has_value(), "taken");
}

void TestSetCookie::bounds()
{
    QVERIFY(parse("s=" + QByteArray(4095, 'x')).has_value());
    QVERIFY(!parse("s=" + QByteArray(4096, 'x')).has_value());
    const auto longPath = parse("s=1; Path=/" + QByteArray(1024, 'x'));
    QVERIFY(longPath.has_value());
    QCOMPARE(longPath->path, QStringLiteral("/account"));
    const auto manyAttributes = parse("s=1" + QByteArray("; x").repeated(100000) + "; Path=/p");
    QVERIFY(manyAttributes.has_value());
    QCOMPARE(manyAttributes->path, QStringLiteral("/p"));
}

void TestSetCookie::domainMatches_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *host, const char *domain, bool matches) {
        QTest::addRow("%s %s", host, domain)
            << QString(QLatin1String(host)) << QString(QLatin1String(domain)) << matches;
    };
    row("example.com", "example.com", true);
    row("a.b.example.com", "example.com", true);
    row("badexample.com", "example.com", false);
    row("example.com", "a.example.com", false);
    row("10.0.0.1", "0.0.1", false);
    row("10.0.0.1", "10.0.0.1", true);
    row("::1", "1", false);
}

void TestSetCookie::domainMatches()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    QTEST(Understudy::domainMatches(host, domain), "matches");
}

void TestSetCookie::pathMatches_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *request, const char *cookie, bool matches) {
        QTest::addRow("%s %s", request, cookie)
            << QString(QLatin1String(request)) << QString(QLatin1String(cookie)) << matches;
    };
    row("", "/", true);
    row("/a", "/", true);
    row("/a", "/a", true);
    row("/a/", "/a", true);
    row("/a/b", "/a", true);
    row("/a/b", "/a/", true);
    row("/ab", "/a", false);
    row("/a", "/a/", false);
    row("/", "/a", false);
    row("/A", "/a", false);
}

void TestSetCookie::pathMatches()
{
    QFETCH(QString, request);
    QFETCH(QString, cookie);
    QTEST(Understudy::pathMatches(request, cookie), "matches");
}

QTEST_GUILESS_MAIN(TestSetCookie)
#include "tst_set_cookie.moc"
