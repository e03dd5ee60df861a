// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace Understudy {

//! Has screen readers say that the bar is there, what becomes of it, and that little time is left:
//! Qt 6.4 has no announcements, but a notification that comes up is read out. Nothing to see.
class BarAnnouncer final : public QWidget
{
    Q_OBJECT

public:
    explicit BarAnnouncer(QWidget *parent);

    void follow(const ImpersonationStatus &status);
    //! Says so at five minutes and at one.
    void setTimeLeft(std::chrono::milliseconds left);

private:
    void say(const QString &words);

    std::optional<ImpersonationState> m_said; //!< none while no bar shows
    std::chrono::milliseconds m_leftBefore{0};
};

} // namespace Understudy
