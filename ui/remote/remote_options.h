// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "remote/remote_call.h"

#include <QCoreApplication>

namespace Understudy {

//! What `understudy start|stop|status|journal` was given.
struct RemoteOptions
{
    Q_DECLARE_TR_FUNCTIONS(RemoteOptions)

public:
    enum class Action { Call, ShowHelp, Refuse };

    Action action = Action::Call;
    QString message = {}; //!< what ShowHelp and Refuse print
    RemoteCall call = {};
    QString dataFolder = {}; //!< of the console to talk to; empty for the desktop's usual place

    //! Whether \a word, the program's first argument, is one of the four.
    static bool isVerb(const QString &word);
    //! Reads \a arguments, of which the first is the verb.
    static RemoteOptions parse(const QStringList &arguments);

private:
    static RemoteOptions refused(const QString &why);
    static QString helpText();
};

} // namespace Understudy
