// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! \a text as searches compare it: without case, accents, apostrophes and other marks ("Søren
//! O’Brien" is "soren obrien"), compatibility forms resolved (Unicode's NFKD, then case folding),
//! and single spaces where quotes, backslashes, control characters or several spaces were.
QString folded(const QString &text);

} // namespace Understudy
