// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/deadline_reminder.h"

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr int early = 5;
constexpr int late = 1;

bool isEnd(ProblemKind kind)
{
    return kind == ProblemKind::DeadlineReached || kind == ProblemKind::EndedElsewhere;
}

} // namespace

void DeadlineReminder::follow(const ImpersonationStatus &status)
{
    const bool impersonating = status.state == ImpersonationState::Impersonating;
    m_impersonating = impersonating;
    if (impersonating && std::exchange(m_userId, status.subject.id) != status.subject.id)
        m_told.reset();
    if (impersonating || m_userId.isEmpty())
        return;
    if (status.problem && isEnd(status.problem->kind))
        m_end = status.problem;
    if (status.barShown()) // not certain yet
        return;
    const QString userId = std::exchange(m_userId, {});
    const std::optional<Problem> end = std::exchange(m_end, {});
    if (end)
        Q_EMIT ended(userId, *end);
}

void DeadlineReminder::setTimeLeft(std::chrono::milliseconds left)
{
    if (!m_impersonating || left <= 0ms)
        return;
    const std::optional<int> due = left <= std::chrono::minutes(late) ? std::optional(late)
        : left <= std::chrono::minutes(early)                         ? std::optional(early)
                                                                      : std::nullopt;
    if (!due || (m_told && *m_told <= *due))
        return;
    m_told = due;
    Q_EMIT soonOver(m_userId, *due);
}

} // namespace Understudy
