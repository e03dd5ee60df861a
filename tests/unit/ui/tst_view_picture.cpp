// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui_test.h"
#include "view_picture.h"

#include <QBuffer>
#include <QImage>

using namespace Understudy;

class ViewPictureTest : public UiTest
{
    Q_OBJECT

    static QDateTime noon() { return {{2026, 3, 1}, {12, 0, 5}, Qt::UTC}; }

    static PictureCaption caption(const QString &name = QStringLiteral("Mira Okafor"))
    {
        return captionOf({.connectionName = QStringLiteral("Acme"),
                          .actor = {.id = QStringLiteral("1"), .name = QStringLiteral("Ada Admin")},
                          .subject = {.id = QStringLiteral("42"), .name = name}},
                         QUrl(QStringLiteral("https://acme.example/orders?page=2")),
                         noon());
    }

    static QByteArray red(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

private Q_SLOTS:

    void theCaptionSaysWhoWhereAndWhen()
    {
        QCOMPARE(caption().who, QStringLiteral("User 42 · Mira Okafor, seen by Ada Admin at Acme"));
        QCOMPARE(caption().where,
                 QStringLiteral("2026-03-01 12:00:05 UTC · https://acme.example/orders?page=2"));
    }

    void foreignWordsAreNeutralised()
    {
        QVERIFY(!caption(QStringLiteral("Mira\n\u202eOkafor")).who.contains(QChar(0x202e)));
        QVERIFY(!caption(QStringLiteral("Mira\nOkafor")).who.contains(QLatin1Char('\n')));
    }

    void thePageStaysAsItIsAboveTheCaption_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("phone") << 390;
        QTest::newRow("desktop") << 1280;
    }

    void thePageStaysAsItIsAboveTheCaption()
    {
        QFETCH(int, width);
        const QImage whole = QImage::fromData(captioned(red(width, 300), caption()));
        QCOMPARE(whole.width(), width);
        QVERIFY(whole.height() > 300 + 2 * 14);
        QCOMPARE(whole.copy(0, 0, width, 300), QImage::fromData(red(width, 300)));
        QCOMPARE(whole.pixelColor(2, 302), barYellow);
        bool written = false;
        for (int x = 0; x < width; ++x)
            for (int y = 300; y < whole.height(); ++y)
                written = written || whole.pixelColor(x, y) == barText;
        QVERIFY(written);
    }

    void longWordsMakeMoreLines()
    {
        const PictureCaption longer{.who = QString(300, QLatin1Char('w')), .where = {}};
        const auto heightOf = [](const PictureCaption &one) {
            return QImage::fromData(captioned(red(390, 10), one)).height();
        };
        QVERIFY(heightOf(longer) > heightOf({.who = QStringLiteral("w"), .where = {}}) + 40);
    }

    void whatIsNoPictureGivesNone()
    {
        QVERIFY(captioned("no picture", caption()).isEmpty());
        QVERIFY(captioned({}, caption()).isEmpty());
    }

    void theNameOfTheFileIsSafe()
    {
        QCOMPARE(pictureName(QStringLiteral("42"), noon()),
                 QStringLiteral("user-42-20260301-120005.png"));
        const QString odd = pictureName(QStringLiteral("../../a b|c"), noon());
        QVERIFY(!odd.contains(QLatin1Char('/')) && !odd.contains(QLatin1Char('|')));
        QVERIFY(odd.endsWith(QLatin1String(".png")));
        QVERIFY(pictureName(QString(5000, QLatin1Char('9')), noon())
                    .endsWith(QLatin1String("20260301-120005.png")));
    }
};

QTEST_MAIN(ViewPictureTest)
#include "tst_view_picture.moc"
