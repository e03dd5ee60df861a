// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! \a suggested, which is a page's own word, as the name of a file that is what it looks like: the
//! last part of a path, without control characters and marks that change the reading direction,
//! without characters that some file system or shell reads otherwise, not hidden, and at most 100
//! characters long, its extension kept. "download" where nothing is left.
QString downloadName(const QString &suggested);

} // namespace Understudy
