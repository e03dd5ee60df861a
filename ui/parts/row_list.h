// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QStyleOptionViewItem;

namespace Understudy {

//! A list of rows that people choose from, as high as its rows, up to a few; more scroll.
class RowList final : public QListView
{
    Q_OBJECT

public:
    struct Heights
    {
        int row;
        int most; //!< rows
    };

    RowList(Heights heights, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    Heights m_heights;
};

//! What shows that a row is selected, focused or under the mouse.
void drawRowFrame(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace Understudy
