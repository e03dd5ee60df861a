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
constexpr int noConsole = 3;

int noOneThere()
{
    warn(RemoteOptions::tr("No console runs here. Start Understudy first."));
    return noConsole;
}

//! Prints what the console says until it has ended the call.
int listenTo(QLocalSocket &console)
{
    for (;;) {
        while (!console.canReadLine()) {
            if (!console.waitForReadyRead(-1)) {
                warn(RemoteOptions::tr("The console has ended before it answered."));
                return 1;
            }
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
    console.connectToServer(SingleInstance::socketPath(Folders::usual(dataFolder).data));
    return console.waitForConnected(connectPatience) && SingleInstance::isSameUser(console);
}

void send(QLocalSocket &console, const RemoteCall &call)
{
    const QJsonObject message{{QStringLiteral("call"), call.toJson()}};
    console.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

int call(const RemoteOptions &options)
{
    QLocalSocket console;
    if (!reach(console, options.dataFolder))
        return noOneThere();
    send(console, options.call);
    return listenTo(console);
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
    QLocalSocket console;
    if (!reach(console, dataFolder))
        return std::nullopt;
    send(console, {.verb = RemoteCall::Verb::Diagnostics});
    while (!console.canReadLine()) {
        if (!console.waitForReadyRead(diagnosticsPatience))
            return QString();
    }
    const QJsonObject answer = QJsonDocument::fromJson(console.readLine()).object();
    return answer.value(QLatin1String("text")).toString();
}

} // namespace Understudy
