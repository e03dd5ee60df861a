// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace Understudy::Keyring {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");

QDBusConnectionInterface &bus()
{
    return *QDBusConnection::sessionBus().interface();
}

//! with-keyring's folders are temporary; a person's own are not.
void requirePrivateBus()
{
    if (!QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).path().contains(QLatin1String("keyring.")))
        qFatal("run this through tests/support/with-keyring");
}

} // namespace

qint64 pid()
{
    requirePrivateBus();
    return bus().servicePid(serviceName).value();
}

void signal(int signal)
{
    const qint64 target = pid();
    if (target <= 1)
        qFatal("there is no keyring to signal");
    ::kill(pid_t(target), signal);
}

void kill()
{
    signal(SIGKILL);
    const bool gone =
        QTest::qWaitFor([] { return !bus().isServiceRegistered(serviceName).value(); });
    if (!gone)
        qFatal("the keyring does not end");
}

void startUnlocked()
{
    requirePrivateBus();
    QProcess daemon;
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    daemon.start(QStringLiteral("gnome-keyring-daemon"),
                 {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    daemon.write("pw");
    daemon.closeWriteChannel();
    daemon.waitForFinished(); // it goes on in the background
    const bool there =
        QTest::qWaitFor([] { return bus().isServiceRegistered(serviceName).value(); });
    if (!there)
        qFatal("the keyring does not start");
}

void lock()
{
    requirePrivateBus();
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName,
                                       QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"),
                                       QStringLiteral("Lock"));
    call << QVariant::fromValue(
        QList{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    if (QDBusConnection::sessionBus().call(call).type() != QDBusMessage::ReplyMessage)
        qFatal("the keyring cannot be locked");
}

void restartUnlocked()
{
    kill();
    startUnlocked();
}

} // namespace Understudy::Keyring
