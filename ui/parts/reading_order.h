// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMargins>

namespace Understudy {

//! Margins for a layout, which does not mirror them by itself: \a leading is where reading begins.
QMargins margins(int leading, int top, int trailing, int bottom);

} // namespace Understudy
