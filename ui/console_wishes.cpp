// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line, a later start or a link asks the console for.

#include "base/logging.h"
#include "cli/diagnostics.h"
#include "console.h"
#include "session/secret_service.h"
#include "wording.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

void Console::activate(const QStringList &arguments)
{
    prefill(parseCommandLine(arguments));
    openWanted();
    m_window.bringUp();
}

void Console::answer(LocalCaller *caller)
{
    m_settings.refreshPolicy(); // as before every start in the window
    m_remote.take(caller);
}

//! Gathers first what is this console's: it may have gone when the keychain has answered.
QCoro::Task<QString> Console::diagnostics() const
{
    Diagnostics told{.connections = m_connections,
                     .console = QStringLiteral("running"),
                     .platform = QGuiApplication::platformName()};
    told.keychain = co_await secretServiceState(QDeadlineTimer(3s));
    told.warnings = recentWarnings();
    co_return told.text();
}

void Console::copyDiagnostics()
{
    QCoro::connect(diagnostics(), this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_window.showMessage(tr("The diagnostics are on the clipboard."));
    });
}

void Console::prefill(const CommandLine &commandLine)
{
    if (commandLine.linkNotUnderstood)
        m_window.showMessage(Wording::linkNotUnderstood());
    else
        m_window.retractMessage(Wording::linkNotUnderstood());
    const QString &name = commandLine.connectionName;
    m_wanted = idOf(name);
    m_asked = commandLine.prefill;
    if (!name.isEmpty() && m_wanted.isEmpty())
        m_window.showMessage(Wording::noSuchConnection(name));
    else if (!commandLine.prefill.isEmpty())
        m_window.setPrefill(commandLine.prefill);
}

void Console::openWanted()
{
    if (m_wanted.isEmpty() || m_current.id.isEmpty() || m_signingIn
        || m_impersonation.status().barShown())
        return;
    const Connection *const wanted = find(std::exchange(m_wanted, {}));
    if (!wanted)
        return;
    const bool elsewhere = wanted->id != m_current.id;
    if (!m_impersonation.status().actor.id.isEmpty()) {
        if (elsewhere)
            m_window.offerConnection(*wanted, m_asked);
        return;
    }
    if (m_asked.source == Prefill::Source::Link)
        m_window.showMessage(Wording::prefillElsewhere(m_asked));
    if (elsewhere)
        open(QString(wanted->id));
}

QString Console::idOf(const QString &connectionName) const
{
    const auto found =
        std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection &one) {
            return one.name == connectionName;
        });
    return found == m_connections.cend() ? QString() : found->id;
}

} // namespace Understudy
