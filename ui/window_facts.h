// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "backend/connection.h"
#include "demo_state.h"
#include "impersonation/impersonation_status.h"
#include "settings/settings.h"
#include "view_state.h"

#include <chrono>

namespace Understudy {

//! What the window was told last; its pages show it.
struct WindowFacts
{
    QList<Connection> connections = {};
    Connection connection = {}; //!< without an id for none
    BackendTraits traits = {};
    StartRules rules = {};
    QMap<QString, QString> prefilled = {}; //!< for the sign-in form
    ImpersonationStatus status = {}; //!< without credentials
    std::chrono::milliseconds timeLeft{0};
    DemoState demo = DemoState::Unused;
    ViewState view = {};
    bool asksForName = false; //!< the connection's, before a switch
    bool signingIn = false;

    //! Fit to be shown.
    QString connectionName() const;
};

} // namespace Understudy
