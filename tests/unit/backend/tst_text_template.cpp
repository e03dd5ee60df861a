// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/text_template.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

namespace {

//! Knows `n` as a number and `empty`, and whatever else a test says.
PlaceholderLookup lookupWith(const QString &name = {}, const QString &value = {})
{
    return [name, value](const QString &asked) -> std::optional<QJsonValue> {
        if (asked == QLatin1String("n"))
            return QJsonValue(qint64(9007199254740993)); // 2^53 + 1
        if (asked == QLatin1String("empty"))
            return QJsonValue(QString());
        if (asked == name)
            return QJsonValue(value);
        return std::nullopt;
    };
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestTextTemplate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void placeholders_data();
    void placeholders();
    void expandText_data();
    void expandText();
    void expandPath_data();
    void expandPath();
    void expandJson_data();
    void expandJson();
};

void TestTextTemplate::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *text, bool sound, const QStringList &names = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << sound << names;
    };
    row("", true);
    row("plain", true);
    row("{a}", true, {QStringLiteral("a")});
    row("{+base}/x/{value:token}-{a}",
        true,
        {QStringLiteral("+base"), QStringLiteral("value:token"), QStringLiteral("a")});
    row("{cookie:{prefix}_id}", true, {QStringLiteral("cookie:{prefix}_id")});
    row("{base64:a,b}", true, {QStringLiteral("base64:a,b")});
    row("{cookie:{prefix}", false);
    row("{cookie:{prefix}}}", false);
    row("{{prefix}:a}", false);
    row("{a}{a}", true, {QStringLiteral("a"), QStringLiteral("a")});
    row("{", false);
    row("}", false);
    row("{a", false);
    row("a}", false);
    row("{a}}", false);
    row("{{a}}", false);
    row("{}", false);
    row("x{}y", false);
    row("}{", false);
}

void TestTextTemplate::placeholders()
{
    QFETCH(QString, text);
    QFETCH(bool, sound);
    const std::optional<QStringList> names = placeholdersIn(text);
    QCOMPARE(names.has_value(), sound);
    QTEST(names.value_or(QStringList()), "names");
}

void TestTextTemplate::expandText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *value, bool complete, const char *expected) {
        QTest::addRow("%s, x is \"%s\"", text, value)
            << QString::fromLatin1(text) << QString::fromUtf8(value) << complete
            << QString::fromUtf8(expected);
    };
    row("plain", "", true, "plain");
    row("Bearer {x}", "abc", true, "Bearer abc");
    row("{x}{x}", "a", true, "aa");
    row("{n}", "", true, "9007199254740993");
    row("[{empty}]", "", true, "[]");
    row("{x}", "{n}", true, "{n}"); // what a value says is no template
    row("{x}", "a/b?c&d=e %41 ü", true, "a/b?c&d=e %41 ü");
    row("{cookie:{x}_id}", "a", false, ""); // a name of its own, which has no value here
    row("{nobody}", "", false, "");
    row("a{x}b{nobody}", "v", false, "");
    row("{x", "a", false, "");
}

void TestTextTemplate::expandText()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(bool, complete);
    const auto result = Understudy::expandText(text, lookupWith(QStringLiteral("x"), value));
    QCOMPARE(result.has_value(), complete);
    QTEST(result.value_or(QString()), "expected");
}

void TestTextTemplate::expandPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("expected");
    const auto good = [](const char *path, const char *value, const char *expected) {
        QTest::addRow("%s, x is \"%s\"", path, value)
            << QString::fromLatin1(path) << QString::fromUtf8(value) << true
            << QString::fromLatin1(expected);
    };
    const auto bad = [](const char *path, const char *value) {
        QTest::addRow("%s, x is \"%s\"", path, value)
            << QString::fromLatin1(path) << QString::fromUtf8(value) << false << QString();
    };
    good("/users/{x}/start", "42", "/users/42/start");
    good("/users/{n}", "", "/users/9007199254740993");
    good("/u/{x}", "a/b", "/u/a%2Fb");
    good("/u/{x}", "/etc", "/u/%2Fetc");
    good("/u/{x}", "../../admin", "/u/..%2F..%2Fadmin");
    good("/u/{x}", "%2e%2e", "/u/%252e%252e");
    good("/u/{x}", "a?b=c#d", "/u/a%3Fb%3Dc%23d");
    good("/u/{x}", "a;b=c", "/u/a%3Bb%3Dc");
    good("/u/{x}", "a\r\nX: y", "/u/a%0D%0AX%3A%20y");
    good("/u/{x}", "a\\b", "/u/a%5Cb");
    good("/u/{x}", "ü", "/u/%C3%BC");
    good("/u/{x}", "...", "/u/...");
    bad("/u/{x}", ".");
    bad("/u/{x}", "..");
    bad("/u/{x}", "");
    bad("/u/{nobody}", "a");
    good("{+x}/y", "/api/auth", "/api/auth/y");
    good("{+x}/y", "api/auth/", "/api/auth/y");
    good("{+x}/y", "//evil.example//a", "/evil.example/a/y");
    good("{+x}/y", "", "/y");
    good("{+x}/y", "/", "/y");
    good("/app{+x}/y", "/api", "/app/api/y");
    good("/app/{+x}/y", "/api", "/app/api/y");
    good("{+x}/y", "a b?c", "/a%20b%3Fc/y");
    good("{+x}/y", "/a%20b/%C3%BC", "/a%20b/%C3%BC/y");
    good("{+x}/y", "/a%2Fb", "/a%2Fb/y");
    good("{+x}{n}", "/api", "/api9007199254740993");
    bad("{+x}/y", "/a/%2e%2E");
    bad("{+x}/y", "/%2e/a");
    bad("{+x}/y", "/api/../admin");
    bad("{+x}/y", "..");
    bad("{+x}/y", "./a");
}

void TestTextTemplate::expandPath()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(bool, allowed);
    const auto result = Understudy::expandPath(path, lookupWith(QStringLiteral("x"), value));
    QCOMPARE(result.has_value(), allowed);
    QTEST(result.value_or(QString()), "expected");
}

void TestTextTemplate::expandJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *json, const char *expected) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(expected);
    };
    row(R"(["{n}"])", R"([9007199254740993])");
    row(R"(["no {n}"])", R"(["no 9007199254740993"])");
    row(R"(["{x}"])", R"(["\",\"admin\":true,\"{n}"])");
    row(R"([{"a":"{x}","b":{"c":["{n}",1.5,true,null,"d"]}}])",
        R"([{"a":"\",\"admin\":true,\"{n}","b":{"c":[9007199254740993,1.5,true,null,"d"]}}])");
    row(R"([{"a":"{nobody}","b":"x{nobody}","c":1}])", R"([{"c":1}])");
    row(R"([["{nobody}",2]])", R"([[null,2]])");
    row(R"([{"{n}":"key"}])", R"([{"{n}":"key"}])");
    row(R"(["{empty}"])", R"([""])");
    row(R"([{"\/\/":"no comment {n}"}])", R"([{"//":"no comment 9007199254740993"}])");
    row(R"(["{n}{n}"])", R"(["90071992547409939007199254740993"])");
    row(R"(["{cookie:{n}}"])", "[null]");
}

void TestTextTemplate::expandJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const QJsonValue value = QJsonDocument::fromJson(json).array().first();
    const auto lookup = lookupWith(QStringLiteral("x"), QStringLiteral("\",\"admin\":true,\"{n}"));
    QCOMPARE(compact(Understudy::expandJson(value, lookup)), expected);
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_text_template.moc"
