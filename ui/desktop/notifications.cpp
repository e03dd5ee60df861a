// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace Understudy {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString stopAction = QStringLiteral("stop");
const QString chosenAction = QStringLiteral("default");

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

} // namespace

Notifications::Notifications(const QDBusConnection &session)
    : m_session(session)
{
    m_session.connect(
        service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(act(uint, QString)));
}

void Notifications::show(const Message &message)
{
    QStringList actions{chosenAction, tr("Show")};
    if (message.offersStop)
        actions += {stopAction, tr("Stop")};
    const QVariantMap hints{{QStringLiteral("urgency"),
                             QVariant::fromValue(uchar(message.urgent ? 2 : 1))},
                            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    constexpr int usualTime = -1;
    QDBusMessage call = callOf("Notify");
    call << QStringLiteral("Understudy") << m_shown << QGuiApplication::desktopFileName()
         << message.title << message.text.toHtmlEscaped() << actions << hints << usualTime;
    auto *const watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher,
            &QDBusPendingCallWatcher::finished,
            this,
            [this, request = ++m_request](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                finished->deleteLater();
                if (!reply.isError() && request == m_request)
                    m_shown = reply.value();
            });
}

void Notifications::withdraw()
{
    ++m_request;
    const uint shown = std::exchange(m_shown, 0);
    if (shown == 0)
        return;
    QDBusMessage call = callOf("CloseNotification");
    call << shown;
    m_session.asyncCall(call);
}

void Notifications::act(uint id, const QString &action)
{
    if (id != m_shown || id == 0)
        return;
    if (action == stopAction)
        Q_EMIT stopRequested();
    else if (action == chosenAction)
        Q_EMIT chosen();
}

} // namespace Understudy
