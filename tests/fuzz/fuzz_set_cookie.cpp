// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "session/credentials.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Understudy;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

//! Cookies may leave \a from's host for one that has a parent with it in common.
void checkStrangers(const Credentials &credentials, const QUrl &from)
{
    const QString host = from.host(QUrl::FullyEncoded).toLower();
    for (const char *address : {"https://evil.test/",
                                "https://sub.evil.test/a/b",
                                "https://com/",
                                "http://127.0.0.2/",
                                "https://[::2]/",
                                "https://evil/"}) {
        const QUrl stranger(QString::fromLatin1(address));
        const QString parent = stranger.host().section(QLatin1Char('.'), -2);
        if (!isBelow(host, parent) && !isBelow(parent, host))
            require(credentials.cookieHeader(stranger, now).isEmpty(),
                    "a cookie goes to nobody but those who set it");
    }
}

void checkCookies(const Credentials &credentials, const QUrl &from)
{
    const QString host = from.host(QUrl::FullyEncoded).toLower();
    QMap<QString, int> perHost;
    for (const Cookie &cookie : credentials.cookies()) {
        require(++perHost[cookie.domain] <= 180, "a host has at most 180 cookies");
        require(!cookie.name.isEmpty(), "a cookie has a name");
        require(cookie.name.size() + cookie.value.reveal().size() <= 4096, "a cookie is small");
        require(!cookie.expires.isValid() || cookie.expires > now, "a cookie is not over");
        require(!cookie.expires.isValid() || cookie.expires <= now.addDays(400),
                "no cookie lasts longer than browsers let it");
        require(isBelow(host, cookie.domain), "a cookie is for its host or a parent of it");
        require(cookie.path.startsWith(QLatin1Char('/')), "a cookie's path begins with a slash");
    }
}

} // namespace

//! The input's first line is an address; each of the others is the value of a Set-Cookie header of
//! its answer.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArrayList lines =
        QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QUrl from(QString::fromUtf8(lines.takeFirst()), QUrl::StrictMode);
    if (!from.isValid() || from.host().isEmpty())
        return 0;
    Credentials credentials;
    credentials.applySetCookie(lines, from, now);
    checkCookies(credentials, from);
    checkStrangers(credentials, from);
    QUrl plain = from;
    plain.setScheme(QStringLiteral("http"));
    for (const QUrl &to : {from, plain}) {
        const QByteArray header = credentials.cookieHeader(to, now);
        require(!header.contains('\r') && !header.contains('\n') && !header.contains('\0'),
                "a Cookie header is one line");
    }
    const QByteArray kept = QJsonDocument(credentials.toJson()).toJson();
    const Result<Credentials> back = Credentials::fromJson(QJsonDocument::fromJson(kept).object());
    require(back.has_value(), "what is kept can be read again");
    require(*back == credentials, "what is kept comes back as it was");
    return 0;
}
