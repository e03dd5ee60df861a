// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Understudy {

//! The folder in which understudyd keeps what has no other place, made where there is none; an
//! error with a sentence where it cannot be.
Result<QString> dataFolder();

} // namespace Understudy
