// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/sql_engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Understudy {

class AnswerGuard;

//! A statement that was run, on loan from its Database, which keeps it prepared. Read it to the end
//! or let it go before the same text is run again.
class Statement
{
public:
    Statement(std::shared_ptr<QSqlQuery> query, bool ok);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    //! Whether the database ran it.
    bool ok() const { return m_ok; }

    //! Moves to the next row; false after the last.
    bool next() { return m_ok && m_query->next(); }

    //! Whether it could not be run, or next() was false because the rows cannot be read.
    bool failed() const { return !m_ok || m_query->lastError().isValid(); }

    QVariant value(int column) const { return m_query->value(column); }

    //! True where \a column is NULL.
    bool isNull(int column) const { return m_query->isNull(column); }

    //! Lets go of the rows before the statement itself goes, so that none is held open across a
    //! write.
    void done() { m_query->finish(); }

    int rowsAffected() const { return m_query->numRowsAffected(); }

private:
    std::shared_ptr<QSqlQuery> m_query;
    bool m_ok;
};

//! The server's database, used on one thread: a file of SQLite, or a PostgreSQL database, which
//! other processes may use at the same time (SqlEngine says how they differ). What is committed is
//! durable.
//!
//! Writes that arrive together share one transaction: each is a savepoint of its own, and all
//! become durable with one commit, which follows as soon as control returns to the event loop.
//! Nobody may be told of a write before settled(true). While a transaction lasts, nobody else
//! writes.
//!
//! Where a connection to the database is lost, what was gathered on it is not durable as far as
//! anybody can tell, and the next call after settled(false) looks for a new one.
class Database : public QObject
{
    Q_OBJECT

public:
    //! Opens \a address, the path of a file, which is made where there is none, or a postgresql://
    //! URL, and brings it to the newest schema. A lock that another process holds is waited for \a
    //! lockWait; while it lasts, later writes fail at once.
    static Result<std::unique_ptr<Database>> open(const QString &address,
                                                  std::chrono::milliseconds lockWait);
    //! Opens once more what open() has opened, for reading alone. An error where there is nothing,
    //! or its schema is an older or a newer one.
    static Result<std::unique_ptr<Database>> openReader(const QString &address,
                                                        std::chrono::milliseconds lockWait);
    ~Database() override;

    //! Runs \a sql with \a values in the places of its question marks.
    Statement run(const QString &sql, const QVariantList &values = {});
    //! Runs \a work in a savepoint. False where the database cannot be written or \a work says
    //! false: then nothing of it remains.
    bool write(const std::function<bool()> &work);
    //! Begins to gather, where that has not begun: until the commit, what is read is what is there,
    //! for nobody else can change it. False where the database cannot be written.
    bool lock();
    //! Commits now what write() has gathered; true where there was nothing.
    bool commit();

    //! From now on, a statement that takes longer than \a limit fails, where the engine could let
    //! it hang. Where it is the database that hangs, the connection counts as lost a little later.
    void limitStatements(std::chrono::milliseconds limit);

    //! What open() was given.
    const QString &address() const { return m_address; }

    const SqlEngine &engine() const { return *m_engine; }

    //! Whether there are writes that are not yet durable.
    bool isGathering() const { return m_gathering; }

    //! A setting of the database itself; empty where there is none.
    QString meta(const QString &key);
    bool setMeta(const QString &key, const QString &value);

Q_SIGNALS:
    //! The writes gathered so far are durable (\a durable) or undone.
    void settled(bool durable);

private:
    struct Prepared;

    Database(const QString &address, std::chrono::milliseconds lockWait, SqlEngine::Access access);
    Result<void> connect();
    Result<void> connectOnce();
    bool openInTime();
    void disconnect();
    bool isConnected();
    Result<int> schemaVersion(); //!< an error where it is newer than ours
    QStringList schemaFiles() const;
    Result<void> requireSchema();
    Result<void> migrate();
    bool applySchema();
    bool begin();
    bool beginOnce();
    bool command(const QString &sql);
    bool execute(Prepared &prepared, const QString &sql, const QVariantList &values);
    void noteFailure(const QSqlError &error);
    void waitForLocks(std::chrono::milliseconds wait);
    void guardAnswers();
    bool isAnswered(const std::function<bool()> &question);

    QString m_address;
    std::unique_ptr<SqlEngine> m_engine;
    SqlEngine::Access m_access;
    QSqlDatabase m_connection;
    std::chrono::milliseconds m_lockWait;
    std::chrono::milliseconds m_currentWait{-1};
    std::optional<std::chrono::milliseconds> m_statementLimit;
    std::unique_ptr<AnswerGuard> m_guard; //!< where statements are limited
    QElapsedTimer m_sinceLocked;
    QElapsedTimer m_sinceUnreachable;
    std::unordered_map<QString, std::shared_ptr<Prepared>> m_statements;
    bool m_gathering = false;
    bool m_isBroken = false; //!< what was gathered cannot be committed
    bool m_isLost = false; //!< the connection is gone
    bool m_isConnecting = false;
};

//! The statements of an SQL file: each ends with a line that is not indented and ends in a
//! semicolon.
QStringList statementsOf(const QString &sqlFile);

} // namespace Understudy
