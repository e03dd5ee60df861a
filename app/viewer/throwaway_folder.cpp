// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/throwaway_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Understudy {

namespace {

const QString prefix = QStringLiteral("understudy-view-");
const QString lockSuffix = QStringLiteral(".lock");
constexpr int attempts = 20;

QDir home()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime);
}

//! Locks what \a descriptor has open: held by the console for as long as it lives. False where
//! another holds it, or has removed it since.
bool lock(int descriptor)
{
    struct stat about = {};
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &about) == 0
        && about.st_nlink > 0;
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
    if (!QFileInfo::exists(folder)) // else the next start tries again
        QFile::remove(folder + lockSuffix);
}

void sweep()
{
    const QStringList found = home().entryList({prefix + QStringLiteral("??????") + lockSuffix},
                                               QDir::Files | QDir::NoSymLinks);
    for (const QString &name : found) {
        const QString file = home().filePath(name);
        const int descriptor =
            ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
            continue;
        const bool isOurs = !QFileInfo(file.chopped(lockSuffix.size())).isSymLink();
        if (lock(descriptor) && isOurs) // its console is dead
            remove(file.chopped(lockSuffix.size()));
        ::close(descriptor);
    }
}

} // namespace

//! The lock comes first: a folder without one is nobody's. The file lies beside the folder, for a
//! browser must not find anything of ours inside.
ThrowawayFolder::ThrowawayFolder()
{
    QByteArray name =
        QFile::encodeName(home().filePath(prefix + QStringLiteral("XXXXXX") + lockSuffix));
    m_lock = ::mkostemps(name.data(), int(lockSuffix.size()), O_CLOEXEC);
    if (m_lock < 0 || !lock(m_lock))
        return;
    name.chop(lockSuffix.size());
    if (::mkdir(name.constData(), 0700) == 0)
        m_path = QFile::decodeName(name);
    else
        ::unlink((name + QFile::encodeName(lockSuffix)).constData()); // what is there is not ours
}

ThrowawayFolder::~ThrowawayFolder()
{
    if (m_lock >= 0)
        QThreadPool::globalInstance()->start([folder = m_path, lock = m_lock] {
            if (!folder.isEmpty())
                remove(folder);
            ::close(lock);
        });
}

void sweepThrowawayFolders()
{
    QThreadPool::globalInstance()->start(sweep);
}

} // namespace Understudy
