// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prefill.h"

#include <QUrl>
#include <QUrlQuery>

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

} // namespace

std::optional<Prefill> parseLink(const QString &link)
{
    if (link.size() > longestLink)
        return std::nullopt;
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("understudy")
        || url.path() != QLatin1String("impersonate"))
        return std::nullopt;
    if (!url.authority().isEmpty() || url.hasFragment())
        return std::nullopt;
    // Forms write a space as plus, and both forms and percent-encoding write a plus as %2B.
    const QUrlQuery query(
        url.query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1String("%20")));
    Prefill prefill{.source = Prefill::Source::Link};
    QStringList seen;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        QString *field = fieldOf(prefill, key);
        if (!field || seen.contains(key) || value.size() > longestValue)
            return std::nullopt;
        seen += key;
        *field = value;
    }
    return prefill;
}

} // namespace Understudy
