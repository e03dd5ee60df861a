// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Understudy {

namespace {

//! PostgreSQL refuses to run as root; nobody is everywhere.
constexpr uid_t nobody = 65534;
constexpr int longestStart = 30000;

//! The newest one's, with a slash behind; Debian keeps them out of PATH.
QString programs()
{
    const QString all = QStringLiteral("/usr/lib/postgresql");
    const QStringList versions = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : QStringLiteral("%1/%2/bin/").arg(all, versions.last());
}

//! In the child: becomes what PostgreSQL accepts, and ends with its parent.
void leaveRoot(pid_t parent)
{
    const bool isLess = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (!isLess || ::getppid() != parent)
        ::_exit(127);
}

} // namespace

PostgresServer::PostgresServer()
{
    if (::geteuid() == 0
        && ::chown(QFile::encodeName(m_folder.path()).constData(), nobody, nobody) != 0)
        qCritical("the folder for PostgreSQL cannot be given away");
}

PostgresServer::~PostgresServer()
{
    kill();
}

pid_t PostgresServer::spawn(const QString &program, const QStringList &arguments) const
{
    std::vector<QByteArray> words{QFile::encodeName(programs() + program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray log = folder + "/log";
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    leaveRoot(parent);
    const int output = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (::chdir(folder.constData()) == 0 && ::dup2(output, 1) == 1 && ::dup2(output, 2) == 2)
        ::execv(pointers.front(), pointers.data());
    ::_exit(127);
}

bool PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    int status = -1;
    const pid_t child = spawn(program, arguments);
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

bool PostgresServer::start()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!QDir(data).exists()
        && !run(QStringLiteral("initdb"),
                {QStringLiteral("--pgdata=%1").arg(data),
                 QStringLiteral("--auth=trust"),
                 QStringLiteral("--username=postgres"),
                 QStringLiteral("--encoding=UTF8"),
                 QStringLiteral("--no-locale"),
                 QStringLiteral("--no-sync")}))
        return false;
    QStringList arguments{QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path()};
    for (const char *setting : {"listen_addresses=",
                                "fsync=off",
                                "full_page_writes=off",
                                "autovacuum=off",
                                "shared_buffers=16MB",
                                "max_connections=40"})
        arguments += {QStringLiteral("-c"), QLatin1String(setting)};
    QFile state(data + QLatin1String("/postmaster.pid"));
    state.remove();
    m_process = spawn(QStringLiteral("postgres"), arguments);
    return QTest::qWaitFor(
        [&state] {
            state.close();
            return state.open(QIODevice::ReadOnly) && state.readAll().contains("\nready");
        },
        longestStart);
}

void PostgresServer::kill()
{
    if (m_process <= 0)
        return;
    thaw();
    ::kill(m_process, SIGQUIT);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresServer::thaw()
{
    signalAll(SIGCONT);
}

//! The postmaster and its children.
void PostgresServer::signalAll(int signal) const
{
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(m_process));
    if (!children.open(QIODevice::ReadOnly))
        qCritical("the processes of PostgreSQL cannot be found");
    QList<QByteArray> all = children.readAll().simplified().split(' ');
    all.prepend(QByteArray::number(m_process));
    for (const QByteArray &process : all)
        if (process.toInt() > 0) // zero would be all of us
            ::kill(process.toInt(), signal);
}

QString PostgresServer::makeDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    const QString connectionName = QStringLiteral("postgres server");
    {
        QSqlDatabase connection =
            QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connectionName);
        connection.setHostName(m_folder.path());
        connection.setUserName(QStringLiteral("postgres"));
        connection.setDatabaseName(QStringLiteral("postgres"));
        if (!connection.open()
            || !QSqlQuery(connection).exec(QLatin1String("CREATE DATABASE ") + name))
            qCritical() << "no database for the test:" << connection.lastError().text();
    }
    QSqlDatabase::removeDatabase(connectionName);
    return QStringLiteral("postgresql://postgres@/%1?host=%2").arg(name, m_folder.path());
}

} // namespace Understudy
