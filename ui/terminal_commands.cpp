// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal_commands.h"

#include "cli/check_command.h"
#include "cli/diagnostics.h"
#include "command_line.h"
#include "folders.h"
#include "remote/remote_client.h"
#include "remote/remote_options.h"

#include <cstdio>

namespace Understudy {

namespace {

int say(std::FILE *where, const QString &words, int status)
{
    std::fputs(qPrintable(words), where);
    return status;
}

} // namespace

std::optional<int> runInTerminal(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb == QLatin1String("check"))
        return runCheck(arguments.mid(2));
    if (RemoteOptions::isVerb(verb))
        return runRemote(arguments.mid(1));
    const CommandLine commandLine = parseCommandLine(arguments);
    switch (commandLine.action) {
    case CommandLine::Action::Run:
        return std::nullopt;
    case CommandLine::Action::Refuse:
        return say(stderr, commandLine.message, 2);
    case CommandLine::Action::ShowDiagnostics:
        return runDiagnostics(Folders::usual(commandLine.dataFolder).configuration);
    case CommandLine::Action::ShowVersion:
    case CommandLine::Action::ShowHelp:
        return say(stdout, commandLine.message, 0);
    }
    Q_UNREACHABLE();
}

} // namespace Understudy
