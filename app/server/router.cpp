// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/router.h"

#include "server/problem.h"

#include <QMetaEnum>

#include <algorithm>

namespace Understudy {

namespace {

QByteArray nameOf(Request::Method method)
{
    return QByteArray(QMetaEnum::fromType<Request::Method>().valueToKey(int(method))).toUpper();
}

} // namespace

void Router::acceptHost(const QByteArray &host)
{
    m_hosts.append(host.toLower());
}

void Router::add(Request::Method method, const QString &path, const Handler &handler)
{
    m_paths[path].push_back({method, handler});
    if (method == Request::Method::Get)
        m_paths[path].push_back({Request::Method::Head, handler});
}

Answer Router::answer(Request request) const
{
    if (!m_hosts.contains(request.header("host").toLower()))
        return problem(ProblemKind::Host,
                       QStringLiteral("This server does not answer for that host."));
    const Routes *const routes = find(request);
    if (!routes)
        return problem(ProblemKind::NotFound, QStringLiteral("There is nothing at this path."));
    const auto route = std::find_if(routes->begin(), routes->end(), [&request](const Route &r) {
        return r.method == request.method;
    });
    if (route != routes->end())
        return route->handler(request);

    QByteArrayList allowed;
    for (const Route &other : *routes)
        allowed.append(nameOf(other.method));
    Response refusal =
        problem(ProblemKind::Method, QStringLiteral("This path does not have that method."));
    refusal.addHeader("Allow", allowed.join(", "));
    return refusal;
}

const Router::Routes *Router::find(Request &request) const
{
    auto found = m_paths.find(request.path);
    if (found == m_paths.end()) {
        const qsizetype slash = request.path.lastIndexOf(QLatin1Char('/'));
        request.parameter = request.path.mid(slash + 1);
        found = m_paths.find(request.path.left(slash) + QLatin1String("/{}"));
        if (request.parameter.isEmpty())
            return nullptr;
    }
    return found == m_paths.end() ? nullptr : &found->second;
}

} // namespace Understudy
