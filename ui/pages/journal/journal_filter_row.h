// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Understudy {

//! Which entries to show: by words, connection, outcome and age.
class JournalFilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilterRow(QWidget *parent);

    //! What can be chosen; a choice that was made stays, also where it has gone.
    void setConnections(const QList<JournalConnection> &connections);
    //! What is wanted, with days as the local calendar has them at \a today.
    JournalFilter filter(QDate today) const;
    //! How many days back the choice reaches; 0 for all.
    int days() const;
    //! Takes the words away, and every choice.
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &label, int column);
    void fillOutcomes();
    void fillPeriods();

    QLineEdit *m_text;
    QComboBox *m_connection;
    QComboBox *m_outcome;
    QComboBox *m_period;
};

} // namespace Understudy
