// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation.h"

#include <QTimer>

namespace Understudy {

//! The way out: stops first where somebody is impersonated, waits a while for it, and lets what is
//! under way end before the program does.
class Departure final : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed and must outlive this. \a stopPatience: how long a stop is waited for.
    Departure(Impersonation &impersonation,
              SessionVault &vault,
              std::chrono::milliseconds stopPatience = std::chrono::seconds(5));

    //! A person wants to quit: where the stop takes longer, undecided() asks them.
    void quit();
    //! The session or the machine ends: goes when the patience ends, whatever the stop does.
    void terminate();
    //! Goes now; the next start continues with what is open.
    void quitNow();
    //! Not after all.
    void stay();

Q_SIGNALS:
    //! The stop is not certain although the patience has ended.
    void undecided();
    //! Nothing is under way any more.
    void left();

private:
    enum class Wish { None, Quit, Terminate, Leaving };

    void begin(Wish wish);
    void follow(const ImpersonationStatus &status);
    void runOut();
    QCoro::Task<void> leave();

    Impersonation &m_impersonation;
    SessionVault &m_vault;
    QTimer m_patience;
    Wish m_wish = Wish::None;
};

} // namespace Understudy
