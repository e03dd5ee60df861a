// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Understudy {

//! All that the journal has of one entry.
class JournalDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalDetail(QWidget *parent);

    //! \a runningAt as JournalWording has it.
    void setEntry(const JournalEntry &entry, const QString &runningAt);
    //! The history of the entry that shows; empty until it is known.
    void setHistory(const QList<JournalEvent> &events);
    //! While a check is under way there is no other.
    void setChecking(bool checking);

Q_SIGNALS:
    void checkRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    //! The frame shows where the focus is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void build();
    void addTexts(const JournalEntry &entry);
    void addTimes(const JournalEntry &entry);
    void addField(const QString &name, const QStringList &lines);

    QLabel *m_title;
    QLabel *m_standing;
    QLabel *m_ending;
    QPushButton *m_check;
    QWidget *m_fields = nullptr;
    QLabel *m_history;
    QScrollArea *m_area;
};

} // namespace Understudy
