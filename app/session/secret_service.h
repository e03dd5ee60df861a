// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keychain.h"

#include <QDeadlineTimer>

namespace Understudy {

//! Whether the desktop's Secret Service can be used: what QtKeychain does not tell. None where the
//! default collection is unlocked, and where there is none yet; Locked; NoService where nothing
//! owns or can be started for org.freedesktop.secrets; TimedOut at \a deadline. Never prompts. On
//! other systems always None.
QCoro::Task<KeychainTrouble> secretServiceState(QDeadlineTimer deadline);

//! Asks the service to unlock the default collection and, where it wants to ask the person, waits
//! up to \a promptLimit for the answer. The state afterwards.
QCoro::Task<KeychainTrouble> unlockSecretService(std::chrono::milliseconds promptLimit);

//! Makes QtKeychain's libsecret forget the session that it keeps with the service: one with a
//! service that has been restarted since fails for good.
void forgetSecretServiceSession();

} // namespace Understudy
