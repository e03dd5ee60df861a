// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "base/result.h"

namespace Understudy {

//! Reads a profile file (format version 1). A pure function. The error's message names \a fileName,
//! the JSON path and the reason: "acme.json: /impersonate/requests/0/method: must be a text".
Result<BackendProfile> parseProfile(const QByteArray &json, const QString &fileName);

//! The profiles that come with the product, by their ids. An unreadable one is missing, with a
//! critical log line.
QMap<QString, BackendProfile> builtInProfiles();

} // namespace Understudy
