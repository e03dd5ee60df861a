// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/postgres_engine.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! Only understudyd takes this lock in its database ("understu").
constexpr qint64 writersLock = 0x756e646572737475;
//! A server that stops in the middle of a transaction must not keep the others from writing.
constexpr auto longestPause = 5s;

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

PostgresEngine::PostgresEngine(const Result<PostgresAddress> &address)
    : m_address(address)
{ }

QString PostgresEngine::driver() const
{
    return QStringLiteral("QPSQL");
}

Result<void> PostgresEngine::provide(Access /*access*/) const
{
    if (!m_address)
        return failure(m_address.error());
    if (!QSqlDatabase::isDriverAvailable(driver()))
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("Qt's driver for PostgreSQL is missing; install the package "
                                      "libqt6sql6-psql."),
                       QStringLiteral("database"));
    return {};
}

//! Whoever does not answer is given up: TCP's own timeouts are minutes. (libpq waits two seconds at
//! least for a connection, and for each address: Database has less patience.)
void PostgresEngine::configure(QSqlDatabase &connection) const
{
    QStringList options{QStringLiteral("connect_timeout=2"),
                        QStringLiteral("tcp_user_timeout=2000"),
                        QStringLiteral("keepalives_idle=10"),
                        QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=2"),
                        QStringLiteral("application_name=understudyd"),
                        QStringLiteral("options='-c client_min_messages=error'")};
    for (auto it = m_address->tls.cbegin(); it != m_address->tls.cend(); ++it)
        options.append(it.key() + QLatin1Char('=') + quoted(*it));
    connection.setConnectOptions(options.join(QLatin1Char(';')));
    connection.setHostName(m_address->host);
    connection.setPort(m_address->port);
    connection.setDatabaseName(m_address->database);
    connection.setUserName(m_address->user);
    connection.setPassword(m_address->password);
}

QStringList PostgresEngine::settings(Access access) const
{
    QStringList settings{QStringLiteral("SET synchronous_commit = on"),
                         QStringLiteral("SET idle_in_transaction_session_timeout = %1")
                             .arg(std::chrono::milliseconds(longestPause).count())};
    if (access == Access::Read)
        settings += {QStringLiteral("SET default_transaction_read_only = on")};
    return settings;
}

//! For PostgreSQL, 0 would mean for ever.
QString PostgresEngine::lockWait(std::chrono::milliseconds wait) const
{
    return QStringLiteral("SET lock_timeout = %1").arg(std::max(wait, 1ms).count());
}

QString PostgresEngine::statementLimit(std::chrono::milliseconds limit) const
{
    return QStringLiteral("SET statement_timeout = %1").arg(limit.count());
}

//! Qt's driver gives its connection away, but not what the library calls on it.
int PostgresEngine::socketOf(const QSqlDatabase &connection) const
{
    using Function = int (*)(const void *);
    const auto socketOf =
        reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("pq"), 5, "PQsocket"));
    const QVariant handle = connection.driver()->handle();
    // Qt 6 names the structure, and its manual the type.
    const QByteArray type(handle.typeName());
    if (!socketOf || (type != "pg_conn*" && type != "PGconn*"))
        return -1;
    return socketOf(*static_cast<const void *const *>(handle.constData()));
}

std::optional<quint16> PostgresEngine::port() const
{
    constexpr quint16 usual = 5432;
    return m_address && m_address->port > 0 ? quint16(m_address->port) : usual;
}

QString PostgresEngine::currentTime() const
{
    return QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)");
}

QStringList PostgresEngine::begin() const
{
    // Whatever the database's default is: what is read behind the lock must be what is there then.
    return {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"),
            QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(writersLock)};
}

QString PostgresEngine::schemaFolder() const
{
    return QStringLiteral(":/sql/postgresql/");
}

QString PostgresEngine::schemaVersion() const
{
    return QStringLiteral("SELECT obj_description(to_regclass('meta'), 'pg_class')");
}

QString PostgresEngine::setSchemaVersion(qsizetype version) const
{
    return QStringLiteral("COMMENT ON TABLE meta IS '%1'").arg(version);
}

//! An error without a code is not the server's; those of the classes 08 and 57P are its last word.
bool PostgresEngine::isLost(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    return code.isEmpty() || code.startsWith(QLatin1String("08"))
        || code.startsWith(QLatin1String("57P")) || code == QLatin1String("25P03");
}

QString PostgresEngine::textOf(const QString &bytes) const
{
    return QStringLiteral("convert_from(%1, 'UTF8')").arg(bytes);
}

QString PostgresEngine::bytesOf(const QString &text) const
{
    return QStringLiteral("convert_to(%1, 'UTF8')").arg(text);
}

QString PostgresEngine::isOneOfEmails(qsizetype count) const
{
    const QStringList emails(count, QStringLiteral("lower(CAST(? AS TEXT) COLLATE \"C\")"));
    return QStringLiteral("lower(email) IN (%1)").arg(emails.join(QLatin1Char(',')));
}

QString PostgresEngine::wordsOfName() const
{
    return QStringLiteral("unnest(string_to_array(name_key, ' ')) AS words(value)");
}

TrigramIndex PostgresEngine::trigramIndex() const
{
    return {};
}

QString PostgresEngine::joinInOrder() const
{
    return QStringLiteral("JOIN");
}

QString PostgresEngine::isInList(const QString &column) const
{
    return column + QLatin1String(" = ANY(string_to_array(?, ','))");
}

QString PostgresEngine::listOf(const QStringList &texts) const
{
    return texts.join(QLatin1Char(','));
}

} // namespace Understudy
