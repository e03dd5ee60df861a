// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_desk.h"

#include "journal/journal_format.h"
#include "main_window.h"
#include "pages/journal/journal_wording.h"
#include "plain_text.h"
#include "remote/remote_wording.h"
#include "wording.h"

#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

enum ExitStatus { Worked = 0, Failed = 1 };

constexpr auto stopPatience = 10s;

} // namespace

RemoteDesk::RemoteDesk(Parts parts)
    : m_parts(std::move(parts))
{
    connect(&m_parts.window, &MainWindow::terminalAllowed, this, &RemoteDesk::allowWaiting);
}

void RemoteDesk::take(LocalCaller *caller)
{
    switch (caller->call().verb) {
    case RemoteCall::Verb::Start:
        start(caller);
        break;
    case RemoteCall::Verb::Stop:
        stop(caller);
        break;
    case RemoteCall::Verb::Status:
        tellStatus(caller);
        break;
    case RemoteCall::Verb::Journal:
        tellJournal(caller);
        break;
    case RemoteCall::Verb::Diagnostics:
        tellDiagnostics(caller);
        break;
    }
}

void RemoteDesk::start(LocalCaller *caller)
{
    const QString why = obstacle(caller->call());
    if (!why.isEmpty())
        caller->end(Failed, why);
    else if (m_allowed.contains(caller->session()) && m_parts.mayStartUnasked())
        startUnasked(caller);
    else if (m_starting && m_starting->session() != caller->session())
        caller->end(Failed,
                    tr("Another terminal waits already. Switch, or end its call, then try again."));
    else
        waitForPerson(caller);
}

QString RemoteDesk::obstacle(const RemoteCall &call) const
{
    const ImpersonationStatus &status = m_parts.impersonation.status();
    const QString where = neutralised(status.connectionName, 60);
    if (const QString tested = m_parts.testedUser(); !tested.isEmpty())
        return tr("A test of a connection holds a session as user %1 at the moment. Try again when "
                  "it is over.")
            .arg(neutralised(tested, 60));
    if (status.barShown())
        return tr("%1. Stop first: understudy stop")
            .arg(Wording::impersonating(neutralised(status.subject.id, 60)));
    if (status.state != ImpersonationState::SignedIn)
        return tr("Nobody is signed in. Sign in in Understudy's window, then try again.");
    if (!call.connectionName.isEmpty() && call.connectionName != status.connectionName)
        return tr("Understudy is at %1, not at %2. Choose the connection in its window, then try "
                  "again.")
            .arg(where, neutralised(call.connectionName, 60));
    const ParsedUserId user = userOf(call);
    if (user.trouble != UserIdTrouble::None)
        return Wording::userId(user.trouble);
    std::optional<Error> fault = m_parts.settings.faultOfAddress(m_parts.address());
    if (!fault)
        fault = faultOf(orderOf(call), status.actor, m_parts.settings.startRules());
    return fault ? Wording::error(*fault, {.connectionName = where, .userId = user.id}) : QString();
}

//! What the form would make of what was typed.
ParsedUserId RemoteDesk::userOf(const RemoteCall &call) const
{
    return parseUserId(call.order.userId, m_parts.impersonation.traits().userIdKind);
}

//! What the form would order.
StartOrder RemoteDesk::orderOf(const RemoteCall &call) const
{
    return {.userId = userOf(call).id,
            .reason = oneLine(call.order.reason),
            .ticket = oneLine(call.order.ticket),
            .minutes = call.order.minutes};
}

void RemoteDesk::startUnasked(LocalCaller *caller)
{
    QCoro::connect(m_parts.impersonation.start(orderOf(caller->call())),
                   caller,
                   [this, caller](const Result<void> &done) {
                       const ImpersonationStatus &status = m_parts.impersonation.status();
                       if (done)
                           tellStatus(caller);
                       else
                           caller->end(Failed,
                                       Wording::error(done.error(),
                                                      {.connectionName = status.connectionName,
                                                       .userId = caller->call().order.userId}));
                   });
}

//! The newest one counts, as the form shows one, but no other terminal takes the place of one.
void RemoteDesk::waitForPerson(LocalCaller *caller)
{
    if (m_starting)
        m_starting->end(Failed, tr("This terminal has asked again since."));
    m_starting = caller;
    const StartOrder order = orderOf(caller->call());
    const Prefill prefill{.userId = caller->call().order.userId,
                          .reason = order.reason,
                          .ticket = order.ticket,
                          .minutes = order.minutes,
                          .mayBeAllowed = !caller->session().isEmpty(),
                          .source = Prefill::Source::Terminal};
    connect(caller, &QObject::destroyed, this, [this, prefill] {
        if (!m_starting) // and no newer one waits
            m_parts.window.withdraw(prefill);
    });
    m_parts.window.setPrefill(prefill);
    m_parts.window.bringUp();
    caller->say(tr("Press Switch to User in Understudy's window."));
}

void RemoteDesk::allowWaiting()
{
    if (m_starting && !m_starting->session().isEmpty())
        m_allowed.insert(m_starting->session());
}

void RemoteDesk::stop(LocalCaller *caller)
{
    const bool tested = !m_parts.testedUser().isEmpty();
    const bool held = m_parts.impersonation.status().barShown();
    if (tested || held)
        Q_EMIT m_parts.window.stopRequested();
    if (!held) {
        caller->end(Worked,
                    tested ? tr("The test is being stopped.") : tr("Nobody is impersonated."));
        return;
    }
    m_stopping.append(caller);
    QTimer::singleShot(stopPatience, caller, [caller] {
        caller->end(Failed, tr("The stop is not certain yet. Understudy goes on trying."));
    });
}

void RemoteDesk::follow(const ImpersonationStatus &status)
{
    followActor(status);
    if (m_starting && status.state == ImpersonationState::Impersonating) {
        const bool wanted = status.subject.id == userOf(m_starting->call()).id;
        if (wanted)
            tellStatus(m_starting);
        else
            m_starting->end(
                Failed,
                tr("%1 instead.").arg(Wording::impersonating(neutralised(status.subject.id, 60))));
        m_starting.clear();
    }
    if (!status.barShown())
        endWaiting(status);
}

//! What was allowed, or waits, is of one actor at one connection.
void RemoteDesk::followActor(const ImpersonationStatus &status)
{
    const QString actor = status.connectionId + QLatin1Char('\n') + status.actor.id;
    if (std::exchange(m_actor, actor) == actor)
        return;
    m_allowed.clear();
    if (m_starting)
        m_starting->end(Failed, tr("Somebody else is signed in now, or elsewhere."));
    m_starting.clear();
}

void RemoteDesk::endWaiting(const ImpersonationStatus &status)
{
    const auto waiting = std::exchange(m_stopping, {});
    for (const QPointer<LocalCaller> &caller : waiting)
        if (caller)
            caller->end(Worked, RemoteWording::status(status, 0ms));
}

void RemoteDesk::tellStatus(LocalCaller *caller) const
{
    const ImpersonationStatus &status = m_parts.impersonation.status();
    const std::chrono::milliseconds left = m_parts.impersonation.timeLeft();
    caller->end(Worked,
                caller->call().json ? RemoteWording::statusAsJson(status, left)
                                    : RemoteWording::status(status, left));
}

void RemoteDesk::tellJournal(LocalCaller *caller)
{
    QCoro::connect(
        m_parts.archive.page({}, 0, caller->call().limit),
        caller,
        [caller](const Result<JournalBatch> &batch) {
            if (!batch)
                caller->end(Failed, Wording::error(batch.error(), {}));
            else if (caller->call().json)
                caller->end(
                    Worked,
                    QString::fromUtf8(linesOf(JournalFormat::JsonLines, batch->records)).trimmed());
            else
                caller->end(Worked, RemoteWording::journal(batch->records));
        });
}

void RemoteDesk::tellDiagnostics(LocalCaller *caller)
{
    QCoro::connect(m_parts.diagnostics(), caller, [caller](const QString &text) {
        caller->end(Worked, text);
    });
}

} // namespace Understudy
