// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql_journal.h"

#include "journal/journal_file.h"

#include <QCoroFuture>
#include <QPromise>

namespace Understudy {

//! The journal's file on its own thread; everything but the asking happens there.
class SqlJournal::Worker final : public QObject
{
public:
    explicit Worker(QString path)
        : m_file(std::move(path))
    { }

    //! \a question, asked of the file on its thread, in the order of the calls.
    template<typename Answer>
    QFuture<Answer> ask(std::function<Answer(JournalFile &)> question)
    {
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(this, [this, promise, question] {
            promise->addResult(question(m_file));
            promise->finish();
        });
        return promise->future();
    }

    void close() { m_file.close(); }

    QString damagedCopy() const { return m_file.damagedCopy(); }

private:
    JournalFile m_file;
};

using Done = Result<void>;
using Entries = Result<QList<JournalEntry>>;

SqlJournal::SqlJournal(QString path)
    : m_worker(std::make_unique<Worker>(std::move(path)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
    m_worker->ask<Done>(&JournalFile::open);
}

SqlJournal::~SqlJournal()
{
    // Behind everything that was asked before; the connection has to be closed on its thread.
    QMetaObject::invokeMethod(m_worker.get(), &Worker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<void>> SqlJournal::open()
{
    const QFuture<Done> answer = m_worker->ask<Done>(&JournalFile::open);
    co_return co_await answer;
}

QCoro::Task<Result<void>> SqlJournal::record(JournalEntry entry, QString event)
{
    const auto question = [entry, event](JournalFile &file) {
        return file.record(entry, event);
    };
    const QFuture<Done> answer = m_worker->ask<Done>(question);
    co_return co_await answer;
}

QCoro::Task<Result<QList<JournalEntry>>> SqlJournal::pending()
{
    const QFuture<Entries> answer = m_worker->ask<Entries>(&JournalFile::pending);
    co_return co_await answer;
}

QCoro::Task<Result<QList<JournalEntry>>> SqlJournal::recentSubjects(QString connectionId, int limit)
{
    const auto question = [connectionId, limit](JournalFile &file) {
        return file.recentSubjects(connectionId, limit);
    };
    const QFuture<Entries> answer = m_worker->ask<Entries>(question);
    co_return co_await answer;
}

QString SqlJournal::damagedCopy() const
{
    return m_worker->damagedCopy();
}

} // namespace Understudy
