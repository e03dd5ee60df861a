// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

namespace Understudy {

//! How long an end may take, in milliseconds: three seconds (design section 8) hold for the program
//! as it is shipped. A sanitizer looks through all of its memory at the end.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int longestEnd = 15000;
#else
inline constexpr int longestEnd = 3000;
#endif

//! The real understudyd, on a port and a database of its own; behind nginx, it is two of them.
class ServerProcess
{
public:
    ServerProcess();
    //! On the database at \a address, and with its key in \a folder, which others may share.
    ServerProcess(const QString &address, const QString &folder);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    static QString program();

    //! Whether this run of the tests is the one through nginx: ctest runs those of the API once
    //! more with UNDERSTUDY_TEST_NGINX=1.
    static bool isBehindNginx();

    static QString password() { return QStringLiteral("demo-password-1"); }

    //! Starts it as a demo with 60 accounts and \a more arguments; true once it listens.
    bool start(const QStringList &more = {});
    //! kill -9.
    void kill();
    //! SIGTERM; the exit code, or -1 where it did not end by itself within three seconds.
    int terminate();
    //! Runs `understudyd user …` on the same database; its exit code.
    int user(const QStringList &words, const QByteArray &input = {}) const;

    quint16 port() const { return m_port; }

    //! The address of the database.
    const QString &database() const { return m_database; }

    //! Where it keeps the audit log's key.
    QString auditKey() const;

    //! The folder that has all of it but a database of PostgreSQL.
    QString folder() const { return m_folder.path(); }

    QString output() const { return m_output; }

    QProcess &process() { return m_process; }

    //! Runs \a sql on the server's database from outside; the first column of the first row.
    QVariant sql(const QString &sql, const QVariantList &values = {});
    //! Adds a demo account with \a role; its id. Its email is "extra<ID>@example.com".
    qint64 addUser(const QString &role);

private:
    QTemporaryDir m_folder;
    QString m_database;
    QProcess m_process;
    QSqlDatabase m_connection;
    QString m_output;
    quint16 m_port = 0;
};

} // namespace Understudy
