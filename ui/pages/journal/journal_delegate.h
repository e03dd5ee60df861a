// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Understudy {

class JournalRows;

//! A row of the journal: a day, or an entry in two lines, 48 high. What nobody knows the end of
//! stands out.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;

    //! \a rows is borrowed.
    JournalDelegate(const JournalRows &rows, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter *painter,
                  const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintEntry(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const JournalRows &m_rows;
};

} // namespace Understudy
