// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

class JsonCursor;
class ProfileTexts;

//! The parts of a profile that say how answers are read. Faults go to the cursor's document.

QList<ErrorRule> readErrorRules(const JsonCursor &list, const ProfileTexts &texts);
IdentityRule readIdentityRule(const JsonCursor &one, const ProfileTexts &texts);
FieldRule readFieldRule(const JsonCursor &one, const ProfileTexts &texts);
//! What is missing names no moment.
MomentRule readMomentRule(const JsonCursor &one, const ProfileTexts &texts);
SessionRule readSessionRule(const JsonCursor &one, const ProfileTexts &texts);
QMap<QString, DocumentRule> readDocuments(const JsonCursor &all, const ProfileTexts &texts);

} // namespace Understudy
