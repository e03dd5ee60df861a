// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_rows.h"

#include "journal/journal_model.h"
#include "pages/journal/journal_wording.h"

#include <utility>

namespace Understudy {

void JournalRows::setRunningAt(const QString &connectionId)
{
    if (std::exchange(m_runningAt, connectionId) != connectionId && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant JournalRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    if (index.data(JournalModel::IsDayRole).toBool())
        return JournalWording::day(index.data(JournalModel::DayRole).toDate());
    return JournalWording::spoken(index.data(JournalModel::EntryRole).value<JournalEntry>(),
                                  m_runningAt);
}

} // namespace Understudy
