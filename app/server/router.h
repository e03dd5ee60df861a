// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http_message.h"

#include <QCoroTask>

#include <functional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace Understudy {

//! An answer, at once or when something slow is done.
using Answer = std::variant<Response, QCoro::Task<Response>>;
using Handler = std::function<Answer(const Request &)>;

//! Finds who answers a request, and answers itself what nobody else should: a foreign Host (421),
//! an unknown path (404) and a method that the path does not have (405, with Allow).
class Router
{
public:
    //! Accepts requests for \a host, "127.0.0.1:8311".
    void acceptHost(const QByteArray &host);
    //! \a handler answers \a method on \a path; a path that ends in "/{}" takes one more segment,
    //! which the handler finds in Request::parameter. GET answers HEAD as well.
    void add(Request::Method method, const QString &path, const Handler &handler);

    Answer answer(Request request) const;

private:
    struct Route
    {
        Request::Method method;
        Handler handler;
    };

    using Routes = std::vector<Route>;

    const Routes *find(Request &request) const;

    QList<QByteArray> m_hosts;
    std::unordered_map<QString, Routes> m_paths;
};

} // namespace Understudy
