// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/deadline_reminder.h"
#include "desktop/desktop_watch.h"
#include "desktop/notifications.h"
#include "desktop/presence.h"
#include "desktop/tray.h"
#include "desktop/window_memory.h"
#include "impersonation/impersonation.h"
#include "settings/settings.h"

#include <QTimer>

namespace Understudy {

class MainWindow;
class ViewDesk;

//! Joins the console to the desktop around it: the tray, notifications, whether the person is
//! there, and where the window was.
class DesktopDesk final : public QObject
{
    Q_OBJECT

public:
    //! All borrowed.
    struct Parts
    {
        Impersonation &impersonation;
        MainWindow &window;
        ViewDesk &viewDesk;
        const Clock &clock;
        const Settings &settings;
        QString folder; //!< where the window's place is remembered
    };

    explicit DesktopDesk(const Parts &parts);

    //! Asks the desktop, and follows it.
    void start();
    void follow(const ImpersonationStatus &status);
    void setTimeLeft(std::chrono::milliseconds left);

    bool isAway() const { return m_presence.absences() != Presence::None; }

private:
    void showTray();
    void bindPresence();
    void bindSleep();
    void bindTray();
    void bindNotifications();
    void beAway(Presence::Absences absences);
    bool endsWhenAway() const;
    void goToSleep();
    void wakeUp();
    void letSleep();
    void remind(const QString &userId, int minutes);
    void tellEnd(const QString &userId, const Problem &problem);

    Parts m_parts;
    Presence m_presence;
    DesktopWatch m_watch;
    Tray m_tray;
    Notifications m_notifications;
    DeadlineReminder m_reminder;
    WindowMemory m_memory;
    QString m_connectionName;
    QTimer m_untilHidden; //!< runs while the machine waits for that before it sleeps
    QTimer m_untilEnded; //!< and while it waits for the stop
    bool m_barShown = false;
    bool m_reminding = false; //!< the last notification is of how little time is left
};

} // namespace Understudy
