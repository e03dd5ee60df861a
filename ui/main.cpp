// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/impersonation_bar.h"
#include "base/logging.h"
#include "base/process_hardening.h"
#include "console.h"
#include "single_instance.h"
#include "terminal_commands.h"
#include "theme/appearance.h"
#include "translations.h"

#include <QApplication>

#include <cstdio>

using namespace Understudy;

namespace {

int fail(const QString &words)
{
    std::fputs(qPrintable(words), stderr);
    return 1;
}

//! The exit status of a process that is not the one of \a folder, which it says.
int giveWay(SingleInstance::Claim claim, const QString &folder)
{
    if (claim == SingleInstance::Claim::Unusable)
        return fail(QStringLiteral("understudy: %1 cannot be locked\n").arg(folder));
    if (claim == SingleInstance::Claim::Unanswered)
        return fail(
            QStringLiteral("understudy: already running, but it does not answer, so nothing "
                           "was handed over to it\n"));
    std::fputs("understudy: already running\n", stderr);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installRedactingLog();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const std::optional<int> done = runInTerminal(arguments))
        return *done;

    int withoutOptions = 1; // Qt's own, such as -stylesheet, could make the bar unreadable
    QApplication application(withoutOptions, argv);
    QApplication::setApplicationName(QStringLiteral("understudy"));
    QApplication::setApplicationVersion(QStringLiteral(UNDERSTUDY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.understudy.Understudy"));
    QApplication::setQuitOnLastWindowClosed(false);
    const CommandLine commandLine = parseCommandLine(arguments);
    const Folders folders = Folders::usual(commandLine.dataFolder);
    if (!folders.prepare())
        return fail(QStringLiteral("understudy: %1 cannot be used\n").arg(folders.data));
    SingleInstance instance(folders.data);
    const SingleInstance::Claim claim = instance.claim(arguments);
    if (claim != SingleInstance::Claim::First)
        return giveWay(claim, folders.data);

    installAccessibleRoles();
    Settings settings(PreferenceStore(folders.configuration), PolicyFile::usual());
    const Translations translations(settings.preferences().language);
    QApplication::setLayoutDirection(Translations::direction());
    const Appearance appearance(settings);
    Console console(commandLine, folders, settings);
    QObject::connect(&instance, &SingleInstance::activated, &console, &Console::activate);
    QObject::connect(&instance, &SingleInstance::called, &console, &Console::answer);
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
