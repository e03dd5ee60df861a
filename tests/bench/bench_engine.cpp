// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_engine PROFILE ADDRESS FOLDER ROUNDS: starts and stops impersonations at the backend of
// that profile at ADDRESS, in turns through the console's engine and as the bare sum of what each
// takes at least: the same HTTP calls with libcurl, the keychain's own writes, the journal's own
// commits. Prints the milliseconds of a pair, engine and sum, on ten lines a round.

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "bare_backend.h"
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
#include <cstdlib>
#include <functional>

using namespace Understudy;

namespace {

constexpr int pairsOfRound = 10;
constexpr int subject = 42;

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
    std::_Exit(1);
}

[[noreturn]] void refused()
{
    fail("the server refused");
}

//! As the connection test leaves it: what is superseded may be revoked.
Connection connectionTo(const QString &profile, const QString &address)
{
    QJsonObject settings;
    if (profile == QLatin1String("blitz"))
        settings.insert(QStringLiteral("prefix"), QStringLiteral("peer"));
    return {.id = profile,
            .name = QStringLiteral("Bench"),
            .address = QUrl(address),
            .profileId = profile,
            .settings = settings,
            .environment = Environment::Demo,
            .revokeProven = true};
}

//! The console without its window.
class Engine
{
public:
    Engine(const Connection &connection, const QString &folder)
        : m_journal(folder + QStringLiteral("/journal.sqlite"))
        , m_impersonation([this](const Connection &one) { return backendOf(one); },
                          m_vault,
                          m_journal,
                          m_clock,
                          m_settings)
    {
        const QMap<QString, Secret> fields{
            {QStringLiteral("email"), Secret(QStringLiteral("admin@example.com"))},
            {QStringLiteral("password"), Secret(qEnvironmentVariable("UNDERSTUDY_DEMO_PASSWORD"))}};
        if (!QCoro::waitFor(m_impersonation.open(connection))
            || !QCoro::waitFor(m_impersonation.signIn(fields)))
            fail("the engine cannot sign in");
    }

    ~Engine() { QCoro::waitFor(m_impersonation.shutdown()); }
    Q_DISABLE_COPY_MOVE(Engine)

    void startAndStop(const QString &userId)
    {
        const StartOrder order{.userId = userId,
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
    Settings m_settings;
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
    BareParts(std::unique_ptr<BareBackend> backend, const QString &folder)
        : m_backend(std::move(backend))
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare")))
    {
        m_database.setDatabaseName(folder + QStringLiteral("/bare.sqlite"));
        m_database.open();
        run(QStringLiteral("PRAGMA journal_mode=WAL"));
        run(QStringLiteral("PRAGMA synchronous=FULL"));
        run(QStringLiteral("CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT)"));
        if (!m_backend->signIn())
            refused();
    }

    //! The subject's id, as it is typed.
    QString subjectId() const { return m_backend->idOf(subject).toVariant().toString(); }

    //! What a start and a stop ask of the backend.
    void call()
    {
        if (!m_backend->start(subject) || !m_backend->isUser(subject) || !m_backend->stop()
            || !m_backend->isUser(BareBackend::admin) || !m_backend->revoke())
            refused();
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

    std::unique_ptr<BareBackend> m_backend;
    QSqlDatabase m_database;
};

//! A pair of each, at once: what else this machine does, and what the server has learned, is the
//! same for both.
void measure(Engine &engine, BareParts &bare)
{
    const QString userId = bare.subjectId();
    const double whole = millisecondsOf([&] { engine.startAndStop(userId); });
    const double sum = millisecondsOf([&bare] {
        bare.call();
        bare.keep();
        bare.commit();
    });
    std::printf("%.3f %.3f\n", whole, sum);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5 || !QDir().mkpath(arguments.at(3)))
        return 2;
    const QString &profile = arguments.at(1);
    const QString &address = arguments.at(2);
    const QString &folder = arguments.at(3);
    std::unique_ptr<BareBackend> backend = BareBackend::create(profile, address.toLatin1());
    if (!backend)
        return 2;
    BareParts bare(std::move(backend), folder);
    Engine engine(connectionTo(profile, address), folder);
    engine.startAndStop(bare.subjectId()); // the keychain's first write makes its collection
    bare.call();
    for (int pair = 0; pair < arguments.at(4).toInt() * pairsOfRound; ++pair)
        measure(engine, bare);
    return 0;
}
