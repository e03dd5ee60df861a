// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_line.h"

#include "plain_text.h"
#include "remote/remote_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Understudy {

namespace {

const QCommandLineOption demoOption(QStringLiteral("demo"));
const QCommandLineOption minimizedOption(QStringLiteral("minimized"));
const QCommandLineOption connectionOption(QStringLiteral("connection"), {}, QStringLiteral("name"));
const QCommandLineOption userOption(QStringLiteral("user"), {}, QStringLiteral("id"));
const QCommandLineOption reasonOption(QStringLiteral("reason"), {}, QStringLiteral("text"));
const QCommandLineOption dataFolderOption(QStringLiteral("data-dir"), {}, QStringLiteral("folder"));
const QCommandLineOption versionOption(QStringLiteral("version"));
const QCommandLineOption diagnosticsOption(QStringLiteral("diagnostics"));
const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});

// What QGuiApplication and QApplication of Qt 6 take out of the arguments, with and without a
// value.
constexpr std::array qtWithValue{"style",
                                 "stylesheet",
                                 "platform",
                                 "platformpluginpath",
                                 "platformtheme",
                                 "plugin",
                                 "geometry",
                                 "qwindowgeometry",
                                 "qwindowicon",
                                 "icon",
                                 "qwindowtitle",
                                 "title",
                                 "display",
                                 "fontengine",
                                 "session",
                                 "qmljsdebugger"};
constexpr std::array qtAlone{
    "reverse", "nograb", "dograb", "sync", "nomouse", "widgetcount", "testability"};

bool contains(const auto &names, const QString &name)
{
    return std::ranges::any_of(names,
                               [&name](const char *one) { return name == QLatin1String(one); });
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2
            : argument.startsWith(QLatin1Char('-'))                       ? 1
                                                                          : 0;
        const QString name = argument.mid(dashes).section(QLatin1Char('='), 0, 0);
        const bool option = i > 0 && dashes > 0;
        if (option && contains(qtWithValue, name)) {
            i += argument.contains(QLatin1Char('=')) ? 0 : 1;
            continue;
        }
        if (!option || !contains(qtAlone, name))
            result += argument;
    }
    return result;
}

QString helpText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: understudy [options] [link]\n"
        "       understudy start|stop|status|journal [options]\n"
        "       understudy check PROFILE.json|CONNECTION [options]\n"
        "See your application as one of your users sees it.\n\n"
        "  --demo             Start and use the demo backend that comes along\n"
        "  --connection NAME  Open the connection of that name\n"
        "  --user ID          Fill in the user; nothing happens until you switch\n"
        "  --reason TEXT      Fill in the reason\n"
        "  --data-dir DIR     Keep the journal and the demo there\n"
        "  --minimized        Begin as an icon, unless somebody is impersonated\n"
        "  --version          Print the version\n"
        "  --diagnostics      Print what helps whoever helps you; holds no secret and no address\n"
        "  --help             Print this\n"
        "  link               understudy://impersonate?user=&reason=&ticket=&connection=\n"
        "  start, stop, status, journal\n"
        "                     Talk to the console that runs; see understudy status --help\n"
        "  check              Try a profile against its backend; see understudy check --help\n");
}

CommandLine refused(const QString &why)
{
    return {.action = CommandLine::Action::Refuse, .message = why + QLatin1Char('\n')};
}

//! Whether \a word is meant as a link: whether it can be followed is another question.
bool isLink(const QString &word)
{
    return word.trimmed().startsWith(QLatin1String("understudy:"), Qt::CaseInsensitive);
}

CommandLine strayWord(const QString &word)
{
    if (word == QLatin1String("check") || RemoteOptions::isVerb(word))
        return refused(QCoreApplication::translate(
                           "CommandLine", "\"%1\" has to come first: understudy %1 [options]")
                           .arg(word));
    return refused(
        QCoreApplication::translate("CommandLine", "\"%1\" is neither a command nor a link.")
            .arg(neutralised(word, 60))
        + QLatin1String("\n\n") + helpText().chopped(1));
}

CommandLine withLink(CommandLine result, const QString &link)
{
    const std::optional<Prefill> prefill = parseLink(link);
    result.linkNotUnderstood = !prefill.has_value();
    if (!prefill)
        return result;
    result.prefill = *prefill;
    if (!prefill->connectionName.isEmpty())
        result.connectionName = prefill->connectionName;
    return result;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({demoOption,
                       minimizedOption,
                       connectionOption,
                       userOption,
                       reasonOption,
                       dataFolderOption,
                       versionOption,
                       diagnosticsOption,
                       helpOption});
    if (!parser.parse(withoutQtOptions(arguments)))
        return refused(parser.errorText());
    if (parser.isSet(helpOption))
        return {.action = CommandLine::Action::ShowHelp, .message = helpText()};
    if (parser.isSet(diagnosticsOption))
        return {.action = CommandLine::Action::ShowDiagnostics,
                .dataFolder = parser.value(dataFolderOption)};
    if (parser.isSet(versionOption))
        return {.action = CommandLine::Action::ShowVersion,
                .message = QStringLiteral("understudy " UNDERSTUDY_VERSION "\n")};
    const QStringList links = parser.positionalArguments();
    if (!links.isEmpty() && !isLink(links.first()))
        return strayWord(links.first());
    if (links.size() > 1)
        return refused(
            QCoreApplication::translate("CommandLine", "Only one link can be opened at a time."));
    CommandLine result{.demo = parser.isSet(demoOption),
                       .minimized = parser.isSet(minimizedOption),
                       .connectionName = parser.value(connectionOption),
                       .dataFolder = parser.value(dataFolderOption),
                       .prefill = {.userId = parser.value(userOption),
                                   .reason = parser.value(reasonOption),
                                   .connectionName = parser.value(connectionOption)}};
    return links.isEmpty() ? result : withLink(result, links.first());
}

} // namespace Understudy
