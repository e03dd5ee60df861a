// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "active_desk.h"
#include "backend/demo_server.h"
#include "backend/profile_catalogue.h"
#include "command_line.h"
#include "connection_desk.h"
#include "departure.h"
#include "desktop/desktop_desk.h"
#include "directory/favourites.h"
#include "directory/recent_subjects_model.h"
#include "directory/user_search_model.h"
#include "folders.h"
#include "impersonation/impersonation.h"
#include "impersonation/production_guard.h"
#include "journal/sql_journal.h"
#include "journal_desk.h"
#include "main_window.h"
#include "preferences_desk.h"
#include "remote/remote_desk.h"
#include "session/qt_keychain.h"
#include "sign_in_desk.h"
#include "termination_signals.h"
#include "tool_desk.h"
#include "view_desk.h"

#include <QTimer>

namespace Understudy {

//! The running console: owns every part in the order of who needs whom, and joins what the window
//! wants to what the engine does. Decides nothing about sessions itself.
class Console final : public QObject
{
    Q_OBJECT

public:
    //! \a folders must have been prepared; \a settings are borrowed.
    Console(const CommandLine &commandLine, const Folders &folders, Settings &settings);

    //! Shows the window as soon as the journal has said whether the bar has to be in it.
    void start();
    //! A later start, or a link, was made with \a arguments: prefills and raises the window, never
    //! acts.
    void activate(const QStringList &arguments);
    //! A terminal asks something of it.
    void answer(LocalCaller *caller);

Q_SIGNALS:
    //! Everything has ended; the program may.
    void left();

private:
    void bindWindow();
    void bindDeparture();
    void bindDemo();
    void bindDesk();
    void bindSignInDesk();
    void bindViewDesk();
    void bindSettings();
    void loadConnections();
    //! The connections of the file, and those that it does not hold.
    void takeConnections(const QList<Connection> &stored, const QString &changedId);
    void spreadConnections();
    QCoro::Task<void> chooseFirst();
    //! The connection to open at the start, by its id; empty for none.
    QString firstChoice(const QString &toResume) const;
    void open(const QString &connectionId);
    void startDemo();
    void startDemoServer();
    void demoStarted(const QUrl &address);
    void follow(const ImpersonationStatus &status);
    void followPeople(const ImpersonationStatus &status);
    void fillWindow();
    void showWindow();
    void signIn(const QMap<QString, Secret> &fields);
    QCoro::Task<QString> diagnostics() const;
    void copyDiagnostics();
    void startImpersonation(const StartOrder &order, bool opensView);
    void prefill(const CommandLine &commandLine);
    //! Opens the connection that a later start or a link named where nobody is signed in, and only
    //! offers it where somebody is, once nobody is impersonated.
    void openWanted();
    //! Tells of a failure that no page is there to tell of.
    void tell(const Result<void> &done);
    Connection *find(const QString &connectionId);
    QString idOf(const QString &connectionName) const;
    bool asksForName() const;
    Result<std::unique_ptr<Backend>> backendOf(const Connection &connection,
                                               SecretSettings *secrets) const;

    CommandLine m_commandLine;
    Folders m_folders;
    Settings &m_settings;
    SystemClock m_clock;
    ProfileCatalogue m_profiles;
    ConnectionStore m_store;
    QList<Connection> m_connections;
    Connection m_current;
    QString m_wanted; //!< the id of the connection to open, or to offer, as soon as that can be
    Prefill m_asked; //!< what it is wanted for
    bool m_signingIn = false;
    QtKeychainStore m_keychain;
    SessionVault m_vault;
    KeychainSecretSettings m_secrets;
    SqlJournal m_journal;
    Impersonation m_impersonation;
    ProductionGuard m_guard;
    Favourites m_favourites;
    RecentSubjectsModel m_recents;
    UserSearchModel m_search;
    UserSearchModel m_paletteSearch;
    DemoServer m_demo;
    MainWindow m_window;
    ConnectionPages m_pages;
    ConnectionDesk m_desk;
    SignInDesk m_signInDesk;
    ViewDesk m_viewDesk;
    ToolDesk m_tools;
    ActiveDesk m_activeDesk;
    JournalDesk m_journalDesk;
    PreferencesDesk m_preferencesDesk;
    DesktopDesk m_desktop;
    RemoteDesk m_remote;
    Departure m_departure;
    TerminationSignals m_signals;
    QTimer m_second;
};

} // namespace Understudy
