// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_audit ADDRESS AT-ONCE SECONDS: prints how many rows a second are appended to the audit log
// of the database at ADDRESS, and durable, when so many share one transaction.

#include "server/audit_log.h"
#include "server/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

bool append(Database &database, int atOnce)
{
    AuditLog log(database);
    for (int i = 0; i < atOnce; ++i) {
        const AuditEntry entry{.time = 1'700'000'000'000,
                               .action = QStringLiteral("impersonation.started"),
                               .actorId = 1,
                               .subjectId = 42,
                               .sessionId = 7,
                               .reason = QStringLiteral("The cart does not add up"),
                               .ticket = QStringLiteral("T-1234"),
                               .address = QStringLiteral("127.0.0.1")};
        if (!database.write([&] { return log.append(entry); }))
            return false;
    }
    return database.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const QCoreApplication app(argc, argv);
    const int atOnce = QByteArray(argv[2]).toInt();
    const qint64 length = QByteArray(argv[3]).toLongLong() * 1000;
    const auto database = Database::open(QString::fromLocal8Bit(argv[1]), 1s);
    QElapsedTimer since;
    since.start();
    qint64 rows = 0;
    for (; database && !since.hasExpired(length); rows += atOnce) {
        if (!append(**database, atOnce))
            return 1;
    }
    std::printf("%.0f\n", double(rows) * 1000 / double(since.elapsed()));
    return database ? 0 : 1;
}
