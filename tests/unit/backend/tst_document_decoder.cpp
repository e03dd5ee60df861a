// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/document_decoder.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

Q_DECLARE_METATYPE(QList<Understudy::Decoder>)

namespace {

QByteArray written(const QJsonValue &value)
{
    return value.isUndefined() ? QByteArray("nothing")
                               : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

const QByteArray payload = R"({"sub":"sam","exp":1772445600,"n":"Jürgen??>>"})";

QString tokenOf(const QByteArray &claims, QByteArray::Base64Options options)
{
    return QString::fromLatin1("e30." + claims.toBase64(options) + ".c2ln");
}

} // namespace

class TestDocumentDecoder : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void tokens();
    void bareValues_data();
    void bareValues();
};

void TestDocumentDecoder::decodes_data()
{
    QTest::addColumn<QList<Decoder>>("steps");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const QList<Decoder> &steps, const char *text, const char *expected) {
        QTest::addRow("%d: %s", int(steps.first()), text)
            << steps << QString::fromUtf8(text) << QByteArray(expected);
    };
    row({Decoder::Percent}, "%7B%22a%22%3A1%7D", R"(["{\"a\":1}"])");
    row({Decoder::Percent}, "a+b", R"(["a+b"])");
    row({Decoder::Percent}, "", R"([""])");
    for (const char *same : {"YQ==", "YQ"}) { // with or without padding
        row({Decoder::Base64}, same, R"(["a"])");
        row({Decoder::Base64Url}, same, R"(["a"])");
    }
    row({Decoder::Base64}, "Pz8+Pw==", R"(["??>?"])");
    row({Decoder::Base64}, "Pz8-Pw==", "nothing");
    row({Decoder::Base64Url}, "Pz8-Pw", R"(["??>?"])");
    row({Decoder::Base64Url}, "Pz8+Pw", "nothing");
    for (const char *bad : {"Y", "Y===", "YQ=", "Y=Q=", "Y Q==", "YQ==\n", "ü", "YQ==YQ=="})
        row({Decoder::Base64}, bad, "nothing");
    row({Decoder::Json}, R"({"a":[1]})", R"([{"a":[1]}])");
    row({Decoder::Json}, R"({"a":[1])", "nothing");
    row({Decoder::Json}, "", "nothing");
    row({Decoder::Json}, "null", "[null]");
    row({Decoder::Percent, Decoder::Base64, Decoder::Json}, "eyJhIjoxfQ%3D%3D", R"([{"a":1}])");
    row({Decoder::Percent, Decoder::Base64, Decoder::Json}, "eyJhIjoxfQ%3D%3", "nothing");
    row({Decoder::Percent, Decoder::Base64, Decoder::Json}, "eyJhIjox", "nothing"); // truncated
    for (const char *bad : {"", "a", "a.b", "a.b.c.d", "..", ".e30", "e30.!!.x", "e30.e3.x"})
        row({Decoder::Jwt}, bad, "nothing");
    row({Decoder::Jwt}, ".e30.", "[{}]");
    row({Decoder::Jwt}, "e30.W10.", "[[]]");
}

void TestDocumentDecoder::decodes()
{
    QFETCH(QList<Decoder>, steps);
    QFETCH(QString, text);
    QTEST(written(decoded(text, steps)), "expected");
}

void TestDocumentDecoder::tokens()
{
    const auto bare = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    QCOMPARE(decoded(tokenOf(payload, bare), {Decoder::Jwt}), QJsonValue(claims));
    QVERIFY(tokenOf(payload, bare).contains(QLatin1Char('-')) // the two alphabets differ here
            || tokenOf(payload, bare).contains(QLatin1Char('_')));
    QVERIFY(decoded(tokenOf(payload, QByteArray::Base64Encoding), {Decoder::Jwt}).isUndefined());
    QVERIFY(decoded(tokenOf(payload.chopped(1), bare), {Decoder::Jwt}).isUndefined());
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    QVERIFY(decoded(tokenOf(deep, bare), {Decoder::Jwt}).isUndefined());
}

void TestDocumentDecoder::bareValues_data()
{
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *json, const char *expected) {
        QTest::newRow(json) << QByteArray(expected);
    };
    row("7", "[7]");
    row(" \"a\" ", R"(["a"])");
    row("true", "[true]");
    row("1,2", "nothing");
    row("1],[2", "nothing");
    row("]", "nothing");
    row("[", "nothing");
    row("1e400", "nothing");
    row("NaN", "nothing");
    row("'a'", "nothing");
    row("{} {}", "nothing");
    row("\xef\xbb\xbf{}", "[{}]"); // a byte order mark, which RFC 8259 8.1 lets us ignore
}

void TestDocumentDecoder::bareValues()
{
    QTEST(written(parsedJson(QTest::currentDataTag())), "expected");
}

QTEST_GUILESS_MAIN(TestDocumentDecoder)
#include "tst_document_decoder.moc"
