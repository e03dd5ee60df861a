// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/start_order.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Understudy {

//! What a terminal asks of the running console: `understudy start|stop|status|journal`, and
//! `understudy --diagnostics`.
struct RemoteCall
{
    enum class Verb { Start, Stop, Status, Journal, Diagnostics };

    Verb verb = Verb::Status;
    StartOrder order = {}; //!< of a start
    QString connectionName = {}; //!< the only connection a start is for; empty for any
    int limit = usualLimit; //!< how many of the journal's entries
    bool json = false;

    static constexpr int usualLimit = 20;
    static constexpr int largestLimit = 200;

    //! Whether its answer can take as long as a person or a backend does.
    bool waits() const { return verb == Verb::Start || verb == Verb::Stop; }

    //! Nothing where \a word is no verb.
    static std::optional<Verb> verbOf(const QString &word);
    QJsonObject toJson() const;
    //! Nothing where \a object is no call.
    static std::optional<RemoteCall> fromJson(const QJsonObject &object);

    bool operator==(const RemoteCall &) const = default;
};

} // namespace Understudy
