// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/impersonation_bar.h"
#include "base/logging.h"
#include "base/process_hardening.h"
#include "cli/check_command.h"
#include "console.h"
#include "single_instance.h"
#include "theme/appearance.h"

#include <QApplication>

#include <cstdio>

using namespace Understudy;

namespace {

int say(std::FILE *where, const QString &words, int status)
{
    std::fputs(qPrintable(words), where);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installRedactingLog();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(1) == QLatin1String("check"))
        return runCheck(arguments.mid(2));
    const CommandLine commandLine = parseCommandLine(arguments);
    if (commandLine.action == CommandLine::Action::Refuse)
        return say(stderr, commandLine.message, 2);
    if (commandLine.action != CommandLine::Action::Run)
        return say(stdout, commandLine.message, 0);

    int withoutOptions = 1; // Qt's own, such as -stylesheet, could make the bar unreadable
    QApplication application(withoutOptions, argv);
    QApplication::setApplicationName(QStringLiteral("understudy"));
    QApplication::setApplicationVersion(QStringLiteral(UNDERSTUDY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("understudy"));
    QApplication::setQuitOnLastWindowClosed(false);

    const Folders folders = Folders::usual(commandLine.dataFolder);
    if (!folders.prepare())
        return say(stderr, QStringLiteral("understudy: %1 cannot be used\n").arg(folders.data), 1);
    SingleInstance instance(folders.data);
    const SingleInstance::Claim claim = instance.claim(arguments);
    if (claim == SingleInstance::Claim::Unusable)
        return say(stderr,
                   QStringLiteral("understudy: %1 cannot be locked\n").arg(folders.data),
                   1);
    if (claim != SingleInstance::Claim::First)
        return say(stderr, QStringLiteral("understudy: already running\n"), 0);

    installAccessibleRoles();
    Settings settings(PreferenceStore(folders.configuration), PolicyFile{});
    const Appearance appearance(settings);
    Console console(commandLine, folders, settings);
    QObject::connect(&instance, &SingleInstance::activated, &console, &Console::activate);
    // Not quit(): that asks the window to close, and the window asks whether to stop first.
    QObject::connect(
        &console,
        &Console::left,
        &application,
        [] { QApplication::exit(0); },
        Qt::QueuedConnection);
    console.start();
    return QApplication::exec();
}
