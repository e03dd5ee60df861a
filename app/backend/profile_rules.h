// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

class JsonCursor;

//! The parts of a profile that say how answers are read. Faults go to the cursor's document.

QString readReference(const JsonCursor &one);
QList<ErrorRule> readErrorRules(const JsonCursor &list);
SessionRule readSessionRule(const JsonCursor &one);

} // namespace Understudy
