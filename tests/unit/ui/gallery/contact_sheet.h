// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Understudy {

//! Puts the pictures in \a files, small and with their names, on one sheet, and writes it to
//! \a path. False where that cannot be written.
bool writeContactSheet(const QStringList &files, const QString &path);

} // namespace Understudy
