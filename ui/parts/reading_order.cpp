// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/reading_order.h"

#include <QGuiApplication>

namespace Understudy {

QMargins margins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isLeftToRight() ? QMargins(leading, top, trailing, bottom)
                                            : QMargins(trailing, top, leading, bottom);
}

} // namespace Understudy
