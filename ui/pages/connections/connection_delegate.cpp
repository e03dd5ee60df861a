// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connection_delegate.h"

#include "backend/connection_list_model.h"
#include "parts/row_list.h"
#include "plain_text.h"
#include "theme/colours.h"
#include "theme/type_scale.h"
#include "wording.h"

#include <QPainter>

namespace Understudy {

namespace {

constexpr int gap = 12;
constexpr int dot = 8;

QString text(const QModelIndex &index, int role)
{
    return neutralised(index.data(role).toString());
}

//! Where \a rect of \a option's row is when it is read in the option's direction.
QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawLine(QPainter *painter, const QRect &rect, const QString &line, Qt::TextElideMode mode)
{
    const QString shown = painter->fontMetrics().elidedText(line, mode, rect.width());
    painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

//! A dot in the environment's colour and its word, at the end of \a line. What they take of it.
int drawEnvironment(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QRect &line,
                    Environment environment)
{
    const QString word = Wording::environment(environment);
    const int width = painter->fontMetrics().horizontalAdvance(word) + 2;
    const QRect words(line.right() - width, line.top(), width, line.height());
    painter->drawText(placed(option, words),
                      int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine,
                      word);
    const QPen before = painter->pen();
    painter->setPen(Qt::NoPen);
    painter->setBrush(environmentColour(environment));
    painter->drawEllipse(
        placed(option, QRect(words.left() - dot - 6, line.center().y() - dot / 2 + 1, dot, dot)));
    painter->setPen(before);
    return width + dot + 6;
}

} // namespace

void ConnectionDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowFrame(painter, option);
    const QRect row = option.rect.adjusted(gap + 4, 8, -gap, -8);
    const QRect upper = row.adjusted(0, 0, 0, -row.height() / 2);
    const QRect lower = row.adjusted(0, row.height() / 2, 0, 0);

    painter->setFont(scaled(option.font, TypeScale::Caption));
    painter->setPen(palette.color(QPalette::Text));
    const auto environment = index.data(ConnectionListModel::EnvironmentRole).value<Environment>();
    const int badge = drawEnvironment(painter, option, upper, environment);
    int warning = 0;
    if (index.data(ConnectionListModel::UnencryptedRole).toBool()) {
        const QString words = tr("not encrypted");
        warning = painter->fontMetrics().horizontalAdvance(words) + 2 + gap;
        painter->setPen(palette.color(QPalette::BrightText));
        painter->drawText(placed(option, lower), int(Qt::AlignTrailing | Qt::AlignVCenter), words);
    }
    painter->setPen(palette.color(QPalette::PlaceholderText));
    drawLine(painter,
             placed(option, lower.adjusted(0, 0, -warning, 0)),
             joined({text(index, ConnectionListModel::AddressRole),
                     text(index, ConnectionListModel::ProfileRole)}),
             Qt::ElideMiddle);
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(palette.color(QPalette::Text));
    drawLine(painter,
             placed(option, upper.adjusted(0, 0, -badge - gap, 0)),
             text(index, Qt::DisplayRole),
             Qt::ElideRight);
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace Understudy
