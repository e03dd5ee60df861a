// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation_status.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Understudy {

//! Says when an impersonation is about to be over, and when one has ended that the person did not
//! end. Each thing once in an impersonation, also where a machine slept through it.
class DeadlineReminder final : public QObject
{
    Q_OBJECT

public:
    void follow(const ImpersonationStatus &status);
    void setTimeLeft(std::chrono::milliseconds left);

Q_SIGNALS:
    //! Five minutes, or one, are left.
    void soonOver(const QString &userId, int minutes);
    //! It was over before the person stopped it; \a problem says why.
    void ended(const QString &userId, const Understudy::Problem &problem);

private:
    QString m_userId; //!< whose session is held; empty for nobody's
    bool m_impersonating = false; //!< not stopping, nor unconfirmed
    std::optional<Problem> m_end; //!< why it is about to end without the person's doing
    std::optional<int> m_told; //!< the minutes that were told last
};

} // namespace Understudy
