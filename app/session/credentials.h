// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace Understudy {

//! A cookie as RFC 6265 section 5.3 stores it.
struct Cookie
{
    QByteArray name;
    Secret value;
    QString domain; //!< lower case, without a leading dot
    bool hostOnly = true;
    QString path = QStringLiteral("/");
    bool secure = false;
    bool httpOnly = false;
    QDateTime expires = {}; //!< UTC; invalid means: as long as the session

    bool operator==(const Cookie &) const = default;
};

//! What makes a request count as somebody: cookies, headers, named values. Serialisable for the
//! keychain, comparable, never printable. Nothing in here reaches a log or a message.
class Credentials
{
public:
    bool isEmpty() const;

    //! Takes \a setCookie (the values of an answer's Set-Cookie headers, in their order; the last
    //! of one name, domain and path wins) from an answer of \a from, read at \a now (RFC 6265
    //! section 5.3). A cookie that is expired removes its namesake. Cookies for a domain that is
    //! not \a from's host or a parent of it, Secure ones over plain http from elsewhere than
    //! loopback, and __Host- or __Secure- ones that break their rules (RFC 6265bis 4.1.3) are
    //! ignored. Bounds: 4 KiB a cookie, 180 cookies a host (the oldest go).
    void applySetCookie(const QList<QByteArray> &setCookie, const QUrl &from, const QDateTime &now);
    //! The Cookie header's value for a request to \a to at \a now: longer paths first, then older
    //! ones (section 5.4). Empty where none applies. Loopback counts as secure, as in browsers.
    QByteArray cookieHeader(const QUrl &to, const QDateTime &now) const;

    //! The cookies in the order in which they were set.
    const QList<Cookie> &cookies() const { return m_cookies; }

    //! The value of the first cookie of that name that would be sent to \a to; empty where there is
    //! none.
    Secret cookie(const QByteArray &name, const QUrl &to, const QDateTime &now) const;
    //! When that cookie ends, in UTC; invalid where it does not by itself.
    QDateTime cookieExpiry(const QByteArray &name, const QUrl &to, const QDateTime &now) const;
    //! In place of one of that name, domain and path.
    void addCookie(const Cookie &cookie);
    void dropCookie(const QByteArray &name);
    //! Only the cookies named remain; for profiles that say which count.
    void keepCookies(const QList<QByteArray> &names);

    //! Headers that every request carries beside the profile's own (a switching header). Names are
    //! the same whatever their case (RFC 9110 5.1).
    const QMap<QByteArray, Secret> &headers() const { return m_headers; }

    void setHeader(const QByteArray &name, const Secret &value);
    void dropHeader(const QByteArray &name);

    //! Named values, such as a bearer token, that a profile's placeholders refer to.
    Secret value(const QString &name) const;

    const QMap<QString, Secret> &values() const { return m_values; }

    void setValue(const QString &name, const Secret &value);
    void dropValue(const QString &name);

    //! The whole, for the keychain alone.
    QJsonObject toJson() const;
    //! Refuses what toJson() does not write.
    static Result<Credentials> fromJson(const QJsonObject &object);

    bool operator==(const Credentials &) const = default;

private:
    QList<Cookie> m_cookies;
    QMap<QByteArray, Secret> m_headers;
    QMap<QString, Secret> m_values;
};

QDebug operator<<(QDebug, const Credentials &) = delete;

//! Whether \a one and \a other hold a secret in common, so that revoking one could end the other.
//! Of the cookies those hidden from scripts count, where \a one has any: what scripts read (Blitz's
//! public data) can be the same in two sessions of one person.
bool shareSecret(const Credentials &one, const Credentials &other);

//! Whether \a url's host is this machine's loopback: 127.0.0.0/8, ::1, localhost or a name below
//! it.
bool isLoopback(const QUrl &url);

} // namespace Understudy
