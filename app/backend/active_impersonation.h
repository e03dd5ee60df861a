// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/identity.h"

#include <QDateTime>

namespace Understudy {

//! An impersonation that is going on at a backend, as it tells: who is inside whose account.
struct ActiveImpersonation
{
    QString id = {};
    Identity actor = {};
    Identity subject = {};
    QString reason = {};
    QString ticket = {};
    QDateTime since = {}; //!< by this machine's clock; invalid where the backend does not tell
    QDateTime until = {}; //!< likewise

    bool operator==(const ActiveImpersonation &) const = default;
};

} // namespace Understudy
