// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/user_id.h"
#include "impersonation/impersonation.h"
#include "journal/journal_archive.h"
#include "remote/local_caller.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace Understudy {

class MainWindow;

//! Does what terminals ask of the running console. A start fills the form in and waits for the
//! person (promise «Actor's choice only»); only a terminal session that was allowed to in the
//! window, by its person and until it or this console ends, is switched for without asking.
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
        //! Whether nothing has to be typed in the window before a switch.
        std::function<bool()> mayStartUnasked;
    };

    explicit RemoteDesk(Parts parts);

    void take(LocalCaller *caller);
    void follow(const ImpersonationStatus &status);

private:
    void start(LocalCaller *caller);
    //! Why it cannot begin; empty where it can.
    QString obstacle(const RemoteCall &call) const;
    ParsedUserId userOf(const RemoteCall &call) const;
    void startUnasked(LocalCaller *caller);
    void waitForPerson(LocalCaller *caller);
    void allowWaiting();
    void stop(LocalCaller *caller);
    void endWaiting(const ImpersonationStatus &status);
    void tellStatus(LocalCaller *caller) const;
    void tellJournal(LocalCaller *caller);

    Parts m_parts;
    QSet<QString> m_allowed; //!< terminal sessions
    QPointer<LocalCaller> m_starting; //!< waits for the person to switch
    QList<QPointer<LocalCaller>> m_stopping; //!< wait for the end
};

} // namespace Understudy
