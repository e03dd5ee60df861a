// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sqlite_engine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <sys/stat.h>
#include <unistd.h>

namespace Understudy {

namespace {

//! SQLite's own two MiB are spent on the upper pages of a large index alone.
constexpr int cacheKiB = 64 * 1024;

tl::unexpected<Error> unavailable(const QString &message)
{
    return failure(ErrorKind::Unavailable, message, QStringLiteral("database"));
}

Result<void> makePrivateFile(const QString &path)
{
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerOnly))
        return unavailable(QStringLiteral("cannot open %1: %2").arg(path, file.errorString()));
    if (!file.setPermissions(ownerOnly))
        return unavailable(QStringLiteral("%1 cannot be made private").arg(path));
    return {};
}

//! The ids of the processes that hold locks on the file at \a path (proc(5), /proc/locks; those of
//! other containers are not in it). The file is not opened: see provide().
QSet<QByteArray> lockHolders(const QString &path)
{
    struct stat file = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(path).constData(), &file) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    const QByteArray inode = ':' + QByteArray::number(quint64(file.st_ino));
    QSet<QByteArray> holders;
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.value(5).endsWith(inode))
            holders.insert(words.at(4));
    }
    return holders;
}

} // namespace

SqliteEngine::SqliteEngine(const QString &path)
    : m_path(path)
{ }

QString SqliteEngine::driver() const
{
    return QStringLiteral("QSQLITE");
}

//! Who reads must not touch the file itself: that would drop the locks that SQLite holds on it for
//! the whole process (fcntl(2)), and another process would take the write-ahead log away.
Result<void> SqliteEngine::provide(Access access) const
{
    if (access == Access::Write)
        return makePrivateFile(m_path);
    if (!QFile::exists(m_path))
        return unavailable(QStringLiteral("there is no database at %1").arg(m_path));
    return {};
}

void SqliteEngine::configure(QSqlDatabase &connection) const
{
    connection.setDatabaseName(m_path);
}

QStringList SqliteEngine::settings(Access access) const
{
    QStringList settings{QStringLiteral("PRAGMA journal_mode = WAL"),
                         QStringLiteral("PRAGMA synchronous = FULL"),
                         QStringLiteral("PRAGMA foreign_keys = ON")};
    settings.append(QStringLiteral("PRAGMA cache_size = -%1").arg(cacheKiB));
    if (access == Access::Read)
        settings.append(QStringLiteral("PRAGMA query_only = ON"));
    return settings;
}

QString SqliteEngine::lockWait(std::chrono::milliseconds wait) const
{
    return QStringLiteral("PRAGMA busy_timeout = %1").arg(wait.count());
}

QString SqliteEngine::statementLimit(std::chrono::milliseconds /*limit*/) const
{
    return {};
}

int SqliteEngine::socketOf(const QSqlDatabase & /*connection*/) const
{
    return -1;
}

QStringList SqliteEngine::begin() const
{
    return {QStringLiteral("BEGIN IMMEDIATE")};
}

//! Each that has the database open holds a lock on the index of its write-ahead log. Where not even
//! our own is to be seen, those of others would not be either.
bool SqliteEngine::mustPause() const
{
    const QSet<QByteArray> holders = lockHolders(m_path + QLatin1String("-shm"));
    return holders != QSet<QByteArray>{QByteArray::number(::getpid())};
}

QString SqliteEngine::schemaFolder() const
{
    return QStringLiteral(":/sql/sqlite/");
}

QString SqliteEngine::schemaVersion() const
{
    return QStringLiteral("PRAGMA user_version");
}

QString SqliteEngine::setSchemaVersion(qsizetype version) const
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString SqliteEngine::textOf(const QString &bytes) const
{
    return QStringLiteral("CAST(%1 AS TEXT)").arg(bytes);
}

QString SqliteEngine::bytesOf(const QString &text) const
{
    return QStringLiteral("CAST(%1 AS BLOB)").arg(text);
}

QString SqliteEngine::isOneOfEmails(qsizetype count) const
{
    const QStringList emails(count, QStringLiteral("?"));
    return QStringLiteral("email IN (%1)").arg(emails.join(QLatin1Char(',')));
}

//! folded() leaves nothing in a name that JSON would have to escape.
QString SqliteEngine::wordsOfName() const
{
    return QStringLiteral("json_each('[\"' || replace(name_key, ' ', '\",\"') || '\"]') words");
}

TrigramIndex SqliteEngine::trigramIndex() const
{
    return {.add = QStringLiteral("INSERT INTO user_search(rowid, email_key, name_key) "
                                  "SELECT id, email_key, name_key FROM users "
                                  "WHERE id BETWEEN ? AND ?"),
            .remove =
                QStringLiteral("INSERT INTO user_search(user_search, rowid, email_key, name_key) "
                               "SELECT 'delete', id, email_key, name_key FROM users "
                               "WHERE id = ? AND email_key IS NOT NULL"),
            .build = QStringLiteral("INSERT INTO user_search(user_search) VALUES('rebuild')")};
}

QString SqliteEngine::joinInOrder() const
{
    return QStringLiteral("CROSS JOIN");
}

//! The plus keeps the column's index out of it.
QString SqliteEngine::isInList(const QString &column) const
{
    return QLatin1Char('+') + column + QLatin1String(" IN (SELECT value FROM json_each(?))");
}

QString SqliteEngine::listOf(const QStringList &texts) const
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
}

} // namespace Understudy
