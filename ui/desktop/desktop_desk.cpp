// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktop_desk.h"

#include "main_window.h"
#include "plain_text.h"
#include "view_desk.h"
#include "wording.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! The window comes first.
constexpr auto trayComesAfter = 500ms;
//! A view is told twice a second how it is to look, and then draws.
constexpr std::chrono::milliseconds viewHidesWithin = 1s;
//! Of the 5 s that logind gives as a rule.
constexpr auto endWaitsAtMost = 4s;

} // namespace

DesktopDesk::DesktopDesk(const Parts &parts)
    : m_parts(parts)
    , m_presence(parts.clock)
    , m_memory(parts.window, parts.folder)
{
    bindPresence();
    bindSleep();
    bindTray();
    bindNotifications();
}

void DesktopDesk::start()
{
    m_watch.follow();
    m_watch.holdSleep();
    QTimer::singleShot(trayComesAfter, this, &DesktopDesk::showTray);
}

//! Qt asks the tray's host and waits for it: only one that answers is asked.
void DesktopDesk::showTray()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.kde.StatusNotifierWatcher"),
                                       QStringLiteral("/StatusNotifierWatcher"),
                                       QStringLiteral("org.freedesktop.DBus.Peer"),
                                       QStringLiteral("Ping"));
    auto *const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher,
            &QDBusPendingCallWatcher::finished,
            this,
            [this](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                if (finished->error().type() != QDBusError::NoReply)
                    m_tray.show();
            });
}

void DesktopDesk::bindPresence()
{
    connect(&m_watch, &DesktopWatch::lockedChanged, this, [this](bool locked) {
        m_presence.set(Presence::Locked, locked);
    });
    connect(&m_watch, &DesktopWatch::savedChanged, this, [this](bool saved) {
        m_presence.set(Presence::Saved, saved);
    });
    connect(&m_watch, &DesktopWatch::elsewhereChanged, this, [this](bool elsewhere) {
        m_presence.set(Presence::Elsewhere, elsewhere);
    });
    connect(&m_parts.viewDesk, &ViewDesk::touched, &m_presence, &Presence::touched);
    // Assistive technology presses without a key or a mouse.
    for (const auto wish : {&MainWindow::activeRequested,
                            &MainWindow::journalRequested,
                            &MainWindow::connectionsRequested,
                            &MainWindow::verifyRequested})
        connect(&m_parts.window, wish, &m_presence, &Presence::touched);
    connect(&m_parts.window, &MainWindow::startRequested, &m_presence, &Presence::touched);
    connect(&m_parts.window, &MainWindow::openViewRequested, &m_presence, &Presence::touched);
    connect(&m_parts.window, &MainWindow::toolRequested, &m_presence, &Presence::touched);
    connect(&m_parts.window, &MainWindow::returned, &m_presence, &Presence::returned);
    connect(&m_presence, &Presence::changed, this, &DesktopDesk::beAway);
}

void DesktopDesk::bindSleep()
{
    m_untilHidden.setSingleShot(true);
    m_untilEnded.setSingleShot(true);
    connect(&m_watch, &DesktopWatch::sleepingChanged, this, [this](bool sleeping) {
        if (sleeping)
            goToSleep();
        else
            wakeUp();
    });
    connect(&m_untilHidden, &QTimer::timeout, this, [this] {
        m_parts.window.repaint(); // at once
        letSleep();
    });
    connect(&m_untilEnded, &QTimer::timeout, this, &DesktopDesk::letSleep);
}

void DesktopDesk::bindTray()
{
    connect(&m_parts.window, &MainWindow::barChanged, &m_tray, &Tray::follow);
    connect(&m_tray, &Tray::showRequested, &m_parts.window, &MainWindow::bringUp);
    connect(&m_tray, &Tray::stopRequested, &m_parts.window, &MainWindow::stopRequested);
    connect(&m_tray, &Tray::quitRequested, &m_parts.window, &MainWindow::quitRequested);
}

void DesktopDesk::bindNotifications()
{
    connect(&m_notifications, &Notifications::chosen, &m_parts.window, &MainWindow::bringUp);
    connect(&m_notifications,
            &Notifications::stopRequested,
            &m_parts.window,
            &MainWindow::stopRequested);
    connect(&m_reminder, &DeadlineReminder::soonOver, this, &DesktopDesk::remind);
    connect(&m_reminder, &DeadlineReminder::ended, this, &DesktopDesk::tellEnd);
}

void DesktopDesk::follow(const ImpersonationStatus &status)
{
    m_connectionName = neutralised(status.connectionName, 60);
    m_barShown = status.barShown();
    if (!m_barShown && std::exchange(m_reminding, false))
        m_notifications.withdraw();
    if (!m_barShown && m_untilEnded.isActive()) {
        m_untilEnded.stop();
        letSleep();
    }
    m_reminder.follow(status);
}

void DesktopDesk::setTimeLeft(std::chrono::milliseconds left)
{
    m_tray.setTimeLeft(left);
    m_reminder.setTimeLeft(left);
}

void DesktopDesk::beAway(Presence::Absences absences)
{
    const bool away = absences != Presence::None;
    m_parts.window.setAway(away);
    m_parts.viewDesk.setVeiled(away);
    if (away && endsWhenAway())
        m_parts.impersonation.stop();
}

bool DesktopDesk::endsWhenAway() const
{
    return m_barShown && m_parts.settings.effective().onLock == OnLock::End;
}

//! The machine sleeps once nothing of anybody is to be seen, and what is to be ended has ended, as
//! far as that can be waited for.
void DesktopDesk::goToSleep()
{
    m_presence.set(Presence::Asleep, true);
    m_untilHidden.start(m_parts.viewDesk.view() ? viewHidesWithin : 0ms);
    if (endsWhenAway())
        m_untilEnded.start(endWaitsAtMost);
}

void DesktopDesk::wakeUp()
{
    m_untilHidden.stop();
    m_untilEnded.stop();
    m_watch.holdSleep();
    m_presence.set(Presence::Asleep, false);
    m_parts.impersonation.tick(); // deadlines count the time asleep
}

void DesktopDesk::letSleep()
{
    if (!m_untilHidden.isActive() && !m_untilEnded.isActive())
        m_watch.letSleep();
}

void DesktopDesk::remind(const QString &userId, int minutes)
{
    m_reminding = true;
    m_notifications.show(
        {.title =
             tr("%Ln minute(s) left as user %1", nullptr, minutes).arg(neutralised(userId, 60)),
         .text =
             tr("Then Understudy stops the impersonation at %1 by itself.").arg(m_connectionName),
         .offersStop = true,
         .urgent = minutes == 1});
}

void DesktopDesk::tellEnd(const QString &userId, const Problem &problem)
{
    m_notifications.show(
        {.title = tr("No longer user %1").arg(neutralised(userId, 60)),
         .text =
             Wording::problem(problem, {.connectionName = m_connectionName, .userId = userId})});
}

} // namespace Understudy
