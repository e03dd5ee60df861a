// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Understudy {

//! What shows in \a window and has less room than its words need, one line each; labels that are
//! made to be cut short excepted.
QStringList clipped(const QWidget &window);

//! The mnemonics that more than one thing has of those that show in \a window.
QStringList ambiguous(const QWidget &window);

} // namespace Understudy
