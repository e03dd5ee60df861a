// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/policy.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Understudy;

class PolicyTest : public TestCase
{
    Q_OBJECT

    //! The example of the README.
    static QByteArray example()
    {
        QFile file(QStringLiteral(UNDERSTUDY_POLICY "/README.md"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = file.readAll();
        const QByteArray begin("```json\n");
        const qsizetype from = text.indexOf(begin) + begin.size();
        return text.mid(from, text.indexOf("```", from) - from);
    }

    static Policy onlyAt(const QString &origin)
    {
        return {.organisation = QStringLiteral("Acme"), .connections = QStringList{origin}};
    }

private Q_SLOTS:

    void theExampleIsUnderstood()
    {
        const Result<Policy> policy = parsePolicy(example());
        QVERIFY(policy);
        QCOMPARE(policy->organisation, QStringLiteral("Acme"));
        QCOMPARE(policy->connections->size(), 3);
        QCOMPARE(policy->ticket.pattern, QStringLiteral("ZD-[0-9]{1,7}"));
        QCOMPARE(policy->ticket.hint, QStringLiteral("ZD- and a number, such as ZD-1042"));
        QCOMPARE(policy->longestMinutes, 30);
        QCOMPARE(policy->journalDays, 730);
        QCOMPARE(policy->onLock, OnLock::End);
        QVERIFY(policy->changesNever);
    }

    void anEmptyObjectFixesNothing() { QCOMPARE(parsePolicy("{}"), Result<Policy>(Policy{})); }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *json, const char *fault) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(fault);
        };
        row("nothing", "", "/: not JSON");
        row("not JSON", "{\"organisation\": ", "/: not JSON");
        row("a list", "[]", "/: must be an object");
        row("a typing mistake", "{\"conections\": []}", "/conections: is not known here");
        row("a typing mistake within",
            "{\"ticket\": {\"pattern\": \"x\", \"hnt\": \"y\"}}",
            "/ticket/hnt: is not known here");
        row("organisation", "{\"organisation\": 3}", "/organisation: must be a text");
        row("no list", "{\"connections\": \"https://a.example\"}", "/connections: must be a list");
        row("a path", "{\"connections\": [\"https://a.example/x\"]}", "/connections/0: must be an");
        row("a slash", "{\"connections\": [\"https://a.example/\"]}", "/connections/0: must be an");
        row("no scheme", "{\"connections\": [\"a.example\"]}", "/connections/0: must be an origin");
        row("all", "{\"connections\": [\"*\"]}", "/connections/0: must be an origin");
        row("every host",
            "{\"connections\": [\"https://*\"]}",
            "/connections/0: must be an origin");
        row("every host below nothing",
            "{\"connections\": [\"https://*.\"]}",
            "/connections/0: must be an origin");
        row("a star within",
            "{\"connections\": [\"https://app.*.example\"]}",
            "/connections/0: must be an origin");
        row("a user", "{\"connections\": [\"https://u@a.example\"]}", "/connections/0: must be an");
        row("a file", "{\"connections\": [\"file:///etc\"]}", "/connections/0: must be an origin");
        row("the second",
            "{\"connections\": [\"https://a.example\", 3]}",
            "/connections/1: must be a text");
        row("no pattern", "{\"ticket\": {\"hint\": \"x\"}}", "/ticket/pattern: is missing");
        row("no expression", "{\"ticket\": {\"pattern\": \"[\"}}", "/ticket/pattern: missing");
        row("breaks out",
            "{\"ticket\": {\"pattern\": \"a)|(b\"}}",
            "/ticket/pattern: unmatched closing parenthesis");
        row("cannot be whole",
            "{\"ticket\": {\"pattern\": \"(?x)a #\"}}",
            "/ticket/pattern: cannot be made to match");
        row("4 minutes", "{\"longestMinutes\": 4}", "/longestMinutes: must be a whole number");
        row("61 minutes", "{\"longestMinutes\": 61}", "/longestMinutes: must be a whole number");
        row("half", "{\"longestMinutes\": 7.5}", "/longestMinutes: must be a whole number");
        row("negative days", "{\"journalDays\": -1}", "/journalDays: must be a whole number");
        row("lock", "{\"onLock\": \"stop\"}", "/onLock: must be one of: hide, end");
        row("changes", "{\"allowChanges\": \"no\"}", "/allowChanges: must be true or false");
    }

    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const Result<Policy> policy = parsePolicy(json);
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, ErrorKind::Invalid);
        QVERIFY2(policy.error().message.startsWith(fault), qPrintable(policy.error().message));
    }

    void aLongPatternIsRefused()
    {
        const QByteArray json = "{\"ticket\": {\"pattern\": \"" + QByteArray(501, 'x') + "\"}}";
        QCOMPARE(parsePolicy(json).error().message,
                 QStringLiteral("/ticket/pattern: has more than 500 characters"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *origin, const char *address, bool allowed) {
            QTest::addRow("%s at %s", address, origin)
                << QString::fromUtf8(origin) << QString::fromUtf8(address) << allowed;
        };
        row("https://a.example", "https://a.example", true);
        row("https://a.example", "https://a.example/", true);
        row("https://a.example", "https://a.example/app", true);
        row("https://a.example", "https://A.EXAMPLE", true);
        row("https://a.example", "https://a.example:443", true);
        row("https://a.example", "https://a.example:8443", false);
        row("https://a.example", "http://a.example", false);
        row("https://a.example", "http://a.example:443", false);
        row("https://a.example", "https://b.example", false);
        row("https://a.example", "https://a.example.evil.example", false);
        row("https://a.example", "https://x.a.example", false);
        row("https://a.example", "https://a.example@evil.example", false);
        row("https://a.example", "https://evil.example/https://a.example", false);
        row("https://a.example", "https://a.example.", false);
        row("https://a.example", "", false);
        row("https://*.a.example", "https://x.a.example", true);
        row("https://*.a.example", "https://y.x.a.example", true);
        row("https://*.a.example", "https://a.example", false);
        row("https://*.a.example", "https://xa.example", false);
        row("https://*.a.example:8443", "https://x.a.example:8443", true);
        row("https://*.a.example:8443", "https://x.a.example", false);
        row("http://127.0.0.1:*", "http://127.0.0.1:40123", true);
        row("http://127.0.0.1:*", "http://127.0.0.1", true);
        row("http://127.0.0.1:*", "http://127.0.0.2:40123", false);
        row("http://[::1]:*", "http://[::1]:80", true);
        row("https://bücher.example", "https://xn--bcher-kva.example", true);
    }

    void addresses()
    {
        QFETCH(QString, origin);
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        const std::optional<Error> fault = faultOf(onlyAt(origin), QUrl(address));
        QCOMPARE(!fault, allowed);
        if (allowed)
            return;
        QCOMPARE(fault->kind, ErrorKind::Refused);
        QCOMPARE(fault->source, QStringLiteral("policy"));
        QCOMPARE(fault->message, QStringLiteral("Acme"));
    }

    void withoutAListEveryAddressIsAllowed()
    {
        QVERIFY(!faultOf(Policy{}, QUrl(QStringLiteral("https://a.example"))));
        QVERIFY(faultOf(Policy{.connections = QStringList{}},
                        QUrl(QStringLiteral("https://a.example"))));
    }

    void tickets_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<bool>("fits");
        const QString number = QStringLiteral("ZD-[0-9]{1,7}");
        QTest::newRow("fits") << number << QStringLiteral("ZD-1042") << true;
        QTest::newRow("none") << number << QString() << false;
        QTest::newRow("something before") << number << QStringLiteral("x ZD-1") << false;
        QTest::newRow("something after") << number << QStringLiteral("ZD-1 x") << false;
        QTest::newRow("a line after") << number << QStringLiteral("ZD-1\n") << false;
        QTest::newRow("of two") << QStringLiteral("A|B") << QStringLiteral("AX") << false;
        QTest::newRow("the second of two") << QStringLiteral("A|B") << QStringLiteral("B") << true;
        QTest::newRow("letters") << QStringLiteral("\\w+") << QStringLiteral("Größe") << true;
        QTest::newRow("may be none") << QStringLiteral("(ZD-1)?") << QString() << true;
    }

    void tickets()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, ticket);
        QFETCH(bool, fits);
        QCOMPARE(matches({.pattern = pattern}, ticket), fits);
    }

    //! 100 characters take (a+)+b longer than anybody lives.
    void aPatternThatTakesTooLongSaysNo()
    {
        QElapsedTimer took;
        took.start();
        QVERIFY(!matches({.pattern = QStringLiteral("(a+)+b")}, QString(100, u'a')));
        QVERIFY(!matches({.pattern = QStringLiteral("(?:(a|aa|a?)*)*b")}, QString(100, u'a')));
        QVERIFY2(took.elapsed() < 10000, qPrintable(QString::number(took.elapsed())));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
