// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "backend/connection.h"
#include "journal/journal_entry.h"
#include "settings/settings.h"

#include <chrono>
#include <optional>

namespace Understudy {

//! The longest that any impersonation may last (promise «Deadline»).
constexpr int longestMinutes = Preferences::mostMinutes;
constexpr int shortestMinutes = Preferences::fewestMinutes;
constexpr int shortestReason = 3; //!< code points after trimming
constexpr int longestReason = 500; //!< code points after trimming
constexpr int longestTicket = 100; //!< code points after trimming

//! Whether \a text, trimmed, is a reason: long enough, and of printable characters.
bool isReason(const QString &text);

//! What is wrong with \a order before anybody is asked: kind Invalid, its source naming the field
//! ("userId", "reason", "ticket", "minutes"), its message what the organisation says of a ticket;
//! or Refused with source "userId" for the actor himself. Nothing where all is well.
std::optional<Error> faultOf(const StartOrder &order,
                             const Identity &actor,
                             const StartRules &rules = {});

//! What \a entry's start asked for, to ask the same again under its key.
StartOrder orderOf(const JournalEntry &entry);

//! Whether \a error means that the question has to be asked again.
bool isUnanswered(const Error &error);

//! Whether \a error, the answer to a start that was asked again under its key, leaves open whether
//! one is live.
bool provesNothing(const Error &error);

//! \a order with its texts trimmed and its length cut to what \a connection and \a rules allow.
StartOrder tidied(StartOrder order, const Connection &connection, const StartRules &rules = {});

} // namespace Understudy
