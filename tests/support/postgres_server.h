// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

namespace Understudy {

//! A real PostgreSQL in a folder of its own, reached by a socket in it alone. It ends with this
//! process, whatever becomes of that. Needs the programs of PostgreSQL 14 or later.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    //! Starts it, also after kill(); true once it answers.
    bool start();
    //! Ends it at once, and all connections with it, as a crash would.
    void kill();
    //! Stops every process of it for a while, as a machine does that hangs.
    void freeze();
    void thaw();
    //! Makes a database; its URL.
    QString makeDatabase();

private:
    pid_t spawn(const QString &program, const QStringList &arguments) const;
    bool run(const QString &program, const QStringList &arguments) const;

    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    pid_t m_process = 0;
    int m_databases = 0;
};

} // namespace Understudy
