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
    const QString &name = commandLine.connectionName;
    m_wanted = idOf(name);
    if (!name.isEmpty() && m_wanted.isEmpty())
        m_window.showMessage(Wording::noSuchConnection(name));
    else if (!commandLine.prefill.isEmpty())
        m_window.setPrefill(commandLine.prefill);
}

void Console::openWanted()
{
    if (m_wanted.isEmpty() || m_current.id.isEmpty() || m_impersonation.status().barShown())
        return;
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted != m_current.id)
        open(wanted);
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
