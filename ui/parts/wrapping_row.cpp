// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Understudy {

namespace {

int heightOf(const QList<QLayoutItem *> &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = qMax(height, item->sizeHint().height());
    return height;
}

} // namespace

WrappingRow::WrappingRow(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items += item;
}

int WrappingRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations WrappingRow::expandingDirections() const
{
    return Qt::Horizontal;
}

bool WrappingRow::hasHeightForWidth() const
{
    return true;
}

int WrappingRow::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesIn(width))
        height += heightOf(line) + (height > 0 ? m_gap : 0);
    return height;
}

//! All on one line.
QSize WrappingRow::sizeHint() const
{
    const QList<Line> all = linesIn(QLAYOUTSIZE_MAX);
    return all.isEmpty() ? QSize(0, 0) : QSize(widthOf(all.first()), heightOf(all.first()));
}

QSize WrappingRow::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    bool stretched =
        false; // what comes after a stretch stands at the end, also on a line of its own
    for (const Line &line : linesIn(rect.width())) {
        const int height = heightOf(line);
        const bool trails = std::exchange(stretched, stretched || stretches(line));
        place(line, QRect(rect.left(), top, rect.width(), height), trails);
        top += height + m_gap;
    }
}

//! What shows, and the stretches.
QList<WrappingRow::Line> WrappingRow::linesIn(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        const bool fits = !lines.isEmpty() && widthOf(lines.last() + Line{item}) <= width;
        if (fits)
            lines.last() += item;
        else
            lines += Line{item};
    }
    return lines;
}

int WrappingRow::widthOf(const Line &line) const
{
    int width = 0;
    int shown = 0;
    for (QLayoutItem *item : line) {
        width += item->sizeHint().width();
        shown += item->spacerItem() ? 0 : 1;
    }
    return width + qMax(0, shown - 1) * m_gap;
}

bool WrappingRow::stretches(const Line &line)
{
    return std::any_of(line.cbegin(), line.cend(), [](QLayoutItem *item) {
        return item->spacerItem() != nullptr;
    });
}

void WrappingRow::place(const Line &line, const QRect &rect, bool trails)
{
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    int rest = rect.width() - widthOf(line);
    int left = rect.left() + (trails && !stretches(line) ? rest : 0);
    for (QLayoutItem *item : line) {
        if (item->spacerItem()) {
            left += std::exchange(rest, 0);
            continue;
        }
        const QRect room(left, rect.top(), item->sizeHint().width(), rect.height());
        item->setGeometry(QStyle::visualRect(direction, rect, room));
        left += room.width() + m_gap;
    }
}

} // namespace Understudy
