// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace Understudy {

//! A user in a list: avatar, name, e-mail and role, 48 high; and a star where the model tells
//! whether he is a favourite, which Space sets in a list that has the focus.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;

    using QStyledItemDelegate::QStyledItemDelegate;

    //! Marks where \a words, with spaces between them, occur.
    void setMarked(const QString &words)
    {
        m_marked = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The star's place in \a row, wherever its sides are; for the mouse.
    static QRect starRect(const QRect &row, Qt::LayoutDirection direction);
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void drawLine(QPainter *painter, const QRect &rect, const QString &line) const;

    QStringList m_marked;
};

} // namespace Understudy
