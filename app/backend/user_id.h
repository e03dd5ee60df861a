// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

namespace Understudy {

//! What is wrong with a typed user id; ui words it.
enum class UserIdTrouble {
    None,
    Empty,
    NotANumber,
    Negative,
    Fraction,
    TooLarge,
    TooLong,
    ControlCharacter,
    Dots
};

//! A user id as understood from what a person typed or pasted.
struct ParsedUserId
{
    QString id = {}; //!< canonical; empty where there is trouble
    //! The id stands in the text only as a part (` 42 `, `#42`, a URL ending in `/42`): say what
    //! was understood.
    bool extracted = false;
    UserIdTrouble trouble = UserIdTrouble::None;

    bool operator==(const ParsedUserId &) const = default;
};

//! Reads a user id (profiles.md, "User ids"). Integer: canonical decimal, 0 to 2^63-1, also as
//! `#42`, with surrounding space, or as the last segment of an http(s) URL. Text: 1 to 256
//! characters after trimming, no control characters, not `.` or `..`.
ParsedUserId parseUserId(const QString &text, UserIdKind kind);

} // namespace Understudy
