// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Understudy {

//! The program of an installed browser of Chromium's family: what UNDERSTUDY_BROWSER names (a path,
//! or a name on PATH), else \a wished, likewise, else the first of Chromium, Chrome, Edge and
//! Brave. Unavailable where there is none; the error's message is then what was named.
Result<QString> findBrowser(const QString &wished = {});

//! Whether \a program, a path or a name on PATH, can be started.
bool isProgram(const QString &program);

} // namespace Understudy
