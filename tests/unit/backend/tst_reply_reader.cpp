// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply_bench.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

//! What the field finds in `{"v": value}`.
Result<QString> factIn(const QByteArray &value, const FieldRule &rule = {})
{
    SessionRule session{
        .identity = {.id = {.references = {QStringLiteral("body:/id")}}, .name = rule}};
    session.identity.name.references = {QStringLiteral("body:/v")};
    const QByteArray body = "{\"id\":1,\"v\":" + value + "}";
    const Result<Session> told = readerOf(body).session(session);
    if (!told)
        return failure(told.error());
    return told->identity.name;
}

} // namespace

class TestReplyReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void references_data();
    void references();
    void pointer_data();
    void pointer();
    void find_data();
    void find();
    void findsInHeadersCookiesAndValues();
    void field_data();
    void field();
    void fieldsAreJoined();
    void map_data();
    void map();
    void wholeSession();
    void sessionNeedsAnId_data();
    void sessionNeedsAnId();
    void expiry_data();
    void expiry();
    void expiryIsReadAgainstTheirClock_data();
    void expiryIsReadAgainstTheirClock();
    void condition_data();
    void condition();
    void firstRuleThatFits();
    void gatewayProvesNothing();
    void errorSays_data();
    void errorSays();
    void secret_data();
    void secret();
};

void TestReplyReader::references_data()
{
    QTest::addColumn<bool>("known");
    for (const char *good : {"body:",
                             "body:/",
                             "body:/a/0",
                             "header:Date",
                             "cookie:sid",
                             "value:t",
                             "item:",
                             "item:/a",
                             "doc:x",
                             "doc:x/a",
                             "cookie:sid#expires"})
        QTest::newRow(good) << true;
    for (const char *bad : {"",
                            "body",
                            "body:a",
                            "Body:/a",
                            "header:",
                            "cookie:",
                            "value:",
                            "item:a",
                            "item",
                            "doc:",
                            "cookie:#expires",
                            "text",
                            " body:/a"})
        QTest::newRow(bad) << false;
}

void TestReplyReader::references()
{
    QTEST(isReference(QString::fromLatin1(QTest::currentDataTag())), "known");
}

void TestReplyReader::pointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *pointer, const char *expected) {
        QTest::addRow("\"%s\"", pointer) << QString::fromLatin1(pointer) << QByteArray(expected);
    };
    // The document and most rows are RFC 6901's, section 5.
    row("/foo", R"([["bar","baz"]])");
    row("/foo/0", R"(["bar"])");
    row("/foo/1", R"(["baz"])");
    row("/foo/2", "nothing");
    row("/foo/-", "nothing");
    row("/foo/-1", "nothing");
    row("/foo/+1", "nothing");
    row("/foo/01", "nothing");
    row("/foo/ 1", "nothing");
    row("/foo/99999999999999999999", "nothing");
    row("/foo/bar", "nothing");
    row("/foo/0/x", "nothing");
    row("/", "[0]");
    row("/a~1b", "[1]");
    row("/c%d", "[2]");
    row("/m~0n", "[8]");
    row("/~01", "[9]"); // the member "~1": the tilde is decoded last
    row("/0", "[10]");
    row("/null", "[null]");
    row("/null/x", "nothing");
    row("/nothing", "nothing");
}

void TestReplyReader::pointer()
{
    QFETCH(QString, pointer);
    const QJsonObject document =
        QJsonDocument::fromJson(
            R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"m~n":8,"~1":9,"0":10,"null":null})")
            .object();
    QTEST(written(atPointer(document, pointer)), "expected");
    QCOMPARE(atPointer(document, QString()), QJsonValue(document));
}

void TestReplyReader::find_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *body, const char *reference, const char *expected) {
        QTest::addRow("%s in %s", reference, body)
            << QByteArray(body) << QString::fromLatin1(reference) << QByteArray(expected);
    };
    row("null", "body:", "[null]");
    row("true", "body:", "[true]");
    row("\"a\"", "body:", "[\"a\"]");
    row("9007199254740993", "body:", "[9007199254740993]");
    row("{\"a\":null}", "body:/a", "nothing");
    row("{\"a\":null}", "body:", "[{\"a\":null}]");
    row("[[1]]", "body:/0/0", "[1]");
    row("", "body:", "nothing");
    row("<html>", "body:", "nothing");
    row("{\"a\":1", "body:/a", "nothing");
    row("1,2", "body:", "nothing");
    row("1],[2", "body:", "nothing");
    row("{\"a\":1}{\"a\":2}", "body:/a", "nothing");
    row("\xff", "body:", "nothing");
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                       << QStringLiteral("body:/0") << QByteArray("nothing");
}

void TestReplyReader::find()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reference);
    QTEST(written(readerOf(body).find(reference)), "expected");
}

void TestReplyReader::findsInHeadersCookiesAndValues()
{
    const HttpReply reply = replyWith({}, 200, {{"X-Id", "42"}, {"X-Empty", ""}});
    Credentials credentials;
    credentials.applySetCookie({"sid=abc; Path=/api", "other=x; Path=/elsewhere"}, reply.url, now);
    credentials.setValue(QStringLiteral("token"), Secret(QStringLiteral("t")));
    const ReplyReader reader(reply, credentials);
    const auto found = [&reader](const char *reference) {
        return written(reader.find(QString::fromLatin1(reference)));
    };
    QCOMPARE(found("header:x-ID"), QByteArray("[\"42\"]"));
    QCOMPARE(found("header:X-Empty"), QByteArray("nothing"));
    QCOMPARE(found("header:Date"), QByteArray("nothing"));
    QCOMPARE(found("cookie:sid"), QByteArray("[\"abc\"]"));
    QCOMPARE(found("cookie:other"), QByteArray("nothing"));
    QCOMPARE(found("value:token"), QByteArray("[\"t\"]"));
    QCOMPARE(found("value:other"), QByteArray("nothing"));
}

void TestReplyReader::field_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QString>("text");
    const auto good = [](const char *value, const char *text) {
        QTest::newRow(value) << QByteArray(value) << true << QString::fromUtf8(text);
    };
    const auto bad = [](const char *value) {
        QTest::newRow(value) << QByteArray(value) << false << QString();
    };
    good("\"J\\u00fcrgen\"", "Jürgen");
    good("\"\"", "");
    good("null", "");
    good("true", "true");
    good("false", "false");
    good("0", "0");
    good("-7", "-7");
    good("42.0", "42");
    good("1e3", "1000");
    good("9007199254740993", "9007199254740993"); // 2^53 + 1
    good("9223372036854775807", "9223372036854775807");
    good("-9223372036854775808", "-9223372036854775808");
    bad("9223372036854775808");
    bad("18446744073709551615");
    bad("1e300");
    bad("4.2");
    bad("[]");
    bad("[42]");
    bad("{}");
    bad("{\"id\":42}");
}

void TestReplyReader::field()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, sound);
    const Result<QString> fact = factIn(value);
    QCOMPARE(fact.has_value(), sound);
    if (fact)
        QTEST(*fact, "text");
    else
        QCOMPARE(fact.error().kind, ErrorKind::Malformed);
    QCOMPARE(factIn('"' + QByteArray(5000, 'x') + '"')->size(), 1024);
}

void TestReplyReader::fieldsAreJoined()
{
    const SessionRule rule{.identity = {.id = {.references = {QStringLiteral("body:/id")}},
                                        .name = {.references = {QStringLiteral("body:/first"),
                                                                QStringLiteral("body:/middle"),
                                                                QStringLiteral("body:/last")}}}};
    const auto told = readerOf(R"({"id":1,"first":"Mira","last":"Okafor"})").session(rule);
    QVERIFY(told);
    QCOMPARE(told->identity.name, QStringLiteral("Mira Okafor"));
}

void TestReplyReader::map_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("caseless");
    QTest::addColumn<QString>("text");
    QTest::newRow("mapped") << QByteArray("\"ROLE_ADMIN\"") << false << QStringLiteral("admin");
    QTest::newRow("another case") << QByteArray("\"role_admin\"") << false
                                  << QStringLiteral("role_admin");
    QTest::newRow("caseless") << QByteArray("\"role_Admin\"") << true << QStringLiteral("admin");
    QTest::newRow("a number") << QByteArray("3") << false << QStringLiteral("customer");
    QTest::newRow("not in the map") << QByteArray("\"x\"") << true << QStringLiteral("x");
    QTest::newRow("absent") << QByteArray("null") << true << QString();
}

void TestReplyReader::map()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, caseless);
    const FieldRule rule{.map = {{QStringLiteral("ROLE_ADMIN"), QStringLiteral("admin")},
                                 {QStringLiteral("3"), QStringLiteral("customer")}},
                         .caseless = caseless};
    const Result<QString> fact = factIn(value, rule);
    QVERIFY(fact);
    QTEST(*fact, "text");
}

void TestReplyReader::wholeSession()
{
    const auto at = [](const char *reference) {
        return FieldRule{.references = {QString::fromLatin1(reference)}};
    };
    const SessionRule rule{.identity = {.id = at("body:/u/id"),
                                        .name = at("body:/u/name"),
                                        .email = at("body:/u/email"),
                                        .role = at("body:/u/role"),
                                        .orgId = at("body:/u/org")},
                           .impersonatingFromUserId = at("body:/by")};
    Credentials credentials;
    credentials.setValue(QStringLiteral("token"), Secret(QStringLiteral("t")));
    const HttpReply reply = replyWith(
        R"({"u":{"id":42,"name":"Mira","email":"m@example.com","role":"customer","org":7},"by":1})");
    const Result<Session> told = ReplyReader(reply, credentials).session(rule);
    QVERIFY(told);
    const Identity expected{.id = QStringLiteral("42"),
                            .name = QStringLiteral("Mira"),
                            .email = QStringLiteral("m@example.com"),
                            .role = QStringLiteral("customer"),
                            .orgId = QStringLiteral("7")};
    QCOMPARE(told->identity, expected);
    QCOMPARE(told->impersonatingFromUserId, QStringLiteral("1"));
    QCOMPARE(told->credentials, credentials);
    QVERIFY(!told->expiresAt.isValid());
}

void TestReplyReader::sessionNeedsAnId_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}",
                             "null",
                             "",
                             "<html>",
                             "[]",
                             R"({"id":null})",
                             R"({"id":""})",
                             R"({"id":4.2})",
                             R"({"id":{}})",
                             R"({"ID":1})"})
        QTest::addRow("%s", body) << QByteArray(body);
}

void TestReplyReader::sessionNeedsAnId()
{
    QFETCH(QByteArray, body);
    const SessionRule rule{.identity = {.id = {.references = {QStringLiteral("body:/id")}}}};
    const Result<Session> told = readerOf(body).session(rule);
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Malformed);
    QCOMPARE(told.error().message, QStringLiteral("body:/id"));
}

void TestReplyReader::expiry_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<MomentFormat>("format");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QDateTime>("expires");
    const auto good = [](MomentFormat format, const char *value, const QDateTime &expires) {
        QTest::addRow("%d: %s", int(format), value)
            << QByteArray(value) << format << true << expires;
    };
    const auto bad = [](MomentFormat format, const char *value) {
        QTest::addRow("%d: %s", int(format), value)
            << QByteArray(value) << format << false << QDateTime();
    };
    const QDateTime inAnHour = now.addSecs(3600);
    const QDateTime atMost = now.addDays(10 * 365);
    const auto iso = MomentFormat::Iso8601;
    good(iso, "null", {});
    good(iso, R"("2026-03-02T10:00:00Z")", inAnHour);
    good(iso, R"("2026-03-02T10:00:00.250Z")", inAnHour.addMSecs(250));
    good(iso, R"("2026-03-02T12:00:00+02:00")", inAnHour);
    good(iso, R"("2026-03-02T10:00:00")", inAnHour); // no offset: UTC
    good(iso, R"("2026-03-01T00:00:00Z")", now.addSecs(-33 * 3600));
    good(iso, R"("9999-12-31T23:59:59Z")", atMost);
    bad(iso, R"("soon")");
    bad(iso, R"("")");
    bad(iso, "1772445600");
    bad(iso, "{}");
    const auto seconds = MomentFormat::EpochSeconds;
    good(seconds, "1772445600", inAnHour);
    good(seconds, R"("1772445600")", inAnHour);
    good(seconds, "1772445600.5", inAnHour.addMSecs(500));
    good(seconds, "0", QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    good(seconds, "-1e300", QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    good(seconds, "1e300", atMost);
    bad(seconds, R"("soon")");
    bad(seconds, R"("")");
    bad(seconds, R"("nan")");
    bad(seconds, "true");
    bad(seconds, "[]");
    good(MomentFormat::EpochMilliseconds, "1772445600000", inAnHour);
    bad(MomentFormat::EpochMilliseconds, R"("2026-03-02T10:00:00Z")");
    const auto fromNow = MomentFormat::SecondsFromNow;
    good(fromNow, "3600", inAnHour);
    good(fromNow, R"("3600")", inAnHour);
    good(fromNow, "0", now);
    good(fromNow, "-60", now.addSecs(-60));
    good(fromNow, "1e300", atMost);
    bad(fromNow, R"("1 h")");
    const auto http = MomentFormat::HttpDate;
    good(http, R"("Mon, 02 Mar 2026 10:00:00 GMT")", inAnHour);
    bad(http, R"("2026-03-02T10:00:00Z")");
    bad(http, "3600");
}

void TestReplyReader::expiry()
{
    QFETCH(QByteArray, value);
    QFETCH(MomentFormat, format);
    QFETCH(bool, sound);
    const SessionRule rule{.identity = {.id = {.references = {QStringLiteral("body:/id")}}},
                           .expires = {.reference = QStringLiteral("body:/e"), .format = format}};
    const Result<Session> told = readerOf("{\"id\":1,\"e\":" + value + "}").session(rule);
    QCOMPARE(told.has_value(), sound);
    if (told)
        QTEST(told->expiresAt, "expires");
    else
        QCOMPARE(told.error().kind, ErrorKind::Malformed);
}

void TestReplyReader::expiryIsReadAgainstTheirClock_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds"); // from our now; they say 10:00
    QTest::newRow("five minutes fast") << QByteArray("Mon, 02 Mar 2026 09:05:00 GMT") << 3300LL;
    QTest::newRow("an hour slow") << QByteArray("Mon, 02 Mar 2026 08:00:00 GMT") << 7200LL;
    QTest::newRow("another year") << QByteArray("Mon, 01 Mar 2027 10:00:00 GMT") << -364 * 86400LL;
    QTest::newRow("not a date") << QByteArray("yesterday") << 3600LL;
    QTest::newRow("empty") << QByteArray() << 3600LL;
}

void TestReplyReader::expiryIsReadAgainstTheirClock()
{
    QFETCH(QByteArray, date);
    QFETCH(qint64, seconds);
    SessionRule rule{.identity = {.id = {.references = {QStringLiteral("body:/id")}}},
                     .expires = {.reference = QStringLiteral("body:/e")}};
    const QByteArray body = R"({"id":1,"e":"2026-03-02T10:00:00Z","left":60})";
    const ReplyReader reader(replyWith(body, 200, {{"date", date}}), Credentials());
    QCOMPARE(reader.session(rule)->expiresAt, now.addSecs(seconds));
    // A duration does not depend on any clock.
    rule.expires = {.reference = QStringLiteral("body:/left"),
                    .format = MomentFormat::SecondsFromNow};
    QCOMPARE(reader.session(rule)->expiresAt, now.addSecs(60));
}

void TestReplyReader::condition_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<Condition::Test>("test");
    QTest::addColumn<QJsonValue>("operand");
    QTest::addColumn<bool>("holds");
    using Test = Condition::Test;
    const auto row = [](const char *name,
                        const char *body,
                        const char *reference,
                        Test test,
                        const QJsonValue &operand,
                        bool holds) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(reference) << test << operand
                            << holds;
    };
    const QJsonValue ab(QStringLiteral("ab"));
    const QJsonValue null;
    row("is text", R"({"a":"ab"})", "body:/a", Test::Is, ab, true);
    row("is another text", R"({"a":"abc"})", "body:/a", Test::Is, ab, false);
    row("is a number", R"({"a":401})", "body:/a", Test::Is, 401, true);
    row("a text is no number", R"({"a":"401"})", "body:/a", Test::Is, 401, false);
    row("is true", R"({"a":true})", "body:/a", Test::Is, true, true);
    row("1 is not true", R"({"a":1})", "body:/a", Test::Is, true, false);
    row("null member is null", R"({"a":null})", "body:/a", Test::Is, null, true);
    row("missing member is null", "{}", "body:/a", Test::Is, null, true);
    row("the literal null", "null", "body:", Test::Is, null, true);
    row("an object is not null", "{}", "body:", Test::Is, null, false);
    row("starts with", R"({"a":"abc"})", "body:/a", Test::StartsWith, ab, true);
    row("does not start with", R"({"a":"cab"})", "body:/a", Test::StartsWith, ab, false);
    row("contains", R"({"a":"cabs"})", "body:/a", Test::Contains, ab, true);
    row("does not contain", R"({"a":"cbas"})", "body:/a", Test::Contains, ab, false);
    row("a list contains no text", R"({"a":["ab"]})", "body:/a", Test::Contains, ab, false);
    row("exists", R"({"a":0})", "body:/a", Test::Exists, true, true);
    row("null does not exist", R"({"a":null})", "body:/a", Test::Exists, true, false);
    row("is absent", "{}", "body:/a", Test::Exists, false, true);
    row("is not absent", R"({"a":0})", "body:/a", Test::Exists, false, false);
    row("header is absent", "<html>", "header:X", Test::Exists, false, true);
    // What is not JSON is not the backend's word: no condition on it holds.
    row("a page is not null", "<html>", "body:", Test::Is, null, false);
    row("nothing is not null", "", "body:", Test::Is, null, false);
    row("a page has no null member", "<html>", "body:/a", Test::Is, null, false);
    row("a page lacks nothing", "<html>", "body:/a", Test::Exists, false, false);
    row("half an answer is not null", R"({"user":)", "body:/user", Test::Is, null, false);
}

void TestReplyReader::condition()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reference);
    QFETCH(Condition::Test, test);
    QFETCH(QJsonValue, operand);
    const ErrorRule rule{.kind = ErrorKind::SignedOut,
                         .where = {{.reference = reference, .test = test, .operand = operand}}};
    QTEST(readerOf(body).errorBy({rule}).has_value(), "holds");
}

void TestReplyReader::firstRuleThatFits()
{
    const Condition busy{.reference = QStringLiteral("body:/busy")};
    const QList<ErrorRule> rules{
        {.kind = ErrorKind::TryLater, .statuses = {429, 503}, .where = {busy}},
        {.kind = ErrorKind::Invalid, .statuses = {503}},
        {.kind = ErrorKind::Refused, .where = {busy}},
    };
    const auto kindOf = [&rules](int status, const QByteArray &body) {
        const auto error = ReplyReader(replyWith(body, status), Credentials()).errorBy(rules);
        return error ? std::optional(error->kind) : std::nullopt;
    };
    QCOMPARE(kindOf(503, "{\"busy\":1}"), ErrorKind::TryLater);
    QCOMPARE(kindOf(503, "{}"), ErrorKind::Invalid);
    QCOMPARE(kindOf(200, "{\"busy\":1}"), ErrorKind::Refused);
    QCOMPARE(kindOf(500, "{}"), std::nullopt);
}

void TestReplyReader::gatewayProvesNothing()
{
    const Condition busy{.reference = QStringLiteral("body:/busy")};
    const QList<ErrorRule> rules{{.kind = ErrorKind::TryLater, .where = {busy}},
                                 {.kind = ErrorKind::TryLater, .statuses = {429, 504}}};
    const auto doubtful = [&rules](int status, const QByteArray &body) {
        return ReplyReader(replyWith(body, status), Credentials()).errorBy(rules)->inDoubt;
    };
    QVERIFY(doubtful(504, "<html>Gateway timeout</html>"));
    QVERIFY(!doubtful(504, "{\"busy\":1}"));
    QVERIFY(!doubtful(429, "{}"));
}

void TestReplyReader::errorSays_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("seconds");
    const QString detail = QStringLiteral("body:/detail");
    QTest::newRow("its words") << detail << QByteArray("7") << QStringLiteral("No, not him") << 7;
    QTest::newRow("a text") << QStringLiteral("Please wait") << QByteArray("0")
                            << QStringLiteral("Please wait") << 0;
    QTest::newRow("absent") << QStringLiteral("body:/nothing") << QByteArray("-5") << QString()
                            << 0;
    QTest::newRow("no text") << QStringLiteral("body:/list") << QByteArray("soon") << QString()
                             << 0;
    QTest::newRow("a header") << QStringLiteral("header:Retry-After") << QByteArray("999999999")
                              << QStringLiteral("999999999") << 86400;
    QTest::newRow("too long") << QStringLiteral("body:/long") << QByteArray("99999999999999999999")
                              << QString(1024, u'x') << 0;
}

void TestReplyReader::errorSays()
{
    QFETCH(QString, said);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    const QByteArray body =
        R"({"detail":"No, not him","list":[1],"long":")" + QByteArray(5000, 'x') + "\"}";
    const ReplyReader reader(replyWith(body, 403, {{"Retry-After", retryAfter}}), Credentials());
    const auto error =
        reader.errorBy({{.kind = ErrorKind::Refused, .statuses = {403}, .message = said}});
    QVERIFY(error);
    QTEST(error->message, "message");
    QCOMPARE(error->retryAfter, std::chrono::seconds(seconds));
    QVERIFY(!error->inDoubt);
}

void TestReplyReader::secret_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("sound");
    QTest::newRow("a token") << QByteArray("\"abc\"") << true;
    QTest::newRow("the longest") << '"' + QByteArray(16 * 1024, 'x') + '"' << true;
    QTest::newRow("too long") << '"' + QByteArray(16 * 1024 + 1, 'x') + '"' << false;
    for (const char *bad : {"\"\"", "null", "42", "true", "[\"abc\"]", "{}"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void TestReplyReader::secret()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, sound);
    const Result<Secret> token =
        readerOf("{\"token\":" + value + "}").secret(QStringLiteral("body:/token"));
    QCOMPARE(token.has_value(), sound);
    if (token)
        QCOMPARE('"' + token->reveal() + '"', value);
    else
        QCOMPARE(token.error().kind, ErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_reply_reader.moc"
