// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keychain.h"
#include "session/session.h"

#include <QMap>

#include <optional>

namespace Understudy {

//! What the keychain keeps for one connection: the subject's session while there is one, and the
//! actor's parked beside it. One entry, so that they can never disagree.
struct VaultEntry
{
    Session actor;
    std::optional<Session> subject = {};
    QString journalId =
        {}; //!< which journal entry the subject belongs to: it is void once that is closed

    bool operator==(const VaultEntry &) const = default;
};

QDebug operator<<(QDebug, const VaultEntry &) = delete;

//! What load() found; three different answers, never mixed up.
struct VaultReading
{
    enum class State { Found, Absent, Unavailable };
    State state = State::Absent;
    KeychainTrouble trouble = KeychainTrouble::None; //!< set where Unavailable; Failed also for an
                                                     //!< entry that cannot be read
    VaultEntry entry = {}; //!< set where Found
};

//! The secret settings of a connection, or why they cannot be told.
struct SettingsReading
{
    KeychainTrouble trouble =
        KeychainTrouble::None; //!< Failed also for an entry that cannot be read
    QMap<QString, Secret> settings = {}; //!< by their ids; empty where there are none
};

//! The sessions in the operating system's keychain: promise «Vault», and beside each, in an entry
//! of their own, the secret settings of its connection. Keyed by installation and connection. One
//! operation at a time a connection, in the order they were asked for; a write that lands late is
//! found and undone (KeychainEntries).
class SessionVault
{
public:
    //! \a keychain is borrowed. \a installationId tells apart the installations of one desktop
    //! user.
    SessionVault(Keychain &keychain, QString installationId);
    ~SessionVault();
    Q_DISABLE_COPY_MOVE(SessionVault)

    QCoro::Task<VaultReading> load(QString connectionId);
    QCoro::Task<KeychainTrouble> save(QString connectionId, VaultEntry entry);
    QCoro::Task<KeychainTrouble> clear(QString connectionId);

    QCoro::Task<SettingsReading> loadSettings(QString connectionId);
    QCoro::Task<KeychainTrouble> saveSettings(QString connectionId, QMap<QString, Secret> settings);
    QCoro::Task<KeychainTrouble> clearSettings(QString connectionId);

    //! See Keychain::unlock().
    QCoro::Task<KeychainTrouble> unlock();
    //! Returns once nothing is under way, or after \a limit: call before destroying.
    QCoro::Task<void> drain(std::chrono::milliseconds limit);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Understudy
