// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// engine_driver FOLDER start|stop|look [STEP]: the console's engine without its window, on the real
// journal, the desktop's keychain and the backend that standard input describes, in JSON: address,
// profile, settings, revokeProven, fields (of the sign-in form), userId (whom to start as). Kills
// itself with SIGKILL once STEP ("start.3") is done. Prints where things stand as soon as the
// journal and the keychain have told ("first …"), and once they are settled ("settled …").

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "base/logging.h"
#include "impersonation/impersonation.h"
#include "journal/sql_journal.h"
#include "session/qt_keychain.h"

#include <QCoreApplication>
#include <QCoroCore>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

using namespace Understudy;
using namespace std::chrono_literals;

namespace {

const char *nameOf(ImpersonationState state)
{
    switch (state) {
    case ImpersonationState::SignedOut:
        return "SignedOut";
    case ImpersonationState::SignedIn:
        return "SignedIn";
    case ImpersonationState::Starting:
        return "Starting";
    case ImpersonationState::Impersonating:
        return "Impersonating";
    case ImpersonationState::Stopping:
        return "Stopping";
    case ImpersonationState::Unconfirmed:
        return "Unconfirmed";
    }
    Q_UNREACHABLE();
}

Connection connectionOf(const QJsonObject &told)
{
    return {.id = QStringLiteral("driven"),
            .name = QStringLiteral("Driven"),
            .address = QUrl(told[QLatin1String("address")].toString()),
            .profileId = told[QLatin1String("profile")].toString(),
            .settings = told[QLatin1String("settings")].toObject(),
            .environment = Environment::Demo,
            .revokeProven = told[QLatin1String("revokeProven")].toBool()};
}

class Driver
{
public:
    Driver(const QString &folder, QJsonObject told, QString dieAt)
        : m_vault(m_keychain, folder) // each folder an installation of its own
        , m_journal(folder + QStringLiteral("/journal.sqlite"))
        , m_engine([this](const Connection &connection) { return backendOf(connection); },
                   m_vault,
                   m_journal,
                   m_clock,
                   m_settings)
        , m_told(std::move(told))
        , m_dieAt(std::move(dieAt))
    {
        QObject::connect(
            &m_engine, &Impersonation::stepDone, &m_engine, [this](const QString &step) {
                if (step == m_dieAt)
                    raise(SIGKILL);
            });
        QObject::connect(&m_engine, &Impersonation::statusChanged, &m_engine, [this] {
            m_sinceChange.start();
        });
    }

    QCoro::Task<void> run(QString command)
    {
        const Connection connection = connectionOf(m_told);
        co_await m_engine.open(connection);
        say("first");
        if (command == QLatin1String("start"))
            co_await start();
        else if (command == QLatin1String("stop"))
            co_await m_engine.stop();
        co_await settle();
        say("settled");
        co_await m_engine.shutdown();
        co_await m_vault.drain(5s);
        QCoreApplication::quit();
    }

private:
    QCoro::Task<void> start()
    {
        QMap<QString, Secret> fields;
        const QJsonObject told = m_told[QLatin1String("fields")].toObject();
        for (auto field = told.begin(); field != told.end(); ++field)
            fields.insert(field.key(), Secret(field.value().toString()));
        co_await m_engine.signIn(fields);
        StartOrder order;
        order.userId = m_told[QLatin1String("userId")].toString();
        order.reason = QStringLiteral("Killing the engine");
        co_await m_engine.start(order);
    }

    //! Until a state that lasts has lasted long enough for a verification, or for ten seconds.
    QCoro::Task<void> settle()
    {
        QElapsedTimer timer;
        timer.start();
        m_sinceChange.start();
        while (timer.elapsed() < 10'000 && !isSettled()) {
            QTimer wait;
            wait.start(100ms);
            co_await wait;
        }
    }

    bool isSettled() const
    {
        const ImpersonationState state = m_engine.status().state;
        const bool lasts = state == ImpersonationState::SignedOut
            || state == ImpersonationState::SignedIn || state == ImpersonationState::Impersonating;
        return lasts && m_sinceChange.elapsed() > 1'500;
    }

    void say(const char *when) const
    {
        const ImpersonationStatus &status = m_engine.status();
        std::printf("%s %s %s %d\n",
                    when,
                    nameOf(status.state),
                    qPrintable(status.subject.id),
                    int(status.orphans.size()));
        std::fflush(stdout);
    }

    Result<std::unique_ptr<Backend>> backendOf(const Connection &connection) const
    {
        return std::make_unique<ProfileBackend>(
            *m_profiles.profileOf(connection), connection, m_clock, nullptr, 3s);
    }

    SystemClock m_clock;
    Settings m_settings;
    ProfileCatalogue m_profiles;
    QtKeychainStore m_keychain{QStringLiteral("understudy-test")};
    SessionVault m_vault;
    SqlJournal m_journal;
    Impersonation m_engine;
    QJsonObject m_told;
    QString m_dieAt;
    QElapsedTimer m_sinceChange;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installRedactingLog();
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: engine_driver FOLDER start|stop|look [STEP]\n", stderr);
        return 2;
    }
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    const QJsonObject told = QJsonDocument::fromJson(input.readAll()).object();
    Driver driver(arguments[1], told, arguments.value(3));
    QMetaObject::invokeMethod(
        &application, [&] { driver.run(arguments[2]); }, Qt::QueuedConnection);
    return application.exec();
}
