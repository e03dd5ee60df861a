// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Understudy {

//! The statements that keep an index of trigrams; empty where the database keeps it by itself.
//! Adding takes the first and the last id of some users; removing takes the id of one, and comes
//! before his row changes.
struct TrigramIndex
{
    QString add = {};
    QString remove = {};
    QString build = {};
};

//! What differs between the kinds of databases that understudyd can use: how a connection is made
//! and kept, and the few expressions that not all of them know.
class SqlEngine
{
public:
    enum class Access { Write, Read };

    //! The one for \a address: PostgreSQL where it is a postgresql:// URL, else SQLite with the
    //! file at that path.
    static std::unique_ptr<SqlEngine> of(const QString &address);

    SqlEngine() = default;
    virtual ~SqlEngine() = default;
    Q_DISABLE_COPY_MOVE(SqlEngine)

    //! The name of Qt's driver.
    virtual QString driver() const = 0;
    //! Sees that there is something to open; an error that says what is missing.
    virtual Result<void> provide(Access access) const = 0;
    //! Tells \a connection what to open.
    virtual void configure(QSqlDatabase &connection) const = 0;
    //! The statements that a new connection begins with.
    virtual QStringList settings(Access access) const = 0;
    //! Waits for the locks of others that long; 0 not at all.
    virtual QString lockWait(std::chrono::milliseconds wait) const = 0;
    //! Breaks off a statement that takes longer; empty where statements cannot hang.
    virtual QString statementLimit(std::chrono::milliseconds limit) const = 0;
    //! The socket that \a connection speaks through; -1 where there is none, or none that can be
    //! found.
    virtual int socketOf(const QSqlDatabase &connection) const = 0;
    //! The port at which a hanging connection is to be looked for, or that of a local socket;
    //! nothing where connecting cannot hang.
    virtual std::optional<quint16> port() const = 0;
    //! Asks for the time that all who use the database have in common, in ms since 1970; empty
    //! where that is the machine's own.
    virtual QString currentTime() const = 0;
    //! The statements that begin a transaction beside which nobody else writes.
    virtual QStringList begin() const = 0;
    //! Whether who writes again and again has to pause in between, for the sake of another process
    //! that uses the database, too: where the lock goes to whoever asks at the right moment.
    virtual bool mustPause() const = 0;

    //! The folder of the schema's files.
    virtual QString schemaFolder() const = 0;
    //! Asks for the number of files that have been applied; NULL or nothing where none has been.
    virtual QString schemaVersion() const = 0;
    virtual QString setSchemaVersion(qsizetype version) const = 0;

    //! Whether \a error, of a statement, means that the connection is gone.
    virtual bool isLost(const QSqlError &error) const = 0;
    //! Whether a transaction is good for nothing after a statement that failed, until it is taken
    //! back to where it stood before.
    virtual bool failureEndsTransaction() const = 0;
    //! Whether other statements can be run while rows of one are still to be read from the
    //! database. Where not, all rows come at once.
    virtual bool readsRowByRow() const = 0;

    //! The text whose UTF-8 is \a bytes.
    virtual QString textOf(const QString &bytes) const = 0;
    //! The UTF-8 of \a text.
    virtual QString bytesOf(const QString &text) const = 0;
    //! Whether the column "email" is one of \a count question marks, which in ASCII may be written
    //! in other letters' cases.
    virtual QString isOneOfEmails(qsizetype count) const = 0;
    //! A table "words" with the words of the column "name_key" as "value".
    virtual QString wordsOfName() const = 0;
    virtual TrigramIndex trigramIndex() const = 0;
    //! Joins two tables by going through the left one in its order.
    virtual QString joinInOrder() const = 0;
    //! The condition that \a column is one of the texts in listOf(), for which no index is used
    //! where another one serves.
    virtual QString isInList(const QString &column) const = 0;
    virtual QString listOf(const QStringList &texts) const = 0;
};

} // namespace Understudy
