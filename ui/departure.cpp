// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "departure.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {
constexpr auto drainPatience = 3s;
} // namespace

Departure::Departure(Impersonation &impersonation,
                     SessionVault &vault,
                     std::chrono::milliseconds stopPatience)
    : m_impersonation(impersonation)
    , m_vault(vault)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(stopPatience);
    connect(&m_patience, &QTimer::timeout, this, &Departure::runOut);
    connect(&m_impersonation, &Impersonation::statusChanged, this, &Departure::follow);
}

void Departure::quit()
{
    begin(Wish::Quit);
}

void Departure::terminate()
{
    begin(Wish::Terminate);
}

void Departure::begin(Wish wish)
{
    if (m_wish == Wish::Leaving || m_wish == Wish::Terminate)
        return;
    m_wish = wish;
    if (!m_impersonation.status().barShown()) {
        quitNow();
        return;
    }
    m_patience.start();
    QCoro::connect(m_impersonation.stop(), this, [] {});
}

void Departure::follow(const ImpersonationStatus &status)
{
    const bool wished = m_wish == Wish::Quit || m_wish == Wish::Terminate;
    if (wished && !status.barShown())
        quitNow();
}

void Departure::runOut()
{
    if (m_wish == Wish::Terminate)
        quitNow();
    else
        Q_EMIT undecided();
}

void Departure::stay()
{
    if (m_wish != Wish::Quit)
        return;
    m_patience.stop();
    m_wish = Wish::None;
}

void Departure::quitNow()
{
    if (m_wish == Wish::Leaving)
        return;
    m_wish = Wish::Leaving;
    m_patience.stop();
    QCoro::connect(leave(), this, &Departure::left);
}

QCoro::Task<void> Departure::leave()
{
    co_await m_impersonation.shutdown();
    co_await m_vault.drain(drainPatience);
}

} // namespace Understudy
