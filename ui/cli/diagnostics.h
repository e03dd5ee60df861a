// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "session/keychain.h"

#include <QStringList>

namespace Understudy {

//! What helps whoever helps: a text in English, without a secret and without an address.
struct Diagnostics
{
    KeychainTrouble keychain = KeychainTrouble::None;
    QList<Connection> connections = {};
    QString platform = {}; //!< Qt's, of the window; empty without one
    QStringList warnings = {}; //!< of this run, oldest first

    //! Versions, system, keychain, connections by name, profile and environment, and warnings.
    QString text() const;
};

//! Prints the diagnostics that need no running console, and returns the exit status of the process.
//! Needs a QCoreApplication.
int runDiagnostics(const QString &configurationFolder);

} // namespace Understudy
