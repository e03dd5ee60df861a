// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/sql_engine.h"

namespace Understudy {

//! SQLite: a file of mode 600, write-ahead log, synchronous=FULL, foreign keys.
class SqliteEngine final : public SqlEngine
{
public:
    explicit SqliteEngine(const QString &path);

    QString driver() const override;
    Result<void> provide(Access access) const override;
    void configure(QSqlDatabase &connection) const override;
    QStringList settings(Access access) const override;
    QString lockWait(std::chrono::milliseconds wait) const override;
    QString statementLimit(std::chrono::milliseconds limit) const override;
    int socketOf(const QSqlDatabase &connection) const override;

    std::optional<quint16> port() const override { return {}; }

    QString currentTime() const override { return {}; }

    QStringList begin() const override;
    bool mustPause() const override;
    QString schemaFolder() const override;
    QString schemaVersion() const override;
    QString setSchemaVersion(qsizetype version) const override;

    bool isLost(const QSqlError & /*error*/) const override { return false; }

    bool failureEndsTransaction() const override { return false; }

    bool readsRowByRow() const override { return true; }

    QString textOf(const QString &bytes) const override;
    QString bytesOf(const QString &text) const override;
    QString isOneOfEmails(qsizetype count) const override;
    QString wordsOfName() const override;
    TrigramIndex trigramIndex() const override;
    QString joinInOrder() const override;
    QString isInList(const QString &column) const override;
    QString listOf(const QStringList &texts) const override;

private:
    QString m_path;
};

} // namespace Understudy
