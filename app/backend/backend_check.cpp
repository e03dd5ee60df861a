// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend_check.h"

#include "backend/check_walk.h"

#include <algorithm>

namespace Understudy {

BackendCheck::BackendCheck(Backend &backend, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_clock(clock)
{ }

QCoro::Task<QList<CheckStep>> BackendCheck::run(CheckPlan plan)
{
    m_cancelled = false;
    CheckWalk walk(*this, m_backend, m_clock, std::move(plan));
    QList<CheckStep> steps = co_await walk.run();
    co_return steps;
}

void BackendCheck::cancel()
{
    m_cancelled = true;
}

bool BackendCheck::provesRevoke(const QList<CheckStep> &steps)
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const CheckStep &step) {
        return step.kind == CheckStepKind::Revoke && step.outcome == CheckOutcome::Passed;
    });
}

} // namespace Understudy
