// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/token.h"
#include "support/test_case.h"

#include <QSet>

using namespace Understudy;

class TestToken : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void tokensAreLongAndNeverTheSame()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray token = newToken().reveal();
            QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
            QVERIFY(looksLikeToken(token));
            seen.insert(token);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void knowsWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(42, 'a');
        QTest::newRow("long") << QByteArray(44, 'a');
        QTest::newRow("quote") << QByteArray(42, 'a') + '\'';
        QTest::newRow("nul") << QByteArray(43, '\0');
    }

    void knowsWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!looksLikeToken(text));
    }

    void hashesAreOfTheTokenAlone()
    {
        const Secret token = newToken();
        QCOMPARE(tokenHash(token), tokenHash(token));
        QCOMPARE(tokenHash(token).size(), 32);
        QVERIFY(tokenHash(token) != tokenHash(newToken()));
        // RFC 7693's function, 32 bytes: of the empty message.
        QCOMPARE(digest({}).toHex(),
                 QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    }

    void derivedTokensDependOnTokenAndPurpose()
    {
        const Secret token = newToken();
        QCOMPARE(derivedToken(token, "form"), derivedToken(token, "form"));
        QVERIFY(derivedToken(token, "form") != derivedToken(token, "other"));
        QVERIFY(derivedToken(token, "form") != derivedToken(newToken(), "form"));
    }

    void comparesSecrets()
    {
        QVERIFY(sameSecret("abc", "abc"));
        QVERIFY(!sameSecret("abc", "abd"));
        QVERIFY(!sameSecret("abc", "abcd"));
        QVERIFY(!sameSecret("", "a"));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
