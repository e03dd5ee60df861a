// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/action_list_model.h"

#include "base/folding.h"

#include <algorithm>

namespace Understudy {

ActionListModel::ActionListModel(const WindowActions &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
    , m_rows(actions.all())
{
    connect(&actions, &WindowActions::shortcutsChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    });
}

void ActionListModel::find(const QString &text)
{
    const QString wanted = folded(text).trimmed();
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QAction *> fitting;
    for (QAction *const action : m_actions.all()) {
        const QString name = folded(WindowActions::words(action));
        const bool fits = std::ranges::all_of(words, [&name](const QString &word) {
            return name.contains(word);
        });
        if (fits && action->isEnabled())
            fitting += action;
    }
    std::ranges::stable_partition(fitting, [&wanted](const QAction *action) {
        return folded(WindowActions::words(action)).startsWith(wanted);
    });
    beginResetModel();
    m_rows = fitting;
    endResetModel();
}

QAction *ActionListModel::action(const QModelIndex &index) const
{
    return index.model() == this ? m_rows.value(index.row()) : nullptr;
}

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    const QAction *one = action(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return WindowActions::words(one);
    case Qt::AccessibleTextRole: {
        const QString keys = keyWords(m_actions.keys(one));
        const QString words = WindowActions::words(one);
        return keys.isEmpty() ? words : words + QStringLiteral(", ") + keys;
    }
    case IdRole:
        return one->objectName();
    case KeysRole:
        return keyWords(m_actions.keys(one));
    case GroupRole:
        return WindowActions::groupName(one);
    default:
        return {};
    }
}

} // namespace Understudy
