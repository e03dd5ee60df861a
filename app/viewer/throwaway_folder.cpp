// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/throwaway_folder.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Understudy {

namespace {

const QString prefix = QStringLiteral("understudy-view-");
constexpr int attempts = 20;

QDir home()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime);
}

//! Held by the console for as long as it lives; the file beside the folder, for a browser must not
//! find anything of ours inside.
int lockOf(const QString &folder)
{
    const QByteArray file = QFile::encodeName(folder + QStringLiteral(".lock"));
    const int descriptor =
        ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

//! Kills every process of ours that was started with \a folder among its arguments.
bool killUsers(const QString &folder)
{
    bool any = false;
    const QByteArray wanted = QFile::encodeName(folder);
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const int pid = entry.toInt(&isProcess);
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (isProcess && pid != ::getpid() && arguments.open(QIODevice::ReadOnly)
            && arguments.readAll().contains(wanted))
            any = ::kill(pid, SIGKILL) == 0 || any;
    }
    return any;
}

//! What is being killed may still write: until it is dead, and for as long as that can take.
void remove(const QString &folder)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const bool used = killUsers(folder);
        if (QDir(folder).removeRecursively() && !used)
            break;
        ::usleep(5000);
    }
    QFile::remove(folder + QStringLiteral(".lock"));
}

} // namespace

ThrowawayFolder::ThrowawayFolder()
{
    QByteArray name = QFile::encodeName(home().filePath(prefix + QStringLiteral("XXXXXX")));
    if (!::mkdtemp(name.data()))
        return;
    m_path = QFile::decodeName(name);
    m_lock = lockOf(m_path);
}

ThrowawayFolder::~ThrowawayFolder()
{
    if (m_path.isEmpty())
        return;
    remove(m_path);
    ::close(m_lock);
}

void sweepThrowawayFolders()
{
    const QStringList found =
        home().entryList({prefix + QStringLiteral("??????")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : found) {
        const QString folder = home().filePath(name);
        const int lock = lockOf(folder);
        if (lock < 0) // its console lives
            continue;
        remove(folder);
        ::close(lock);
    }
}

} // namespace Understudy
