// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace Understudy {

//! Reads a database on a thread and a connection of its own, so that what takes long does not hold
//! up the requests of others. It sees what has been committed.
class ReadThread
{
public:
    //! Reads the database at \a address, which stays open in this process, from the first question
    //! on.
    explicit ReadThread(const QString &address);
    //! end().
    ~ReadThread();
    Q_DISABLE_COPY_MOVE(ReadThread)

    //! What \a question finds out, in the order of the calls; an error where the database cannot be
    //! read, or end() came first. A question that takes long looks at isEnding().
    template<typename Value>
    QFuture<Result<Value>> ask(std::function<Result<Value>(Database &)> question)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        const auto answer = [this, promise, question] {
            promise->addResult(open().and_then([&question](Database *d) { return question(*d); }));
            promise->finish();
        };
        if (m_ending) // the thread is over
            answer();
        else
            QMetaObject::invokeMethod(&m_worker, answer);
        return promise->future();
    }

    //! True from end() on.
    const std::atomic<bool> &isEnding() const { return m_ending; }

    //! Lets what is under way finish and answers an error to what still waits. Afterwards every
    //! future is finished.
    void end();

private:
    Result<Database *> open();

    QString m_address;
    std::atomic<bool> m_ending = false;
    std::unique_ptr<Database> m_database;
    QObject m_worker;
    QThread m_thread;
};

} // namespace Understudy
