// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QFlags>
#include <QObject>
#include <QTimer>

namespace Understudy {

//! Whether somebody sits before the console: away while the screen is locked or saved, the machine
//! sleeps or another session is in front, and once nobody has used the console or its view for 15
//! minutes. Whoever says that they are back is there, whatever the desktop tells: it can forget to
//! say so, and behind a locked screen nobody can.
class Presence final : public QObject
{
    Q_OBJECT

public:
    enum Absence {
        None = 0,
        Locked = 1,
        Asleep = 2,
        Elsewhere = 4, //!< the desktop shows another person's session
        Saved = 8, //!< the screen saver runs, which may ask for no password
        Idle =
            16, //!< ends by unlocking or returned() alone: whoever moves the mouse may be anybody
    };
    Q_DECLARE_FLAGS(Absences, Absence)

    //! \a clock is borrowed; boot time counts, and so does suspend.
    explicit Presence(const Clock &clock);

    //! Begins or ends one of those that the desktop tells of.
    void set(Absence absence, bool begun);
    //! The console or its view was used.
    void touched();
    //! The person says so.
    void returned();
    //! Looks how long nobody has used anything; called every 15 s by itself.
    void tick();

    Absences absences() const { return m_absences; }

    static constexpr std::chrono::minutes idleAfter{15};

Q_SIGNALS:
    void changed(Understudy::Presence::Absences absences);

protected:
    //! Of the application: keys and the mouse are touches.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void become(Absences absences);

    const Clock &m_clock;
    QTimer m_timer;
    Absences m_absences = None;
    std::chrono::milliseconds m_touched;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Presence::Absences)

} // namespace Understudy
