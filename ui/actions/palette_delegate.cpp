// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/palette_delegate.h"

#include "actions/action_list_model.h"
#include "parts/row_list.h"
#include "theme/type_scale.h"

#include <QPainter>
#include <QWidget>

namespace Understudy {

namespace {
constexpr int inset = 12;
} // namespace

void PaletteDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.data(ActionListModel::IdRole).isNull())
        return m_person.paint(painter, option, index);
    const QPalette &palette = option.palette;
    const QString keys = index.data(ActionListModel::KeysRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem framed = option;
    const bool byField = option.widget && option.widget->focusPolicy() == Qt::NoFocus;
    if (byField
        && (option.state & QStyle::State_Selected)) // the keys go there from the field above
        framed.state |= QStyle::State_HasFocus;
    drawRowFrame(painter, framed);
    const QRect row = option.rect.adjusted(inset, 6, -inset, -6);
    const int keysWidth = painter->fontMetrics().horizontalAdvance(keys) + 2;
    const auto line = [&](const QRect &rect, Qt::Alignment side, const QString &words) {
        const QRect placed = QStyle::visualRect(option.direction, row, rect);
        painter->drawText(placed,
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter)
                              | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    const QRect words = row.adjusted(0, 0, -keysWidth - inset, 0);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    line(QRect(row.right() - keysWidth, row.top(), keysWidth, row.height()), Qt::AlignRight, keys);
    painter->setFont(scaled(option.font, TypeScale::Caption));
    line(words.adjusted(0, words.height() / 2, 0, 0),
         Qt::AlignLeft,
         index.data(ActionListModel::GroupRole).toString());
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(palette.color(QPalette::Text));
    line(words.adjusted(0, 0, 0, -words.height() / 2), Qt::AlignLeft, index.data().toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, PersonDelegate::rowHeight};
}

} // namespace Understudy
