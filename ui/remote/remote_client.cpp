// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_client.h"

#include "cli/output.h"
#include "folders.h"
#include "remote/remote_options.h"
#include "single_instance.h"

#include <QJsonDocument>
#include <QLocalSocket>

#include <cstdio>

namespace Understudy {

namespace {

constexpr int connectPatience = 2000; // milliseconds
constexpr int diagnosticsPatience = 5000; // milliseconds: it gives its keychain three seconds
constexpr int answerPatience = 10'000; // milliseconds; for what no person has to do anything about

enum ExitStatus { Failed = 1, BadArguments = 2, NoConsole = 3 };

int noAnswer()
{
    warn(
        RemoteOptions::tr("Understudy runs, but does not answer. Try again; if that does not help, "
                          "end it and start it anew."));
    return Failed;
}

int noOneThere(const QString &dataFolder)
{
    if (SingleInstance::isClaimed(dataFolder))
        return noAnswer();
    warn(RemoteOptions::tr("No console runs here. Start Understudy first."));
    return NoConsole;
}

int unanswered(const QLocalSocket &console)
{
    if (console.state() == QLocalSocket::ConnectedState)
        return noAnswer();
    warn(RemoteOptions::tr("The console has ended before it answered."));
    return Failed;
}

//! Prints what the console says until it has ended the call; waits \a patience milliseconds for
//! each line, -1 for as long as it takes.
int listenTo(QLocalSocket &console, int patience)
{
    for (;;) {
        while (!console.canReadLine()) {
            if (!console.waitForReadyRead(patience))
                return unanswered(console);
        }
        const QJsonObject answer = QJsonDocument::fromJson(console.readLine()).object();
        const QString text = answer.value(QLatin1String("text")).toString();
        const QJsonValue status = answer.value(QLatin1String("status"));
        if (status.isUndefined() || status.toInt() != 0)
            warn(text);
        else if (!text.isEmpty())
            say(text);
        if (!status.isUndefined())
            return status.toInt();
    }
}

bool reach(QLocalSocket &console, const QString &dataFolder)
{
    console.connectToServer(SingleInstance::socketPath(dataFolder));
    return console.waitForConnected(connectPatience) && SingleInstance::isSameUser(console);
}

QByteArray messageOf(const RemoteCall &call)
{
    const QJsonObject message{{QStringLiteral("call"), call.toJson()}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

int call(const RemoteOptions &options)
{
    const QString dataFolder = Folders::usual(options.dataFolder).data;
    QLocalSocket console;
    if (!reach(console, dataFolder))
        return noOneThere(dataFolder);
    const QByteArray message = messageOf(options.call);
    if (message.size() >= SingleInstance::largestMessage) {
        warn(RemoteOptions::tr("That is more than Understudy takes at once. Shorten it."));
        return BadArguments;
    }
    console.write(message);
    return listenTo(console, options.call.waits() ? -1 : answerPatience);
}

} // namespace

int runRemote(const QStringList &arguments)
{
    const RemoteOptions options = RemoteOptions::parse(arguments);
    switch (options.action) {
    case RemoteOptions::Action::ShowHelp:
        std::fputs(qPrintable(options.message), stdout);
        return 0;
    case RemoteOptions::Action::Refuse:
        std::fputs(qPrintable(options.message), stderr);
        return 2;
    case RemoteOptions::Action::Call:
        return call(options);
    }
    Q_UNREACHABLE();
}

std::optional<QString> diagnosticsOfConsole(const QString &dataFolder)
{
    const QString folder = Folders::usual(dataFolder).data;
    QLocalSocket console;
    if (!reach(console, folder))
        return SingleInstance::isClaimed(folder) ? std::optional(QString()) : std::nullopt;
    console.write(messageOf({.verb = RemoteCall::Verb::Diagnostics}));
    while (!console.canReadLine()) {
        if (!console.waitForReadyRead(diagnosticsPatience))
            return QString();
    }
    const QJsonObject answer = QJsonDocument::fromJson(console.readLine()).object();
    return answer.value(QLatin1String("text")).toString();
}

} // namespace Understudy
