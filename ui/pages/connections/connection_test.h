// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_check.h"
#include "backend/connection.h"

namespace Understudy {

//! A connection to be tested as it is typed, and with what.
struct ConnectionTest
{
    Connection connection = {};
    QMap<QString, Secret> secrets = {}; //!< settings that were typed; the others are as kept
    CheckPlan plan = {};
};

} // namespace Understudy
