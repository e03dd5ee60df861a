// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Understudy {

//! Who is inside whose account, why and until when, 56 high.
class ActiveDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 56;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! "Ada Admin as Mira Okafor (42)"
    static QString headline(const QModelIndex &index);
    //! "since 10:02, until 10:32", as far as the backend tells.
    static QString times(const QModelIndex &index);
    //! The whole row in words.
    static QString spoken(const QModelIndex &index);
};

} // namespace Understudy
