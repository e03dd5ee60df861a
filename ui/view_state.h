// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy {

//! What the window knows of the view.
struct ViewState
{
    enum class Phase {
        None, //!< the application cannot be opened here
        Closed,
        Opening,
        Open,
    };
    Phase phase = Phase::None;
    bool mayAllowChanges = false;
    bool changesAllowed = false;
    QString changesFixed = {}; //!< why they never are, where somebody else has decided so
    bool failed = false; //!< message tells why
    QString message = {}; //!< the newest thing to be told of it
    QString details = {};
    bool hasRequests = false; //!< some were made
    QString offer = {}; //!< the file that a page offers; empty for none

    bool operator==(const ViewState &) const = default;
};

} // namespace Understudy
