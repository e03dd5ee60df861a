// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply_bench.h"
#include "support/test_case.h"

#include <limits>

using namespace Understudy;

//! The places in and beside an answer that references lead to.
class TestReplyReaderPlaces : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cookieExpiry();
    void documents_data();
    void documents();
    void noDocument();
    void rowsOfAList();
    void valuesOfTheAnswerItself();
    void sessionWithoutAnId();
    void wholeNumbers_data();
    void wholeNumbers();
    void retryAfterByReference();
};

// RFC 6265 reads a cookie's end by our clock, whatever the answer's Date says.
void TestReplyReaderPlaces::cookieExpiry()
{
    const HttpReply reply =
        replyWith(R"({"id":1})", 200, {{"Date", "Mon, 02 Mar 2026 08:00:00 GMT"}});
    Credentials credentials;
    credentials.applySetCookie({"sid=a; Max-Age=600", "other=b"}, reply.url, now);
    const ReplyReader reader(reply, credentials);
    SessionRule rule{.identity = {.id = {.references = {QStringLiteral("body:/id")}}},
                     .expires = {.reference = QStringLiteral("cookie:sid#expires"),
                                 .format = MomentFormat::HttpDate}};
    QCOMPARE(reader.session(rule)->expiresAt, now.addSecs(600));
    credentials.applySetCookie({"sid=a; Expires=Mon, 02 Mar 2106 09:00:00 GMT"}, reply.url, now);
    QCOMPARE(ReplyReader(reply, credentials).session(rule)->expiresAt, now.addDays(400));
    for (const char *untold : {"cookie:other#expires", "cookie:nobody#expires"}) {
        rule.expires.reference = QString::fromLatin1(untold);
        QVERIFY(reader.session(rule));
        QVERIFY(!reader.session(rule)->expiresAt.isValid());
    }
}

void TestReplyReaderPlaces::documents_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *from, const char *reference, const char *expected) {
        QTest::addRow("%s of %s", reference, from)
            << QString::fromLatin1(from) << QString::fromLatin1(reference) << QByteArray(expected);
    };
    row("body:/json", "doc:d/a/0", "[7]");
    row("body:/json", "doc:d", R"([{"a":[7]}])");
    row("body:/json", "doc:d/b", "nothing");
    row("body:/json", "doc:d/null", "nothing");
    row("body:/json", "doc:other/a", "nothing");
    row("body:/bare", "doc:d", "[7]");
    row("body:/page", "doc:d", "nothing");
    row("body:/page", "doc:d/a", "nothing");
    row("body:/nobody", "doc:d/a", "nothing");
    row("body:", "doc:d/a", "nothing");
    row("header:X-Json", "doc:d/a/0", "[7]");
    row("cookie:json", "doc:d/a", "[7]");
    row("value:json", "doc:d/a", "[7]");
}

void TestReplyReaderPlaces::documents()
{
    QFETCH(QString, from);
    QFETCH(QString, reference);
    const HttpReply reply = replyWith(R"({"json":"{\"a\":[7]}","bare":"7","page":"<html>"})",
                                      200,
                                      {{"X-Json", R"({"a":[7]})"}});
    Credentials credentials;
    credentials.applySetCookie({R"(json={"a":7})"}, reply.url, now);
    credentials.setValue(QStringLiteral("json"), Secret(QStringLiteral(R"({"a":7})")));
    const QMap<QString, DocumentRule> documents{
        {QStringLiteral("d"), {.from = from, .decode = {Decoder::Json}}}};
    QTEST(written(ReplyReader(reply, credentials, documents).find(reference)), "expected");
}

// The parser refuses what looks for itself; a reader that met it must end all the same.
void TestReplyReaderPlaces::noDocument()
{
    const QMap<QString, DocumentRule> documents{
        {QStringLiteral("a"), {.from = QStringLiteral("doc:a"), .decode = {Decoder::Json}}}};
    const ReplyReader reader(replyWith("{}"), Credentials(), documents);
    for (const char *reference : {"doc:a", "doc:b/x", "doc:", "", "nothing", ":"})
        QCOMPARE(written(reader.find(QString::fromLatin1(reference))), QByteArray("nothing"));
}

void TestReplyReaderPlaces::rowsOfAList()
{
    ReplyReader reader = readerOf(R"({"rows":[{"id":1,"n":"a"},7,{"id":"x","n":null}]})");
    UserSearch search;
    search.list = QStringLiteral("body:/rows");
    search.user = {.id = {.references = {QStringLiteral("item:/id")}},
                   .name = {.references = {QStringLiteral("item:/n")}}};
    const auto rows = reader.users(search);
    QVERIFY(rows);
    const QList<Identity> expected{{.id = QStringLiteral("1"), .name = QStringLiteral("a")},
                                   {},
                                   {.id = QStringLiteral("x")}};
    QCOMPARE(*rows, expected);
    search.list = QStringLiteral("body:/none");
    QCOMPARE(reader.users(search).error().kind, ErrorKind::Malformed);
}

void TestReplyReaderPlaces::valuesOfTheAnswerItself()
{
    Credentials credentials;
    credentials.setValue(QStringLiteral("token"), Secret(QStringLiteral(R"({"sub":"old"})")));
    const QMap<QString, DocumentRule> documents{
        {QStringLiteral("t"), {.from = QStringLiteral("value:token"), .decode = {Decoder::Json}}}};
    ReplyReader reader(replyWith("{}"), credentials, documents);
    credentials.setValue(QStringLiteral("token"), Secret(QStringLiteral(R"({"sub":"new"})")));
    reader.use(credentials);
    QCOMPARE(written(reader.find(QStringLiteral("doc:t/sub"))), QByteArray("[\"new\"]"));
}

void TestReplyReaderPlaces::sessionWithoutAnId()
{
    const SessionRule rule{.expires = {.reference = QStringLiteral("body:/left"),
                                       .format = MomentFormat::SecondsFromNow}};
    const auto told = readerOf(R"({"left":60})").session(rule);
    QVERIFY(told);
    QVERIFY(told->identity.id.isEmpty());
    QCOMPARE(told->expiresAt, now.addSecs(60));
    QVERIFY(!readerOf("{}").session(rule)->expiresAt.isValid());
}

void TestReplyReaderPlaces::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("number");
    const auto good = [](const char *json, qint64 number) {
        QTest::newRow(json) << QByteArray(json) << true << number;
    };
    good("0", 0);
    good("-7", -7);
    good("2.0", 2);
    good("\"93\"", 93);
    good("9223372036854775807", std::numeric_limits<qint64>::max());
    good("\"9223372036854775807\"", std::numeric_limits<qint64>::max());
    for (const char *bad : {"1.5",
                            "1e300",
                            "9223372036854775808",
                            "18446744073709551616",
                            "null",
                            "true",
                            "[]",
                            "[1]",
                            "{}",
                            "\"\"",
                            "\"x\"",
                            "\"1.5\"",
                            "\"9223372036854775808\"",
                            "\"1e3\"",
                            "\"0x10\""})
        QTest::newRow(bad) << QByteArray(bad) << false << qint64(0);
}

void TestReplyReaderPlaces::wholeNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, whole);
    const QJsonValue value = QJsonDocument::fromJson('[' + json + ']').array().first();
    QCOMPARE(wholeNumber(value).has_value(), whole);
    QTEST(wholeNumber(value).value_or(0), "number");
}

void TestReplyReaderPlaces::retryAfterByReference()
{
    const ReplyReader reader(replyWith(R"({"wait":9,"huge":1e300})", 429, {{"X-Wait", "8"}}),
                             Credentials());
    const auto seconds = [&reader](const char *reference) {
        const ErrorRule rule{.kind = ErrorKind::TryLater,
                             .statuses = {429},
                             .retryAfter = QString::fromLatin1(reference)};
        return reader.errorBy({rule})->retryAfter.count();
    };
    QCOMPARE(seconds("body:/wait"), 9);
    QCOMPARE(seconds("header:X-Wait"), 8);
    QCOMPARE(seconds("header:Retry-After"), 0);
    QCOMPARE(seconds("body:/huge"), 0);
    QCOMPARE(seconds("body:"), 0);
}

QTEST_GUILESS_MAIN(TestReplyReaderPlaces)
#include "tst_reply_reader_places.moc"
