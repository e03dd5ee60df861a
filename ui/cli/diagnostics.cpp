// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/diagnostics.h"

#include "backend/connection_store.h"
#include "base/logging.h"
#include "cli/output.h"
#include "plain_text.h"
#include "session/secret_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

QString lineOf(const char *title, const QString &value)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(title),
                                        value.isEmpty() ? QStringLiteral("unknown") : value);
}

QString wordOf(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::None:
        return QStringLiteral("usable");
    case KeychainTrouble::Locked:
        return QStringLiteral("locked");
    case KeychainTrouble::NoService:
        return QStringLiteral("none");
    default:
        return QStringLiteral("no answer");
    }
}

QString wordOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QStringLiteral("production");
    case Environment::Staging:
        return QStringLiteral("staging");
    case Environment::Development:
        return QStringLiteral("development");
    case Environment::Demo:
        return QStringLiteral("demo");
    }
    Q_UNREACHABLE();
}

//! Addresses of backends and people, and whose home this is.
QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            R"re([a-z][a-z0-9+.-]*://[^\s"']+|[^\s"'<>]+@[^\s"'<>]+|\b\d+(\.\d+){3}\b)re"
            R"re(|(?<![\w:])\[?([0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(\.\d+){0,3}(?![\w:]))re"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = redacted(text).replace(address, QStringLiteral("[address]"));
    return result.replace(QDir::homePath(), QStringLiteral("~"));
}

bool couldBeAddress(const QString &text)
{
    static const QRegularExpression host(
        QStringLiteral(
            R"re([\w-][.\x{3002}\x{ff0e}\x{ff61}][\w-]|[\w\]]:\d{2,5}\b|\blocalhost\b)re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text != withoutAddresses(text) || text.contains(host);
}

//! A name that a person gave: it may be an address.
QString nameOf(const QString &name, bool hasHost = false)
{
    return hasHost || couldBeAddress(neutralised(name))
        ? QStringLiteral("(left out: could be an address)")
        : neutralised(name, 60);
}

QString environmentVariable(const char *name)
{
    return neutralised(qEnvironmentVariable(name), 60);
}

} // namespace

QString Diagnostics::text() const
{
    QStringList lines{QStringLiteral("Understudy " UNDERSTUDY_VERSION),
                      lineOf("Qt", QLatin1String(qVersion())),
                      lineOf("System",
                             joined({QSysInfo::prettyProductName(),
                                     QSysInfo::kernelVersion(),
                                     QSysInfo::currentCpuArchitecture()})),
                      lineOf("Desktop",
                             joined({environmentVariable("XDG_CURRENT_DESKTOP"),
                                     environmentVariable("XDG_SESSION_TYPE"),
                                     platform})),
                      lineOf("Locale", QLocale::system().name()),
                      lineOf("Keychain", wordOf(keychain)),
                      lineOf("Console", console)};
    lines += connectionLines();
    lines += QStringLiteral("Warnings: %1").arg(warnings.size());
    for (const QString &one : warnings)
        lines += QStringLiteral("  ") + withoutAddresses(withoutHosts(one));
    return lines.join(QLatin1Char('\n'));
}

QStringList Diagnostics::connectionLines() const
{
    if (!connectionsFault.isEmpty())
        return {QStringLiteral("Connections: connections.json cannot be read (%1)")
                    .arg(withoutAddresses(connectionsFault))};
    QStringList lines{QStringLiteral("Connections: %1").arg(connections.size())};
    for (const Connection &one : connections) {
        const QString name = neutralised(one.name);
        lines += QStringLiteral("  ")
            + joined({nameOf(name, name != withoutHosts(name)),
                      nameOf(one.profileId),
                      wordOf(one.environment)});
    }
    return lines;
}

//! Hosts of the connections are told without their address, too: "Host x not found".
QString Diagnostics::withoutHosts(QString text) const
{
    for (const Connection &one : connections) {
        for (const QString &host : {one.address.host(), QUrl(one.proxy).host()}) {
            if (host.isEmpty())
                continue;
            const QRegularExpression told(
                QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(host)),
                QRegularExpression::CaseInsensitiveOption);
            text.replace(told, QStringLiteral("[address]"));
        }
    }
    return text;
}

int printDiagnostics(const QString &configurationFolder, const QString &console)
{
    const auto connections = ConnectionStore(configurationFolder).look();
    QCoro::connect(secretServiceState(QDeadlineTimer(3s)), qApp, [&](KeychainTrouble trouble) {
        say(Diagnostics{.keychain = trouble,
                        .connections = connections.value_or(QList<Connection>()),
                        .connectionsFault = connections ? QString() : connections.error().message,
                        .console = console,
                        .warnings = recentWarnings()}
                .text());
        // The answer can be there before the loop is.
        QMetaObject::invokeMethod(
            qApp,
            [status = connections ? 0 : 1] { QCoreApplication::exit(status); },
            Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace Understudy
