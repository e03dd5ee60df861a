// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_schema.h"

#include "journal/journal_rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Understudy {

namespace {

using Checked = tl::expected<void, JournalFault>;

constexpr int ApplicationId = 0x554e4453; // "UNDS", SQLite's way of saying whose file this is

//! SQLite's primary result codes for a file that is none of its own, or broken.
bool saysDamaged(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == corrupt || code == notADatabase;
}

tl::unexpected<JournalFault> fault(const QSqlError &error)
{
    return tl::unexpected(
        JournalFault{.damaged = saysDamaged(error), .message = error.databaseText()});
}

tl::unexpected<JournalFault> damage(const QString &message)
{
    return tl::unexpected(JournalFault{.damaged = true, .message = message});
}

Checked run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return fault(query.lastError());
    return {};
}

tl::expected<QVariant, JournalFault> ask(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return fault(query.lastError());
    return query.value(0);
}

QStringList migrations()
{
    const QDir folder(QStringLiteral(":/journal"));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

Checked checkWhole(const QSqlDatabase &database)
{
    // SQLite takes what is shorter than its smallest page for an empty file and would write over
    // it.
    constexpr qint64 smallestPage = 512;
    const qint64 size = QFileInfo(database.databaseName()).size();
    if (size > 0 && size < smallestPage)
        return damage(QStringLiteral("too short"));
    const auto verdict = ask(database, QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (*verdict != QLatin1String("ok"))
        return damage(verdict->toString());
    return {};
}

//! The schema's version: 0 for a new file. Refuses what is somebody else's or of a later console.
tl::expected<int, JournalFault> versionOf(const QSqlDatabase &database)
{
    const auto application = ask(database, QStringLiteral("PRAGMA application_id"));
    const auto version = ask(database, QStringLiteral("PRAGMA user_version"));
    const auto tables = ask(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto &answer : {application, version, tables}) {
        if (!answer)
            return tl::unexpected(answer.error());
    }
    const bool isNew = *application == 0 && *version == 0 && *tables == 0;
    if (!isNew && (*application != ApplicationId || version->toInt() < 1))
        return damage(QStringLiteral("not a journal"));
    if (version->toInt() > migrations().size())
        return damage(QStringLiteral("of a newer version"));
    return version->toInt();
}

Checked runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Checked done = run(database, statement); !done)
            return done;
    }
    return {};
}

//! The statements of the script \a path, each of which ends a line, and those that take note of it.
QStringList stepsOf(const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a resource of this program is missing");
    QStringList steps =
        QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    steps.append(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
    steps.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return steps;
}

//! Folds what was written before there was such a column.
Checked fillSearched(const QSqlDatabase &database)
{
    QSqlQuery read(database);
    read.setForwardOnly(true);
    if (!read.exec(selectStatement() + QStringLiteral(" entry")))
        return fault(read.lastError());
    QSqlQuery write(database);
    write.prepare(QStringLiteral("UPDATE entry SET searched = ? WHERE sequence = ?"));
    while (read.next()) {
        const JournalRecord record = recordOf(read);
        write.addBindValue(searchedText(record.entry));
        write.addBindValue(record.place);
        if (!write.exec())
            return fault(write.lastError());
    }
    return {};
}

Checked runStep(const QSqlDatabase &database, const QString &path, int version)
{
    constexpr int versionWithSearched = 2;
    const Checked done = runAll(database, stepsOf(path, version));
    return done && version == versionWithSearched ? fillSearched(database) : done;
}

Checked migrate(QSqlDatabase &database, int version)
{
    const QStringList paths = migrations();
    for (int next = version; next < paths.size(); ++next) {
        if (!database.transaction())
            return fault(database.lastError());
        const Checked done = runStep(database, paths.at(next), next + 1);
        if (!done || !database.commit()) {
            const auto why = done ? fault(database.lastError()) : tl::unexpected(done.error());
            database.rollback();
            return why;
        }
    }
    return {};
}

//! Whether the tables have the columns that they should.
Checked checkColumns(const QSqlDatabase &database)
{
    for (const QString &statement : {upsertStatement(), historyStatement()}) {
        QSqlQuery query(database);
        if (!query.prepare(statement))
            return damage(query.lastError().databaseText());
    }
    return {};
}

} // namespace

tl::expected<void, JournalFault> prepareJournal(QSqlDatabase database)
{
    if (const Checked whole = checkWhole(database); !whole)
        return whole;
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    const QStringList settings{QStringLiteral("PRAGMA journal_mode = WAL"),
                               QStringLiteral("PRAGMA synchronous = FULL"),
                               QStringLiteral("PRAGMA foreign_keys = ON")};
    if (const Checked set = runAll(database, settings); !set)
        return set;
    if (const Checked migrated = migrate(database, *version); !migrated)
        return migrated;
    return checkColumns(database);
}

} // namespace Understudy
