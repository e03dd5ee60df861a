// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! For how long after a failed wait nobody waits again.
constexpr auto failFastFor = 2s;

Error databaseError(const QString &message)
{
    return {.kind = ErrorKind::Unavailable,
            .message = message,
            .source = QStringLiteral("database")};
}

Result<void> makePrivateFile(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerOnly))
        return tl::make_unexpected(
            databaseError(QStringLiteral("cannot open %1: %2").arg(path, file.errorString())));
    if (!file.setPermissions(ownerOnly))
        return tl::make_unexpected(
            databaseError(QStringLiteral("%1 cannot be made private").arg(path)));
    return {};
}

constexpr QLatin1String schemaFolder(":/sql/sqlite/");

QStringList schemaFiles()
{
    return QDir(schemaFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

struct Database::Prepared
{
    explicit Prepared(const QSqlDatabase &connection)
        : query(connection)
    {
        query.setForwardOnly(true);
    }

    QSqlQuery query;
    bool ready = false;
};

Statement::Statement(QSqlQuery *query, bool ok)
    : m_query(query)
    , m_ok(ok)
{ }

Statement::~Statement()
{
    m_query->finish();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                 std::chrono::milliseconds lockWait)
{
    const Result<void> file = makePrivateFile(path);
    if (!file)
        return failure(file.error());
    std::unique_ptr<Database> database(new Database(path, lockWait));
    return database->prepareConnection().and_then([&] { return database->migrate(); }).map([&] {
        return std::move(database);
    });
}

Result<std::unique_ptr<Database>> Database::openReader(const QString &path,
                                                       std::chrono::milliseconds lockWait)
{
    if (!QFile::exists(path))
        return failure(databaseError(QStringLiteral("there is no database at %1").arg(path)));
    std::unique_ptr<Database> database(new Database(path, lockWait));
    return database->prepareConnection()
        .and_then([&] { return database->requireSchema(); })
        .map([&] {
            database->run(QStringLiteral("PRAGMA query_only = ON"));
            return std::move(database);
        });
}

Database::Database(const QString &path, std::chrono::milliseconds lockWait)
    : m_connection(QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"),
        QStringLiteral("understudyd-%1").arg(QUuid::createUuid().toString())))
    , m_lockWait(lockWait)
{
    m_connection.setDatabaseName(path);
}

Database::~Database()
{
    commit();
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::prepareConnection()
{
    if (!m_connection.open())
        return failure(databaseError(m_connection.lastError().text()));
    waitForLocks(m_lockWait);
    for (const QString &pragma : {QStringLiteral("PRAGMA journal_mode = WAL"),
                                  QStringLiteral("PRAGMA synchronous = FULL"),
                                  QStringLiteral("PRAGMA foreign_keys = ON")}) {
        if (!run(pragma).ok())
            return failure(databaseError(QStringLiteral("this is not a database of understudyd")));
    }
    return {};
}

Result<int> Database::schemaVersion()
{
    Statement version = run(QStringLiteral("PRAGMA user_version"));
    if (!version.next())
        return failure(databaseError(QStringLiteral("this is not a database of understudyd")));
    const int done = version.value(0).toInt();
    if (done > schemaFiles().size())
        return failure(
            databaseError(QStringLiteral("the database belongs to a newer understudyd")));
    return done;
}

Result<void> Database::requireSchema()
{
    const Result<int> done = schemaVersion();
    if (!done)
        return failure(done.error());
    if (*done < schemaFiles().size())
        return failure(
            databaseError(QStringLiteral("the database belongs to an older understudyd; "
                                         "start the server once to bring it up to date")));
    return {};
}

Result<void> Database::migrate()
{
    const QStringList files = schemaFiles();
    const Result<int> done = schemaVersion();
    if (!done)
        return failure(done.error());
    if (*done == files.size())
        return {};
    QStringList statements;
    for (const QString &file : files.mid(*done))
        statements += statementsOf(textOf(schemaFolder + file));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(files.size()));
    const bool applied = write([&] {
        return std::all_of(statements.begin(), statements.end(), [this](const QString &sql) {
            return run(sql).ok();
        });
    });
    if (!applied || !commit())
        return failure(databaseError(QStringLiteral("the schema cannot be brought up to date")));
    m_statements.clear();
    return {};
}

Statement Database::run(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<Prepared> &prepared = m_statements[sql];
    if (!prepared)
        prepared = std::make_unique<Prepared>(m_connection);
    QSqlQuery &query = prepared->query;
    prepared->ready = prepared->ready || query.prepare(sql);
    for (int i = 0; prepared->ready && i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    const bool ok = prepared->ready && query.exec();
    if (!ok)
        qCWarning(lcServer).noquote() << "database:" << query.lastError().text();
    return {&query, ok};
}

bool Database::begin()
{
    const bool failFast = m_sinceLocked.isValid()
        && !m_sinceLocked.hasExpired(std::chrono::milliseconds(failFastFor).count());
    waitForLocks(failFast ? 0ms : m_lockWait);
    if (run(QStringLiteral("BEGIN IMMEDIATE")).ok()) {
        m_sinceLocked.invalidate();
        return true;
    }
    if (!failFast)
        m_sinceLocked.start();
    return false;
}

void Database::waitForLocks(std::chrono::milliseconds wait)
{
    if (wait == m_currentWait)
        return;
    m_currentWait = wait;
    run(QStringLiteral("PRAGMA busy_timeout = %1").arg(wait.count()));
}

bool Database::write(const std::function<bool()> &work)
{
    if (!m_gathering) {
        if (!begin())
            return false;
        m_gathering = true;
        QMetaObject::invokeMethod(this, &Database::commit, Qt::QueuedConnection);
    }
    if (!run(QStringLiteral("SAVEPOINT one")).ok())
        return false;
    const bool done = work();
    if (!done)
        run(QStringLiteral("ROLLBACK TO one"));
    return run(QStringLiteral("RELEASE one")).ok() && done;
}

bool Database::commit()
{
    if (!m_gathering)
        return true;
    m_gathering = false;
    const bool durable = run(QStringLiteral("COMMIT")).ok();
    if (!durable)
        run(QStringLiteral("ROLLBACK"));
    Q_EMIT settled(durable);
    return durable;
}

QString Database::meta(const QString &key)
{
    Statement found = run(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    return found.next() ? found.value(0).toString() : QString();
}

bool Database::setMeta(const QString &key, const QString &value)
{
    return run(QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?) "
                              "ON CONFLICT(key) DO UPDATE SET value = excluded.value"),
               {key, value})
        .ok();
}

QStringList statementsOf(const QString &sqlFile)
{
    QStringList statements;
    QStringList lines;
    for (const QString &line : sqlFile.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        lines.append(line);
        if (!line.at(0).isSpace() && line.endsWith(QLatin1Char(';'))) {
            statements.append(lines.join(QLatin1Char('\n')));
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        statements.append(lines.join(QLatin1Char('\n')));
    return statements;
}

} // namespace Understudy
