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
    if (claim == SingleInstance::Claim::Unusable)
        return fail(QStringLiteral("understudy: %1 cannot be locked\n").arg(folders.data));
    if (claim != SingleInstance::Claim::First) {
        std::fputs("understudy: already running\n", stderr);
        return 0;
    }

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
