// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/options.h"

namespace Understudy {

class Database;
class ServerClock;

//! Whether \a action needs a password.
bool needsPassword(UserOrder::Action action);

//! Carries out \a order, with its audit row, in one transaction; also beside a running server,
//! which notices at the next request of whoever is concerned. Sessions that may not go on end at
//! once. Returns a sentence that says what was done, or an error that says why it was not.
Result<QString> runUserOrder(Database &database,
                             ServerClock &clock,
                             const UserOrder &order,
                             const Secret &password);

} // namespace Understudy
