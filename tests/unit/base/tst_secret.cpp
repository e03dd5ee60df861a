// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"
#include "support/test_case.h"

#include <type_traits>

using namespace Understudy;

namespace {

template<typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

// Promise «Vault»: printing one does not even compile.
static_assert(!Printable<Secret>);
static_assert(Printable<QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

} // namespace

class TestSecret : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsEveryByte();
    void takesTextAsUtf8();
    void compares();
    void copyOutlivesItsOrigin();
};

void TestSecret::startsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView("")).isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    QCOMPARE(Secret().reveal(), QByteArray());
    QVERIFY(Secret() == Secret(QStringLiteral("")));
}

void TestSecret::keepsEveryByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(char(byte));
    QCOMPARE(Secret(QByteArrayView(bytes)).reveal(), bytes);
}

void TestSecret::takesTextAsUtf8()
{
    QCOMPARE(Secret(QStringLiteral("pässword")).reveal(), QByteArray("p\xc3\xa4ssword"));
}

void TestSecret::compares()
{
    const Secret secret(QByteArrayView("token"));
    QVERIFY(secret == secret);
    QVERIFY(secret == Secret(QByteArrayView("token")));
    QVERIFY(secret != Secret(QByteArrayView("tokem")));
    QVERIFY(secret != Secret(QByteArrayView("token ")));
    QVERIFY(secret != Secret());
    QVERIFY(Secret() != secret);
}

void TestSecret::copyOutlivesItsOrigin()
{
    Secret copy;
    {
        const Secret origin(QByteArrayView("kept"));
        copy = origin;
    }
    QCOMPARE(copy.reveal(), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
