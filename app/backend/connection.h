// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Understudy {

enum class Environment { Production, Staging, Development, Demo };

//! One backend that this console knows. Holds no secret.
struct Connection
{
    QString id = {}; //!< stable; keys the vault and the journal
    QString name = {};
    QUrl address = {}; //!< http or https, with a path where the application has one
    QString profileId = {};
    QJsonObject settings = {}; //!< values of the profile's settings, by their ids
    Environment environment = Environment::Production;
    int limitMinutes = 60; //!< the longest impersonation this console allows here, 5 to 60
    bool allowChanges = true; //!< whether the actor can allow changes in the view
    bool allowPlainHttp = false; //!< plain http elsewhere than on loopback

    QString proxy =
        {}; //!< empty: the system's; "none"; else http://HOST:PORT or socks5://HOST:PORT
    QString caFile = {}; //!< PEM; its authorities count beside the system's

    //! A check has shown that the profile's `revoke` ends one session here and leaves others of the
    //! same user alive.
    bool revokeProven = false;

    bool operator==(const Connection &) const = default;
};

} // namespace Understudy
