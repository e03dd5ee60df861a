// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "backend/user_id.h"
#include "base/error.h"
#include "demo_state.h"
#include "impersonation/impersonation_status.h"
#include "impersonation/prefill.h"
#include "viewer/view_end.h"

#include <QCoreApplication>

namespace Understudy {

//! What app reports, in a person's words (ui.md): what happened, to what, what next. Foreign words
//! in a sentence are neutralised; codes and exceptions never stand in front.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    //! What a sentence is about.
    struct About
    {
        QString connectionName = {};
        QString userId = {};
    };

    static QString error(const Error &error, const About &about);
    static QString problem(const Problem &problem, const About &about);
    static QString keychain(KeychainTrouble trouble);
    static QString userId(UserIdTrouble trouble);

    //! "Currently impersonating user 42"
    static QString impersonating(const QString &userId);
    //! The bar's few words on where things stand; empty while all is well.
    static QString state(const ImpersonationStatus &status);
    //! The page's sentences on the same, for who has to decide what to do.
    static QString unconfirmed(const ImpersonationStatus &status);
    static QString orphan(const OrphanNotice &notice);
    //! Why the demo cannot be used; empty where it can.
    static QString demo(DemoState state);
    //! Why the view could not be, or is no more; empty where the person closed it.
    static QString viewEnd(ViewEnd why, const QString &details);
    static QString environment(Environment environment);

    //! The list of connections could not be understood; \a damagedCopy is where it is kept, if
    //! anywhere.
    static QString connectionsUnreadable(const QString &damagedCopy);
    //! The preferences could not be understood, or read; likewise.
    static QString preferencesUnreadable(const QString &damagedCopy);
    //! What was chosen could not be written down.
    static QString preferencesNotKept();
    //! "Fixed by Acme's policy."; \a organisation may be empty.
    static QString fixedBy(const QString &organisation);
    static QString linkNotUnderstood();
    static QString favouriteNotKept();
    //! What is to be filled in cannot be yet: somebody is impersonated.
    static QString prefillWaits(const Prefill &prefill);
    //! It is for a connection that is not open.
    static QString prefillElsewhere(const Prefill &prefill);
    //! It was filled in on a page that is not in front.
    static QString prefillIsIn(const Prefill &prefill);
    static QString noSuchConnection(const QString &name);

    //! What a person can hand to support: kind, source and words of \a error, redacted, in one
    //! line.
    static QString details(const Error &error);

private:
    static QString inputFault(const Error &error);
    static QString unavailable(const Error &error);
    static QString refusedByPolicy(const Error &error, const About &about);
    static QString refused(const Error &error, const About &about);
};

} // namespace Understudy
