// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace Understudy {

//! What the desktop and logind tell of the machine and its screen (org.freedesktop.login1,
//! org.freedesktop.ScreenSaver, org.gnome.ScreenSaver). Asked without waiting; where nobody
//! answers, nothing is told.
class DesktopWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWatch(const QDBusConnection &system = QDBusConnection::systemBus(),
                          const QDBusConnection &session = QDBusConnection::sessionBus());

    //! Asks, and follows what changes.
    void follow();
    //! From now on the machine sleeps only after letSleep(), or once logind's patience is over (5 s
    //! where nobody has set another).
    void holdSleep();
    void letSleep();

Q_SIGNALS:
    void lockedChanged(bool locked);
    //! The screen's saver runs.
    void savedChanged(bool saved);
    //! The machine is about to sleep, or (false) has woken up.
    void sleepingChanged(bool sleeping);
    //! Another session is in front of this one.
    void elsewhereChanged(bool elsewhere);

private Q_SLOTS:
    void take(const QString &interface, const QVariantMap &properties, const QStringList &gone);

private:
    void followSession(const QString &path);
    void takeProperties(const QVariantMap &properties);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold; //!< on sleep; logind's answer to holdSleep()
    bool m_holdsSleep = false;
};

} // namespace Understudy
