// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_model.h"
#include "parts/page.h"

class QLabel;
class QPushButton;

namespace Understudy {

class JournalChart;
class JournalDetail;
class JournalFilterRow;
class JournalList;
class Notice;
class QuietProgress;
class RetentionPart;

//! The console's own record: what fits a filter, day by day, and all of one entry beside it.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    //! \a model is borrowed.
    JournalPage(JournalModel &model, QWidget *parent);

    void setConnections(const QList<JournalConnection> &connections);
    void setDays(const QList<JournalDay> &days);
    void setHistory(const QString &entryId, const QList<JournalEvent> &events);
    //! For how many days closed entries are kept; 0 for ever.
    void setKeptDays(int days);
    //! \a by: who has fixed that, in words; empty where the person decides.
    void setRetentionFixed(const QString &by);
    //! The connection at which somebody is impersonated right now; empty for none.
    void setRunningAt(const QString &connectionId);
    void setExporting(bool underWay);
    void setChecking(bool underWay);
    //! Tells how something went; empty takes it away.
    void showMessage(const QString &words);
    void showError(const QString &words, const QString &details = {});
    //! Asks whether \a entry, which nobody can check from here, was looked after, as long as it is
    //! the one that shows.
    void offerAcknowledgement(const JournalEntry &entry, const QString &words);

    JournalFilter filter(QDate today) const;
    //! How many days the chart is to show.
    int chartDays() const;
    void begin() override;

Q_SIGNALS:
    void filterChanged();
    //! All of it is to be shown.
    void entryChosen(const Understudy::JournalEntry &entry);
    void checkRequested(const Understudy::JournalEntry &entry);
    //! "I have checked" on an entry that may have left a session.
    void acknowledged(const Understudy::JournalEntry &entry);
    void exportRequested();
    void keptDaysChosen(int days);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildBody();
    void bind();
    void reflect();
    void showChosen();
    void closeDetail();
    QString emptyWords() const;

    JournalModel &m_model;
    Notice *m_retentionQuestion;
    RetentionPart *m_retention;
    QPushButton *m_export;
    Notice *m_error;
    Notice *m_acknowledge;
    Notice *m_message;
    JournalFilterRow *m_filter;
    JournalChart *m_chart;
    QuietProgress *m_progress;
    QLabel *m_empty;
    JournalList *m_list;
    JournalDetail *m_detail;
    QString m_runningAt;
    QString m_shownEntry; //!< its id
    JournalEntry m_checked; //!< which the acknowledgement is about
    bool m_filtered = false;
    bool m_readFailed = false; //!< and the error says so
    bool m_exporting = false;
    bool m_checking = false;
};

} // namespace Understudy
