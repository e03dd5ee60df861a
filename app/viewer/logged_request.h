// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/request_gate.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <utility>

namespace Understudy {

//! Names and values of headers.
using HeaderList = QList<std::pair<QString, QString>>;

//! What came back for a request of a view.
struct LoggedAnswer
{
    int status = 0; //!< 0: none came
    QString words = {}; //!< of the status line
    QString protocol = {}; //!< "http/1.1"
    QString mediaType = {};
    HeaderList headers = {}; //!< those alone that cannot hold a secret
    std::chrono::milliseconds after{0}; //!< since the request

    bool operator==(const LoggedAnswer &) const = default;
};

//! A request of a view, as the log keeps it: without cookies, authorisation, bodies and codes.
struct LoggedRequest
{
    QString method = {};
    QUrl address = {}; //!< cleaned
    QDateTime started = {}; //!< UTC
    Passage passage = Passage::Passes;
    HeaderList headers = {}; //!< those alone that cannot hold a secret
    LoggedAnswer answer = {};
    std::optional<std::chrono::milliseconds> took = {}; //!< until its end; none before that
    qint64 size = -1; //!< of the answer's body over the wire, in bytes; -1: not known
    bool failed = false; //!< ended without a whole answer

    bool operator==(const LoggedRequest &) const = default;
};

} // namespace Understudy
