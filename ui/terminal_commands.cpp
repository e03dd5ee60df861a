// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal_commands.h"

#include "cli/check_command.h"
#include "cli/diagnostics.h"
#include "cli/output.h"
#include "command_line.h"
#include "folders.h"
#include "remote/remote_client.h"
#include "remote/remote_options.h"
#include "translations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Understudy {

namespace {

//! What is wrong with the arguments, or what they ask to be told.
int tell(const CommandLine &commandLine)
{
    const bool refused = commandLine.action == CommandLine::Action::Refuse;
    std::fputs(qPrintable(commandLine.message), refused ? stderr : stdout);
    return refused ? 2 : 0;
}

//! A console that runs knows more than this process can.
int runDiagnostics(const QString &dataFolder)
{
    const std::optional<QString> told = diagnosticsOfConsole(dataFolder);
    if (!told || told->isEmpty())
        return printDiagnostics(Folders::usual(dataFolder).configuration,
                                told ? QStringLiteral("does not answer")
                                     : QStringLiteral("not running"));
    say(*told);
    return 0;
}

//! Qt ends the whole process where it finds none.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

int tellNoDisplay()
{
    warn(QCoreApplication::translate(
        "CommandLine",
        "There is no display here. Start Understudy on a desktop; see understudy --help for what "
        "can be done without one."));
    return 1;
}

int run(const QStringList &arguments)
{
    if (RemoteOptions::isVerb(arguments.value(1)))
        return runRemote(arguments.mid(1));
    const CommandLine commandLine = parseCommandLine(arguments);
    if (commandLine.action == CommandLine::Action::ShowDiagnostics)
        return runDiagnostics(commandLine.dataFolder);
    return commandLine.action == CommandLine::Action::Run ? tellNoDisplay() : tell(commandLine);
}

} // namespace

std::optional<int> runInTerminal(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb == QLatin1String("check"))
        return runCheck(arguments.mid(2));
    const bool wantsWindow = !RemoteOptions::isVerb(verb)
        && parseCommandLine(arguments).action == CommandLine::Action::Run;
    if (wantsWindow && hasDisplay())
        return std::nullopt;
    int count = 1;
    char name[] = "understudy";
    char *names[] = {name, nullptr};
    const QCoreApplication application(count, names);
    QCoreApplication::setApplicationName(QStringLiteral("understudy"));
    const Translations translations;
    return run(arguments);
}

} // namespace Understudy
