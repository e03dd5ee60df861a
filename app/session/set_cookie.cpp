// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/set_cookie.h"

#include <QHostAddress>
#include <QNetworkCookie>

#include <algorithm>

namespace Understudy {

namespace {

constexpr qsizetype LongestCookie = 4096; // RFC 6265 6.1; name and value, as browsers count
constexpr qsizetype LongestAttribute = 1024; // RFC 6265bis 5.6
constexpr qint64 LongestAge = 400LL * 24 * 3600; // RFC 6265bis 5.6.2, in seconds

using Attributes = QMap<QByteArray, QByteArray>;

//! A name and, after the first equals sign, a value; both trimmed.
struct Pair
{
    explicit Pair(const QByteArray &text)
        : hasValue(text.contains('='))
        , name(hasValue ? text.first(text.indexOf('=')).trimmed() : text.trimmed())
        , value(hasValue ? text.sliced(text.indexOf('=') + 1).trimmed() : QByteArray())
    { }

    bool hasValue;
    QByteArray name;
    QByteArray value;
};

//! By their names in lower case; the last of one name wins.
Attributes attributesOf(const QByteArrayList &parts)
{
    Attributes result;
    for (const QByteArray &part : parts) {
        const Pair attribute(part);
        if (attribute.value.size() <= LongestAttribute)
            result.insert(attribute.name.toLower(), attribute.value);
    }
    return result;
}

//! RFC 6265 5.2.2: none where it is not a number; zero and less mean at once.
std::optional<QDateTime> maxAgeEnd(const QByteArray &value, const QDateTime &now)
{
    const QByteArray digits = value.startsWith('-') ? value.mid(1) : value;
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    if (value.startsWith('-'))
        return now;
    bool fits = false;
    const qint64 seconds = value.toLongLong(&fits);
    return now.addSecs(fits ? std::min(seconds, LongestAge) : LongestAge);
}

//! Qt reads the dates that RFC 6265 5.1.1 describes. The rest of its cookie parser lets the later
//! of Max-Age and Expires win and drops the whole cookie for an odd domain, and so is not used.
QDateTime dateOf(const QByteArray &value)
{
    const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies("date=; expires=" + value);
    return cookies.isEmpty() ? QDateTime() : cookies.first().expirationDate().toUTC();
}

QDateTime expiryOf(const Attributes &attributes, const QDateTime &now)
{
    if (const auto end = maxAgeEnd(attributes.value("max-age"), now))
        return *end;
    const QDateTime end = dateOf(attributes.value("expires"));
    return end.isValid() ? std::min(end, now.addSecs(LongestAge)) : end; // RFC 6265bis 5.6.1
}

//! RFC 6265 5.1.4: up to, but not including, the last slash.
QString defaultPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return path.startsWith(QLatin1Char('/')) && slash > 0 ? path.left(slash) : QStringLiteral("/");
}

QString domainOf(const Attributes &attributes)
{
    QString domain = QString::fromUtf8(attributes.value("domain")).toLower();
    if (domain.startsWith(QLatin1Char('.')))
        domain.remove(0, 1);
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    return ascii.isEmpty() ? domain : ascii;
}

//! Whether \a host may set a cookie for \a domain. A name without a dot (`com`) belongs to no
//! parent.
bool maySetFor(const QString &host, const QString &domain)
{
    return host == domain || (domain.contains(QLatin1Char('.')) && domainMatches(host, domain));
}

bool hasControlCharacter(const QByteArray &line)
{
    const auto isControl = [](char c) {
        return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f';
    };
    return std::any_of(line.begin(), line.end(), isControl);
}

//! RFC 6265bis 4.1.3.
bool keepsPrefixRules(const Cookie &cookie, const Attributes &attributes)
{
    const QByteArray name = cookie.name.toLower();
    if (name.startsWith("__secure-"))
        return cookie.secure;
    if (name.startsWith("__host-"))
        return cookie.secure && cookie.hostOnly && attributes.value("domain").isEmpty()
            && attributes.value("path") == "/";
    return true;
}

//! Sets whom \a cookie is for; false where \a from must not set it.
bool place(Cookie &cookie, const Attributes &attributes, const QUrl &from)
{
    const QString host = cookieHost(from);
    const QString domain = domainOf(attributes);
    if (host.isEmpty() || (!domain.isEmpty() && !maySetFor(host, domain)))
        return false;
    cookie.hostOnly = domain.isEmpty() || !domain.contains(QLatin1Char('.'));
    cookie.domain = domain.isEmpty() ? host : domain;
    const QString path = QString::fromUtf8(attributes.value("path"));
    cookie.path = path.startsWith(QLatin1Char('/')) ? path : defaultPath(from);
    return true;
}

} // namespace

std::optional<Cookie> parseSetCookie(const QByteArray &line,
                                     const QUrl &from,
                                     bool secureOrigin,
                                     const QDateTime &now)
{
    QByteArrayList parts = line.split(';');
    const Pair pair(parts.takeFirst());
    if (!pair.hasValue || pair.name.isEmpty()
        || pair.name.size() + pair.value.size() > LongestCookie || hasControlCharacter(line))
        return {};
    const Attributes attributes = attributesOf(parts);
    Cookie cookie{.name = pair.name, .value = Secret(QByteArrayView(pair.value)), .domain = {}};
    cookie.secure = attributes.contains("secure");
    cookie.httpOnly = attributes.contains("httponly");
    cookie.expires = expiryOf(attributes, now);
    if ((cookie.secure && !secureOrigin) || !place(cookie, attributes, from)
        || !keepsPrefixRules(cookie, attributes))
        return {};
    return cookie;
}

QString cookieHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

bool domainMatches(const QString &host, const QString &domain)
{
    if (host == domain)
        return true;
    return host.endsWith(QLatin1Char('.') + domain) && QHostAddress(host).isNull();
}

bool pathMatches(const QString &requestPath, const QString &cookiePath)
{
    const QString path = requestPath.isEmpty() ? QStringLiteral("/") : requestPath;
    if (!path.startsWith(cookiePath))
        return false;
    return path.size() == cookiePath.size() || cookiePath.endsWith(QLatin1Char('/'))
        || path.at(cookiePath.size()) == QLatin1Char('/');
}

} // namespace Understudy
