// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/user_id.h"
#include "impersonation/impersonation.h"
#include "journal/journal_archive.h"
#include "remote/local_caller.h"
#include "settings/settings.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace Understudy {

class MainWindow;

//! Does what terminals ask of the running console. A start fills the form in and waits for the
//! person (promise «Actor's choice only»); only a terminal session that was allowed to in the
//! window is switched for without asking: until it, this console, or that actor's session ends.
class RemoteDesk final : public QObject
{
    Q_OBJECT

public:
    //! All borrowed.
    struct Parts
    {
        Impersonation &impersonation;
        JournalArchive &archive;
        MainWindow &window;
        const Settings &settings;
        //! Of the connection that is open.
        std::function<QUrl()> address;
        //! Whether the person is there, and nothing has to be typed in the window before a switch.
        std::function<bool()> mayStartUnasked;
        //! Whose session a test of a connection holds at the moment; empty for nobody's.
        std::function<QString()> testedUser;
        //! What whoever helps is told.
        std::function<QCoro::Task<QString>()> diagnostics;
    };

    explicit RemoteDesk(Parts parts);

    void take(LocalCaller *caller);
    void follow(const ImpersonationStatus &status);

private:
    void start(LocalCaller *caller);
    //! Why it cannot begin; empty where it can.
    QString obstacle(const RemoteCall &call) const;
    ParsedUserId userOf(const RemoteCall &call) const;
    StartOrder orderOf(const RemoteCall &call) const;
    void startUnasked(LocalCaller *caller);
    void waitForPerson(LocalCaller *caller);
    void allowWaiting();
    void stop(LocalCaller *caller);
    void followActor(const ImpersonationStatus &status);
    void endWaiting(const ImpersonationStatus &status);
    void tellStatus(LocalCaller *caller) const;
    void tellJournal(LocalCaller *caller);
    void tellDiagnostics(LocalCaller *caller);

    Parts m_parts;
    QSet<QString> m_allowed; //!< terminal sessions, for m_actor
    QString m_actor; //!< by connection and id
    QPointer<LocalCaller> m_starting; //!< waits for the person to switch
    QList<QPointer<LocalCaller>> m_stopping; //!< wait for the end
};

} // namespace Understudy
