// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_database.h"

#include "support/postgres_server.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace Understudy {

namespace {

//! One for all tests of a program.
PostgresServer &server()
{
    static PostgresServer postgres;
    static const bool isStarted = postgres.start();
    if (!isStarted)
        qCritical("PostgreSQL does not start");
    return postgres;
}

} // namespace

bool testsPostgres()
{
    return qEnvironmentVariable("UNDERSTUDY_TEST_DATABASE") == QLatin1String("postgresql");
}

QString newTestDatabase(const QString &folder)
{
    return testsPostgres() ? server().makeDatabase() : folder + QLatin1String("/test.sqlite");
}

QSqlDatabase openTestDatabase(const QString &address)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(testsPostgres() ? QStringLiteral("QPSQL")
                                                                        : QStringLiteral("QSQLITE"),
                                                        QUuid::createUuid().toString());
    const QUrl url(address);
    connection.setDatabaseName(testsPostgres() ? url.path().mid(1) : address);
    if (testsPostgres()) {
        connection.setHostName(QUrlQuery(url).queryItemValue(QStringLiteral("host")));
        connection.setUserName(url.userName());
        connection.setConnectOptions(QStringLiteral("options='-c client_min_messages=error'"));
    }
    if (!connection.open())
        qCritical() << connection.lastError().text();
    return connection;
}

bool runOutside(const QString &address, const QStringList &statements)
{
    QSqlDatabase connection = openTestDatabase(address);
    const QString name = connection.connectionName();
    const bool done = std::all_of(statements.begin(), statements.end(), [&](const QString &sql) {
        QSqlQuery query(connection);
        const bool ok = query.exec(sql);
        if (!ok)
            qCritical() << query.lastError().text();
        return ok;
    });
    connection = {};
    QSqlDatabase::removeDatabase(name);
    return done;
}

QStringList lockStatements()
{
    if (testsPostgres())
        return {QStringLiteral("BEGIN"),
                QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(0x756e646572737475)};
    return {QStringLiteral("BEGIN IMMEDIATE")};
}

QString refuseAuditRows()
{
    return testsPostgres()
        ? QStringLiteral("ALTER TABLE audit ADD CONSTRAINT \"no room\" CHECK (false) NOT VALID")
        : QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT "
                         "RAISE(ABORT, 'no room'); END");
}

QString allowAuditRows()
{
    return testsPostgres() ? QStringLiteral("ALTER TABLE audit DROP CONSTRAINT \"no room\"")
                           : QStringLiteral("DROP TRIGGER refuse");
}

QString zeroBytes(int size)
{
    return QString::fromLatin1(testsPostgres() ? "decode(repeat('00', %1), 'hex')" : "zeroblob(%1)")
        .arg(size);
}

QStringList dropAuditGuard()
{
    if (testsPostgres())
        return {QStringLiteral("DROP TRIGGER IF EXISTS audit_is_append_only ON audit"),
                QStringLiteral("DROP TRIGGER IF EXISTS audit_heads_are_append_only ON audit_heads"),
                QStringLiteral(
                    "ALTER TABLE IF EXISTS audit DROP CONSTRAINT IF EXISTS audit_hash_check"),
                QStringLiteral("ALTER TABLE IF EXISTS audit ALTER hash DROP NOT NULL")};
    QStringList drops;
    for (const char *trigger : {"audit_is_never_changed",
                                "audit_is_never_deleted",
                                "audit_is_chained",
                                "audit_heads_are_never_changed",
                                "audit_heads_are_never_deleted"})
        drops.append(QLatin1String("DROP TRIGGER IF EXISTS ") + QLatin1String(trigger));
    return drops;
}

QString databaseOption(const QString &address)
{
    return testsPostgres() ? address : QLatin1String("sqlite:") + address;
}

} // namespace Understudy
