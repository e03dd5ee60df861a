// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/action_list_model.h"
#include "parts/overlay.h"

namespace Understudy {

class RowList;

//! Ctrl+/: every action, with its keys.
class ShortcutSheet final : public Overlay
{
    Q_OBJECT

public:
    //! All are borrowed.
    ShortcutSheet(const WindowActions &actions, QWidget *area, QWidget *window);

Q_SIGNALS:
    //! The keys are to be changed.
    void changeRequested();

protected:
    QWidget *first() override;

private:
    ActionListModel m_actions;
    RowList *m_rows;
};

} // namespace Understudy
