// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/wrapping_row.h"
#include "ui_test.h"

#include <QPushButton>

using namespace Understudy;

namespace {

//! Two buttons, a stretch, and one more.
struct Row
{
    explicit Row(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        widget.setLayoutDirection(direction);
        auto *layout = new WrappingRow(&widget);
        for (QPushButton *button : {&first, &second}) {
            button->setFixedSize(100, 32);
            layout->addWidget(button);
        }
        layout->addStretch();
        last.setFixedSize(100, 32);
        layout->addWidget(&last);
    }

    void show(int width)
    {
        widget.resize(width, widget.layout()->heightForWidth(width));
        widget.show();
        widget.layout()->activate();
    }

    QWidget widget;
    QPushButton first{&widget};
    QPushButton second{&widget};
    QPushButton last{&widget};
};

} // namespace

class WrappingRowTest : public UiTest
{
    Q_OBJECT

private Q_SLOTS:

    void isOneLineWhereThereIsRoom()
    {
        Row row;
        QCOMPARE(row.widget.sizeHint(), QSize(316, 32));
        row.show(316);
        QCOMPARE(row.last.geometry(), QRect(216, 0, 100, 32));
    }

    void theStretchTakesWhatIsLeft()
    {
        Row row;
        row.show(500);
        QCOMPARE(row.second.x(), 108);
        QCOMPARE(row.last.x(), 400);
    }

    void goesOnBelowWhereThereIsNone()
    {
        Row row;
        QCOMPARE(row.widget.layout()->heightForWidth(315), 72);
        QCOMPARE(row.widget.layout()->heightForWidth(150), 112);
        row.show(315);
        QCOMPARE(row.second.pos(), QPoint(108, 0));
        QCOMPARE(row.last.pos(), QPoint(215, 40)); // at the end, where the stretch had it
    }

    void neverAsksForMoreThanItsWidestPart()
    {
        Row row;
        QCOMPARE(row.widget.minimumSizeHint().width(), 100);
    }

    void isMirrored()
    {
        Row row(Qt::RightToLeft);
        row.show(500);
        QCOMPARE(row.first.x(), 400);
        QCOMPARE(row.last.x(), 0);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Row row;
        row.second.hide();
        QCOMPARE(row.widget.layout()->heightForWidth(208), 32);
        row.show(208);
        QCOMPARE(row.last.x(), 108);
    }
};

QTEST_MAIN(WrappingRowTest)
#include "tst_wrapping_row.moc"
