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
            R"re([a-z][a-z0-9+.-]*://[^\s"']+|[^\s"'<>]+@[^\s"'<>]+|\b\d+(\.\d+){3}\b)re"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = redacted(text).replace(address, QStringLiteral("[address]"));
    return result.replace(QDir::homePath(), QStringLiteral("~"));
}

//! A connection may have been given its address for a name.
QString nameOf(const Connection &connection)
{
    static const QRegularExpression host(QStringLiteral(R"re([\w-]+(\.[\w-]+)+\S*)re"));
    return withoutAddresses(neutralised(connection.name, 60))
        .replace(host, QStringLiteral("[address]"));
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
                      QStringLiteral("Connections: %1").arg(connections.size())};
    for (const Connection &one : connections)
        lines +=
            QStringLiteral("  ") + joined({nameOf(one), one.profileId, wordOf(one.environment)});
    lines += QStringLiteral("Warnings: %1").arg(warnings.size());
    for (const QString &one : warnings)
        lines += QStringLiteral("  ") + withoutAddresses(one);
    return lines.join(QLatin1Char('\n'));
}

int runDiagnostics(const QString &configurationFolder)
{
    const auto connections = ConnectionStore(configurationFolder).load();
    QCoro::connect(secretServiceState(QDeadlineTimer(3s)),
                   qApp,
                   [&connections](KeychainTrouble trouble) {
                       say(Diagnostics{.keychain = trouble,
                                       .connections = connections.value_or(QList<Connection>()),
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
