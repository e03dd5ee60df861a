// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! What the texts of a profile have to look like. In those that may hold placeholders, these count
//! as a letter each.

//! The name of a setting, a field, a value or a document.
bool isIdentifier(const QString &text);
//! A token (RFC 9110 5.6.2).
bool isHeaderName(const QString &text);
//! A JSON pointer (RFC 6901 section 3).
bool isPointer(const QString &text);
//! A path that stays below where it starts, whatever its placeholders' values (RFC 3986 3.3).
bool isPlainPath(const QString &text);
//! RFC 3986 3.4.
bool isPlainQuery(const QString &text);
//! A decoded path in which `*` may stand: without query, fragment, space and backslash.
bool isPathPattern(const QString &text);

} // namespace Understudy
