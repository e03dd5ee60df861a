// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QList>
#include <QPromise>

#include <chrono>
#include <memory>

namespace Understudy {

//! Counts what is under way, and lets others wait until nothing is.
class Activity
{
public:
    void begin();
    void end();
    //! Returns once nothing is under way, or after \a limit.
    QCoro::Task<void> idle(std::chrono::milliseconds limit);

private:
    int m_count = 0;
    QList<std::shared_ptr<QPromise<void>>> m_waiting;
};

//! One thing under way, for as long as it lives.
class ActivityScope
{
public:
    explicit ActivityScope(std::shared_ptr<Activity> activity)
        : m_activity(std::move(activity))
    {
        m_activity->begin();
    }

    ~ActivityScope() { m_activity->end(); }

    Q_DISABLE_COPY_MOVE(ActivityScope)

private:
    std::shared_ptr<Activity> m_activity;
};

} // namespace Understudy
