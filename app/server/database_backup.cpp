// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database_backup.h"

#include "server/database.h"
#include "server/postgres_address.h"

#include <QFile>
#include <QProcess>
#include <QUrl>

#include <unistd.h>

namespace Understudy {

namespace {

tl::unexpected<Error> failed(const QString &sentence)
{
    return failure(ErrorKind::Unavailable, sentence, QStringLiteral("backup"));
}

//! SQLite leaves its copy to the system.
bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

Result<void> copySqlite(Database &database, const QString &path)
{
    // Writing the copy counts as writing. An empty file is what it accepts, besides none.
    if (!database.run(QStringLiteral("PRAGMA query_only = OFF")).ok()
        || !database.run(QStringLiteral("VACUUM INTO ?"), {path}).ok())
        return failed(QStringLiteral("The copy cannot be written to %1.").arg(path));
    return {};
}

//! Others can read a process's arguments: the password goes by its environment.
Result<void> dumpPostgres(const QString &address, const QString &path)
{
    QUrl url(address, QUrl::StrictMode);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const QString password = PostgresAddress::parse(address)->password; !password.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), password);
    url.setPassword(QString());
    QProcess dump;
    dump.setProcessEnvironment(environment);
    dump.start(QStringLiteral("pg_dump"),
               {QStringLiteral("--format=custom"),
                QStringLiteral("--no-password"),
                QStringLiteral("--file=") + path,
                QStringLiteral("--dbname=") + url.toString(QUrl::FullyEncoded)});
    if (!dump.waitForStarted())
        return failed(QStringLiteral("pg_dump is not there. Debian has it in postgresql-client."));
    dump.waitForFinished(-1);
    if (dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return failed(QStringLiteral("pg_dump could not copy the database: %1")
                          .arg(QString::fromLocal8Bit(dump.readAllStandardError()).trimmed()));
    return {};
}

} // namespace

Result<void> backUp(Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(QStringLiteral("%1 cannot be made: %2.").arg(path, file.errorString()));
    file.close();
    const Result<void> done = PostgresAddress::isMeantBy(database.address())
        ? dumpPostgres(database.address(), path)
        : copySqlite(database, path);
    if (done && isOnDisk(path))
        return done;
    file.remove();
    if (!done)
        return done;
    return failed(QStringLiteral("The copy cannot be written to %1.").arg(path));
}

} // namespace Understudy
