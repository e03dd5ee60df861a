// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "base/result.h"

#include <QJsonObject>
#include <QMap>

namespace Understudy {

//! Reads a profile (resources/profiles/README.md says the format) with \a settings, a connection's,
//! in it. The error names the file, the JSON path and the reason: "acme.json: /whoAmI/requests/0:
//! is missing". Pure.
Result<BackendProfile> parseProfile(const QByteArray &json,
                                    const QString &fileName,
                                    const QJsonObject &settings = {});

} // namespace Understudy
