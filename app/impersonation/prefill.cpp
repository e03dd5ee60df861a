// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/prefill.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <string_view>

namespace Understudy {

namespace {

constexpr int longestValue = 2000;
constexpr int longestLink = 16'000;

QString *fieldOf(Prefill &prefill, const QString &key)
{
    if (key == QLatin1String("user"))
        return &prefill.userId;
    if (key == QLatin1String("reason"))
        return &prefill.reason;
    if (key == QLatin1String("ticket"))
        return &prefill.ticket;
    if (key == QLatin1String("connection"))
        return &prefill.connectionName;
    return nullptr;
}

bool isTreacherous(QChar one)
{
    constexpr std::u16string_view turns = u"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
                                          u"\u2066\u2067\u2068\u2069";
    const char16_t unit = one.unicode();
    const bool breaks = unit == u'\n' || unit == u'\r' || unit == u'\t';
    return (one.category() == QChar::Other_Control && !breaks)
        || turns.find(unit) != std::u16string_view::npos;
}

bool isAcceptable(const QString &value)
{
    return value.size() <= longestValue && value.isValidUtf16()
        && std::ranges::none_of(value, isTreacherous);
}

//! Both ways of writing it: some programs turn one into the other.
bool asksToImpersonate(const QUrl &url)
{
    const QString verb = QStringLiteral("impersonate");
    const QString path = url.path();
    return url.authority().isEmpty()
        ? path == verb
        : url.authority() == verb && (path.isEmpty() || path == QLatin1String("/"));
}

} // namespace

std::optional<Prefill> parseLink(const QString &link)
{
    if (link.size() > longestLink)
        return std::nullopt;
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("understudy") || !asksToImpersonate(url)
        || url.hasFragment())
        return std::nullopt;
    // Forms write a space as plus, and both forms and percent-encoding write a plus as %2B.
    const QUrlQuery query(
        url.query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1String("%20")));
    Prefill prefill{.source = Prefill::Source::Link};
    QStringList seen;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        QString *field = fieldOf(prefill, key);
        if (!field || seen.contains(key) || !isAcceptable(value))
            return std::nullopt;
        seen += key;
        *field = value;
    }
    return prefill;
}

} // namespace Understudy
