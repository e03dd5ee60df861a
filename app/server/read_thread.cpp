// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/read_thread.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto lockWait = 750ms;
//! What takes longer has failed, also because somebody waits for end().
constexpr auto longestStatement = 2s;

} // namespace

ReadThread::ReadThread(const QString &address)
    : m_address(address)
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
        Result<std::unique_ptr<Database>> opened = Database::openReader(m_address, lockWait);
        if (!opened)
            return failure(opened.error());
        m_database = std::move(*opened);
        m_database->limitStatements(longestStatement);
    }
    return m_database.get();
}

} // namespace Understudy
