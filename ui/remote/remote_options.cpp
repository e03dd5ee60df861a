// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_options.h"

#include "plain_text.h"
#include "wording.h"

#include <QCommandLineParser>

namespace Understudy {

namespace {

const QCommandLineOption reasonOption(QStringLiteral("reason"), {}, QStringLiteral("text"));
const QCommandLineOption ticketOption(QStringLiteral("ticket"), {}, QStringLiteral("text"));
const QCommandLineOption minutesOption(QStringLiteral("minutes"), {}, QStringLiteral("n"));
const QCommandLineOption connectionOption(QStringLiteral("connection"), {}, QStringLiteral("name"));
const QCommandLineOption limitOption(QStringLiteral("limit"), {}, QStringLiteral("n"));
const QCommandLineOption jsonOption(QStringLiteral("json"));
const QCommandLineOption dataFolderOption(QStringLiteral("data-dir"), {}, QStringLiteral("folder"));
const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});

using Verb = RemoteCall::Verb;

QList<QCommandLineOption> optionsOf(Verb verb)
{
    QList<QCommandLineOption> options{dataFolderOption, helpOption};
    if (verb == Verb::Start)
        options += {reasonOption, ticketOption, minutesOption, connectionOption};
    if (verb == Verb::Journal)
        options += limitOption;
    if (verb == Verb::Status || verb == Verb::Journal)
        options += jsonOption;
    return options;
}

//! Also of an option that the verb does not have.
bool isGiven(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return parser.optionNames().contains(option.names().constFirst());
}

QString valueOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return isGiven(parser, option) ? parser.value(option) : QString();
}

//! The number of \a option, \a usual where it is not given; nothing for none between the two.
std::optional<int> numberOf(const QCommandLineParser &parser,
                            const QCommandLineOption &option,
                            int usual,
                            int least,
                            int most)
{
    if (!isGiven(parser, option))
        return usual;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

//! The field of \a order that is longer than a console takes; null for none.
const char *tooLongIn(const StartOrder &order)
{
    if (order.reason.toUcs4().size() > longestReason)
        return "reason";
    return order.ticket.toUcs4().size() > longestTicket ? "ticket" : nullptr;
}

} // namespace

bool RemoteOptions::isVerb(const QString &word)
{
    const std::optional<Verb> verb = RemoteCall::verbOf(word);
    return verb && verb != Verb::Diagnostics; // which is an option
}

RemoteOptions RemoteOptions::parse(const QStringList &arguments)
{
    constexpr int usualMinutes = 30;
    RemoteCall call{.verb = *RemoteCall::verbOf(arguments.first())};
    QCommandLineParser parser;
    parser.addOptions(optionsOf(call.verb));
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(helpOption))
        return {.action = Action::ShowHelp, .message = helpText()};
    const bool starts = call.verb == Verb::Start;
    if (parser.positionalArguments().size() != (starts ? 1 : 0))
        return refused(starts ? tr("Say whom to become: understudy start USER --reason TEXT.")
                              : tr("This takes options only."));
    const auto limit =
        numberOf(parser, limitOption, RemoteCall::usualLimit, 1, RemoteCall::largestLimit);
    if (!limit)
        return refused(tr("--limit needs a number from 1 to %1.").arg(RemoteCall::largestLimit));
    const auto minutes =
        numberOf(parser, minutesOption, usualMinutes, shortestMinutes, longestMinutes);
    if (!minutes)
        return refused(
            tr("--minutes needs a number from %1 to %2.").arg(shortestMinutes).arg(longestMinutes));
    call.limit = *limit;
    call.json = isGiven(parser, jsonOption);
    call.connectionName = valueOf(parser, connectionOption);
    if (starts)
        call.order = {.userId = parser.positionalArguments().constFirst(),
                      .reason = oneLine(parser.value(reasonOption)),
                      .ticket = oneLine(parser.value(ticketOption)),
                      .minutes = *minutes};
    if (const char *const field = tooLongIn(call.order))
        return refused(
            Wording::error({.kind = ErrorKind::Invalid, .source = QLatin1String(field)}, {}));
    return {.call = call, .dataFolder = parser.value(dataFolderOption)};
}

RemoteOptions RemoteOptions::refused(const QString &why)
{
    return {.action = Action::Refuse,
            .message =
                why + QLatin1Char(' ') + tr("See understudy status --help.") + QLatin1Char('\n')};
}

QString RemoteOptions::helpText()
{
    return tr(
        "Usage: understudy start USER --reason TEXT [--ticket TEXT] [--minutes N] "
        "[--connection NAME]\n"
        "       understudy stop\n"
        "       understudy status [--json]\n"
        "       understudy journal [--limit N] [--json]\n"
        "Talks to the console that runs.\n\n"
        "  start     Fill in the form, and wait until you press Switch to User there. In that\n"
        "            window you can let this terminal switch without asking from then on\n"
        "  stop      Stop the impersonation, and wait until that is certain\n"
        "  status    Say whose session is held, and how long still\n"
        "  journal   The newest entries of the journal\n\n"
        "  --data-dir DIR  The data folder of the console to talk to\n\n"
        "Ends with 0; 1 where it did not work, 2 for arguments that cannot be understood,\n"
        "3 where no console runs.\n");
}

} // namespace Understudy
