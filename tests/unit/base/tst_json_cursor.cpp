// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/json_cursor.h"
#include "support/test_case.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Understudy;

namespace {

const char document[] = R"({
    "text": "abc", "empty": "", "number": 7, "fraction": 1.5, "huge": 1e300, "yes": true, "null": null,
    "list": ["a", "b"], "mixed": ["a", 2], "a/b~c": { "deep": [ { "x": 1 } ] }
})";

QString member(const char *name)
{
    return QString::fromLatin1(name);
}

enum class Colour { Red, Green };

} // namespace

using Read = std::function<void(const JsonCursor &)>;
Q_DECLARE_METATYPE(Read)

class TestJsonCursor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void absentIsEmpty();
    void fault_data();
    void fault();
    void firstFaultStays();
};

void TestJsonCursor::readsWhatIsThere()
{
    JsonFault fault;
    const JsonCursor root(QJsonDocument::fromJson(document).object(), fault);
    QCOMPARE(root.member(member("text")).text(), QStringLiteral("abc"));
    QCOMPARE(root.member(member("text")).text(QStringLiteral("else")), QStringLiteral("abc"));
    QCOMPARE(root.member(member("number")).number(7, 7), 7);
    QVERIFY(root.member(member("yes")).flag(false));
    QCOMPARE(root.member(member("list")).texts(),
             QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(root.members().size(), 10);
    const auto colour =
        root.member(member("text")).oneOf<Colour>({{"red", Colour::Red}, {"abc", Colour::Green}});
    QCOMPARE(colour, Colour::Green);
    QVERIFY(root.member(member("null")).exists());
    QCOMPARE(fault.text, QString());
}

void TestJsonCursor::absentIsEmpty()
{
    JsonFault fault;
    const JsonCursor nothing =
        JsonCursor(QJsonDocument::fromJson(document).object(), fault).member(member("nothing"));
    QVERIFY(!nothing.exists());
    QVERIFY(!nothing.member(member("below")).exists());
    QVERIFY(nothing.elements().isEmpty());
    QVERIFY(nothing.members().isEmpty());
    QVERIFY(nothing.texts().isEmpty());
    QVERIFY(nothing.flag(true));
    QCOMPARE(nothing.text(QStringLiteral("else")), QStringLiteral("else"));
    nothing.onlyMembers({});
    QCOMPARE(fault.text, QString());
}

void TestJsonCursor::fault_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, const Read &read) {
        QTest::newRow(expected) << read << QString::fromLatin1(expected);
    };
    row("/nothing: is missing", [](auto root) { root.member(member("nothing")).text(); });
    row("/empty: must be a text", [](auto root) { root.member(member("empty")).text(); });
    row("/number: must be a text", [](auto root) { root.member(member("number")).text({}); });
    row("/null: must be a text", [](auto root) { root.member(member("null")).text({}); });
    row("/number: must be true or false",
        [](auto root) { root.member(member("number")).flag(true); });
    row("/number: must be a whole number from 1 to 6",
        [](auto root) { root.member(member("number")).number(1, 6); });
    row("/fraction: must be a whole number from 1 to 6",
        [](auto root) { root.member(member("fraction")).number(1, 6); });
    row("/huge: must be a whole number from 1 to 6",
        [](auto root) { root.member(member("huge")).number(1, 6); });
    row("/mixed/1: must be a text", [](auto root) { root.member(member("mixed")).texts(); });
    row("/text: must be a list", [](auto root) { root.member(member("text")).elements(); });
    row("/list: must be an object", [](auto root) { root.member(member("list")).members(); });
    row("/text: must be an object", [](auto root) { root.member(member("text")).member({}); });
    row("/a~1b~0c/deep/0/x: must be a text", [](auto root) {
        const JsonCursor deep = root.member(member("a/b~c")).member(member("deep"));
        deep.elements().first().member(member("x")).text();
    });
    row("/text: must be one of: red, green", [](auto root) {
        root.member(member("text"))
            .template oneOf<Colour>({{"red", Colour::Red}, {"green", Colour::Green}});
    });
    row("/a~1b~0c/deep: is not known here",
        [](auto root) { root.member(member("a/b~c")).onlyMembers({"other"}); });
    row("/: is odd", [](auto root) { root.fail(member("is odd")); });
}

void TestJsonCursor::fault()
{
    QFETCH(Read, read);
    JsonFault fault;
    read(JsonCursor(QJsonDocument::fromJson(document).object(), fault));
    QTEST(fault.text, "expected");
}

void TestJsonCursor::firstFaultStays()
{
    JsonFault fault;
    const JsonCursor root(QJsonDocument::fromJson(document).object(), fault);
    root.member(member("nothing")).text();
    root.member(member("number")).text();
    QCOMPARE(fault.text, QStringLiteral("/nothing: is missing"));
}

QTEST_GUILESS_MAIN(TestJsonCursor)
#include "tst_json_cursor.moc"
