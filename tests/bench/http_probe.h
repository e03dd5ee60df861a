// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace Understudy {

//! What an HTTP request costs at least: libcurl on one kept-alive connection, blocking. One a
//! thread.
class HttpProbe
{
public:
    struct Answer
    {
        long status = 0; //!< 0 where there was no answer
        QJsonObject body = {};
        QList<QByteArray> setCookies = {}; //!< the values of Set-Cookie, in their order
    };

    //! \a address is the server's, without a path.
    explicit HttpProbe(QByteArray address);
    ~HttpProbe();
    Q_DISABLE_COPY_MOVE(HttpProbe)

    //! Sends it once, with the lines \a headers in its head. Reads 64 KiB of the answer's body at
    //! most.
    Answer send(const QByteArray &method,
                const QByteArray &path,
                const QList<QByteArray> &headers,
                const std::optional<QJsonObject> &body = {});

private:
    class Handle;
    QByteArray m_address;
    std::unique_ptr<Handle> m_handle;
};

} // namespace Understudy
