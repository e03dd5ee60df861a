// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktop_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace Understudy {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

//! Calls \a then with the answer, where there is one.
template<typename Answer, typename Then>
void ask(const QDBusConnection &bus, const QDBusMessage &call, QObject *context, Then then)
{
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher,
                     &QDBusPendingCallWatcher::finished,
                     context,
                     [then](QDBusPendingCallWatcher *finished) {
                         const QDBusPendingReply<Answer> reply = *finished;
                         finished->deleteLater();
                         if (!reply.isError())
                             then(reply.value());
                     });
}

} // namespace

DesktopWatch::DesktopWatch(const QDBusConnection &system, const QDBusConnection &session)
    : m_system(system)
    , m_session(session)
{ }

void DesktopWatch::follow()
{
    m_system.connect(logind,
                     managerPath,
                     managerInterface,
                     QStringLiteral("PrepareForSleep"),
                     this,
                     SIGNAL(sleepingChanged(bool)));
    for (const char *service : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        m_session.connect({},
                          {},
                          QLatin1String(service),
                          QStringLiteral("ActiveChanged"),
                          this,
                          SIGNAL(savedChanged(bool)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        logind, managerPath, managerInterface, QStringLiteral("GetSession"));
    call << QStringLiteral("auto"); // this process', else the one that its user sees
    ask<QDBusObjectPath>(m_system, call, this, [this](const QDBusObjectPath &session) {
        followSession(session.path());
    });
}

//! A delay lock (systemd.io/INHIBITOR_LOCKS), which ends when its descriptor is closed.
void DesktopWatch::holdSleep()
{
    if (std::exchange(m_holdsSleep, true) && m_hold.isValid())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        logind, managerPath, managerInterface, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Understudy")
         << tr("It hides what it shows of others first.") << QStringLiteral("delay");
    ask<QDBusUnixFileDescriptor>(m_system, call, this, [this](const QDBusUnixFileDescriptor &hold) {
        if (m_holdsSleep) // else it comes too late to hide anything
            m_hold = hold;
    });
}

void DesktopWatch::letSleep()
{
    m_holdsSleep = false;
    m_hold = {};
}

void DesktopWatch::followSession(const QString &path)
{
    m_system.connect(logind,
                     path,
                     propertiesInterface,
                     QStringLiteral("PropertiesChanged"),
                     this,
                     SLOT(take(QString, QVariantMap, QStringList)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind, path, propertiesInterface, QStringLiteral("GetAll"));
    call << sessionInterface;
    ask<QVariantMap>(m_system, call, this, [this](const QVariantMap &properties) {
        takeProperties(properties);
    });
}

void DesktopWatch::take(const QString &interface,
                        const QVariantMap &properties,
                        const QStringList &)
{
    if (interface == sessionInterface)
        takeProperties(properties);
}

void DesktopWatch::takeProperties(const QVariantMap &properties)
{
    const QVariant locked = properties.value(QStringLiteral("LockedHint"));
    if (locked.isValid())
        Q_EMIT lockedChanged(locked.toBool());
    const QVariant active = properties.value(QStringLiteral("Active"));
    if (active.isValid())
        Q_EMIT elsewhereChanged(!active.toBool());
}

} // namespace Understudy
