// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check_process.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace Understudy {

CheckProcess::CheckProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY",
                             "WAYLAND_DISPLAY",
                             "QT_QPA_PLATFORM",
                             "DBUS_SESSION_BUS_ADDRESS",
                             "XDG_RUNTIME_DIR",
                             "XDG_CONFIG_HOME"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { collect(); });
}

CheckProcess::~CheckProcess()
{
    m_process.kill();
    m_process.waitForFinished();
    if (m_terminal >= 0)
        ::close(m_terminal);
}

QString CheckProcess::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_home.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

void CheckProcess::start(const QStringList &arguments, const QByteArray &credentials)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0
        || ::write(ends[1], credentials.constData(), size_t(credentials.size())) < 0)
        qFatal("no pipe");
    ::close(ends[1]);
    m_process.setChildProcessModifier([reader = ends[0]] {
        ::setsid();
        ::dup2(reader, 3);
    });
    m_process.start(QStringLiteral(UNDERSTUDY), QStringList(QStringLiteral("check")) + arguments);
    m_process.waitForStarted();
    ::close(ends[0]);
}

void CheckProcess::startOnTerminal(const QStringList &arguments)
{
    m_terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_terminal < 0 || ::grantpt(m_terminal) != 0 || ::unlockpt(m_terminal) != 0)
        qFatal("no terminal");
    const QByteArray name = ::ptsname(m_terminal);
    m_process.setChildProcessModifier([name] {
        ::setsid();
        const int slave = ::open(name.constData(), O_RDWR);
        ::ioctl(slave, TIOCSCTTY, 0);
    });
    m_process.start(QStringLiteral(UNDERSTUDY), QStringList(QStringLiteral("check")) + arguments);
    m_process.waitForStarted();
}

int CheckProcess::wait()
{
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60000);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int CheckProcess::run(const QStringList &arguments, const QByteArray &credentials)
{
    m_output.clear();
    m_errors.clear();
    start(arguments, credentials);
    return wait();
}

void CheckProcess::type(const QByteArray &line) const
{
    [[maybe_unused]] const ssize_t written =
        ::write(m_terminal, line.constData(), size_t(line.size()));
}

QByteArray CheckProcess::shown()
{
    char piece[4096];
    for (ssize_t size = 0; (size = ::read(m_terminal, piece, sizeof piece)) > 0;)
        m_shown.append(piece, qsizetype(size));
    return m_shown;
}

void CheckProcess::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

QJsonArray CheckProcess::json() const
{
    return QJsonDocument::fromJson(m_output).array();
}

} // namespace Understudy
