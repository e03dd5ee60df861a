// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "impersonation/prefill.h"

#include <QUrl>

#include <algorithm>

using namespace Understudy;

namespace {

QString linkTo(const Prefill &prefill)
{
    const auto encoded = [](const QString &value) {
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    return QStringLiteral("understudy://impersonate?user=%1&reason=%2&ticket=%3&connection=%4")
        .arg(encoded(prefill.userId),
             encoded(prefill.reason),
             encoded(prefill.ticket),
             encoded(prefill.connectionName));
}

} // namespace

//! The input is a link, as a page or another program hands it over.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::optional<Prefill> prefill =
        parseLink(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!prefill)
        return 0;
    require(prefill->source == Prefill::Source::Link, "what a link fills in says so");
    for (const QString &value :
         {prefill->userId, prefill->reason, prefill->ticket, prefill->connectionName}) {
        require(value.size() <= 2000, "a value is short");
        require(std::ranges::none_of(value,
                                     [](QChar one) {
                                         return one.isNull() || one == QChar(0x1b)
                                             || one == QChar(0x202e);
                                     }),
                "a value is what it looks like");
    }
    require(parseLink(linkTo(*prefill)) == prefill, "a link says what it fills in");
    return 0;
}
