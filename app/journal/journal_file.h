// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "journal/journal_archive.h"

#include <QMutex>
#include <QSqlDatabase>

#include <functional>

namespace Understudy {

//! The journal's file: opened when first needed and again after every failure, so that a call works
//! as soon as it can. Blocks; lives on one thread, damagedCopy() apart. Every error is Unavailable.
class JournalFile
{
public:
    explicit JournalFile(QString path);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    //! Opens the file unless it is open and still the one at its path. One that is no sound journal
    //! of ours is set aside, and a new one begun.
    Result<void> open();
    void close();

    //! The entry's place.
    Result<qint64> record(const JournalEntry &entry, const QString &event);
    Result<QList<JournalEntry>> pending();
    Result<QList<JournalEntry>> recentSubjects(const QString &connectionId, int limit);

    //! \a question, which must keep no query, asked of the open file.
    template<typename Answer>
    Result<Answer> ask(const std::function<Result<Answer>(const QSqlDatabase &)> &question)
    {
        if (const Result<void> opened = open(); !opened)
            return failure(opened.error());
        Result<Answer> answer = question(m_database);
        if (!answer)
            close();
        return answer;
    }

    //! The path of the file that was last set aside, else empty. From any thread.
    QString damagedCopy() const;

private:
    Result<void> setAside();
    Result<QList<JournalEntry>> select(const QString &statement, const QVariantList &values);
    Result<qint64> write(const JournalEntry &entry, const QString &event);
    bool isTheFileAtItsPath() const;

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    quint64 m_inode = 0;
    mutable QMutex m_mutex;
    QString m_damagedCopy;
};

} // namespace Understudy
