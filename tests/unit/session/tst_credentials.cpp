// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/credentials.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QUrl app(QStringLiteral("https://app.example.com/account/login"));

template<typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!Printable<Credentials>); // promise «Vault»

QUrl url(const char *text)
{
    return QUrl(QLatin1String(text));
}

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

Credentials full()
{
    Credentials credentials;
    credentials.applySetCookie({"s=a%2Fb.c%3D; Path=/; HttpOnly; Secure; Max-Age=60",
                                QByteArray("bytes=\xff\xfe; Domain=example.com")},
                               app,
                               now);
    credentials.setHeader("X-Switch-User", secret("42"));
    credentials.setValue(QStringLiteral("token"), secret("t0ken\xc3\xbc"));
    credentials.setValue(QStringLiteral("empty"), Secret());
    return credentials;
}

} // namespace

class TestCredentials : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startEmpty();
    void cookieHeader_data();
    void cookieHeader();
    void headerOrder();
    void lastOfOneSlotWins();
    void expiredCookieRemovesItsNamesake();
    void expiryIsSeenAtSending();
    void oldestGoBeyondTheBound();
    void cookieByName();
    void dropsAndKeeps();
    void headersAndValues();
    void namesOfHeadersHaveNoCase();
    void cookieExpiry();
    void survivesJson();
    void refusesOtherJson_data();
    void refusesOtherJson();
    void loopback_data();
    void loopback();
};

void TestCredentials::startEmpty()
{
    Credentials credentials;
    QVERIFY(credentials.isEmpty());
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray());
    credentials.setValue(QStringLiteral("token"), secret("t"));
    QVERIFY(!credentials.isEmpty());
    credentials.dropValue(QStringLiteral("token"));
    QVERIFY(credentials == Credentials());
}

//! The cookie of each row was set by `app`.
void TestCredentials::cookieHeader_data()
{
    QTest::addColumn<QByteArray>("setCookie");
    QTest::addColumn<QUrl>("to");
    QTest::addColumn<bool>("sent");
    const auto row = [](const char *setCookie, const char *to, bool sent) {
        QTest::addRow("%s to %s", setCookie, to) << QByteArray(setCookie) << url(to) << sent;
    };
    row("s=1", "https://app.example.com/account/x", true);
    row("s=1", "https://app.example.com/account", true);
    row("s=1", "https://app.example.com/", false);
    row("s=1; Path=/", "https://app.example.com", true);
    row("s=1; Path=/", "https://app.example.com:8443/x?y#z", true);
    row("s=1; Path=/", "https://b.app.example.com/", false);
    row("s=1; Path=/", "https://example.com/", false);
    row("s=1; Path=/", "https://evil.test/", false);
    row("s=1; Path=/; Domain=example.com", "https://example.com/", true);
    row("s=1; Path=/; Domain=example.com", "https://b.example.com/", true);
    row("s=1; Path=/; Domain=example.com", "https://badexample.com/", false);
    row("s=1; Path=/", "http://app.example.com/", true);
    row("s=1; Path=/; Secure", "http://app.example.com/", false);
    row("s=1; Path=/; Secure", "https://app.example.com/", true);
    row("s=1; Path=/a%20b", "https://app.example.com/a%20b/c", true);
    row("s=1; Path=/; Domain=other.test", "https://other.test/", false);
}

void TestCredentials::cookieHeader()
{
    QFETCH(QByteArray, setCookie);
    QFETCH(QUrl, to);
    QFETCH(bool, sent);
    Credentials credentials;
    credentials.applySetCookie({setCookie}, app, now);
    QCOMPARE(credentials.cookieHeader(to, now), sent ? QByteArray("s=1") : QByteArray());
}

void TestCredentials::headerOrder()
{
    Credentials credentials;
    credentials.applySetCookie(
        {"a=1; Path=/", "b=2; Path=/account", "c=3; Path=/", "d=4; Path=/account/x"}, app, now);
    QCOMPARE(credentials.cookieHeader(url("https://app.example.com/account/x"), now),
             QByteArray("d=4; b=2; a=1; c=3"));
}

void TestCredentials::lastOfOneSlotWins()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/", "b=2; Path=/", "a=3; Path=/"}, app, now);
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("a=3; b=2"));
    credentials.applySetCookie({"a=4; Path=/account"}, app, now);
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("a=4; a=3; b=2"));
    credentials.applySetCookie({"a=5; Path=/; Domain=app.example.com"}, app, now);
    QCOMPARE(credentials.cookies().size(), 3); // same name, domain and path
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("a=4; a=5; b=2"));
}

void TestCredentials::expiredCookieRemovesItsNamesake()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/", "b=2; Path=/"}, app, now);
    credentials.applySetCookie({"a=; Path=/; Max-Age=0"}, app, now);
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("b=2"));
    credentials.applySetCookie({"b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"}, app, now);
    QVERIFY(credentials.isEmpty());
    credentials.applySetCookie({"c=1; Path=/; Max-Age=0", "d=1; Path=/; Max-Age=0", "d=2; Path=/"},
                               app,
                               now);
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("d=2"));
}

void TestCredentials::expiryIsSeenAtSending()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/; Max-Age=60", "b=2; Path=/"}, app, now);
    QCOMPARE(credentials.cookieHeader(app, now.addSecs(59)), QByteArray("a=1; b=2"));
    QCOMPARE(credentials.cookieHeader(app, now.addSecs(60)), QByteArray("b=2"));
}

void TestCredentials::oldestGoBeyondTheBound()
{
    Credentials credentials;
    credentials.applySetCookie({"other=1; Path=/; Domain=example.com"}, app, now);
    for (int i = 0; i < 200; ++i)
        credentials.applySetCookie({"c" + QByteArray::number(i) + "=1; Path=/"}, app, now);
    QCOMPARE(credentials.cookies().size(), 181);
    QCOMPARE(credentials.cookies().at(0).name, QByteArray("other"));
    QCOMPARE(credentials.cookies().at(1).name, QByteArray("c20"));
    QCOMPARE(credentials.cookies().last().name, QByteArray("c199"));
}

void TestCredentials::cookieByName()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/", "a=2; Path=/account", "gone=1; Max-Age=5"},
                               app,
                               now);
    QCOMPARE(credentials.cookie("a", app, now).reveal(), QByteArray("2"));
    QCOMPARE(credentials.cookie("a", url("https://app.example.com/"), now).reveal(),
             QByteArray("1"));
    QVERIFY(credentials.cookie("a", url("https://evil.test/"), now).isEmpty());
    QVERIFY(credentials.cookie("A", app, now).isEmpty());
    QVERIFY(credentials.cookie("gone", app, now.addSecs(5)).isEmpty());
}

void TestCredentials::dropsAndKeeps()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/", "a=2; Path=/account", "b=3; Path=/", "c=4; Path=/"},
                               app,
                               now);
    credentials.dropCookie("a");
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("b=3; c=4"));
    credentials.keepCookies({"c", "unknown"});
    QCOMPARE(credentials.cookieHeader(app, now), QByteArray("c=4"));
    credentials.keepCookies({});
    QVERIFY(credentials.isEmpty());
}

void TestCredentials::headersAndValues()
{
    Credentials credentials;
    credentials.setHeader("X-Switch-User", secret("42"));
    credentials.setHeader("X-Switch-User", secret("43"));
    QCOMPARE(credentials.headers().size(), 1);
    QCOMPARE(credentials.headers().value("X-Switch-User").reveal(), QByteArray("43"));
    credentials.dropHeader("X-Switch-User");
    QVERIFY(credentials.isEmpty());
    credentials.setValue(QStringLiteral("token"), secret("t"));
    QCOMPARE(credentials.value(QStringLiteral("token")).reveal(), QByteArray("t"));
    QVERIFY(credentials.value(QStringLiteral("other")).isEmpty());
    QCOMPARE(credentials.values().size(), 1);
}

void TestCredentials::namesOfHeadersHaveNoCase()
{
    Credentials credentials;
    credentials.setHeader("Sudo", secret("42"));
    credentials.setHeader("sudo", secret("43"));
    QCOMPARE(credentials.headers().size(), 1);
    QCOMPARE(credentials.headers().first(), secret("43"));
    credentials.dropHeader("SUDO");
    QVERIFY(credentials.isEmpty());
}

void TestCredentials::cookieExpiry()
{
    Credentials credentials;
    credentials.applySetCookie({"a=1; Path=/; Max-Age=60",
                                "b=2; Path=/",
                                "c=3; Path=/; Expires=Mon, 02 Mar 2026 10:00:00 GMT",
                                "d=4; Path=/elsewhere; Max-Age=60"},
                               app,
                               now);
    QCOMPARE(credentials.cookieExpiry("a", app, now), now.addSecs(60));
    QVERIFY(!credentials.cookieExpiry("b", app, now).isValid());
    QCOMPARE(credentials.cookieExpiry("c", app, now), now.addSecs(3600));
    QVERIFY(!credentials.cookieExpiry("d", app, now).isValid());
    QVERIFY(!credentials.cookieExpiry("a", app, now.addSecs(60)).isValid());
    QVERIFY(!credentials.cookieExpiry("a", url("https://evil.test/"), now).isValid());
}

void TestCredentials::survivesJson()
{
    const Credentials credentials = full();
    const QByteArray text = QJsonDocument(credentials.toJson()).toJson(QJsonDocument::Compact);
    const Result<Credentials> read = Credentials::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read.has_value());
    QVERIFY(*read == credentials);
    QCOMPARE(read->cookies().at(0).value.reveal(), QByteArray("a%2Fb.c%3D"));
    QCOMPARE(read->cookies().at(1).value.reveal(), QByteArray("\xff\xfe"));
    const Result<Credentials> empty = Credentials::fromJson(Credentials().toJson());
    QVERIFY(empty && *empty == Credentials());
}

void TestCredentials::refusesOtherJson_data()
{
    QTest::addColumn<QJsonObject>("object");
    const QJsonObject good = full().toJson();
    const auto row = [&](const char *name, const char *member, const QJsonValue &value) {
        QJsonObject object = good;
        object.insert(QLatin1String(member), value);
        QTest::newRow(name) << object;
    };
    const auto cookieRow = [&](const char *name, const char *member, const QJsonValue &value) {
        QJsonArray cookies = good.value(QLatin1String("cookies")).toArray();
        QJsonObject cookie = cookies.at(0).toObject();
        cookie.insert(QLatin1String(member), value);
        cookies.replace(0, cookie);
        row(name, "cookies", cookies);
    };
    QTest::newRow("empty") << QJsonObject();
    row("unknown member", "more", 1);
    row("cookies of another type", "cookies", QJsonObject());
    row("a cookie of another type", "cookies", QJsonArray{1});
    row("headers missing", "headers", QJsonValue::Null);
    row("values of another type", "values", QJsonObject{{QStringLiteral("token"), 7}});
    cookieRow("cookie's value of another type", "value", 7);
    cookieRow("cookie's value not bytes", "value", QString(QChar(0x20ac)));
    cookieRow("cookie's flag of another type", "secure", QStringLiteral("yes"));
    cookieRow("cookie's unknown member", "sameSite", QStringLiteral("Lax"));
    cookieRow("cookie's expiry no time", "expires", QStringLiteral("tomorrow"));
    cookieRow("cookie's expiry in local time",
              "expires",
              QStringLiteral("2026-03-02T09:00:00.000"));
}

void TestCredentials::refusesOtherJson()
{
    QFETCH(QJsonObject, object);
    const Result<Credentials> read = Credentials::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QVERIFY(!read.error().message.contains(QLatin1String("a%2Fb")));
    QVERIFY(!read.error().message.contains(QLatin1String("t0ken")));
}

void TestCredentials::loopback_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *address, bool loopback) {
        QTest::newRow(address) << url(address) << loopback;
    };
    row("http://localhost", true);
    row("http://LOCALHOST:3000/x", true);
    row("http://app.localhost", true);
    row("http://127.0.0.1", true);
    row("http://127.255.1.2:8080", true);
    row("http://[::1]:8080", true);
    row("http://127.0.0.1.evil.test", false);
    row("http://localhost.evil.test", false);
    row("http://evillocalhost", false);
    row("http://128.0.0.1", false);
    row("http://10.0.0.1", false);
    row("http://[::2]", false);
    row("http://0.0.0.0", false);
    row("https://app.example.com", false);
    row("file:///etc/passwd", false);
}

void TestCredentials::loopback()
{
    QFETCH(QUrl, address);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(address), loopback);
    Credentials credentials;
    credentials.applySetCookie({"s=1; Path=/; Secure"}, address, now);
    QCOMPARE(!credentials.cookieHeader(address, now).isEmpty(),
             loopback || address.scheme() == QLatin1String("https"));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
