// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! Who somebody is, as the backend tells. What it does not tell is empty. Texts are as the backend
//! sent them; ui neutralises control and direction characters when it shows them.
struct Identity
{
    QString id = {}; //!< opaque; compared exactly
    QString name = {};
    QString email = {};
    QString role = {};
    QString orgId = {};

    bool operator==(const Identity &) const = default;
};

} // namespace Understudy
