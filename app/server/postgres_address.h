// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace Understudy {

//! Where a PostgreSQL database is, read from
//! postgresql://[USER[:PASSWORD]@][HOST[:PORT]]/DATABASE[?host=FOLDER&sslmode=…] (libpq's URLs,
//! section 34.1.1.2 of PostgreSQL 15's manual, with one host).
struct PostgresAddress
{
    QString host; //!< a name, an address or the folder of a socket; empty: libpq's own choice
    int port = -1; //!< -1: the usual one
    QString database;
    QString user; //!< empty: libpq's own choice
    QString password; //!< secret; empty: from PGPASSFILE, ~/.pgpass or PGPASSWORD
    QHash<QString, QString> tls = {}; //!< libpq's sslmode, sslrootcert, sslcert, sslkey

    //! Whether \a text is meant to be one.
    static bool isMeantBy(const QString &text);
    //! Reads \a url; the error says in a sentence what is wrong, without showing a password.
    static Result<PostgresAddress> parse(const QString &url);

    bool operator==(const PostgresAddress &) const = default;
};

} // namespace Understudy
