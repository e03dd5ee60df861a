// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_file.h"

#include "base/logging.h"
#include "journal/journal_rows.h"
#include "journal/journal_schema.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Understudy {

namespace {

tl::unexpected<Error> unavailable(const QString &message)
{
    return failure(ErrorKind::Unavailable, message, QStringLiteral("journal"));
}

//! Creates the file where there is none. SQLite gives the files it makes beside it the same mode.
Result<void> createPrivately(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return unavailable(qt_error_string(errno));
    const bool isPrivate = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    const int reason = errno;
    ::close(descriptor);
    if (!isPrivate)
        return unavailable(qt_error_string(reason));
    return {};
}

quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString())
{ }

JournalFile::~JournalFile()
{
    close();
}

bool JournalFile::isTheFileAtItsPath() const
{
    return m_inode != 0 && inodeOf(m_path) == m_inode;
}

Result<void> JournalFile::open()
{
    if (m_database.isOpen() && isTheFileAtItsPath())
        return {};
    tl::expected<void, JournalFault> prepared;
    for (int attempt = 0; attempt < 2; ++attempt) {
        close();
        if (const Result<void> created = createPrivately(m_path); !created)
            return created;
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        if (!m_database.open())
            return unavailable(m_database.lastError().databaseText());
        prepared = prepareJournal(m_database);
        m_inode = inodeOf(m_path);
        if (prepared)
            return {};
        close();
        if (!prepared.error().damaged)
            break;
        if (const Result<void> aside = setAside(); !aside)
            return aside;
    }
    return unavailable(prepared.error().message);
}

void JournalFile::close()
{
    m_database = QSqlDatabase();
    m_inode = 0;
    if (QSqlDatabase::contains(m_connectionName))
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> JournalFile::setAside()
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString target = QStringLiteral("%1.damaged-%2").arg(m_path, time);
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return unavailable(file.errorString());
    }
    qCWarning(lcJournal, "the journal was damaged and is kept as %ls", qUtf16Printable(target));
    const QMutexLocker locker(&m_mutex);
    m_damagedCopy = target;
    return {};
}

Result<qint64> JournalFile::record(const JournalEntry &entry, const QString &event)
{
    if (const Result<void> opened = open(); !opened)
        return failure(opened.error());
    const Result<qint64> written = write(entry, event);
    if (!written)
        close();
    return written;
}

Result<qint64> JournalFile::write(const JournalEntry &entry, const QString &event)
{
    if (!m_database.transaction())
        return unavailable(m_database.lastError().databaseText());
    QSqlQuery upsert(m_database);
    upsert.prepare(upsertStatement());
    bindEntry(upsert, entry);
    QSqlQuery history(m_database);
    history.prepare(historyStatement());
    bindHistory(history, entry, event);
    for (QSqlQuery *query : {&upsert, &history}) {
        if (!query->exec()) {
            const QString reason = query->lastError().databaseText();
            m_database.rollback();
            return unavailable(reason);
        }
    }
    const qint64 place = upsert.next() ? upsert.value(0).toLongLong() : 0;
    upsert.finish(); // a statement that still answers would keep the transaction open
    if (m_database.commit())
        return place;
    const QString reason = m_database.lastError().databaseText();
    m_database.rollback();
    return unavailable(reason);
}

Result<QList<JournalEntry>> JournalFile::pending()
{
    return select(selectStatement()
                      + QStringLiteral(
                          " entry WHERE state <> 'closed' OR vault_to_purge"
                          " OR (outcome = 'orphanPossible' AND NOT orphan_acknowledged)"
                          " ORDER BY sequence"),
                  {});
}

Result<QList<JournalEntry>> JournalFile::recentSubjects(const QString &connectionId, int limit)
{
    return select(selectStatement()
                      + QStringLiteral(
                          " entry WHERE sequence IN (SELECT max(sequence) FROM entry"
                          " WHERE connection_id = ? AND was_active GROUP BY subject_id)"
                          " ORDER BY sequence DESC LIMIT ?"),
                  {connectionId, limit});
}

Result<QList<JournalEntry>> JournalFile::select(const QString &statement,
                                                const QVariantList &values)
{
    if (const Result<void> opened = open(); !opened)
        return failure(opened.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool works = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    works = works && query.exec();
    QList<JournalEntry> entries;
    while (works && query.next())
        entries.append(recordOf(query).entry);
    if (!query.lastError().isValid())
        return entries;
    const QString reason = query.lastError().databaseText();
    query.clear();
    query = QSqlQuery(); // lets go of the connection, which is closed next
    close();
    return unavailable(reason);
}

QString JournalFile::damagedCopy() const
{
    const QMutexLocker locker(&m_mutex);
    return m_damagedCopy;
}

} // namespace Understudy
