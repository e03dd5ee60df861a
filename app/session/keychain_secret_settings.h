// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secret_settings.h"
#include "session/session_vault.h"

namespace Understudy {

//! The secret settings as the vault keeps them. Where the keychain cannot do it, the error is
//! Unavailable, its source "keychain".
class KeychainSecretSettings final : public SecretSettings
{
public:
    //! \a vault is borrowed.
    explicit KeychainSecretSettings(SessionVault &vault);

    QCoro::Task<Result<QMap<QString, Secret>>> load(QString connectionId) override;
    //! Sets those in \a changes; an empty one is forgotten, the others stay as they are.
    QCoro::Task<Result<void>> change(QString connectionId, QMap<QString, Secret> changes);
    QCoro::Task<Result<void>> clear(QString connectionId);

private:
    SessionVault &m_vault;
};

//! What a keychain's trouble is as an error.
Error errorOf(KeychainTrouble trouble);

} // namespace Understudy
