// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database.h"

#include "base/logging.h"
#include "server/answer_guard.h"
#include "server/connect_guard.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! For how long after a failed wait nobody waits again.
constexpr auto failFastFor = 2s;
//! An attempt to reach the database that takes longer is not repeated at once either.
constexpr auto longAttempt = 200ms;

//! A connection that is not made by then is given up.
constexpr auto longestConnecting = 1s;

//! How much longer than a statement its answer may take.
constexpr auto longestWay = 500ms;

Error databaseError(const QString &message)
{
    return {.kind = ErrorKind::Unavailable,
            .message = message,
            .source = QStringLiteral("database")};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

struct Database::Prepared
{
    Prepared(const QSqlDatabase &connection, bool rowByRow)
        : query(std::make_shared<QSqlQuery>(connection))
    {
        query->setForwardOnly(rowByRow);
    }

    std::shared_ptr<QSqlQuery> query;
    bool ready = false;
};

Statement::Statement(std::shared_ptr<QSqlQuery> query, bool ok)
    : m_query(std::move(query))
    , m_ok(ok)
{ }

Statement::~Statement()
{
    m_query->finish();
}

Result<std::unique_ptr<Database>> Database::open(const QString &address,
                                                 std::chrono::milliseconds lockWait)
{
    std::unique_ptr<Database> database(new Database(address, lockWait, SqlEngine::Access::Write));
    return database->connect().and_then([&] { return database->migrate(); }).map([&] {
        return std::move(database);
    });
}

Result<std::unique_ptr<Database>> Database::openReader(const QString &address,
                                                       std::chrono::milliseconds lockWait)
{
    std::unique_ptr<Database> database(new Database(address, lockWait, SqlEngine::Access::Read));
    return database->connect().and_then([&] { return database->requireSchema(); }).map([&] {
        return std::move(database);
    });
}

Database::Database(const QString &address,
                   std::chrono::milliseconds lockWait,
                   SqlEngine::Access access)
    : m_address(address)
    , m_engine(SqlEngine::of(address))
    , m_access(access)
    , m_lockWait(lockWait)
{ }

Database::~Database()
{
    commit();
    disconnect();
}

Result<void> Database::connect()
{
    m_isConnecting = true;
    Result<void> done = connectOnce();
    m_isConnecting = false;
    return done;
}

Result<void> Database::connectOnce()
{
    const Result<void> provided = m_engine->provide(m_access);
    if (!provided)
        return provided;
    disconnect();
    m_connection = QSqlDatabase::addDatabase(
        m_engine->driver(), QStringLiteral("understudyd-%1").arg(QUuid::createUuid().toString()));
    m_engine->configure(m_connection);
    m_isLost = !openInTime();
    if (m_isLost)
        return failure(databaseError(m_connection.lastError().text().simplified()));
    guardAnswers();
    m_currentWait = -1ms;
    waitForLocks(m_lockWait);
    QStringList settings = m_engine->settings(m_access);
    if (m_statementLimit)
        settings.append(m_engine->statementLimit(*m_statementLimit));
    settings.removeAll(QString());
    for (const QString &setting : settings) {
        if (!command(setting))
            return failure(databaseError(QStringLiteral("this is not a database of understudyd")));
    }
    return {};
}

bool Database::openInTime()
{
    std::optional<ConnectGuard> guard;
    if (const std::optional<quint16> port = m_engine->port())
        guard.emplace(longestConnecting, *port);
    return m_connection.open();
}

//! Statements that are still on loan answer nothing from here on. A connection that is gone, or
//! that must not be waited for, goes before its statements, and is not told to let go of them.
void Database::disconnect()
{
    const bool mayWait = !m_isLost && !m_guard;
    m_guard.reset();
    if (mayWait)
        m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
    m_statements.clear();
}

//! Whether there is a connection, or a new one can be had. One that is lost in a transaction is not
//! replaced before its end: what is left of it must not be taken for the whole.
bool Database::isConnected()
{
    if (!m_isLost)
        return true;
    if (m_isConnecting) // and was lost again at once
        return false;
    const bool isPause = m_sinceUnreachable.isValid()
        && !m_sinceUnreachable.hasExpired(std::chrono::milliseconds(failFastFor).count());
    if (m_gathering || isPause)
        return false;
    QElapsedTimer connecting;
    connecting.start();
    const Result<void> made = connect();
    m_sinceUnreachable.invalidate();
    if (made)
        return true;
    m_isLost = true;
    qCWarning(lcServer).noquote() << "database:" << made.error().message;
    if (connecting.hasExpired(std::chrono::milliseconds(longAttempt).count()))
        m_sinceUnreachable.start();
    return false;
}

QStringList Database::schemaFiles() const
{
    return QDir(m_engine->schemaFolder())
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<int> Database::schemaVersion()
{
    Statement version = run(m_engine->schemaVersion());
    if (!version.ok())
        return failure(databaseError(QStringLiteral("this is not a database of understudyd")));
    const int done = version.next() ? version.value(0).toInt() : 0;
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
    const Result<int> done = schemaVersion();
    if (!done)
        return failure(done.error());
    if (*done == schemaFiles().size())
        return {};
    if (!write([this] { return applySchema(); }) || !commit())
        return failure(databaseError(QStringLiteral("the schema cannot be brought up to date")));
    m_statements.clear();
    return {};
}

//! Another process may have been faster.
bool Database::applySchema()
{
    const QStringList files = schemaFiles();
    const Result<int> done = schemaVersion();
    if (!done)
        return false;
    QStringList statements;
    for (const QString &file : files.mid(*done))
        statements += statementsOf(textOf(m_engine->schemaFolder() + file));
    statements.append(m_engine->setSchemaVersion(files.size()));
    return std::all_of(statements.begin(), statements.end(), [this](const QString &sql) {
        return command(sql);
    });
}

Statement Database::run(const QString &sql, const QVariantList &values)
{
    if (!isConnected())
        return {std::make_shared<QSqlQuery>(), false};
    const auto runOnce = [&] {
        std::shared_ptr<Prepared> &prepared = m_statements[sql];
        if (!prepared)
            prepared = std::make_shared<Prepared>(m_connection, m_engine->readsRowByRow());
        return std::pair(prepared, execute(*prepared, sql, values));
    };
    auto [prepared, ok] = runOnce();
    // Nothing is lost by asking twice.
    const bool isQuestion = sql.startsWith(QLatin1String("SELECT"));
    if (!ok && m_isLost && isQuestion && isConnected())
        std::tie(prepared, ok) = runOnce();
    return {prepared->query, ok};
}

bool Database::execute(Prepared &prepared, const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = *prepared.query;
    prepared.ready = prepared.ready || isAnswered([&] { return query.prepare(sql); });
    for (int i = 0; prepared.ready && i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    const bool ok = prepared.ready && isAnswered([&query] { return query.exec(); });
    if (!ok)
        noteFailure(query.lastError());
    return ok;
}

//! Runs \a sql, which not every engine can prepare.
bool Database::command(const QString &sql)
{
    if (!isConnected())
        return false;
    QSqlQuery query(m_connection);
    const bool ok = isAnswered([&] { return query.exec(sql); });
    if (!ok)
        noteFailure(query.lastError());
    return ok;
}

void Database::noteFailure(const QSqlError &error)
{
    // What follows the first line can be the contents of a row.
    qCWarning(lcServer).noquote() << "database:"
                                  << error.databaseText().section(QLatin1Char('\n'), 0, 0);
    m_isLost = m_isLost || m_engine->isLost(error);
    m_isBroken = m_isBroken || (m_gathering && m_engine->failureEndsTransaction());
}

bool Database::begin()
{
    const bool failFast = m_sinceLocked.isValid()
        && !m_sinceLocked.hasExpired(std::chrono::milliseconds(failFastFor).count());
    waitForLocks(failFast ? 0ms : m_lockWait);
    if (beginOnce() || (m_isLost && beginOnce())) {
        m_sinceLocked.invalidate();
        return true;
    }
    if (!failFast && !m_isLost)
        m_sinceLocked.start();
    return false;
}

bool Database::beginOnce()
{
    bool isBegun = false;
    for (const QString &sql : m_engine->begin()) {
        if (command(sql)) {
            isBegun = true;
            continue;
        }
        if (isBegun && !m_isLost)
            command(QStringLiteral("ROLLBACK"));
        return false;
    }
    return true;
}

void Database::waitForLocks(std::chrono::milliseconds wait)
{
    if (wait != m_currentWait && isConnected() && command(m_engine->lockWait(wait)))
        m_currentWait = wait;
}

void Database::limitStatements(std::chrono::milliseconds limit)
{
    m_statementLimit = limit;
    const QString setting = m_engine->statementLimit(limit);
    if (!setting.isEmpty())
        command(setting);
    guardAnswers();
}

void Database::guardAnswers()
{
    const int socket = m_isLost || !m_statementLimit ? -1 : m_engine->socketOf(m_connection);
    if (socket >= 0)
        m_guard = std::make_unique<AnswerGuard>(socket);
}

//! Asks \a question. Who has not answered one will not answer the next: for a while, nobody is
//! asked.
bool Database::isAnswered(const std::function<bool()> &question)
{
    if (!m_guard)
        return question();
    m_guard->expect(*m_statementLimit + longestWay);
    const bool isAnswer = question();
    m_guard->arrived();
    if (m_guard->hasCut())
        m_sinceUnreachable.start();
    return isAnswer;
}

bool Database::lock()
{
    if (m_gathering)
        return !m_isBroken;
    if (!begin())
        return false;
    m_gathering = true;
    QMetaObject::invokeMethod(this, &Database::commit, Qt::QueuedConnection);
    return true;
}

bool Database::write(const std::function<bool()> &work)
{
    if (!lock() || !command(QStringLiteral("SAVEPOINT one")))
        return false;
    if (work() && !m_isBroken && command(QStringLiteral("RELEASE one")))
        return true;
    m_isBroken =
        !command(QStringLiteral("ROLLBACK TO one")) || !command(QStringLiteral("RELEASE one"));
    return false;
}

bool Database::commit()
{
    if (!m_gathering)
        return true;
    const bool durable = !m_isBroken && command(QStringLiteral("COMMIT"));
    if (!durable && !m_isLost)
        command(QStringLiteral("ROLLBACK"));
    m_gathering = false;
    m_isBroken = false;
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
