// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serve.h"

#include "base/logging.h"
#include "server/audit_command.h"
#include "server/audit_log.h"
#include "server/data_folder.h"
#include "server/database_backup.h"
#include "server/database_clock.h"
#include "server/demo_data.h"
#include "server/directory_index.h"
#include "server/end_signals.h"
#include "server/progress_line.h"
#include "server/server.h"
#include "server/sql_engine.h"
#include "server/token.h"
#include "server/user_command.h"
#include "server/user_import.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sodium.h>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto lockWait = 750ms;
constexpr auto lockWaitOfCommand = 5s;
constexpr auto portWait = 3s;
constexpr auto portRetry = 100ms;

int fail(const Error &error)
{
    QTextStream(stderr) << "understudyd: " << error.message << '\n';
    return 1;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

Result<QString> databaseAddress(const Options &options)
{
    if (!options.database.isEmpty())
        return options.database;
    const QLatin1String file(options.demo ? "/demo.sqlite" : "/understudyd.sqlite");
    return dataFolder().map([file](const QString &folder) { return folder + file; });
}

//! Takes what an older version has left into the directory's index and the audit log's chain.
bool completeOld(Database &database)
{
    DirectoryIndex index(database);
    AuditLog log(database);
    const auto chain = [&log] {
        const Result<bool> isChained = log.isChained();
        return isChained && (*isChained || log.chainOldRows());
    };
    if (index.isWhole() && log.isChained().value_or(false))
        return true;
    return database.write([&] { return index.build() && chain(); }) && database.commit();
}

Result<std::unique_ptr<Database>> openDatabase(const Options &options,
                                               std::chrono::milliseconds wait)
{
    auto database = databaseAddress(options).and_then(
        [wait](const QString &address) { return Database::open(address, wait); });
    if (database && !completeOld(**database))
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("The database cannot be brought up to date."));
    return database;
}

//! Opens one that there is: for a mistyped path, none is made.
Result<std::unique_ptr<Database>> openExisting(const Options &options)
{
    return databaseAddress(options)
        .and_then([](const QString &address) {
            return SqlEngine::of(address)->provide(SqlEngine::Access::Read);
        })
        .and_then([&options] { return openDatabase(options, lockWaitOfCommand); });
}

Result<std::unique_ptr<Database>> openToRead(const Options &options)
{
    return databaseAddress(options).and_then(
        [](const QString &address) { return Database::openReader(address, lockWaitOfCommand); });
}

//! Who asks whether a log is whole, or what is in it, must not change it first.
Result<std::unique_ptr<Database>> openForAudit(const Options &options)
{
    const bool signs =
        options.audit.action == AuditOrder::Action::Export && !options.audit.head.isEmpty();
    if (signs)
        return openDatabase(options, lockWaitOfCommand);
    return openToRead(options);
}

//! The demo's password: the one from the environment at every start, else one made at the first.
Result<void> prepareDemo(Database &database,
                         const Clock &clock,
                         const Options &options,
                         QByteArray password)
{
    const DatabaseClock databaseClock(database, clock);
    ServerClock serverClock(databaseClock, lastReading(database));
    const Result<void> made = makeDemo(database, options.users, serverClock);
    if (!made || (password.isEmpty() && hasDemoPassword(database)))
        return made;
    const bool given = !password.isEmpty();
    if (!given)
        password = newToken().reveal().left(16);
    if (!setDemoPassword(database, PasswordHasher::hash(Secret(QByteArrayView(password)))))
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("The demo's password cannot be written."));
    if (!given)
        say(QStringLiteral("demo password: %1").arg(QString::fromUtf8(password)));
    return {};
}

//! Starts \a server, again and again for a while where another process has not yet given the port
//! back.
void startWhenPossible(Server &server, const Options &options, const QDeadlineTimer &until)
{
    const Result<quint16> port = server.start();
    if (port) {
        const QString host = options.address.protocol() == QAbstractSocket::IPv6Protocol
            ? QLatin1Char('[') + options.address.toString() + QLatin1Char(']')
            : options.address.toString();
        say(QStringLiteral("understudyd listening on http://%1:%2").arg(host).arg(*port));
        return;
    }
    if (until.hasExpired()) {
        QCoreApplication::exit(fail(port.error()));
        return;
    }
    QTimer::singleShot(portRetry,
                       [&server, &options, until] { startWhenPossible(server, options, until); });
}

} // namespace

int serve(const Options &options)
{
    const QByteArray demoPassword = takeEnvironment("UNDERSTUDY_DEMO_PASSWORD");
    const EndSignals endSignals(options.exitWithStdin);
    QObject::connect(&endSignals, &EndSignals::ended, qApp, &QCoreApplication::quit);
    const Result<std::unique_ptr<Database>> database = openDatabase(options, lockWait);
    if (!database)
        return fail(database.error());
    const SystemClock clock;
    if (options.demo) {
        const Result<void> ready = prepareDemo(**database, clock, options, demoPassword);
        if (!ready)
            return fail(ready.error());
    }
    const Result<AuditKey> auditKey = auditKeyFor(**database, options);
    if (!auditKey)
        return fail(auditKey.error());
    Server server(**database, clock, options, *auditKey);
    QTimer::singleShot(0, qApp, [&] {
        startWhenPossible(server, options, QDeadlineTimer(portWait));
    });
    return QCoreApplication::exec();
}

int changeUser(const Options &options)
{
    QByteArray password;
    if (needsPassword(options.user.action)) {
        QTextStream input(stdin);
        password = input.readLine(2048).toUtf8();
    }
    // The first account may come before the first start.
    const Result<std::unique_ptr<Database>> database = options.user.action == UserOrder::Action::Add
        ? openDatabase(options, lockWaitOfCommand)
        : openExisting(options);
    if (!database)
        return fail(database.error());
    const SystemClock machine;
    const DatabaseClock clock(**database, machine);
    ServerClock serverClock(clock, lastReading(**database));
    const Result<QString> done =
        runUserOrder(**database, serverClock, options.user, Secret(QByteArrayView(password)));
    if (!done)
        return fail(done.error());
    say(*done);
    return 0;
}

int importUsers(const Options &options)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            {.kind = ErrorKind::Unavailable,
             .message =
                 QStringLiteral("%1 cannot be read: %2.").arg(options.file, file.errorString())});
    const Result<std::unique_ptr<Database>> database = openDatabase(options, lockWaitOfCommand);
    if (!database)
        return fail(database.error());
    const SystemClock machine;
    const DatabaseClock clock(**database, machine);
    ServerClock serverClock(clock, lastReading(**database));
    ProgressLine line;
    UserImport import(**database,
                      serverClock,
                      file,
                      {.skipped =
                           [&line](qint64 number, const QString &fault) {
                               line.interrupt(
                                   QStringLiteral("line %1 is skipped: %2").arg(number).arg(fault));
                           },
                       .progress =
                           [&line](const ImportProgress &progress) {
                               line.show(progress.bytes, progress.total);
                           }});
    const Result<ImportProgress> done = import.run();
    line.end();
    if (!done)
        return fail(done.error());
    say(QStringLiteral("Done: %1 added, %2 were there already, %3 bad lines skipped.")
            .arg(done->added)
            .arg(done->known)
            .arg(done->skipped));
    return 0;
}

int migrate(const Options &options)
{
    const Result<std::unique_ptr<Database>> database = openExisting(options);
    if (!database)
        return fail(database.error());
    say(QStringLiteral("The database is up to date."));
    return 0;
}

int backup(const Options &options)
{
    const Result<void> done = openToRead(options).and_then(
        [&](const std::unique_ptr<Database> &database) { return backUp(*database, options.file); });
    if (!done)
        return fail(done.error());
    say(QStringLiteral("Done: %1. Keep the audit log's key, too; it is not in there.")
            .arg(options.file));
    return 0;
}

int audit(const Options &options)
{
    const Result<std::unique_ptr<Database>> database = openForAudit(options);
    if (!database)
        return fail(database.error());
    const SystemClock machine;
    const DatabaseClock clock(**database, machine);
    ServerClock serverClock(clock, lastReading(**database));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const Result<void> done = runAuditOrder(**database, serverClock, options, out);
    if (!done)
        return fail(done.error());
    if (!out.flush())
        return fail(
            {.kind = ErrorKind::Unavailable,
             .message = QStringLiteral("The output cannot be written: %1.").arg(out.errorString()),
             .source = QStringLiteral("audit")});
    return 0;
}

QByteArray takeEnvironment(const char *variable)
{
    char *const value = std::getenv(variable);
    if (!value)
        return {};
    const QByteArray copy(value);
    sodium_memzero(value, std::strlen(value));
    unsetenv(variable);
    return copy;
}

} // namespace Understudy
