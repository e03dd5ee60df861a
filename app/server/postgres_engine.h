// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/postgres_address.h"
#include "server/sql_engine.h"

namespace Understudy {

//! PostgreSQL (tested with 15), in a database of its own with the encoding UTF8. Several processes,
//! on several machines, can use one database: a lock that lasts as long as a transaction lets one
//! of them write at a time, as SQLite has it.
class PostgresEngine final : public SqlEngine
{
public:
    explicit PostgresEngine(const Result<PostgresAddress> &address);

    QString driver() const override;
    Result<void> provide(Access access) const override;
    void configure(QSqlDatabase &connection) const override;
    QStringList settings(Access access) const override;
    QString lockWait(std::chrono::milliseconds wait) const override;
    QString statementLimit(std::chrono::milliseconds limit) const override;
    int socketOf(const QSqlDatabase &connection) const override;
    std::optional<quint16> port() const override;
    QString currentTime() const override;
    QStringList begin() const override;

    //! Who waits for the lock has it next.
    bool mustPause() const override { return false; }

    QString schemaFolder() const override;
    QString schemaVersion() const override;
    QString setSchemaVersion(qsizetype version) const override;
    bool isLost(const QSqlError &error) const override;

    bool failureEndsTransaction() const override { return true; }

    bool readsRowByRow() const override { return false; }

    QString textOf(const QString &bytes) const override;
    QString bytesOf(const QString &text) const override;
    QString isOneOfEmails(qsizetype count) const override;
    QString wordsOfName() const override;
    TrigramIndex trigramIndex() const override;
    QString joinInOrder() const override;
    QString isInList(const QString &column) const override;
    QString listOf(const QStringList &texts) const override;

private:
    Result<PostgresAddress> m_address;
};

} // namespace Understudy
