// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "settings/preferences.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Understudy {

//! What a ticket must look like.
struct TicketRule
{
    QString pattern = {}; //!< a regular expression that the whole ticket must match
    QString hint = {}; //!< the same in the organisation's words; may be empty

    //! Without a pattern any ticket will do, and none.
    bool exists() const { return !pattern.isEmpty(); }

    bool operator==(const TicketRule &) const = default;
};

//! What an organisation has fixed for this computer. A member without a value leaves it to the
//! person.
struct Policy
{
    QString organisation = {}; //!< who has fixed it, to be shown; may be empty
    //! The only origins at which connections may be: "https://app.example",
    //! "https://*.example:8443" (every host below it), "http://127.0.0.1:*" (every port).
    std::optional<QStringList> connections = {};
    TicketRule ticket = {};
    std::optional<int> longestMinutes = {}; //!< 5 to 60
    std::optional<int> journalDays = {}; //!< 0 for ever
    std::optional<OnLock> onLock = {};
    bool changesNever = false; //!< changes are never allowed in the view

    bool operator==(const Policy &) const = default;
};

//! The policy in \a json, as policy.schema.json describes it. Invalid, naming the place, where
//! anything is not understood: "/ticket/pattern: …", "/conections: is not known here".
Result<Policy> parsePolicy(const QByteArray &json);

//! Why nobody may sign in or be switched to at \a address: Refused (source "policy", its message
//! the organisation). Nothing where it may be used.
std::optional<Error> faultOf(const Policy &policy, const QUrl &address);

//! Whether \a ticket is as \a rule, which exists, wants it. A pattern that takes too long says no.
bool matches(const TicketRule &rule, const QString &ticket);

} // namespace Understudy
