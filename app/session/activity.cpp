// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/activity.h"

#include <QCoroFuture>
#include <QTimer>

namespace Understudy {

void Activity::begin()
{
    ++m_count;
}

void Activity::end()
{
    if (--m_count > 0)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting)
        promise->finish();
}

QCoro::Task<void> Activity::idle(std::chrono::milliseconds limit)
{
    if (m_count == 0)
        co_return;
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_waiting.append(promise);
    QTimer::singleShot(limit, [promise] { promise->finish(); });
    co_await promise->future();
}

} // namespace Understudy
