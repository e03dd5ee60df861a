// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/read_thread.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto lockWait = 750ms;
//! SQLite's own two MiB are spent on the upper pages of a large index alone.
constexpr int cacheKiB = 64 * 1024;

} // namespace

ReadThread::ReadThread(const QString &path)
    : m_path(path)
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ReadThread::~ReadThread()
{
    end();
}

void ReadThread::end()
{
    if (m_ending.exchange(true))
        return;
    // Behind everything that was asked before; the connection has to be closed on its thread.
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Database *> ReadThread::open()
{
    if (m_ending)
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("reader"));
    if (!m_database) {
        Result<std::unique_ptr<Database>> opened = Database::openReader(m_path, lockWait);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(*opened);
        m_database->run(QStringLiteral("PRAGMA cache_size = -%1").arg(cacheKiB));
    }
    return m_database.get();
}

} // namespace Understudy
