// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace Understudy {

//! A line icon of resources/icons, drawn in \a role of the application's palette when it is
//! painted, at any scale. Nothing is read before then.
QIcon lineIcon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

//! The application's icon; another one while impersonating.
QIcon applicationIcon(bool impersonating);

} // namespace Understudy
