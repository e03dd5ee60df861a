// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "theme/colours.h"

using namespace Understudy;

class ColoursTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    //! Every pair of text and ground that is used, at 4.5:1, or 7:1 in high contrast; frames and
    //! marks at 3:1, or 4.5:1.
    void contrastIsEnough_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[scheme, name, text, mark] :
             {std::tuple(ColourScheme::Light, "light", 4.5, 3.0),
              std::tuple(ColourScheme::Dark, "dark", 4.5, 3.0),
              std::tuple(ColourScheme::LightHighContrast, "light, high contrast", 7.0, 4.5),
              std::tuple(ColourScheme::DarkHighContrast, "dark, high contrast", 7.0, 4.5)}) {
            const Colours colours = coloursOf(scheme);
            const QPalette palette = paletteOf(colours);
            for (const QColor &ground : {colours.background, colours.surface}) {
                const QByteArray on = QByteArray(name) + " on " + ground.name().toLatin1();
                QTest::newRow(QByteArray(on + ": text").constData())
                    << colours.text << ground << text;
                QTest::newRow(QByteArray(on + ": muted").constData())
                    << colours.muted << ground << text;
                QTest::newRow(QByteArray(on + ": error").constData())
                    << colours.error << ground << text;
                QTest::newRow(QByteArray(on + ": accent").constData())
                    << colours.accent << ground << text;
                QTest::newRow(QByteArray(on + ": border").constData())
                    << colours.border << ground << mark;
                QTest::newRow(QByteArray(on + ": disabled").constData())
                    << palette.color(QPalette::Disabled, QPalette::Text) << ground << text;
            }
            QTest::newRow(QByteArray(QByteArray(name) + ": primary button").constData())
                << colours.onAccent << colours.accent << text;
            QTest::newRow(QByteArray(QByteArray(name) + ": disabled primary button").constData())
                << palette.color(QPalette::Disabled, QPalette::HighlightedText)
                << palette.color(QPalette::Disabled, QPalette::Highlight) << text;
        }
        for (const auto environment : {Environment::Production,
                                       Environment::Staging,
                                       Environment::Development,
                                       Environment::Demo})
            QTest::addRow("badge %d", int(environment))
                << QColor(Qt::white) << environmentColour(environment) << 4.5;
        QTest::newRow("bar") << barText << barYellow << 4.5;
    }

    void contrastIsEnough()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(front, ground) >= least,
                 qPrintable(QString::number(contrast(front, ground))));
    }

    void highContrastIsAsLightOrDark()
    {
        QCOMPARE(inHighContrast(ColourScheme::Light), ColourScheme::LightHighContrast);
        QCOMPARE(inHighContrast(ColourScheme::Dark), ColourScheme::DarkHighContrast);
        QVERIFY(coloursOf(ColourScheme::DarkHighContrast).background.lightness() < 64);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }
};

QTEST_MAIN(ColoursTest)
#include "tst_colours.moc"
