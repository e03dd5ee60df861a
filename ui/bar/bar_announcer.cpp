// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/bar_announcer.h"

#include "wording.h"

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

BarAnnouncer::BarAnnouncer(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void BarAnnouncer::follow(const ImpersonationStatus &status)
{
    if (!status.barShown()) {
        m_said.reset();
        m_leftBefore = 0ms;
        hide();
        return;
    }
    if (std::exchange(m_said, status.state) == status.state)
        return;
    const QString where = Wording::state(status);
    const QString who = Wording::impersonating(status.subject.id);
    say(where.isEmpty() ? who : tr("%1. %2").arg(who, where));
}

void BarAnnouncer::setTimeLeft(std::chrono::milliseconds left)
{
    const auto before = std::exchange(m_leftBefore, left);
    for (const auto mark : {1min, 5min})
        if (m_said && left > 0ms && left <= mark && before > mark)
            return say(tr("%Ln minute(s) left", nullptr, int(mark.count())));
}

void BarAnnouncer::say(const QString &words)
{
    hide();
    setAccessibleName(words);
    show();
}

} // namespace Understudy
