// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/policy_file.h"
#include "settings/preference_store.h"

#include <QObject>

namespace Understudy {

//! What bounds a switch, whatever its form says.
struct StartRules
{
    int usualMinutes = 30;
    int longestMinutes = Preferences::mostMinutes;
    TicketRule ticket = {};

    bool operator==(const StartRules &) const = default;
};

//! What holds: the person's preferences, within the bounds of the organisation's policy.
class Settings final : public QObject
{
    Q_OBJECT

public:
    //! What a policy can fix.
    enum class Fixable { Connections, Ticket, LongestMinutes, Changes, JournalDays, OnLock };

    //! The usual preferences, kept nowhere, and no policy.
    Settings() = default;
    //! Reads both.
    Settings(PreferenceStore store, PolicyFile policy);

    //! As the person wants them, whatever the policy says.
    const Preferences &preferences() const { return m_preferences; }

    //! The same, as far as they may be.
    Preferences effective() const;
    StartRules startRules() const;
    bool allowsChanges() const;
    //! As faultOf(policy(), address), or why the policy cannot be read: then nothing may be used.
    std::optional<Error> faultOfAddress(const QUrl &address) const;

    //! Whether the policy decides it.
    bool isFixed(Fixable what) const;

    //! One that fixes nothing where there is none, or none that can be read: policyFault() tells.
    const Policy &policy() const { return m_policy; }

    const std::optional<Error> &policyFault() const { return m_policyFault; }

    //! What was wrong with the file of preferences, and where it is now, if it was set aside.
    const std::optional<Error> &preferencesFault() const { return m_preferencesFault; }

    QString damagedCopy() const { return m_store ? m_store->damagedCopy() : QString(); }

    //! Takes effect at once. An error where they cannot be kept for the next start.
    Result<void> change(const Preferences &preferences);
    //! Reads the policy again, so that a new one holds without a new start.
    void refreshPolicy();
    //! Another policy than the file's: for tests.
    void setPolicy(const Result<Policy> &policy);

Q_SIGNALS:
    void changed();

private:
    std::optional<PreferenceStore> m_store;
    std::optional<PolicyFile> m_policyFile;
    Preferences m_preferences;
    Policy m_policy;
    std::optional<Error> m_policyFault;
    std::optional<Error> m_preferencesFault;
};

} // namespace Understudy
