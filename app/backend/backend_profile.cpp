// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend_profile.h"

namespace Understudy {

bool RequestTemplate::repeatable() const
{
    return safe || method == "PUT" || method == "DELETE";
}

} // namespace Understudy
