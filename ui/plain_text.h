// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace Understudy {

//! A foreign text (a name, a message of a backend) fit to be shown on one line: control characters,
//! line and paragraph separators become spaces, characters that change the reading direction are
//! left out, at most \a longest code points remain, and a text that may be written in the other
//! direction than what is around it is isolated so that neither reorders the other.
QString neutralised(const QString &text, int longest = 256);

//! What a field of one line shows of its own \a text: line breaks and tabs as spaces, and none at
//! the ends. It is sent as it is shown.
QString oneLine(const QString &text);

//! Whether the language that the program speaks is written from right to left.
bool isRightToLeft();

//! \a text with places to break a line in words that are too long for one, for a label that wraps.
QString breakable(const QString &text);

//! \a text as a tooltip, which would take what looks like markup for markup.
QString asToolTip(const QString &text);

//! Up to two initials of \a name, for an avatar; a person's figure is shown where this is empty.
QString initialsOf(const QString &name);

//! \a parts with a dot between them; empty ones are left out.
QString joined(const QStringList &parts);
//! The same with commas, to be read out.
QString listed(const QStringList &parts);

//! \a time of day as the desktop's locale writes it, in local time; empty where it is invalid.
QString timeOfDay(const QDateTime &time);
//! The same with the date.
QString dateAndTime(const QDateTime &time);

//! \a time left as mm:ss, rounded up to the second, 00:00 at the least.
QString minutesAndSeconds(std::chrono::milliseconds time);

} // namespace Understudy
