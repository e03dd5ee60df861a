// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/credentials.h"

#include "session/set_cookie.h"

#include <QHostAddress>

#include <algorithm>

namespace Understudy {

namespace {

constexpr qsizetype CookiesPerHost = 180;

bool isSecureOrigin(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || isLoopback(url);
}

bool isExpired(const Cookie &cookie, const QDateTime &now)
{
    return cookie.expires.isValid() && cookie.expires <= now;
}

bool sameSlot(const Cookie &one, const Cookie &other)
{
    return one.name == other.name && one.domain == other.domain && one.path == other.path;
}

bool applies(const Cookie &cookie, const QUrl &to, const QDateTime &now)
{
    const QString host = cookieHost(to);
    const bool hostFits =
        cookie.hostOnly ? host == cookie.domain : domainMatches(host, cookie.domain);
    return hostFits && pathMatches(to.path(QUrl::FullyEncoded), cookie.path)
        && !isExpired(cookie, now) && (!cookie.secure || isSecureOrigin(to));
}

QList<Cookie> applicable(const QList<Cookie> &cookies, const QUrl &to, const QDateTime &now)
{
    QList<Cookie> result;
    std::copy_if(cookies.begin(),
                 cookies.end(),
                 std::back_inserter(result),
                 [&](const Cookie &cookie) { return applies(cookie, to, now); });
    std::stable_sort(result.begin(), result.end(), [](const Cookie &a, const Cookie &b) {
        return a.path.size() > b.path.size();
    });
    return result;
}

//! Puts \a cookie in its namesake's place, which keeps its age (RFC 6265 5.3 step 11), or at the
//! end.
void store(QList<Cookie> &cookies, const Cookie &cookie)
{
    const auto namesake = std::find_if(cookies.begin(), cookies.end(), [&](const Cookie &other) {
        return sameSlot(cookie, other);
    });
    if (namesake == cookies.end())
        cookies.append(cookie);
    else
        *namesake = cookie;
}

void dropOldestBeyondBound(QList<Cookie> &cookies, const QString &domain)
{
    const auto ofDomain = [&](const Cookie &cookie) {
        return cookie.domain == domain;
    };
    if (std::count_if(cookies.begin(), cookies.end(), ofDomain) > CookiesPerHost)
        cookies.erase(std::find_if(cookies.begin(), cookies.end(), ofDomain));
}

//! The cookies that may name a session: those hidden from scripts where there are any.
QList<Cookie> sessionCookies(const Credentials &credentials)
{
    QList<Cookie> hidden;
    std::copy_if(credentials.cookies().cbegin(),
                 credentials.cookies().cend(),
                 std::back_inserter(hidden),
                 [](const Cookie &cookie) { return cookie.httpOnly; });
    return hidden.isEmpty() ? credentials.cookies() : hidden;
}

} // namespace

bool Credentials::isEmpty() const
{
    return m_cookies.isEmpty() && m_headers.isEmpty() && m_values.isEmpty();
}

void Credentials::applySetCookie(const QList<QByteArray> &setCookie,
                                 const QUrl &from,
                                 const QDateTime &now)
{
    for (const QByteArray &line : setCookie) {
        const std::optional<Cookie> cookie = parseSetCookie(line, from, isSecureOrigin(from), now);
        if (!cookie)
            continue;
        store(m_cookies, *cookie);
        m_cookies.removeIf([&](const Cookie &stored) { return isExpired(stored, now); });
        dropOldestBeyondBound(m_cookies, cookie->domain);
    }
}

QByteArray Credentials::cookieHeader(const QUrl &to, const QDateTime &now) const
{
    QByteArrayList pairs;
    for (const Cookie &cookie : applicable(m_cookies, to, now))
        pairs.append(cookie.name + '=' + cookie.value.reveal());
    return pairs.join("; ");
}

Secret Credentials::cookie(const QByteArray &name, const QUrl &to, const QDateTime &now) const
{
    for (const Cookie &cookie : applicable(m_cookies, to, now)) {
        if (cookie.name == name)
            return cookie.value;
    }
    return {};
}

QDateTime Credentials::cookieExpiry(const QByteArray &name,
                                    const QUrl &to,
                                    const QDateTime &now) const
{
    for (const Cookie &cookie : applicable(m_cookies, to, now)) {
        if (cookie.name == name)
            return cookie.expires;
    }
    return {};
}

void Credentials::addCookie(const Cookie &cookie)
{
    store(m_cookies, cookie);
}

void Credentials::dropCookie(const QByteArray &name)
{
    m_cookies.removeIf([&](const Cookie &cookie) { return cookie.name == name; });
}

void Credentials::keepCookies(const QList<QByteArray> &names)
{
    m_cookies.removeIf([&](const Cookie &cookie) { return !names.contains(cookie.name); });
}

void Credentials::setHeader(const QByteArray &name, const Secret &value)
{
    dropHeader(name);
    m_headers.insert(name, value);
}

void Credentials::dropHeader(const QByteArray &name)
{
    m_headers.removeIf([&name](const auto &header) {
        return header.key().compare(name, Qt::CaseInsensitive) == 0;
    });
}

Secret Credentials::value(const QString &name) const
{
    return m_values.value(name);
}

void Credentials::setValue(const QString &name, const Secret &value)
{
    m_values.insert(name, value);
}

void Credentials::dropValue(const QString &name)
{
    m_values.remove(name);
}

bool shareSecret(const Credentials &one, const Credentials &other)
{
    const QList<Cookie> its = sessionCookies(one);
    const auto held = [&other](const Cookie &cookie) {
        return std::any_of(other.cookies().cbegin(),
                           other.cookies().cend(),
                           [&cookie](const Cookie &theirs) {
                               return theirs.name == cookie.name && theirs.value == cookie.value;
                           });
    };
    const auto values = other.values().values();
    return std::any_of(its.cbegin(), its.cend(), held)
        || std::any_of(one.values().cbegin(), one.values().cend(), [&values](const Secret &value) {
               return values.contains(value);
           });
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol && address.isLoopback());
}

} // namespace Understudy
