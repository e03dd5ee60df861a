// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/person_delegate.h"

#include "directory/person_role.h"
#include "parts/avatar.h"
#include "plain_text.h"
#include "theme/icons.h"
#include "theme/type_scale.h"

#include <QEvent>
#include <QPainter>

namespace Understudy {

namespace {

constexpr int avatarSize = 32;
constexpr int gap = 12;
constexpr int starSize = 20;
constexpr int starWidth = starSize + 2 * gap;

QString text(const QModelIndex &index, int role)
{
    return neutralised(index.data(role).toString());
}

constexpr int markStrength = 48; // of 255

//! A place of \a word in \a line at a time, from the left.
void drawMarks(QPainter *painter, const QRect &rect, const QString &line, const QString &word)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QColor mark = painter->pen().color();
    mark.setAlpha(markStrength);
    for (qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        const int left = metrics.horizontalAdvance(line.left(at));
        const int right = metrics.horizontalAdvance(line.left(at + word.size()));
        painter->fillRect(QRect(rect.left() + left,
                                rect.center().y() - metrics.height() / 2 + 1,
                                right - left,
                                metrics.height()),
                          mark);
    }
}

//! The mark of a favourite; and what a click would make of the row under the mouse.
void drawStar(QPainter *painter, const QStyleOptionViewItem &option, bool favourite)
{
    if (!favourite && !(option.state & (QStyle::State_MouseOver | QStyle::State_Selected)))
        return;
    QRect icon(QPoint(), QSize(starSize, starSize));
    icon.moveCenter(PersonDelegate::starRect(option.rect, option.direction).center());
    static const QIcon marked =
        lineIcon(QStringLiteral("star-filled"), QPalette::Link); // in the accent's colour
    static const QIcon unmarked = lineIcon(QStringLiteral("star"), QPalette::PlaceholderText);
    (favourite ? marked : unmarked).paint(painter, icon);
}

} // namespace

QRect PersonDelegate::starRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect right(row.right() - starWidth + 1, row.top(), starWidth, row.height());
    return QStyle::visualRect(direction, row, right);
}

//! The star is the check mark, but not where the style would look for one.
bool PersonDelegate::editorEvent(QEvent *event,
                                 QAbstractItemModel *model,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    return event->type() == QEvent::KeyPress
        && QStyledItemDelegate::editorEvent(event, model, option, index);
}

void PersonDelegate::drawLine(QPainter *painter, const QRect &rect, const QString &line) const
{
    const QString shown = painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
    if (!shown.isRightToLeft() && painter->layoutDirection() == Qt::LeftToRight)
        for (const QString &word : m_marked)
            drawMarks(painter, rect, shown, word);
    painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void PersonDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool current = option.state & (QStyle::State_HasFocus | QStyle::State_Selected);
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hovered)
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    if (current) {
        painter->setPen(QPen(palette.color(QPalette::Link), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    }
    const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    drawAvatar(
        painter,
        place(QRect(row.left(), row.center().y() - avatarSize / 2 + 1, avatarSize, avatarSize)),
        index.data(Qt::DisplayRole).toString(),
        palette);

    const QVariant favourite = index.data(PersonRole::Favourite);
    if (favourite.isValid())
        drawStar(painter, option, favourite.toInt() == Qt::Checked);
    const int starSpace = favourite.isValid() ? starWidth - gap : 0;

    const QRect words = row.adjusted(avatarSize + gap, 6, -starSpace, -6);
    const QFont caption = scaled(option.font, TypeScale::Caption);
    const int idWidth =
        qMin(words.width() / 3,
             QFontMetrics(caption).horizontalAdvance(text(index, PersonRole::Id)) + 2);
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(palette.color(QPalette::Text));
    drawLine(painter,
             place(words.adjusted(0, 0, -idWidth - gap, -words.height() / 2)),
             displayText(index.data(), option.locale));
    painter->setFont(caption);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    drawLine(painter,
             place(words.adjusted(0, words.height() / 2, -idWidth - gap, 0)),
             joined({text(index, PersonRole::Email),
                     text(index, PersonRole::Role),
                     text(index, PersonRole::Organisation)}));
    drawLine(painter,
             place(QRect(words.right() - idWidth, words.top(), idWidth, words.height())),
             text(index, PersonRole::Id));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

QString PersonDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return neutralised(value.toString());
}

} // namespace Understudy
