// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/presence.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

Presence::Presence(const Clock &clock)
    : m_clock(clock)
    , m_touched(clock.now().boot)
{
    connect(&m_timer, &QTimer::timeout, this, &Presence::tick);
    m_timer.start(15s);
    qApp->installEventFilter(this);
}

void Presence::set(Absence absence, bool begun)
{
    Absences after = m_absences;
    after.setFlag(absence, begun);
    const bool proven = m_absences.testFlag(absence) && !begun && absence == Locked;
    if (proven) { // who unlocks a screen is there
        after.setFlag(Idle, false);
        m_touched = m_clock.now().boot;
    }
    become(after);
    tick();
}

void Presence::touched()
{
    tick(); // what was idle for long enough is so, however late this is found
    m_touched = m_clock.now().boot;
}

void Presence::returned()
{
    m_touched = m_clock.now().boot;
    become(None);
}

void Presence::tick()
{
    if (m_clock.now().boot - m_touched >= idleAfter)
        become(m_absences | Idle);
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Presence::become(Absences absences)
{
    if (std::exchange(m_absences, absences) != absences)
        Q_EMIT changed(absences);
}

} // namespace Understudy
