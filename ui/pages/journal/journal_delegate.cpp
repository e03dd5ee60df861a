// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_delegate.h"

#include "journal/journal_model.h"
#include "pages/journal/journal_rows.h"
#include "pages/journal/journal_wording.h"
#include "parts/row_list.h"
#include "plain_text.h"
#include "theme/icons.h"
#include "theme/type_scale.h"

#include <QPainter>

namespace Understudy {

namespace {

using Mark = JournalWording::Mark;

constexpr int gap = 12;
constexpr int iconSide = 16;
constexpr int tint = 24; // of 255

void drawLine(QPainter *painter, const QRect &rect, const QString &line)
{
    const QString shown = painter->fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, Mark mark)
{
    drawRowFrame(painter, option);
    if (mark != Mark::Unknown)
        return;
    QColor colour = option.palette.color(QPalette::BrightText);
    colour.setAlpha(tint);
    painter->fillRect(option.rect, colour);
}

QString iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Over:
        return QStringLiteral("check");
    case Mark::Running:
        return QStringLiteral("person");
    case Mark::NeverBegan:
        return QStringLiteral("cross");
    case Mark::Unknown:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

QPalette::ColorRole roleOf(Mark mark)
{
    return mark == Mark::Unknown   ? QPalette::BrightText
        : mark == Mark::Running    ? QPalette::Link
        : mark == Mark::NeverBegan ? QPalette::PlaceholderText
                                   : QPalette::Text;
}

//! A mark and its word at the end of \a line. What they take of it.
int drawStanding(QPainter *painter,
                 const QStyleOptionViewItem &option,
                 const QRect &line,
                 Mark mark,
                 const QString &word)
{
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const int wordWidth = painter->fontMetrics().horizontalAdvance(word) + 2;
    const int width = wordWidth + 6 + iconSide;
    const QRect all(
        leftToRight ? line.right() - width + 1 : line.left(), line.top(), width, line.height());
    painter->setPen(option.palette.color(roleOf(mark)));
    drawLine(painter,
             leftToRight ? all.adjusted(width - wordWidth, 0, 0, 0)
                         : all.adjusted(0, 0, wordWidth - width, 0),
             word);
    const QRect icon(leftToRight ? all.left() : all.right() - iconSide + 1,
                     all.center().y() - iconSide / 2 + 1,
                     iconSide,
                     iconSide);
    lineIcon(iconOf(mark), roleOf(mark)).paint(painter, icon);
    return width;
}

QString firstLineOf(const JournalEntry &entry)
{
    const QString who =
        JournalDelegate::tr("%1 as %2")
            .arg(JournalWording::actor(entry.actor), JournalWording::subject(entry.subject));
    return joined({who, entry.subject.name.isEmpty() ? QString() : neutralised(entry.subject.id)});
}

QString secondLineOf(const JournalEntry &entry)
{
    return joined({timeOfDay(entry.started.wall),
                   JournalWording::length(entry),
                   neutralised(entry.connectionName, 60),
                   neutralised(entry.reason, 500)});
}

} // namespace

JournalDelegate::JournalDelegate(const JournalRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{ }

void JournalDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(JournalModel::IsDayRole).toBool())
        paintDay(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void JournalDelegate::paintDay(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect words = option.rect.adjusted(gap, rowHeight / 3, -gap, -4);
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    drawLine(painter, words, index.data().toString());
    painter->fillRect(option.rect.adjusted(gap, rowHeight - 1, -gap, 0),
                      option.palette.color(QPalette::Active, QPalette::Midlight));
}

void JournalDelegate::paintEntry(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto entry = index.data(JournalModel::EntryRole).value<JournalEntry>();
    const Mark mark = JournalWording::mark(entry, m_rows.runningAt());
    drawGround(painter, option, mark);
    const QRect words = option.rect.adjusted(gap, 6, -gap, -6);
    const QRect first = words.adjusted(0, 0, 0, -words.height() / 2);
    painter->setFont(scaled(option.font, TypeScale::Caption));
    const int taken =
        gap
        + drawStanding(
            painter, option, first, mark, JournalWording::standing(entry, m_rows.runningAt()));
    const bool leftToRight = option.direction == Qt::LeftToRight;
    painter->setFont(scaled(option.font, TypeScale::Strong));
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter,
             leftToRight ? first.adjusted(0, 0, -taken, 0) : first.adjusted(taken, 0, 0, 0),
             firstLineOf(entry));
    painter->setFont(scaled(option.font, TypeScale::Caption));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    drawLine(painter, words.adjusted(0, words.height() / 2, 0, 0), secondLineOf(entry));
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

} // namespace Understudy
