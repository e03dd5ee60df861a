// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <algorithm>

namespace Understudy {

Settings::Settings(PreferenceStore store, PolicyFile policy)
    : m_store(std::move(store))
    , m_policyFile(std::move(policy))
{
    refreshPolicy();
    const Result<Preferences> loaded = m_store->load();
    if (loaded) {
        m_preferences = *loaded;
        return;
    }
    m_preferencesFault = loaded.error();
    // Nobody can tell any more for how long the journal was to be kept: a guess could not be taken
    // back, not even by the next start, which finds no file.
    m_preferences.journalDays = Preferences::forever;
    if (loaded.error().kind == ErrorKind::Invalid)
        m_store->save(m_preferences);
}

Preferences Settings::effective() const
{
    Preferences result = m_preferences;
    if (m_policyFault) { // what it says is not known: keep what could not be brought back
        result.journalDays = Preferences::forever;
        result.onLock = OnLock::End;
        return result;
    }
    result.longestMinutes =
        std::min(result.longestMinutes, m_policy.longestMinutes.value_or(Preferences::mostMinutes));
    result.minutes = std::min(result.minutes, result.longestMinutes);
    result.journalDays = m_policy.journalDays.value_or(result.journalDays);
    result.onLock = m_policy.onLock.value_or(result.onLock);
    return result;
}

StartRules Settings::startRules() const
{
    const Preferences bounded = effective();
    return {.usualMinutes = bounded.minutes,
            .longestMinutes = bounded.longestMinutes,
            .ticket = m_policy.ticket};
}

bool Settings::allowsChanges() const
{
    return !m_policyFault && !m_policy.changesNever;
}

std::optional<Error> Settings::faultOfAddress(const QUrl &address) const
{
    return m_policyFault ? m_policyFault : faultOf(m_policy, address);
}

bool Settings::isFixed(Fixable what) const
{
    switch (what) {
    case Fixable::Connections:
        return m_policy.connections.has_value();
    case Fixable::Ticket:
        return m_policy.ticket.exists();
    case Fixable::LongestMinutes:
        return m_policy.longestMinutes.has_value();
    case Fixable::Changes:
        return m_policy.changesNever;
    case Fixable::JournalDays:
        return m_policy.journalDays.has_value();
    case Fixable::OnLock:
        return m_policy.onLock.has_value();
    }
    Q_UNREACHABLE();
}

Result<void> Settings::change(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return {};
    m_preferences = preferences;
    Q_EMIT changed();
    return m_store ? m_store->save(preferences) : Result<void>();
}

void Settings::refreshPolicy()
{
    if (m_policyFile)
        setPolicy(m_policyFile->load());
}

void Settings::setPolicy(const Result<Policy> &policy)
{
    const Policy understood = policy ? *policy : Policy{};
    const std::optional<Error> fault = policy ? std::nullopt : std::optional(policy.error());
    if (understood == m_policy && fault == m_policyFault)
        return;
    m_policy = understood;
    m_policyFault = fault;
    Q_EMIT changed();
}

} // namespace Understudy
