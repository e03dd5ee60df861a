// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/address_cleaner.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace Understudy {

namespace {

//! What is shorter says nothing, and would be found everywhere.
constexpr qsizetype shortestCode = 6;
constexpr qsizetype shortestCredential = 8;
//! A part of a path that is no word.
constexpr qsizetype shortestPart = 16;
constexpr qsizetype mostSecrets = 500;
const QString hidden = QStringLiteral("hidden");

//! Nothing honest encodes more often; a page that does must not keep the console busy.
constexpr int mostDecodings = 5;
constexpr qsizetype longestAddress = 64 * 1024;

QString decoded(const QString &text)
{
    QString result = text;
    for (int i = 0; i < mostDecodings; ++i)
        result = QUrl::fromPercentEncoding(result.toUtf8());
    return result;
}

//! In a query, and in a fragment that is written like one.
QString withoutSecretValues(const QString &parameters)
{
    static const QRegularExpression secret(
        QStringLiteral("((?:^|[?&;#])(?:[^=&;?#]*(?:token|passw(?:or)?d|pwd|secret|session"
                       "|jwt|otp|signature|credential|assertion|api_?key|authorization|verifier)"
                       "[^=&;?#]*|(?:auth|one)?[_-]?(?:time)?[_-]?code|auth|key|sid|sig|ticket"
                       "|samlresponse)=)[^&;#]*"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(parameters).replace(secret, QStringLiteral("\\1") + hidden);
}

QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(QStringLiteral("/"));
    return origin;
}

} // namespace

AddressCleaner::AddressCleaner(const ViewOpening &opening)
{
    learn(opening.cookies);
    for (const Secret &value : opening.headers)
        learnHeader(QString::fromUtf8(value.reveal()));
    if (!opening.handsOver)
        return;
    const auto items = QUrlQuery(opening.start).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        learn(value, shortestCode);
    learn(opening.start.fragment(QUrl::FullyDecoded), shortestCode);
    const QStringList parts =
        opening.start.path(QUrl::FullyDecoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!opening.address.path(QUrl::FullyDecoded).contains(part))
            learn(part, shortestPart);
}

//! Whole, and each part: "Bearer" stands in no address, its token may.
void AddressCleaner::learnHeader(const QString &value)
{
    const QStringList parts = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        learn(part, shortestCredential);
    learn(value, shortestCredential);
}

void AddressCleaner::learn(const QList<Cookie> &cookies)
{
    for (const Cookie &cookie : cookies)
        learn(QString::fromUtf8(cookie.value.reveal()), shortestCredential);
}

void AddressCleaner::learn(const QString &value, qsizetype shortest)
{
    const Secret secret(decoded(value));
    if (value.size() < shortest || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    if (m_secrets.size() > mostSecrets) // an application may renew its cookie with every answer
        m_secrets.removeFirst();
}

bool AddressCleaner::isSecret(const QUrl &url) const
{
    const QString encoded = url.toString(QUrl::FullyEncoded);
    if (encoded.size() > longestAddress)
        return true; // who would look through it
    const QByteArray whole = decoded(encoded).toUtf8();
    return std::any_of(m_secrets.cbegin(), m_secrets.cend(), [&whole](const Secret &one) {
        return whole.contains(one.reveal());
    });
}

QUrl AddressCleaner::cleaned(const QUrl &url) const
{
    QUrl result;
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        result.setScheme(url.scheme());
        return result;
    }
    if (isSecret(url))
        return originOf(url);
    static const QRegularExpression pathParameters(QStringLiteral(";[^/]*"));
    result = url;
    result.setUserInfo({});
    result.setPath(url.path(QUrl::FullyEncoded).remove(pathParameters), QUrl::TolerantMode);
    if (url.hasQuery())
        result.setQuery(withoutSecretValues(url.query(QUrl::FullyEncoded)));
    if (url.hasFragment())
        result.setFragment(withoutSecretValues(url.fragment(QUrl::FullyEncoded)));
    return result;
}

} // namespace Understudy
