// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Understudy {

//! The proxy that Connection::proxy names: "none", http://HOST:PORT or socks5://HOST:PORT. Invalid
//! for anything else.
Result<QNetworkProxy> namedProxy(const QString &setting);

//! TLS that trusts the authorities in \a caFile (PEM) beside the system's. Unavailable where the
//! file cannot be read or holds none. Slow: it reads all of the system's.
Result<QSslConfiguration> tlsTrusting(const QString &caFile);

//! How requests get to an origin, as far as that had to be found.
struct HttpRoute
{
    std::optional<QNetworkProxy> proxy = {};
    std::optional<QSslConfiguration> tls = {};
};

//! Finds a route off this thread: authorities have to be read, and a script of the system's may
//! have to be fetched to know its proxy.
class RouteLookup final : public QObject
{
    Q_OBJECT

public:
    //! Begins at once; over with Unreachable after \a limit. \a origin: to ask for the system's
    //! proxy, where it is not empty. \a caFile: as tlsTrusting(), where it is not empty.
    RouteLookup(const QUrl &origin, const QString &caFile, std::chrono::milliseconds limit);

    bool isOver() const { return m_over; }

    //! Only once it is over; Unreachable where it was aborted.
    const Result<HttpRoute> &outcome() const { return m_outcome; }

    //! It is over at once, with Unreachable.
    void abort();

Q_SIGNALS:
    void over();

private:
    void finish();

    QFutureWatcher<Result<HttpRoute>> m_found;
    QTimer m_limit;
    Result<HttpRoute> m_outcome;
    bool m_over = false;
};

} // namespace Understudy
