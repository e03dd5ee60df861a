// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace Understudy {

//! How wide a scroll bar is, across.
constexpr int scrollBarExtent = 12;

//! Where a \a part of a scroll bar lies: a handle in a groove, without buttons at its ends.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &bar);

} // namespace Understudy
