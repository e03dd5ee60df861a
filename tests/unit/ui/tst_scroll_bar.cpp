// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "theme/scroll_bar.h"

#include <QStyleOptionSlider>

using namespace Understudy;

class ScrollBarTest : public TestCase
{
    Q_OBJECT

private:
    static QStyleOptionSlider bar(int maximum, int page, int position, const QRect &rect)
    {
        QStyleOptionSlider option;
        option.rect = rect;
        option.orientation = rect.width() > rect.height() ? Qt::Horizontal : Qt::Vertical;
        option.maximum = maximum;
        option.pageStep = page;
        option.sliderPosition = position;
        return option;
    }

    static QRect partOf(const QStyleOptionSlider &option, QStyle::SubControl part)
    {
        return scrollBarPart(option, part);
    }

private Q_SLOTS:

    void itsPartsCoverTheGrooveWithoutOverlap_data()
    {
        QTest::addColumn<int>("position");
        for (const int position : {0, 1, 250, 499, 500})
            QTest::addRow("%d", position) << position;
    }

    void itsPartsCoverTheGrooveWithoutOverlap()
    {
        QFETCH(int, position);
        for (const QRect &rect : {QRect(7, 9, 12, 400), QRect(7, 9, 400, 12)}) {
            const QStyleOptionSlider option = bar(500, 100, position, rect);
            QRegion covered;
            for (const auto part : {QStyle::SC_ScrollBarSlider,
                                    QStyle::SC_ScrollBarSubPage,
                                    QStyle::SC_ScrollBarAddPage}) {
                QVERIFY(!covered.intersects(partOf(option, part)));
                covered += partOf(option, part);
            }
            QCOMPARE(covered, QRegion(rect));
            QVERIFY(!partOf(option, QStyle::SC_ScrollBarAddLine).isValid());
        }
    }

    void itsHandleIsAsLongAsThePageIsOfTheWhole()
    {
        const QRect rect(0, 0, 12, 400);
        QCOMPARE(partOf(bar(300, 100, 0, rect), QStyle::SC_ScrollBarSlider), QRect(0, 0, 12, 100));
        QCOMPARE(partOf(bar(300, 100, 300, rect), QStyle::SC_ScrollBarSlider),
                 QRect(0, 300, 12, 100));
        QCOMPARE(partOf(bar(0, 100, 0, rect), QStyle::SC_ScrollBarSlider), rect);
    }

    void itsHandleCanBeTakenHoldOfHoweverLongTheListIs()
    {
        const QRect rect(0, 0, 12, 400);
        constexpr int most = std::numeric_limits<int>::max();
        QCOMPARE(partOf(bar(most, 100, most, rect), QStyle::SC_ScrollBarSlider),
                 QRect(0, 368, 12, 32));
        const QRect tiny(0, 0, 12, 20);
        QCOMPARE(partOf(bar(most, 1, 0, tiny), QStyle::SC_ScrollBarSlider), tiny);
    }

    void aLyingOneBeginsRightWhereOneReadsFromThere()
    {
        QStyleOptionSlider option = bar(300, 100, 0, QRect(0, 0, 400, 12));
        option.direction = Qt::RightToLeft;
        QCOMPARE(partOf(option, QStyle::SC_ScrollBarSlider), QRect(300, 0, 100, 12));
    }
};

QTEST_GUILESS_MAIN(ScrollBarTest)
#include "tst_scroll_bar.moc"
