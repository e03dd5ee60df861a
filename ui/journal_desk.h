// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation.h"
#include "journal/journal_export.h"
#include "journal/journal_keeper.h"
#include "journal/journal_model.h"
#include "settings/settings.h"

#include <QPointer>

class QFileDialog;

namespace Understudy {

class JournalPage;
class MainWindow;

//! Does what the page about the journal asks for. What it says about a session comes from the
//! backend, by way of Impersonation, or from the clock; never from the journal alone.
class JournalDesk final : public QObject
{
    Q_OBJECT

public:
    //! What it works with; all borrowed.
    struct Parts
    {
        JournalArchive &archive;
        Impersonation &impersonation;
        const Clock &clock;
        Settings &settings;
        MainWindow &window;
    };

    explicit JournalDesk(const Parts &parts);

    //! Those that can be opened.
    void setConnections(const QList<Connection> &connections);
    void follow(const ImpersonationStatus &status);
    //! Begins to look after the journal's age.
    void start();
    void showPage();

private:
    JournalPage *page();
    void bindPage();
    void applyFilter();
    void refresh();
    void readDays();
    void readHistory(const JournalEntry &entry);
    void setKeptDays(int days);
    void followSettings();
    void tellFixed();
    void offerExport();
    void chooseFile();
    void exportTo(const QString &path);
    void check(const JournalEntry &entry);
    void checkOrphan(const JournalEntry &entry);
    void ask(const JournalEntry &entry);
    void tellOpen(const JournalEntry &entry, const QDateTime &askedAt);
    //! As far as the list knows.
    bool isSettled(const QString &entryId) const;
    void tellOrphan(const JournalEntry &entry, const QDateTime &askedAt);
    QString whereToCheck(const JournalEntry &entry) const;

    Parts m_parts;
    JournalKeeper m_keeper;
    JournalModel m_model;
    JournalExport m_export;
    QList<Connection> m_connections;
    QPointer<JournalPage> m_page;
    QPointer<QFileDialog> m_chooser;
    QTimer m_soon; //!< until what was recorded is counted, too
    QString m_runningAt;
    quint64 m_daysAsked = 0; //!< which question is the newest
};

} // namespace Understudy
