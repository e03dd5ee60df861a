// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

class JsonCursor;
class ProfileTexts;

//! The parts of a profile that say what is asked. Faults go to the cursor's document.

//! \a name: which operation it is, since some members belong to one alone.
Operation readOperation(const JsonCursor &one, const char *name, const ProfileTexts &texts);
QList<UserSearch> readSearches(const JsonCursor &users, const ProfileTexts &texts);
ActiveRule readActive(const JsonCursor &one, const ProfileTexts &texts);
ViewRule readView(const JsonCursor &one, const ProfileTexts &texts);
BrowserSignIn readBrowserSignIn(const JsonCursor &one, const ProfileTexts &texts);

} // namespace Understudy
