// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace Understudy {

//! A value, or why there is none.
template<typename T>
using Result = tl::expected<T, Error>;

//! Shorthand for returning a failure from a function that returns a Result.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorKind kind,
                                     const QString &message = {},
                                     const QString &source = {})
{
    return tl::unexpected<Error>(Error{.kind = kind, .message = message, .source = source});
}

} // namespace Understudy
