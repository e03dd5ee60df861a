// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <chrono>

namespace Understudy {

//! The console in the desktop's tray (StatusNotifierItem, where the desktop has it): yellow with
//! the minutes left while somebody is impersonated, with Stop in its menu. Where there is no tray,
//! it shows as soon as there is one.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray();

    //! From now on; nothing is drawn before.
    void show();
    void follow(const ImpersonationStatus &status);
    void setTimeLeft(std::chrono::milliseconds left);

    //! The icon at \a minutes left; 0 for without a number.
    static QIcon impersonatingIcon(int minutes);

Q_SIGNALS:
    void showRequested();
    void stopRequested();
    void quitRequested();

private:
    void reflect();

    QMenu m_menu;
    QSystemTrayIcon *m_icon;
    QAction *m_about; //!< who is impersonated, and for how long still
    QAction *m_stop;
    QString m_words; //!< "Currently impersonating user 42"; empty while nobody is
    std::chrono::milliseconds m_left{0};
    bool m_shows = false;
    int m_drawn = -1; //!< the minutes on the icon; -1: the one of being oneself
};

} // namespace Understudy
