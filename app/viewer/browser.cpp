// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/browser.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QTimer>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Understudy {

namespace {

constexpr qint64 longestLine = 4096;
constexpr int commandsIn = 3;
constexpr int answersOut = 4;

//! In the child, before it becomes the browser: only async-signal-safe calls.
void becomeBrowser(int socket)
{
    ::setpgid(0, 0); // so that all its processes can be ended as one
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // also where it hangs
    const int safe = ::fcntl(socket, F_DUPFD, answersOut + 1);
    ::dup2(safe, commandsIn);
    ::dup2(safe, answersOut);
    ::close(safe);
}

QStringList proxyArguments(const QString &proxy)
{
    if (proxy.isEmpty())
        return {};
    if (proxy == QLatin1String("none"))
        return {QStringLiteral("--no-proxy-server")};
    return {QStringLiteral("--proxy-server=") + proxy};
}

} // namespace

Browser::Browser()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this, &Browser::readLog);
    connect(&m_process, &QProcess::finished, this, &Browser::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(m_process.errorString());
    });
}

Browser::~Browser()
{
    disconnect(&m_process, nullptr, this, nullptr);
    end();
    m_process.waitForFinished();
}

void Browser::start(const QString &program, const BrowserNetwork &network)
{
    std::array<int, 2> sockets{};
    if (m_folder.path().isEmpty() || !writePreferences()
        || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
        QTimer::singleShot(0, this, [this] { Q_EMIT ended(QString()); });
        return;
    }
    m_devTools = std::make_unique<DevTools>(sockets[0]);
    connect(m_devTools.get(), &DevTools::closed, this, &Browser::end);
    m_process.setChildProcessModifier([theirs = sockets[1]] { becomeBrowser(theirs); });
    m_process.start(program, arguments(network));
    ::close(sockets[1]);
    m_group = m_process.processId();
}

//! What would lie over the bar and has no switch of its own.
bool Browser::writePreferences() const
{
    const QDir folder(m_folder.path());
    QFile file(folder.filePath(QStringLiteral("Default/Preferences")));
    return folder.mkpath(QStringLiteral("Default")) && file.open(QIODevice::WriteOnly)
        && file.write(R"({"translate": {"enabled": false}, "printing": {"enabled": false},
            "download_bubble": {"partial_view_enabled": false}})")
        > 0;
}

QStringList Browser::arguments(const BrowserNetwork &network) const
{
    QStringList result{
        QStringLiteral("--remote-debugging-pipe"),
        QStringLiteral("--user-data-dir=") + m_folder.path(),
        QStringLiteral("--class=understudy-view"),
        QStringLiteral("--no-startup-window"),
        QStringLiteral("--no-first-run"),
        QStringLiteral("--no-default-browser-check"),
        QStringLiteral("--password-store=basic"),
        QStringLiteral("--disable-extensions"),
        QStringLiteral("--disable-sync"),
        QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-domain-reliability"),
        QStringLiteral("--disable-breakpad"),
        QStringLiteral("--disable-file-system"),
        QStringLiteral(
            "--disable-features=MediaRouter,OptimizationHints,DocumentPictureInPictureAPI")};
    if (::geteuid() == 0) // its sandbox cannot be had then
        result.append(QStringLiteral("--no-sandbox"));
    if (!network.trustedKeys.isEmpty())
        result.append(QStringLiteral("--ignore-certificate-errors-spki-list=")
                      + QString::fromLatin1(network.trustedKeys.join(',')));
    return result + proxyArguments(network.proxy);
}

void Browser::end()
{
    if (m_group > 0)
        ::kill(pid_t(-m_group), SIGKILL);
    m_process.kill(); // it may not have come to be a group yet
}

void Browser::readLog()
{
    while (m_process.canReadLine() || m_process.bytesAvailable() > longestLine) {
        m_lastWords = redacted(QString::fromUtf8(m_process.readLine(longestLine).trimmed()));
        qCDebug(lcViewer, "%ls", qUtf16Printable(m_lastWords));
    }
}

void Browser::finish()
{
    end(); // whatever of it is left
    m_group = 0;
    Q_EMIT ended(m_lastWords);
}

} // namespace Understudy
