// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "single_instance.h"

#include "base/logging.h"
#include "remote/local_caller.h"
#include "remote/terminal_session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr int LongestPath = 107; // sun_path without its NUL
constexpr int MostPeers = 8;
constexpr int AnswerLimit = 2000; // milliseconds

const QString limitName = QStringLiteral("limit");
const QByteArray taken = "taken\n";

bool isPrivate(const QString &folder)
{
    const QFileInfo info(folder);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::getuid()
        && !(info.permissions() & others);
}

//! In the folder for temporary files, which others can write to: made private, or not used.
QString privateTemporaryFolder()
{
    const QString folder = QStringLiteral("%1/understudy-%2").arg(QDir::tempPath()).arg(::getuid());
    if (QDir().mkdir(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

//! Of the process at the other end; uid is nobody's where that is not known.
ucred credentialsOf(const QLocalSocket &peer)
{
    ucred credentials = {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(peer.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size)
        != 0)
        credentials.uid = uid_t(-1);
    return credentials;
}

QString lockPath(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/console.lock");
}

QByteArray toMessage(const QStringList &arguments)
{
    const QJsonObject object{{QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> fromMessage(const QByteArray &message)
{
    const QJsonValue list =
        QJsonDocument::fromJson(message).object().value(QLatin1String("arguments"));
    if (!list.isArray())
        return {};
    QStringList arguments;
    for (const QJsonValue &argument : list.toArray()) {
        if (!argument.isString())
            return {};
        arguments.append(argument.toString());
    }
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(QString dataFolder, std::chrono::milliseconds callLimit)
    : m_folder(std::move(dataFolder))
    , m_callLimit(callLimit)
    , m_lock(lockPath(m_folder))
{
    m_lock.setStaleLockTime(0); // an old lock is as good as a new one; a dead process's never is
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

bool SingleInstance::isSameUser(const QLocalSocket &peer)
{
    return credentialsOf(peer).uid == ::getuid();
}

bool SingleInstance::isClaimed(const QString &dataFolder)
{
    const QLockFile lock(lockPath(dataFolder));
    qint64 holder = 0;
    QString machine;
    QString program;
    return lock.getLockInfo(&holder, &machine, &program)
        && (::kill(pid_t(holder), 0) == 0 || errno == EPERM);
}

SingleInstance::Claim SingleInstance::claim(const QStringList &arguments)
{
    if (m_lock.tryLock(0)) {
        if (!listen())
            qCWarning(lcUi,
                      "later starts cannot reach this one: %ls",
                      qUtf16Printable(m_server.errorString()));
        return Claim::First;
    }
    return m_lock.error() == QLockFile::LockFailedError ? handOver(arguments) : Claim::Unusable;
}

QString SingleInstance::socketPath(const QString &dataFolder)
{
    const QByteArray folder = QFileInfo(dataFolder).canonicalFilePath().toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("/understudy-%1.socket").arg(QLatin1String(hash));
    for (const QString &candidate : {qEnvironmentVariable("XDG_RUNTIME_DIR"),
                                     QString::fromUtf8(folder),
                                     privateTemporaryFolder()}) {
        const QString path = candidate + name;
        if (isPrivate(candidate) && path.toLocal8Bit().size() <= LongestPath)
            return path;
    }
    return {};
}

bool SingleInstance::listen()
{
    const QString path = socketPath(m_folder);
    QLocalServer::removeServer(
        path); // what a dead process left; the lock says that no living one has it
    return !path.isEmpty() && m_server.listen(path);
}

void SingleInstance::welcome()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        if (++m_peers > MostPeers || !isSameUser(*peer)) {
            peer->abort();
            continue;
        }
        peer->setReadBufferSize(largestMessage);
        auto *const limit = new QTimer(peer);
        limit->setObjectName(limitName);
        limit->setSingleShot(true);
        connect(limit, &QTimer::timeout, peer, &QLocalSocket::abort);
        limit->start(AnswerLimit);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { listenTo(*peer); });
        listenTo(*peer);
    }
}

void SingleInstance::listenTo(QLocalSocket &peer)
{
    if (!peer.canReadLine()) {
        if (peer.bytesAvailable() >= largestMessage)
            peer.abort();
        return;
    }
    const QByteArray message = peer.readLine(largestMessage);
    if (takeCall(message, peer))
        return;
    const std::optional<QStringList> arguments = fromMessage(message);
    if (!arguments) {
        peer.abort();
        return;
    }
    peer.write(taken);
    peer.disconnectFromServer();
    Q_EMIT activated(*arguments);
}

//! Whether \a message is a call: then whoever takes it answers.
bool SingleInstance::takeCall(const QByteArray &message, QLocalSocket &peer)
{
    const QJsonValue about = QJsonDocument::fromJson(message).object().value(QLatin1String("call"));
    const std::optional<RemoteCall> call = RemoteCall::fromJson(about.toObject());
    if (!call)
        return false;
    disconnect(&peer, &QLocalSocket::readyRead, this, nullptr); // one call each
    auto *const caller = new LocalCaller(*call, terminalSessionOf(credentialsOf(peer).pid), &peer);
    auto *const limit = peer.findChild<QTimer *>(limitName);
    disconnect(limit, &QTimer::timeout, &peer, nullptr);
    connect(limit, &QTimer::timeout, caller, &LocalCaller::giveUp);
    limit->start(m_callLimit);
    Q_EMIT called(caller);
    return true;
}

SingleInstance::Claim SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(m_folder));
    if (!socket.waitForConnected(AnswerLimit) || !isSameUser(socket))
        return Claim::Unanswered;
    socket.write(toMessage(arguments));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(AnswerLimit))
            return Claim::Unanswered;
    }
    return socket.readLine() == taken ? Claim::HandedOver : Claim::Unanswered;
}

} // namespace Understudy
