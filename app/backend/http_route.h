// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QPointer>
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
//! file cannot be read or holds none.
Result<QSslConfiguration> tlsTrusting(const QString &caFile);

//! Asks the system for its proxy, off this thread: a script of its own may have to be fetched
//! first.
class ProxyLookup final : public QObject
{
    Q_OBJECT

public:
    //! Begins at once; over without a proxy after \a limit.
    ProxyLookup(const QUrl &origin, std::chrono::milliseconds limit);

    bool isOver() const { return m_over; }

    //! Only once it is over; nothing where it was aborted or took too long.
    const std::optional<QNetworkProxy> &proxy() const { return m_proxy; }

    //! It is over at once, without a proxy.
    void abort();

Q_SIGNALS:
    void over();

private:
    void finish();

    QFutureWatcher<QList<QNetworkProxy>> m_asked;
    QTimer m_limit;
    std::optional<QNetworkProxy> m_proxy;
    bool m_over = false;
};

} // namespace Understudy
