// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/request_gate.h"

#include "backend/http_client.h"

#include <QRegularExpression>

#include <algorithm>

namespace Understudy {

namespace {

//! Nothing honest encodes more often; a page that does must not keep the console busy.
constexpr int mostDecodings = 5;
constexpr qsizetype longestPath = 16 * 1024;

//! Decoded again and again, for a server may do it twice; without what servers forgive.
QString plainPath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    for (int i = 0; i < mostDecodings; ++i)
        path = QUrl::fromPercentEncoding(path.toUtf8());
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    static const QRegularExpression parameters(QStringLiteral(";[^/]*"));
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    return path.remove(parameters).replace(slashes, QStringLiteral("/"));
}

//! Whether the path cannot be read as a server may read it.
bool isUnclear(const QUrl &url)
{
    if (url.path(QUrl::FullyEncoded).size() > longestPath)
        return true;
    const QString path = plainPath(url);
    return QUrl::fromPercentEncoding(path.toUtf8()) != path;
}

QString withoutEnd(const QString &path)
{
    return path.size() > 1 && path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path;
}

bool isOfTheWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

bool fitsPattern(const QString &path, const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != QLatin1Char('*')) {
            expression += QRegularExpression::escape(pattern.mid(i, 1));
        } else if (pattern.mid(i, 2) == QLatin1String("**")) {
            expression += QStringLiteral(".*");
            ++i;
        } else {
            expression += QStringLiteral("[^/]*");
        }
    }
    const QRegularExpression whole(QRegularExpression::anchoredPattern(expression),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    return whole.match(path).hasMatch();
}

RequestGate::RequestGate(ViewRules rules)
    : m_rules(std::move(rules))
{ }

RequestGate RequestGate::open()
{
    RequestGate gate;
    gate.m_isOpen = true;
    return gate;
}

bool RequestGate::isInside(const QUrl &url) const
{
    if (m_isOpen)
        return isOfTheWeb(url);
    return std::any_of(m_rules.origins.cbegin(), m_rules.origins.cend(), [&url](const QUrl &one) {
        return sameOrigin(one, url);
    });
}

//! Cookies know no ports and hardly any schemes (RFC 6265 8.5): they would go along.
bool RequestGate::sharesCookies(const QUrl &url) const
{
    return std::any_of(m_rules.origins.cbegin(), m_rules.origins.cend(), [&url](const QUrl &one) {
        return one.host().compare(url.host(), Qt::CaseInsensitive) == 0;
    });
}

Passage RequestGate::judge(const ViewRequest &request) const
{
    const QString scheme = request.url.scheme();
    if (scheme == QLatin1String("data") || scheme == QLatin1String("blob"))
        return request.showsPage ? Passage::Blocked : Passage::Passes;
    if (!isOfTheWeb(request.url))
        return Passage::Blocked;
    if (m_isOpen)
        return Passage::Passes;
    if (isUnclear(request.url))
        return Passage::Blocked;
    const QString path = plainPath(request.url);
    const auto named = [&](const QList<PathPattern> &patterns) {
        return std::any_of(patterns.cbegin(), patterns.cend(), [&](const PathPattern &one) {
            return (one.method.isEmpty() || one.method == request.method)
                && (fitsPattern(path, one.path)
                    || fitsPattern(withoutEnd(path), withoutEnd(one.path)));
        });
    };
    const bool inside = isInside(request.url);
    const bool reads = isReading(request.method);
    if (inside && named(m_rules.ends))
        return Passage::WantsStop;
    if (inside && named(m_rules.deny))
        return Passage::Blocked;
    if (request.showsPage && !inside)
        return reads ? Passage::Elsewhere : Passage::Blocked;
    if (!inside && sharesCookies(request.url))
        return Passage::Blocked;
    if (reads || m_changesAllowed || (inside && named(m_rules.readRequests)))
        return Passage::Passes;
    return Passage::Blocked;
}

} // namespace Understudy
