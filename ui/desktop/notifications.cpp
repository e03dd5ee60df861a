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
    , m_owner(service, session, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_owner, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown = 0; });
    m_session.connect(
        service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint)));
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
                if (reply.isError())
                    return;
                if (request == m_request)
                    m_shown = reply.value();
                else if (reply.value() != m_shown)
                    close(reply.value()); // it is not wanted any more
            });
}

void Notifications::withdraw()
{
    ++m_request;
    if (const uint shown = std::exchange(m_shown, 0); shown != 0)
        close(shown);
}

void Notifications::close(uint id)
{
    QDBusMessage call = callOf("CloseNotification");
    call << id;
    m_session.asyncCall(call);
}

void Notifications::forget(uint id)
{
    if (id == m_shown)
        m_shown = 0;
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
