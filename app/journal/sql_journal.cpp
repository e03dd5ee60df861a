// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sql_journal.h"

#include "journal/journal_file.h"
#include "journal/journal_queries.h"

#include <QCoroFuture>
#include <QPointer>
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
using Placed = Result<qint64>;
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
    const QFuture<Placed> answer = m_worker->ask<Placed>(question);
    const QPointer<SqlJournal> self(this); // the answer can come behind our end
    const Placed placed = co_await answer;
    if (!placed)
        co_return failure(placed.error());
    const JournalRecord written{.place = *placed, .entry = entry};
    if (self)
        Q_EMIT self->recorded(written);
    co_return Result<void>();
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

template<typename Answer>
QFuture<Result<Answer>> SqlJournal::asked(
    std::function<Result<Answer>(const QSqlDatabase &)> question)
{
    return m_worker->ask<Result<Answer>>(
        [question](JournalFile &file) { return file.ask<Answer>(question); });
}

QCoro::Task<Result<JournalBatch>> SqlJournal::page(JournalFilter filter, qint64 before, int limit)
{
    const auto question = [filter, before, limit](const QSqlDatabase &database) {
        return JournalQueries::page(database, filter, before, limit);
    };
    const QFuture<Result<JournalBatch>> answer = asked<JournalBatch>(question);
    co_return co_await answer;
}

//! A month at a time, so that a record never waits long behind it.
QCoro::Task<Result<QList<JournalDay>>> SqlJournal::days(JournalFilter filter,
                                                        QDate first,
                                                        QDate last)
{
    constexpr int daysAtOnce = 31;
    const QPointer<SqlJournal> self(this);
    QList<JournalDay> result;
    for (QDate from = first; self && from <= last; from = from.addDays(daysAtOnce)) {
        const QDate to = qMin(last, from.addDays(daysAtOnce - 1));
        const auto question = [filter, from, to](const QSqlDatabase &database) {
            return JournalQueries::days(database, filter, from, to);
        };
        const QFuture<Result<QList<JournalDay>>> answer = asked<QList<JournalDay>>(question);
        const Result<QList<JournalDay>> days = co_await answer;
        if (!days)
            co_return failure(days.error());
        result += *days;
    }
    co_return result;
}

QCoro::Task<Result<QList<JournalEvent>>> SqlJournal::history(QString entryId)
{
    const auto question = [entryId](const QSqlDatabase &database) {
        return JournalQueries::history(database, entryId);
    };
    const QFuture<Result<QList<JournalEvent>>> answer = asked<QList<JournalEvent>>(question);
    co_return co_await answer;
}

QCoro::Task<Result<QList<JournalConnection>>> SqlJournal::connections()
{
    using Connections = QList<JournalConnection>;
    const QFuture<Result<Connections>> answer = asked<Connections>(&JournalQueries::connections);
    co_return co_await answer;
}

QCoro::Task<Result<int>> SqlJournal::removeEndedBefore(QDateTime time, int most)
{
    const auto question = [time, most](const QSqlDatabase &database) {
        return JournalQueries::removeEndedBefore(database, time, most);
    };
    const QFuture<Result<int>> answer = asked<int>(question);
    co_return co_await answer;
}

QCoro::Task<Result<QList<Identity>>> SqlJournal::favourites(QString connectionId)
{
    const auto question = [connectionId](const QSqlDatabase &database) {
        return JournalQueries::favourites(database, connectionId);
    };
    const QFuture<Result<QList<Identity>>> answer = asked<QList<Identity>>(question);
    co_return co_await answer;
}

QCoro::Task<Result<void>> SqlJournal::mark(QString connectionId, Identity person)
{
    const auto question = [connectionId, person](const QSqlDatabase &database) {
        return JournalQueries::mark(database, connectionId, person);
    };
    const QFuture<Done> answer = asked<void>(question);
    co_return co_await answer;
}

QCoro::Task<Result<void>> SqlJournal::unmark(QString connectionId, QString userId)
{
    const auto question = [connectionId, userId](const QSqlDatabase &database) {
        return JournalQueries::unmark(database, connectionId, userId);
    };
    const QFuture<Done> answer = asked<void>(question);
    co_return co_await answer;
}

QCoro::Task<Result<void>> SqlJournal::unmarkAll(QString connectionId)
{
    const auto question = [connectionId](const QSqlDatabase &database) {
        return JournalQueries::unmarkAll(database, connectionId);
    };
    const QFuture<Done> answer = asked<void>(question);
    co_return co_await answer;
}

} // namespace Understudy
