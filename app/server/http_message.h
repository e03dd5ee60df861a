// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpServerRequest>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace Understudy {

//! What a handler may know of a request: enough to answer it, and free of sockets.
struct Request
{
    using Method = QHttpServerRequest::Method;

    Method method = Method::Get;
    QString path; //!< percent-encoded, as on the wire
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case; repeated ones joined by ", "
    QByteArray body;
    QString address; //!< who asks, behind a trusted proxy the proxy's word for it
    QString parameter; //!< the part of the path that the route left open

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
};

//! An answer. Content-Length, Date and Connection are added on the way out.
struct Response
{
    using Header = std::pair<QByteArray, QByteArray>;

    int status = 200;
    QByteArray contentType = {}; //!< empty where there is no body
    QByteArray body = {};
    QList<Header> headers = {};
    //! True for the answer to a stop: it holds even where the transaction it rode in did not
    //! commit.
    bool standsWithoutCommit = false;

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.emplaceBack(name, value);
    }
};

//! \a value of \a name=value in a Cookie header, or nothing. RFC 6265, 5.4.
QByteArray cookieValue(const QByteArray &cookieHeader, const QByteArray &name);

} // namespace Understudy
