// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_model.h"

#include <QListView>

namespace Understudy {

class JournalRows;

//! The journal's entries below their days, each 48 high.
class JournalList final : public QListView
{
    Q_OBJECT

public:
    //! \a model is borrowed.
    JournalList(JournalModel &model, QWidget *parent);

    //! The connection at which somebody is impersonated right now; empty for none.
    void setRunningAt(const QString &connectionId);
    //! Chooses an entry, where it is among those read.
    void choose(const QString &entryId);
    //! The chosen entry; one without an id for none.
    JournalEntry chosen() const;

Q_SIGNALS:
    //! Another one is chosen, or what is chosen has changed.
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft,
                     const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    JournalModel &m_model;
    JournalRows *m_rows;
};

} // namespace Understudy
