// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/profile_backend.h"
#include "cli/check_report.h"
#include "cli/check_target.h"
#include "cli/given_credentials.h"
#include "termination_signals.h"

namespace Understudy {

//! Walks a target and prints what came of it. A first signal to end ends what was begun and no
//! more.
class CheckRun final : public QObject
{
    Q_OBJECT

public:
    //! \a given: what GivenCredentials read for the target's profile. \a userId: canonical, or
    //! empty.
    CheckRun(const CheckTarget &target,
             const QMap<QString, Secret> &given,
             const QString &userId,
             bool json);

    void start();

Q_SIGNALS:
    //! \a status: of the process.
    void over(int status);

private:
    void show(const CheckStep &step);
    void finish(const QList<CheckStep> &steps);
    void interrupt();

    SystemClock m_clock;
    GivenCredentials m_given;
    ProfileBackend m_backend;
    BackendCheck m_check;
    CheckReport m_report;
    TerminationSignals m_signals;
    QString m_userId;
    bool m_json;
};

//! Prints what the author of a profile with such \a traits should know; where \a json, not on
//! standard output.
void tellNotes(const BackendTraits &traits, bool json);

} // namespace Understudy
