// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keychain.h"

namespace Understudy {

//! The desktop's keychain through QtKeychain (on Linux the Secret Service). Around QtKeychain
//! 0.13's measured behaviour: a soft timeout of 3 s, late answers ignored; binary entries only;
//! jobs never deleted by us; an empty read counts as absent only after the collection's Locked
//! property said false, since a locked keyring answers EntryNotFound.
class QtKeychainStore final : public Keychain
{
public:
    //! \a service groups the entries, as the keychain's own tools show them.
    explicit QtKeychainStore(QString service);
    ~QtKeychainStore() override;

    QCoro::Task<KeychainReading> read(QString key) override;
    QCoro::Task<KeychainTrouble> write(QString key, QByteArray data) override;
    QCoro::Task<KeychainTrouble> remove(QString key) override;
    QCoro::Task<KeychainTrouble> unlock() override;
    QCoro::Task<void> drain(std::chrono::milliseconds limit) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Understudy
