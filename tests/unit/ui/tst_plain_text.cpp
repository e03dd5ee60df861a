// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plain_text.h"
#include "support/test_case.h"

#include <QTextDocument>

using namespace Understudy;
using namespace std::chrono_literals;

class PlainTextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void neutralises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Mira Okafor") << QStringLiteral("Mira Okafor");
        QTest::newRow("line breaks")
            << QStringLiteral("a\nb\r\nc\u2028d") << QStringLiteral("a b c d");
        QTest::newRow("bell and escape")
            << QStringLiteral("a\a\u001b[31mb") << QStringLiteral("a [31mb");
        QTest::newRow("overrides")
            << QStringLiteral("evil\u202egnp.exe\u202c") << QStringLiteral("evilgnp.exe");
        QTest::newRow("isolates and marks")
            << QStringLiteral("\u2066a\u2069\u200e\u200f\u061cb") << QStringLiteral("ab");
        QTest::newRow("right to left")
            << QStringLiteral("אבג") << QStringLiteral("\u2068אבג\u2069");
        QTest::newRow("emoji stays whole")
            << QStringLiteral("👩‍💻 Ada") << QStringLiteral("👩‍💻 Ada");
        QTest::newRow("nothing but control") << QStringLiteral("\u0001\u0002") << QString();
        QTest::newRow("too long") << QString(300, QLatin1Char('x'))
                                  << QString(255, QLatin1Char('x')) + QStringLiteral("…");
        QTest::newRow("lone surrogate")
            << QString(QChar(0xd800)) << QString(QChar(QChar::ReplacementCharacter));
    }

    void neutralises()
    {
        QFETCH(QString, text);
        QTEST(neutralised(text), "shown");
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Mira Okafor") << QStringLiteral("MO");
        QTest::newRow("particles") << QStringLiteral("Anna von der Heide") << QStringLiteral("AH");
        QTest::newRow("one word") << QStringLiteral("ada") << QStringLiteral("A");
        QTest::newRow("punctuation") << QStringLiteral("\"Bob\" (Builder)") << QStringLiteral("BB");
        QTest::newRow("none") << QStringLiteral("— !") << QString();
        QTest::newRow("beyond the basic plane") << QStringLiteral("𝒜da") << QStringLiteral("𝒜");
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void countsDown()
    {
        QCOMPARE(minutesAndSeconds(28min + 14s), QStringLiteral("28:14"));
        QCOMPARE(minutesAndSeconds(60min), QStringLiteral("60:00"));
        QCOMPARE(minutesAndSeconds(1ms), QStringLiteral("00:01"));
        QCOMPARE(minutesAndSeconds(-5s), QStringLiteral("00:00"));
    }

    void aToolTipShowsMarkupAsText()
    {
        for (const QString &name : {QStringLiteral("<b>Tom</b>"), QStringLiteral("Tom & Jerry")}) {
            QTextDocument shown;
            QVERIFY(Qt::mightBeRichText(asToolTip(name)));
            shown.setHtml(asToolTip(name));
            QCOMPARE(shown.toPlainText(), name);
        }
        QVERIFY(asToolTip({}).isEmpty());
    }

    void longWordsCanBreak()
    {
        const QString text = QStringLiteral("a word and ") + QString(60, QLatin1Char('x'));
        QCOMPARE(breakable(text).count(QChar(0x200b)), 2);
        QCOMPARE(QString(breakable(text)).remove(QChar(0x200b)), text);
        QCOMPARE(breakable(QStringLiteral("Mira Okafor")), QStringLiteral("Mira Okafor"));
    }

    void joinsWhatIsThere()
    {
        QCOMPARE(joined({QString(), QStringLiteral("a"), QString(), QStringLiteral("b")}),
                 QStringLiteral("a · b"));
        QVERIFY(dateAndTime({}).isEmpty());
    }
};

QTEST_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
