// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

namespace Understudy {

//! A statement that was run, on loan from its Database, which keeps it prepared. Read it to the end
//! or let it go before the same text is run again.
class Statement
{
public:
    Statement(QSqlQuery *query, bool ok);
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

    qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }

private:
    QSqlQuery *m_query;
    bool m_ok;
};

//! The server's SQLite database: write-ahead log, synchronous=FULL, foreign keys, a file of mode
//! 600. Used on one thread.
//!
//! Writes that arrive together share one transaction: each is a savepoint of its own, and all
//! become durable with one commit, which follows as soon as control returns to the event loop.
//! Nobody may be told of a write before settled(true).
class Database : public QObject
{
    Q_OBJECT

public:
    //! Opens or makes the file at \a path and brings it to the newest schema. A lock that another
    //! process holds is waited for \a lockWait; while it lasts, later writes fail at once.
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  std::chrono::milliseconds lockWait);
    //! Opens once more what open() has opened, for reading alone. Not by open(): to touch the file
    //! itself would drop the locks that SQLite holds on it for the whole process (fcntl(2)), and
    //! another process would take the write-ahead log away. An error where there is no such file,
    //! or its schema is an older or a newer one.
    static Result<std::unique_ptr<Database>> openReader(const QString &path,
                                                        std::chrono::milliseconds lockWait);
    ~Database() override;

    //! Runs \a sql with \a values in the places of its question marks.
    Statement run(const QString &sql, const QVariantList &values = {});
    //! Runs \a work in a savepoint. False where the database cannot be written or \a work says
    //! false: then nothing of it remains.
    bool write(const std::function<bool()> &work);
    //! Commits now what write() has gathered; true where there was nothing.
    bool commit();

    QString path() const { return m_connection.databaseName(); }

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

    Database(const QString &path, std::chrono::milliseconds lockWait);
    Result<void> prepareConnection();
    Result<int> schemaVersion(); //!< an error where it is newer than ours
    Result<void> requireSchema();
    Result<void> migrate();
    bool begin();
    void waitForLocks(std::chrono::milliseconds wait);

    QSqlDatabase m_connection;
    std::chrono::milliseconds m_lockWait;
    std::chrono::milliseconds m_currentWait{-1};
    QElapsedTimer m_sinceLocked;
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_statements;
    bool m_gathering = false;
};

//! The statements of an SQL file: each ends with a line that is not indented and ends in a
//! semicolon.
QStringList statementsOf(const QString &sqlFile);

} // namespace Understudy
