// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"
#include "journal/journal_archive.h"

#include <QCoreApplication>

#include <chrono>

namespace Understudy {

//! What a terminal reads of the console.
class RemoteWording
{
    Q_DECLARE_TR_FUNCTIONS(RemoteWording)

public:
    static QString status(const ImpersonationStatus &status, std::chrono::milliseconds left);
    //! One JSON object: state, connection, actor, subject, reason, ticket and secondsLeft, as far
    //! as there are any.
    static QString statusAsJson(const ImpersonationStatus &status, std::chrono::milliseconds left);
    //! A line for each entry.
    static QString journal(const QList<JournalRecord> &records);
};

} // namespace Understudy
