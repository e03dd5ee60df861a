// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace Understudy {

//! Whether this run of the tests is the one on PostgreSQL: ctest runs those of the backend once
//! more with UNDERSTUDY_TEST_DATABASE=postgresql.
bool testsPostgres();

//! The address of a new database for a test: a file in \a folder, or on PostgreSQL.
QString newTestDatabase(const QString &folder);

//! A connection of the test's own to \a address.
QSqlDatabase openTestDatabase(const QString &address);

//! Runs \a statements on \a address from outside; false where one cannot be run.
bool runOutside(const QString &address, const QStringList &statements);

//! The statements that take the lock of whoever writes, as another process would.
QStringList lockStatements();

//! What makes the audit log take no rows, with a message that has "no room" in it, and takes that
//! back.
QString refuseAuditRows();
QString allowAuditRows();

//! \a size bytes that are zero.
QString zeroBytes(int size);

//! What takes the audit log's own guard away.
QStringList dropAuditGuard();

//! \a address as --database takes it.
QString databaseOption(const QString &address);

} // namespace Understudy
