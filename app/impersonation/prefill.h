// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Understudy {

//! What fills the switch form before a person does. It never switches (promise «Actor's choice
//! only»).
struct Prefill
{
    enum class Source { CommandLine, Link, Terminal };

    QString userId = {};
    QString reason = {};
    QString ticket = {};
    QString connectionName = {}; //!< the only connection it is for; empty for any
    int minutes = 0; //!< 0: as long as the form has it
    //! The terminal that asks can be allowed to switch without asking.
    bool mayBeAllowed = false;
    Source source = Source::CommandLine;

    bool isEmpty() const { return userId.isEmpty() && reason.isEmpty() && ticket.isEmpty(); }

    bool operator==(const Prefill &) const = default;
};

//! Reads `understudy:impersonate?user=&reason=&ticket=&connection=`, or the same after
//! `understudy://`: these four, each once at most, percent-encoded or as forms encode them, 2,000
//! characters each at most. Nothing for anything else, nor for what would not be what it looks
//! like: control characters but line breaks and tabs, and those that turn the direction of text.
std::optional<Prefill> parseLink(const QString &link);

} // namespace Understudy
