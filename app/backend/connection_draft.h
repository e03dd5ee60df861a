// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/connection.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace Understudy {

enum class ProxyKind { System, None, Address };

//! A connection as a person has typed it, right or wrong.
struct ConnectionDraft
{
    QString name = {};
    QString address = {};
    QString profileId = {};
    //! Of the profile's settings, by their ids; a template as JSON text. Without secrets.
    QMap<QString, QString> settings = {};
    QSet<QString> secrets = {}; //!< the ids of secret settings that were typed or are kept
    Environment environment = Environment::Production;
    int limitMinutes = 60;
    bool allowPlainHttp = false;
    bool allowChanges = true;
    ProxyKind proxyKind = ProxyKind::System;
    QString proxy = {}; //!< where proxyKind is Address
    QString caFile = {};

    bool operator==(const ConnectionDraft &) const = default;
};

enum class DraftTrouble {
    NameMissing,
    NameTaken,
    AddressMissing,
    AddressInvalid, //!< not http or https, or no host
    AddressHasMore, //!< a user, a query or a fragment
    NotEncrypted, //!< plain http elsewhere than on loopback, and not allowed
    ProfileMissing,
    SettingMissing,
    ControlCharacter,
    NotAPath,
    NotAPointer,
    NotJson, //!< detail: what the parser says
    ProxyInvalid,
    CaFileUnusable, //!< not readable, or without a certificate
};

//! Something wrong with a draft; ui words it.
struct DraftFault
{
    //! "name", "address", "allowPlainHttp", "profile", "proxy", "caFile" or "settings/ID".
    QString field = {};
    DraftTrouble trouble = DraftTrouble::NameMissing;
    QString detail = {};

    bool operator==(const DraftFault &) const = default;
};

//! \a connection to be typed over; \a profile, with its defaults, fills what it does not say.
ConnectionDraft draftOf(const Connection &connection, const BackendProfile &profile);

//! What is wrong with \a draft, in the order of its members. \a profile, with its defaults, may be
//! null. \a others: the connections beside this one.
QList<DraftFault> faultsOf(const ConnectionDraft &draft,
                           const BackendProfile *profile,
                           const QList<Connection> &others);

//! \a base with what a draft without faults says. A setting that is as its profile has it is not
//! told. Whether revoke was proven stays only where the backend is the same.
Connection connectionOf(const ConnectionDraft &draft,
                        const BackendProfile &profile,
                        const Connection &base);

//! The address that \a typed means: https where it names no scheme, http on loopback.
QUrl addressOf(const QString &typed);

//! Whether what is sent to \a address can be read on its way: plain http elsewhere than on
//! loopback.
bool isUnencrypted(const QUrl &address);

//! Whether \a one and \a other are the same backend, spoken to in the same way.
bool sameBackend(const Connection &one, const Connection &other);

} // namespace Understudy
