// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

//! A profile that a connection can have, and what such a backend can do.
struct ProfileChoice
{
    BackendProfile profile = {}; //!< with its defaults
    BackendTraits traits = {};

    bool operator==(const ProfileChoice &other) const { return profile == other.profile; }
};

} // namespace Understudy
