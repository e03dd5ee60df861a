// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_list.h"

#include "pages/journal/journal_delegate.h"
#include "pages/journal/journal_rows.h"

#include <QItemSelectionModel>

namespace Understudy {

namespace {
constexpr int leastRows = 3;
} // namespace

JournalList::JournalList(JournalModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_rows(new JournalRows(this))
{
    m_rows->setSourceModel(&model);
    setModel(m_rows);
    setItemDelegate(new JournalDelegate(*m_rows, this));
    setAccessibleName(tr("Journal"));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what the page leaves
    setMinimumHeight(leastRows * JournalDelegate::rowHeight);
}

void JournalList::setRunningAt(const QString &connectionId)
{
    m_rows->setRunningAt(connectionId);
}

void JournalList::choose(const QString &entryId)
{
    setCurrentIndex(m_rows->mapFromSource(m_model.indexOf(entryId)));
}

JournalEntry JournalList::chosen() const
{
    return currentIndex().data(JournalModel::EntryRole).value<JournalEntry>();
}

void JournalList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) // which focus alone makes of the first one, without selecting it
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    Q_EMIT chosenChanged();
}

void JournalList::dataChanged(const QModelIndex &topLeft,
                              const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    const int row = currentIndex().row();
    if (row >= topLeft.row() && row <= bottomRight.row())
        Q_EMIT chosenChanged();
}

} // namespace Understudy
