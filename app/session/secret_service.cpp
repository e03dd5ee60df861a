// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/secret_service.h"

#ifdef Q_OS_LINUX
#include "session/secret_prompt.h"

#include <QCoroDBusPendingCall>
#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#endif

using namespace std::chrono_literals;

namespace Understudy {

#ifdef Q_OS_LINUX
namespace {

constexpr std::chrono::milliseconds CallLimit = 3s;

const QString &serviceName()
{
    static const QString name = QStringLiteral("org.freedesktop.secrets");
    return name;
}

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(),
                                          QStringLiteral("/org/freedesktop/secrets"),
                                          QStringLiteral("org.freedesktop.Secret.Service"),
                                          method);
}

//! Sends without waiting, also where there is no bus: the answer is then an error.
QCoro::Task<QDBusMessage> answerTo(QDBusMessage call, QDeadlineTimer deadline)
{
    const int limit = std::max(1, int(deadline.remainingTime()));
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(call, limit);
    co_return co_await pending;
}

QCoro::Task<QDBusMessage> askLocked(QString collection, QDeadlineTimer deadline)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName(),
                                       collection,
                                       QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    co_return co_await answerTo(call, deadline);
}

//! The default collection's own path; "/" where there is none, empty where the service does not
//! answer.
QCoro::Task<QString> defaultCollection(QDeadlineTimer deadline)
{
    QDBusMessage call = serviceCall(QStringLiteral("ReadAlias"));
    call << QStringLiteral("default");
    const QDBusMessage answer = co_await answerTo(call, deadline);
    co_return answer.arguments().value(0).value<QDBusObjectPath>().path();
}

KeychainTrouble troubleOf(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    const QDBusError::ErrorType type = QDBusError(answer).type();
    if (type == QDBusError::ServiceUnknown || type == QDBusError::Disconnected
        || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn.")))
        return KeychainTrouble::NoService;
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
        return KeychainTrouble::TimedOut;
    return KeychainTrouble::Failed;
}

KeychainTrouble troubleOfLocked(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage)
        return troubleOf(answer);
    const QVariant locked = answer.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        return KeychainTrouble::Failed;
    return locked.toBool() ? KeychainTrouble::Locked : KeychainTrouble::None;
}

} // namespace

QCoro::Task<KeychainTrouble> secretServiceState(QDeadlineTimer deadline)
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeychainTrouble::NoService;
    // One call where the service answers under the alias, which the usual ones do.
    const QDBusMessage byAlias =
        co_await askLocked(QStringLiteral("/org/freedesktop/secrets/aliases/default"), deadline);
    const KeychainTrouble trouble = troubleOfLocked(byAlias);
    if (trouble != KeychainTrouble::Failed)
        co_return trouble;
    const QString collection = co_await defaultCollection(deadline);
    if (collection.isEmpty())
        co_return KeychainTrouble::Failed;
    if (collection == QLatin1String("/"))
        co_return KeychainTrouble::None;
    const QDBusMessage byPath = co_await askLocked(collection, deadline);
    co_return troubleOfLocked(byPath);
}

QCoro::Task<KeychainTrouble> unlockSecretService(std::chrono::milliseconds promptLimit)
{
    const KeychainTrouble before = co_await secretServiceState(QDeadlineTimer(CallLimit));
    if (before != KeychainTrouble::Locked)
        co_return before;
    const QString collection = co_await defaultCollection(QDeadlineTimer(CallLimit));
    QDBusMessage call = serviceCall(QStringLiteral("Unlock"));
    call << QVariant::fromValue(QList{QDBusObjectPath(collection)});
    const QDBusMessage answer = co_await answerTo(call, QDeadlineTimer(CallLimit));
    const QString prompt = answer.arguments().value(1).value<QDBusObjectPath>().path();
    if (prompt.size() > 1)
        co_await askPerson(serviceName(), prompt, promptLimit);
    co_return co_await secretServiceState(QDeadlineTimer(CallLimit));
}

void forgetSecretServiceSession()
{
    // The very library that QtKeychain has loaded, by the name it uses.
    QLibrary library(QStringLiteral("secret-1"), 0);
    if (const auto disconnect = library.resolve("secret_service_disconnect"))
        disconnect();
}

#else

QCoro::Task<KeychainTrouble> secretServiceState(QDeadlineTimer)
{
    co_return KeychainTrouble::None;
}

QCoro::Task<KeychainTrouble> unlockSecretService(std::chrono::milliseconds)
{
    co_return KeychainTrouble::None;
}

void forgetSecretServiceSession() { }

#endif

} // namespace Understudy
