// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/action_list_model.h"

#include <QWidget>

class QKeySequenceEdit;
class QPushButton;

namespace Understudy {

class FormField;
class RowList;

//! Every action with its keys, and an editor for those of the one that is chosen. Tells of keys
//! that another action has; Stop gets keys beside its own, never in their place.
class ShortcutsPart final : public QWidget
{
    Q_OBJECT

public:
    //! \a actions are borrowed.
    ShortcutsPart(const WindowActions &actions, QWidget *parent);

    //! As preferences keep them.
    void setShortcuts(const QMap<QString, QStringList> &shortcuts);

Q_SIGNALS:
    void chosen(const QMap<QString, QStringList> &shortcuts);

private:
    void build();
    QAction *current() const;
    void showCurrent();
    void set();
    void unset();
    void reset();
    void give(const QStringList &keys);

    const WindowActions &m_actions;
    ActionListModel m_model;
    QMap<QString, QStringList> m_shortcuts;
    RowList *m_rows;
    QKeySequenceEdit *m_keys;
    FormField *m_field;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_usual;
};

} // namespace Understudy
