// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/postgres_address.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Understudy {

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorKind::Invalid, sentence, QStringLiteral("options"));
}

bool isTls(const QString &name)
{
    return name == QLatin1String("sslmode") || name == QLatin1String("sslrootcert")
        || name == QLatin1String("sslcert") || name == QLatin1String("sslkey");
}

Result<void> takeParameters(const QUrl &url, PostgresAddress &address)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == QLatin1String("host") && address.host.isEmpty())
            address.host = value;
        else if (isTls(name))
            address.tls.insert(name, value);
        else
            return wrong(QStringLiteral("The database's URL has the parameter \"%1\"; understudyd "
                                        "knows host (where the URL names none), sslmode, "
                                        "sslrootcert, sslcert and sslkey.")
                             .arg(name));
    }
    return {};
}

//! Qt's driver takes semicolons for spaces and cannot be told of a NUL.
bool isSpeakable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char(';') || c.isNull();
    });
}

} // namespace

bool PostgresAddress::isMeantBy(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql:"))
        || text.startsWith(QLatin1String("postgres:"));
}

Result<PostgresAddress> PostgresAddress::parse(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!isMeantBy(url) || !parsed.isValid() || parsed.hasFragment()
        || !url.section(QLatin1Char(':'), 1).startsWith(QLatin1String("//")))
        return wrong(QStringLiteral("A PostgreSQL database is given as "
                                    "postgresql://[USER@]HOST[:PORT]/DATABASE; write special "
                                    "characters in it as %xx."));
    PostgresAddress address{.host = parsed.host(),
                            .port = parsed.port(),
                            .database = parsed.path(QUrl::FullyDecoded).mid(1),
                            .user = parsed.userName(QUrl::FullyDecoded),
                            .password = parsed.password(QUrl::FullyDecoded)};
    if (address.database.isEmpty() || address.database.contains(QLatin1Char('/')))
        return wrong(QStringLiteral("The database's URL names no database: it ends in /DATABASE."));
    const Result<void> taken = takeParameters(parsed, address);
    if (!taken)
        return failure(taken.error());
    const QStringList tls = address.tls.values();
    if (!isSpeakable(address.host) || !std::all_of(tls.begin(), tls.end(), isSpeakable))
        return wrong(QStringLiteral("The database's URL has a semicolon where none can be."));
    return address;
}

} // namespace Understudy
