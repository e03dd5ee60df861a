// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

class JsonCursor;

//! What must hold between the parts of a profile: its effect, and what a switch needs. Faults go to
//! \a root's document.
void checkProfile(const BackendProfile &profile, const JsonCursor &root);

} // namespace Understudy
