// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPushButton;
class QString;
class QWidget;

namespace Understudy {

//! The one main action of a page. Enter presses it, as every button here.
QPushButton *primaryButton(const QString &text, QWidget *parent);
QPushButton *secondaryButton(const QString &text, QWidget *parent);
//! One without a frame until the pointer or the focus is on it.
QPushButton *quietButton(const QString &text, QWidget *parent);

} // namespace Understudy
