// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "backend/connection_store.h"
#include "backend/profile_backend.h"
#include "wording.h"

#include <QDBusConnection>
#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

const QString demoId = QStringLiteral("demo");
constexpr int demoUsers = 1000;
//! A disk that does not answer must not keep the window away for good.
constexpr auto journalPatience = 3s;
constexpr auto openAgainAfter = 100ms;

Connection demoConnection(const QUrl &address)
{
    // Before its first start the demo has no address: port 0 answers nobody.
    const QUrl nowhere(QStringLiteral("http://127.0.0.1:0"));
    return {.id = demoId,
            .name = Console::tr("Demo"),
            .address = address.isEmpty() ? nowhere : address,
            .profileId = QStringLiteral("understudy"),
            .environment = Environment::Demo};
}

} // namespace

Console::Console(const CommandLine &commandLine, const Folders &folders)
    : m_commandLine(commandLine)
    , m_folders(folders)
    , m_profiles(QDir(folders.configuration).filePath(QStringLiteral("profiles")))
    , m_keychain(QStringLiteral("Understudy"))
    , m_vault(m_keychain, folders.installationId())
    , m_journal(QDir(folders.data).filePath(QStringLiteral("journal.sqlite")))
    , m_impersonation([this](const Connection &connection) { return backendOf(connection); },
                      m_vault,
                      m_journal,
                      m_clock)
    , m_recents(m_journal)
    , m_demo(DemoServer::findProgram(), folders.data, demoUsers)
    , m_window(&m_recents)
    , m_departure(m_impersonation, m_vault)
{
    loadConnections();
    bindWindow();
    bindDeparture();
    bindDemo();
    connect(&m_impersonation, &Impersonation::statusChanged, this, &Console::follow);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_window.setTimeLeft(m_impersonation.timeLeft());
    });
    prefill(commandLine);
}

void Console::bindWindow()
{
    connect(&m_window, &MainWindow::connectionChosen, this, &Console::open);
    connect(&m_window, &MainWindow::demoRequested, this, &Console::startDemo);
    connect(&m_window, &MainWindow::signInRequested, this, &Console::signIn);
    connect(&m_window, &MainWindow::startRequested, this, &Console::startImpersonation);
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        QCoro::connect(m_impersonation.signOut(), this, [this](const Result<void> &done) {
            tell(done);
        });
    });
    connect(&m_window, &MainWindow::stopRequested, this, [this] { m_impersonation.stop(); });
    connect(&m_window, &MainWindow::verifyRequested, this, [this] { m_impersonation.verify(); });
    connect(&m_window, &MainWindow::closeUnconfirmedRequested, this, [this] {
        QCoro::connect(m_impersonation.closeUnconfirmed(), this, [this](const Result<void> &done) {
            tell(done);
        });
    });
    connect(&m_window, &MainWindow::dismissOrphanRequested, this, [this](const QString &entryId) {
        m_impersonation.dismissOrphan(entryId);
    });
}

void Console::bindDeparture()
{
    connect(&m_window, &MainWindow::quitRequested, &m_departure, &Departure::quit);
    connect(&m_window, &MainWindow::quitNowRequested, &m_departure, &Departure::quitNow);
    connect(&m_window, &MainWindow::keepTryingRequested, &m_departure, &Departure::stay);
    connect(&m_departure, &Departure::undecided, &m_window, &MainWindow::offerQuit);
    connect(&m_departure, &Departure::left, this, &Console::left);
    connect(&m_signals, &TerminationSignals::requested, &m_departure, &Departure::terminate);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, &m_departure, &Departure::terminate);
}

void Console::bindDemo()
{
    connect(&m_demo, &DemoServer::started, this, &Console::demoStarted);
    connect(&m_demo, &DemoServer::failed, this, [this](const Error &error) {
        m_window.setDemo(DemoState::Failed, error);
    });
    connect(&m_demo, &DemoServer::ended, this, [this] { m_window.setDemo(DemoState::Ended); });
}

void Console::loadConnections()
{
    ConnectionStore store(m_folders.configuration);
    const Result<QList<Connection>> loaded = store.load();
    if (loaded)
        m_connections = *loaded;
    else
        m_window.showMessage(Wording::connectionsUnreadable(store.damagedCopy()),
                             Wording::details(loaded.error()));
    const bool demoKnown = m_commandLine.demo || !m_demo.rememberedAddress().isEmpty();
    if (demoKnown)
        m_connections.append(demoConnection(m_demo.rememberedAddress()));
    m_window.setConnections(m_connections);
}

void Console::start()
{
    QTimer::singleShot(journalPatience, this, &Console::showWindow);
    QCoro::connect(chooseFirst(), this, [this] { showWindow(); });
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                         QStringLiteral("/org/freedesktop/login1"),
                                         QStringLiteral("org.freedesktop.login1.Manager"),
                                         QStringLiteral("PrepareForSleep"),
                                         this,
                                         SLOT(sleeping(bool)));
}

QCoro::Task<void> Console::chooseFirst()
{
    const QString toResume = co_await m_impersonation.connectionToResume();
    const QString choice = firstChoice(toResume);
    if (!choice.isEmpty() && !find(choice)) // its connection is gone, what it began may not be
        m_connections.append(Connection{.id = choice, .name = choice});
    if (choice.isEmpty())
        co_return;
    if (choice == demoId)
        startDemoServer();
    m_current = *find(choice);
    // Where the journal has something open, the bar shows before the keychain or a server has
    // answered.
    co_await m_impersonation.open(m_current);
    fillWindow();
}

QString Console::firstChoice(const QString &toResume) const
{
    if (!toResume.isEmpty())
        return toResume;
    if (!m_wanted.isEmpty())
        return m_wanted;
    if (m_commandLine.demo)
        return demoId;
    return m_connections.isEmpty() ? QString() : m_connections.first().id;
}

void Console::open(const QString &connectionId)
{
    const Connection *connection = find(connectionId);
    const bool elsewhere = connectionId != m_current.id;
    if (!connection || (elsewhere && m_impersonation.status().barShown()))
        return;
    if (connectionId == demoId && m_demo.address().isEmpty())
        startDemoServer();
    if (connectionId != demoId)
        m_window.setDemo(DemoState::Unused);
    m_current = *connection;
    QCoro::connect(
        m_impersonation.open(m_current), this, [this, connectionId](const Result<void> &done) {
            fillWindow();
            if (!done
                && done.error().kind == ErrorKind::TryLater) // another transition is under way
                QTimer::singleShot(openAgainAfter, this, [this, connectionId] {
                    open(connectionId);
                });
        });
}

void Console::startDemo()
{
    if (!find(demoId)) {
        m_connections.append(demoConnection({}));
        m_window.setConnections(m_connections);
    }
    startDemoServer();
    open(demoId);
}

void Console::startDemoServer()
{
    m_window.setDemo(DemoState::Starting);
    m_demo.start();
}

void Console::demoStarted(const QUrl &address)
{
    Connection *demo = find(demoId);
    demo->address = address;
    m_window.setDemo(DemoState::Running);
    open(demoId);
}

void Console::follow(const ImpersonationStatus &status)
{
    fillWindow();
    m_window.setStatus(status);
    m_window.setTimeLeft(m_impersonation.timeLeft());
    if (!status.barShown())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1s);
    if (status.state == ImpersonationState::SignedIn)
        m_recents.show(status.connectionId, status.epoch);
    else
        m_recents.clear();
    showWindow();
    openWanted();
}

void Console::fillWindow()
{
    QMap<QString, QString> prefilled;
    if (m_current.id == demoId && !m_demo.password().isEmpty()) {
        prefilled.insert(QStringLiteral("email"), QStringLiteral("admin@example.com"));
        prefilled.insert(QStringLiteral("password"), QString::fromUtf8(m_demo.password().reveal()));
    }
    m_window.setConnection(m_current, m_impersonation.traits(), prefilled);
}

void Console::showWindow()
{
    m_window.show();
}

void Console::signIn(const QMap<QString, Secret> &fields)
{
    m_window.setSigningIn(true);
    QCoro::connect(m_impersonation.signIn(fields), this, [this](const Result<void> &done) {
        m_window.setSigningIn(false);
        if (!done)
            m_window.showSignInError(done.error());
    });
}

void Console::startImpersonation(const StartOrder &order)
{
    QCoro::connect(m_impersonation.start(order), this, [this](const Result<void> &done) {
        if (!done)
            m_window.showStartError(done.error());
    });
}

void Console::activate(const QStringList &arguments)
{
    prefill(parseCommandLine(arguments));
    openWanted();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Console::prefill(const CommandLine &commandLine)
{
    if (commandLine.linkNotUnderstood)
        m_window.showMessage(Wording::linkNotUnderstood());
    const QString &name = commandLine.connectionName;
    m_wanted = idOf(name);
    if (!name.isEmpty() && m_wanted.isEmpty())
        m_window.showMessage(Wording::noSuchConnection(name));
    else if (!commandLine.prefill.isEmpty())
        m_window.setPrefill(commandLine.prefill);
}

void Console::openWanted()
{
    if (m_wanted.isEmpty() || m_current.id.isEmpty() || m_impersonation.status().barShown())
        return;
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted != m_current.id)
        open(wanted);
}

void Console::tell(const Result<void> &done)
{
    if (!done)
        m_window.showMessage(Wording::error(done.error(), {.connectionName = m_current.name}),
                             Wording::details(done.error()));
}

void Console::sleeping(bool begins)
{
    if (!begins)
        m_impersonation.tick();
}

Connection *Console::find(const QString &connectionId)
{
    const auto found = std::find_if(m_connections.begin(),
                                    m_connections.end(),
                                    [&](const Connection &one) { return one.id == connectionId; });
    return found == m_connections.end() ? nullptr : &*found;
}

QString Console::idOf(const QString &connectionName) const
{
    const auto found =
        std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const Connection &one) {
            return one.name == connectionName;
        });
    return found == m_connections.cend() ? QString() : found->id;
}

Result<std::unique_ptr<Backend>> Console::backendOf(const Connection &connection) const
{
    const Result<BackendProfile> profile = m_profiles.profileOf(connection);
    if (!profile)
        return failure(profile.error());
    return std::make_unique<ProfileBackend>(*profile, connection, m_clock);
}

} // namespace Understudy
