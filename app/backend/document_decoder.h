// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"

namespace Understudy {

//! \a text decoded by \a steps in turn; undefined where one of them does not fit. Nothing is
//! verified: what comes out is for display and expiry.
QJsonValue decoded(const QString &text, const QList<Decoder> &steps);

//! \a bytes as JSON, a bare value too (RFC 8259 section 2); undefined where they are none.
QJsonValue parsedJson(const QByteArray &bytes);

} // namespace Understudy
