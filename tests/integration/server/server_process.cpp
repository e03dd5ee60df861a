// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server_process.h"

#include "support/test_database.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <utility>

namespace Understudy {

namespace {

//! In milliseconds; behind nginx, three programs start, and other tests may run beside.
constexpr int longestStart = 60000;

} // namespace

ServerProcess::ServerProcess()
    : ServerProcess({}, {})
{ }

ServerProcess::ServerProcess(const QString &address, const QString &folder)
    : m_database(address.isEmpty() ? newTestDatabase(m_folder.path()) : address)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("UNDERSTUDY_DEMO_PASSWORD"), password());
    environment.insert(QStringLiteral("XDG_DATA_HOME"),
                       folder.isEmpty() ? m_folder.path() : folder);
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
        m_output += QString::fromUtf8(m_process.readAllStandardOutput());
    });
}

ServerProcess::~ServerProcess()
{
    const QString name = m_connection.connectionName();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
    kill();
}

QString ServerProcess::program()
{
    return QStringLiteral(UNDERSTUDYD);
}

bool ServerProcess::isBehindNginx()
{
    return qEnvironmentVariableIsSet("UNDERSTUDY_TEST_NGINX");
}

bool ServerProcess::start(const QStringList &more)
{
    m_output.clear();
    QStringList arguments{QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:0"),
                          QStringLiteral("--database"),
                          databaseOption(database()),
                          QStringLiteral("--demo"),
                          QStringLiteral("--users"),
                          QStringLiteral("60")};
    QString command = program();
    if (isBehindNginx())
        arguments.prepend(std::exchange(command, QStringLiteral(BEHIND_NGINX)));
    m_process.start(command, arguments + more);
    const QRegularExpression ready(
        QStringLiteral("understudyd listening on http://127\\.0\\.0\\.1:(\\d+)\n"));
    const bool listens = QTest::qWaitFor(
        [&] {
            return ready.match(m_output).hasMatch() || m_process.state() == QProcess::NotRunning;
        },
        longestStart);
    m_port = ready.match(m_output).captured(1).toUShort();
    return listens && m_port > 0;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::terminate()
{
    m_process.terminate();
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, longestEnd);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ServerProcess::user(const QStringList &words, const QByteArray &input) const
{
    QProcess command;
    command.setProcessEnvironment(m_process.processEnvironment());
    command.start(program(),
                  QStringList{QStringLiteral("--database"),
                              databaseOption(database()),
                              QStringLiteral("user")}
                      + words);
    command.write(input);
    command.closeWriteChannel();
    command.waitForFinished();
    return command.exitStatus() == QProcess::NormalExit ? command.exitCode() : -1;
}

QString ServerProcess::auditKey() const
{
    return testsPostgres() ? m_folder.filePath(QStringLiteral("understudyd/audit-key"))
                           : m_database + QLatin1String(".audit-key");
}

QVariant ServerProcess::sql(const QString &sql, const QVariantList &values)
{
    if (!m_connection.isValid())
        m_connection = openTestDatabase(database());
    QSqlQuery query(m_connection);
    bool ok = values.isEmpty() || query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && (values.isEmpty() ? query.exec(sql) : query.exec());
    if (!ok)
        qWarning() << query.lastError().text();
    return query.next() ? query.value(0) : QVariant();
}

qint64 ServerProcess::addUser(const QString &role)
{
    const qint64 id = sql(QStringLiteral("SELECT max(id) + 1 FROM users")).toLongLong();
    sql(QStringLiteral(
            "INSERT INTO users(id, email, name, role, created_at) VALUES(?, ?, 'Extra', ?, 0)"),
        {id, QStringLiteral("extra%1@example.com").arg(id), role});
    return id;
}

} // namespace Understudy
