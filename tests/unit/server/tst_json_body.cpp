// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/json_body.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Understudy;

namespace {

Request request(const QByteArray &body, const QByteArray &type = "application/json")
{
    Request result;
    result.body = body;
    if (!type.isEmpty())
        result.headers.insert("content-type", type);
    return result;
}

QStringList pointersOf(const Response &response)
{
    QStringList pointers;
    const QJsonArray errors =
        QJsonDocument::fromJson(response.body)[QStringLiteral("errors")].toArray();
    for (const QJsonValue &error : errors)
        pointers.append(error[QStringLiteral("pointer")].toString());
    return pointers;
}

} // namespace

class TestJsonBody : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void needsADeclaredObject_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("object") << QByteArray("application/json") << QByteArray("{}") << 0;
        QTest::newRow("with charset")
            << QByteArray("Application/JSON; charset=utf-8") << QByteArray("{}") << 0;
        QTest::newRow("no type") << QByteArray() << QByteArray("{}") << 415;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("{}")
                              << 415;
        QTest::newRow("array") << QByteArray("application/json") << QByteArray("[]") << 400;
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray() << 400;
        QTest::newRow("cut off") << QByteArray("application/json") << QByteArray("{\"a\":") << 400;
        QTest::newRow("not UTF-8")
            << QByteArray("application/json") << QByteArray("{\"a\":\"\xff\"}") << 400;
    }

    void needsADeclaredObject()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Outcome<JsonBody> read = JsonBody::of(request(body, type));
        QCOMPARE(read ? 0 : read.error().status, status);
    }

    void readsTexts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("\"abc\"") << "abc" << true;
        QTest::newRow("trimmed") << QByteArray("\"  abc \\n\"") << "abc" << true;
        QTest::newRow("counted in code points")
            << QByteArray("\"\\ud83d\\ude00\\ud83d\\ude00\\ud83d\\ude00\"")
            << QString::fromUtf8("😀😀😀") << true;
        QTest::newRow("five code points") << QByteArray("\"abcde\"") << "abcde" << true;
        QTest::newRow("too long") << QByteArray("\"abcdef\"") << "abcdef" << false;
        QTest::newRow("too short") << QByteArray("\" ab \"") << "ab" << false;
        QTest::newRow("control character")
            << QByteArray("\"a\\u0007b\"") << QStringLiteral("a\ab") << false;
        QTest::newRow("line feed within")
            << QByteArray("\"a\\nb\"") << QStringLiteral("a\nb") << false;
        for (const char16_t character :
             {u'\ufeff', char16_t(0xfffe), char16_t(0xffff), char16_t(0xfdd0)}) {
            const QString text = QChar(character) + QStringLiteral("abc");
            QTest::addRow("U+%04x", uint(character))
                << "\"\\u" + QByteArray::number(uint(character), 16) + "abc\"" << text << false;
        }
        QTest::newRow("noncharacter of another plane")
            << QByteArray("\"abc\\ud83f\\udffe\"") << QStringLiteral("abc\U0001fffe") << false;
        QTest::newRow("null") << QByteArray("null") << QString() << false;
        QTest::newRow("number") << QByteArray("123") << QString() << false;
    }

    void readsTexts()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QFETCH(bool, good);
        JsonBody body = JsonBody::of(request("{\"t\":" + value + '}')).value();
        QCOMPARE(body.text(QStringLiteral("t"), {.least = 3, .most = 5}), text);
        QCOMPARE(!body.fault().has_value(), good);
    }

    void readsIntegers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("least") << QByteArray("1") << true;
        QTest::newRow("most") << QByteArray("9007199254740991") << true;
        QTest::newRow("zero") << QByteArray("0") << false;
        QTest::newRow("too large") << QByteArray("9007199254740992") << false;
        QTest::newRow("huge") << QByteArray("1e300") << false;
        QTest::newRow("negative") << QByteArray("-42") << false;
        QTest::newRow("fraction") << QByteArray("4.2") << false;
        QTest::newRow("text") << QByteArray("\"42\"") << false;
        QTest::newRow("bool") << QByteArray("true") << false;
        QTest::newRow("null") << QByteArray("null") << false;
    }

    void readsIntegers()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, good);
        JsonBody body = JsonBody::of(request("{\"n\":" + value + '}')).value();
        const qint64 number = body.integer(QStringLiteral("n"), 1, (qint64(1) << 53) - 1);
        QCOMPARE(!body.fault().has_value(), good);
        if (good)
            QCOMPARE(number, value.toLongLong());
    }

    void namesEveryFault()
    {
        JsonBody body = JsonBody::of(request(R"({"n":0,"a/b~c":1,"role":"admin"})")).value();
        body.integer(QStringLiteral("n"), 1, 5);
        body.text(QStringLiteral("t"), {.least = 1, .most = 5});
        const Response fault = body.fault().value();
        QCOMPARE(fault.status, 400);
        QStringList pointers = pointersOf(fault);
        pointers.sort();
        QCOMPARE(pointers,
                 QStringList({QStringLiteral("/a~1b~0c"),
                              QStringLiteral("/n"),
                              QStringLiteral("/role"),
                              QStringLiteral("/t")}));
    }

    void absentOptionalFieldsAreFine()
    {
        JsonBody body = JsonBody::of(request("{}")).value();
        QCOMPARE(body.text(QStringLiteral("t"), {.most = 5, .optional = true}), QString());
        QCOMPARE(body.integer(QStringLiteral("n"), 5, 60, 30), qint64(30));
        QVERIFY(!body.fault());
    }
};

QTEST_GUILESS_MAIN(TestJsonBody)
#include "tst_json_body.moc"
