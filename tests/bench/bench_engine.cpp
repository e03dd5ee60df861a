// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_engine ADDRESS FOLDER ROUNDS: starts and stops impersonations at the demo at ADDRESS, in
// turns through the console's engine and as the bare sum of what each takes at least: the same HTTP
// calls with libcurl, the keychain's own writes, the journal's own commits. Prints the milliseconds
// of a pair, engine and sum, one line a round.

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "http_probe.h"
#include "impersonation/impersonation.h"
#include "journal/sql_journal.h"
#include "session/qt_keychain.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <qt6keychain/keychain.h>

#include <cstdio>
#include <functional>

using namespace Understudy;

namespace {

constexpr int pairsOfRound = 10;
const QString email = QStringLiteral("admin@example.com");

QString password()
{
    return qEnvironmentVariable("UNDERSTUDY_DEMO_PASSWORD");
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "bench_engine: %s\n", what);
    std::exit(1);
}

//! The console without its window.
class Engine
{
public:
    Engine(const QString &address, const QString &folder)
        : m_journal(folder + QStringLiteral("/journal.sqlite"))
        , m_impersonation([this](const Connection &connection) { return backendOf(connection); },
                          m_vault,
                          m_journal,
                          m_clock)
    {
        const Connection demo{.id = QStringLiteral("bench"),
                              .name = QStringLiteral("Bench"),
                              .address = QUrl(address),
                              .profileId = QStringLiteral("understudy"),
                              .environment = Environment::Demo};
        const QMap<QString, Secret> fields{{QStringLiteral("email"), Secret(email)},
                                           {QStringLiteral("password"), Secret(password())}};
        if (!QCoro::waitFor(m_impersonation.open(demo))
            || !QCoro::waitFor(m_impersonation.signIn(fields)))
            fail("the engine cannot sign in");
    }

    ~Engine() { QCoro::waitFor(m_impersonation.shutdown()); }
    Q_DISABLE_COPY_MOVE(Engine)

    void startAndStop()
    {
        const StartOrder order{.userId = QStringLiteral("42"),
                               .reason = QStringLiteral("Measuring"),
                               .idempotencyKey =
                                   QUuid::createUuid().toString(QUuid::WithoutBraces)};
        if (!QCoro::waitFor(m_impersonation.start(order)))
            fail("the engine cannot start");
        QCoro::waitFor(m_impersonation.stop());
        if (m_impersonation.status().state != ImpersonationState::SignedIn)
            fail("the engine cannot stop");
    }

private:
    Result<std::unique_ptr<Backend>> backendOf(const Connection &connection) const
    {
        return std::make_unique<ProfileBackend>(*m_profiles.profileOf(connection),
                                                connection,
                                                m_clock);
    }

    SystemClock m_clock;
    ProfileCatalogue m_profiles;
    QtKeychainStore m_keychain{QStringLiteral("understudy-bench")};
    SessionVault m_vault{m_keychain, QStringLiteral("bench")};
    SqlJournal m_journal;
    Impersonation m_impersonation;
};

//! The parts of a pair one by one, with nothing around them.
class BareParts
{
public:
    BareParts(const QString &address, const QString &folder)
        : m_probe(address.toLatin1())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare")))
    {
        m_database.setDatabaseName(folder + QStringLiteral("/bare.sqlite"));
        m_database.open();
        run(QStringLiteral("PRAGMA journal_mode=WAL"));
        run(QStringLiteral("PRAGMA synchronous=FULL"));
        run(QStringLiteral("CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT)"));
        const auto answer = m_probe.send("POST",
                                         "/api/session",
                                         {},
                                         {{QStringLiteral("email"), email},
                                          {QStringLiteral("password"), password()}});
        m_actor = tokenOf(answer);
    }

    //! What a start and a stop ask of the backend.
    void call()
    {
        const auto started =
            m_probe.send("POST",
                         "/api/impersonation",
                         m_actor,
                         {{QStringLiteral("userId"), 42},
                          {QStringLiteral("reason"), QStringLiteral("Measuring")}});
        const QByteArray subject = tokenOf(started);
        m_probe.send("GET", "/api/session", subject);
        m_probe.send("DELETE", "/api/impersonation", subject);
        if (m_probe.send("GET", "/api/session", m_actor).status != 200)
            fail("the server refused");
    }

    //! What they keep in the keychain: subject and actor, then the actor alone.
    void keep()
    {
        for (const int size : {900, 450})
            write(QByteArray(size, 'x'));
    }

    //! What they record: intended, started, stopping, stopped.
    void commit()
    {
        for (int step = 0; step < 4; ++step) {
            m_database.transaction();
            QSqlQuery insert(m_database);
            insert.prepare(QStringLiteral("INSERT INTO entry (text) VALUES (?)"));
            insert.addBindValue(QString(400, QLatin1Char('x')));
            if (!insert.exec() || !m_database.commit())
                fail("the disk refused");
        }
    }

private:
    static QByteArray tokenOf(const HttpProbe::Answer &answer)
    {
        if (answer.status != 201)
            fail("the server refused");
        return answer.body.value(QLatin1String("token")).toString().toLatin1();
    }

    static void write(const QByteArray &data)
    {
        QKeychain::WritePasswordJob job(QStringLiteral("understudy-bench"));
        job.setAutoDelete(false);
        job.setKey(QStringLiteral("bare"));
        job.setBinaryData(data);
        QEventLoop loop;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        if (job.error() != QKeychain::NoError)
            fail("the keychain refused");
    }

    void run(const QString &statement) { QSqlQuery(m_database).exec(statement); }

    HttpProbe m_probe;
    QSqlDatabase m_database;
    QByteArray m_actor;
};

double timesAPair(const std::function<void()> &work)
{
    return millisecondsOf([&work] {
               for (int pair = 0; pair < pairsOfRound; ++pair)
                   work();
           })
        / pairsOfRound;
}

void measure(Engine &engine, BareParts &bare)
{
    const double whole = timesAPair([&engine] { engine.startAndStop(); });
    const double sum = timesAPair([&bare] { bare.call(); }) + timesAPair([&bare] { bare.keep(); })
        + timesAPair([&bare] { bare.commit(); });
    std::printf("%.3f %.3f\n", whole, sum);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !QDir().mkpath(arguments.at(2)))
        return 2;
    Engine engine(arguments.at(1), arguments.at(2));
    BareParts bare(arguments.at(1), arguments.at(2));
    engine.startAndStop(); // the keychain's first write makes its collection
    bare.call();
    for (int round = 0; round < arguments.at(3).toInt(); ++round)
        measure(engine, bare);
    return 0;
}
