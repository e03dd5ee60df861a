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
    QString connectionsFault = {}; //!< why their list cannot be read; empty where it can
    QString console = {}; //!< whether one runs
    QString platform = {}; //!< Qt's, of the window; empty without one
    QStringList warnings = {}; //!< of this run, oldest first

    //! Versions, system, keychain, connections by name, profile and environment, and warnings. A
    //! name that could be an address is left out.
    QString text() const;

private:
    QStringList connectionLines() const;
    QString withoutHosts(QString text) const;
};

//! Prints the diagnostics that need no running console, of which \a console says whether there is
//! one, and returns the exit status of the process: 1 where the connections cannot be read. Changes
//! nothing. Needs a QCoreApplication.
int printDiagnostics(const QString &configurationFolder, const QString &console);

} // namespace Understudy
