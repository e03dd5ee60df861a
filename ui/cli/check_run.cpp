// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_run.h"

#include "cli/output.h"

#include <algorithm>
#include <unistd.h>

namespace Understudy {

CheckRun::CheckRun(const CheckTarget &target,
                   const QMap<QString, Secret> &given,
                   const QString &userId,
                   bool json)
    : m_given(target.profile, given)
    , m_backend(target.profile, target.connection, m_clock, &m_given)
    , m_check(m_backend, m_clock)
    , m_report(m_backend.traits(), userId, !m_given.fields().isEmpty(), m_given.secrets())
    , m_userId(userId)
    , m_json(json)
{
    connect(&m_check, &BackendCheck::stepDone, this, &CheckRun::show);
    connect(&m_signals, &TerminationSignals::requested, this, &CheckRun::interrupt);
}

void CheckRun::start()
{
    const CheckPlan plan{.fields = m_given.fields(),
                         .userId = m_userId,
                         .reason = tr("Trying the profile with understudy check")};
    QCoro::connect(m_check.run(plan), this, [this](const QList<CheckStep> &steps) {
        finish(steps);
    });
}

void tellNotes(const BackendTraits &traits, bool json)
{
    const QStringList notes = CheckReport::notes(traits);
    for (const QString &note : notes) {
        const QString words = CheckRun::tr("Note: %1").arg(note);
        json ? warn(words) : say(words);
    }
}

void CheckRun::show(const CheckStep &step)
{
    const QString line = m_json ? QString() : m_report.line(step);
    if (!line.isEmpty())
        say(line);
}

void CheckRun::finish(const QList<CheckStep> &steps)
{
    if (m_json)
        sayRaw(m_report.json(steps));
    tellNotes(m_backend.traits(), m_json);
    const bool failed = std::any_of(steps.cbegin(), steps.cend(), [](const CheckStep &step) {
        return step.outcome == CheckOutcome::Failed;
    });
    Q_EMIT over(failed || m_check.isCancelled() ? 1 : 0);
}

void CheckRun::interrupt()
{
    if (m_check.isCancelled())
        ::_exit(1);
    warn(tr("Ending what was begun. Once more to leave it as it is."));
    m_check.cancel();
    m_backend.abort();
}

} // namespace Understudy
