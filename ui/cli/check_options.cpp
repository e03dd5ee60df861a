// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_options.h"

#include <QCommandLineParser>

namespace Understudy {

namespace {

const QCommandLineOption addressOption(QStringLiteral("address"), {}, QStringLiteral("url"));
const QCommandLineOption setOption(QStringLiteral("set"), {}, QStringLiteral("setting=value"));
const QCommandLineOption userOption(QStringLiteral("user"), {}, QStringLiteral("id"));
const QCommandLineOption descriptorOption(QStringLiteral("credentials-fd"),
                                          {},
                                          QStringLiteral("n"));
const QCommandLineOption jsonOption(QStringLiteral("json"));
const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});

} // namespace

bool CheckOptions::namesFile() const
{
    return target.endsWith(QLatin1String(".json")) || target.contains(QLatin1Char('/'));
}

CheckOptions CheckOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {addressOption, setOption, userOption, descriptorOption, jsonOption, helpOption});
    if (!parser.parse(QStringList(QString()) + arguments))
        return refused(parser.errorText());
    if (parser.isSet(helpOption))
        return {.action = Action::ShowHelp, .message = helpText()};
    const QStringList targets = parser.positionalArguments();
    if (targets.size() != 1 || targets.first().isEmpty())
        return refused(tr("Name one profile (a .json file) or one connection."));
    CheckOptions options{.target = targets.first(),
                         .address = parser.value(addressOption),
                         .userId = parser.value(userOption),
                         .json = parser.isSet(jsonOption)};
    if (parser.isSet(addressOption) && options.address.isEmpty())
        return refused(tr("--address needs an address, such as https://app.example.com."));
    if (const auto fault = takeSettings(options, parser.values(setOption)))
        return refused(*fault);
    if (parser.isSet(descriptorOption)) {
        if (const auto fault = takeDescriptor(options, parser.value(descriptorOption)))
            return refused(*fault);
    }
    return options;
}

std::optional<QString> CheckOptions::takeSettings(CheckOptions &options, const QStringList &texts)
{
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return tr("--set needs SETTING=VALUE.");
        options.settings.append({text.first(equals), text.sliced(equals + 1)});
    }
    return std::nullopt;
}

std::optional<QString> CheckOptions::takeDescriptor(CheckOptions &options, const QString &text)
{
    bool isNumber = false;
    const int descriptor = text.toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return tr("--credentials-fd needs the number of a file descriptor, such as 3.");
    options.credentialsFd = descriptor;
    return std::nullopt;
}

CheckOptions CheckOptions::refused(const QString &why)
{
    return {.action = Action::Refuse,
            .message = why + QLatin1Char(' ') + tr("See understudy check --help.")};
}

QString CheckOptions::helpText()
{
    return tr(
        "Usage: understudy check PROFILE.json|CONNECTION [options]\n"
        "Walk a backend through what its profile says: sign in, become a user, stop, sign "
        "out.\n"
        "Without --address a PROFILE.json is read and nobody is asked. A CONNECTION is one "
        "of this console's, by its name.\n\n"
        "  --address URL        The backend's address; plain http on this machine alone\n"
        "  --set SETTING=VALUE  A setting of the profile, once for each; JSON for a template\n"
        "  --user ID            Somebody to impersonate for a moment\n"
        "  --credentials-fd N   Read the sign-in fields and secret settings from file "
        "descriptor N, as lines field=value\n"
        "  --json               Print an array of {step, ok, detail}\n"
        "  --help               Print this\n\n"
        "What is secret is asked for on the terminal, or read from the descriptor. Never give "
        "it as an argument:\n"
        "other users of this machine can read those.\n"
        "Exit status: 0 all went well, 1 a step did not do what it should, 2 a bad profile or "
        "bad arguments.\n");
}

} // namespace Understudy
