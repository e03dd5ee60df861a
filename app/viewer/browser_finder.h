// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Understudy {

//! The program of an installed browser of Chromium's family: what UNDERSTUDY_BROWSER names (a path,
//! or a name on PATH), else the first of Chromium, Chrome, Edge and Brave. Unavailable where there
//! is none; the error's message is then what UNDERSTUDY_BROWSER says.
Result<QString> findBrowser();

} // namespace Understudy
