// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "support/test_case.h"

using namespace Understudy;

class TestLogging : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void redacts_data();
    void redacts();
    void leavesAlone_data();
    void leavesAlone();
};

//! Promise «Vault»: no row's secret survives, and what is around it does.
void TestLogging::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("bearer", "Authorization: Bearer abc123", "Authorization: Bearer [redacted]");
    row("basic", "authorization: Basic dXNlcjpwdw==", "authorization: Basic [redacted]");
    row("short cookie", "Cookie: s=1", "Cookie: [redacted]");
    row("set-cookie", "Set-Cookie: sid=abc; Path=/", "Set-Cookie: [redacted]");
    row("several cookies", "cookie: a=1; session=abc\nnext line", "cookie: [redacted]\nnext line");
    row("JSON token", R"({"token": "abc", "id": 3})", R"({"token": "[redacted]", "id": 3})");
    row("JSON password", R"("password":"hunter2")", R"("password":"[redacted]")");
    row("query", "GET /view?code=77aa&x=1", "GET /view?code=[redacted]&x=1");
    row("token run", "got 0123456789abcdef0123456789 back", "got [redacted] back");
    row("cookie value with its signature",
        "value s3cretTokenValue.signature%2Fpart%3D now",
        "value [redacted] now");
}

void TestLogging::redacts()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
}

void TestLogging::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("plain words", "the keychain refused a call; trying once more with a new session");
    row("UUID", "entry 123e4567-e89b-12d3-a456-426614174000 closed");
    row("a path", "/home/agent/.local/share/understudy/journal.sqlite");
    row("long word without digits", "Donaudampfschifffahrtsgesellschaft");
    row("empty", "");
}

void TestLogging::leavesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
