// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line, a later start or a link asks the console for.

#include "console.h"
#include "wording.h"

#include <algorithm>
#include <utility>

namespace Understudy {

void Console::activate(const QStringList &arguments)
{
    prefill(parseCommandLine(arguments));
    openWanted();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
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
