// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace Understudy {

//! What the desktop shows for a moment, over whatever a person is doing
//! (org.freedesktop.Notifications 1.2). One at a time: a new one replaces the last. Where the
//! desktop has none, nothing is shown.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection &session = QDBusConnection::sessionBus());

    struct Message
    {
        QString title = {};
        QString text = {}; //!< plain: what the desktop would take for markup is escaped
        bool offersStop = false;
        bool urgent = false; //!< stays until it is read
    };

    void show(const Message &message);
    //! Takes the last one away.
    void withdraw();

Q_SIGNALS:
    //! A person clicked on it.
    void chosen();
    void stopRequested();

private Q_SLOTS:
    void act(uint id, const QString &action);
    void forget(uint id);

private:
    void close(uint id);

    QDBusConnection m_session;
    QDBusServiceWatcher m_owner; //!< a number is of one run of the desktop's server
    uint m_shown = 0; //!< the desktop's number of the last one
    quint64 m_request = 0; //!< which show() is the newest
};

} // namespace Understudy
