// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "backend/profile_backend.h"
#include "base/logging.h"
#include "viewer/throwaway_folder.h"
#include "wording.h"

#include <QDir>

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

Console::Console(const CommandLine &commandLine, const Folders &folders, Settings &settings)
    : m_commandLine(commandLine)
    , m_folders(folders)
    , m_settings(settings)
    , m_profiles(QDir(folders.configuration).filePath(QStringLiteral("profiles")))
    , m_store(folders.configuration)
    , m_keychain(QStringLiteral("Understudy"))
    , m_vault(m_keychain, folders.installationId())
    , m_secrets(m_vault)
    , m_journal(QDir(folders.data).filePath(QStringLiteral("journal.sqlite")))
    , m_impersonation([this](const Connection &one) { return backendOf(one, &m_secrets); },
                      m_vault,
                      m_journal,
                      m_clock,
                      m_settings)
    , m_guard(folders.data)
    , m_favourites(m_journal)
    , m_recents(m_journal, m_favourites)
    , m_search([this](const UserQuery &query) { return m_impersonation.findUsers(query); },
               &m_favourites)
    , m_paletteSearch([this](const UserQuery &query) { return m_impersonation.findUsers(query); })
    , m_demo(DemoServer::findProgram(), folders.data, demoUsers)
    , m_window({.recents = &m_recents, .search = &m_search, .palette = &m_paletteSearch})
    , m_pages(m_window)
    , m_desk({.store = m_store,
              .profiles = m_profiles,
              .vault = m_vault,
              .secrets = m_secrets,
              .impersonation = m_impersonation,
              .journal = m_journal,
              .clock = m_clock,
              .settings = m_settings,
              .pages = m_pages},
             [this](const Connection &one, SecretSettings *secrets) {
                 return backendOf(one, secrets);
             })
    , m_signInDesk(m_impersonation, m_settings)
    , m_viewDesk(m_impersonation, m_settings)
    , m_tools(m_viewDesk, m_window, m_clock)
    , m_activeDesk(m_impersonation, m_window)
    , m_journalDesk({.archive = m_journal,
                     .impersonation = m_impersonation,
                     .clock = m_clock,
                     .settings = m_settings,
                     .window = m_window})
    , m_preferencesDesk(m_settings, m_window)
    , m_desktop({.impersonation = m_impersonation,
                 .window = m_window,
                 .viewDesk = m_viewDesk,
                 .clock = m_clock,
                 .settings = m_settings,
                 .folder = folders.data})
    , m_remote({.impersonation = m_impersonation,
                .archive = m_journal,
                .window = m_window,
                .settings = m_settings,
                .address = [this] { return m_current.address; },
                .mayStartUnasked = [this] { return !m_desktop.isAway() && !asksForName(); },
                .testedUser = [this] { return m_desk.testedUser(); },
                .diagnostics =
                    [this] {
                        return diagnostics();
                    }})
    , m_departure(m_impersonation, m_vault)
{
    bindSettings();
    loadConnections();
    bindWindow();
    bindDeparture();
    bindDemo();
    bindDesk();
    bindSignInDesk();
    bindViewDesk();
    connect(&m_impersonation, &Impersonation::statusChanged, this, &Console::follow);
    connect(&m_favourites, &Favourites::failed, this, [this](const Error &error) {
        m_window.showMessage(Wording::favouriteNotKept(), Wording::details(error));
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_window.setTimeLeft(m_impersonation.timeLeft());
        m_viewDesk.setTimeLeft(m_impersonation.timeLeft());
        m_desktop.setTimeLeft(m_impersonation.timeLeft());
    });
    m_commandLine.minimized = commandLine.minimized || settings.preferences().startsInTray;
    prefill(commandLine);
}

void Console::loadConnections()
{
    const Result<QList<Connection>> loaded = m_store.load();
    if (loaded) {
        m_connections = *loaded;
    } else {
        qCWarning(lcUi) << "connections:" << loaded.error().message;
        m_window.showMessage(Wording::connectionsUnreadable(m_store.damagedCopy()),
                             Wording::details(loaded.error()));
    }
    const bool demoKnown = m_commandLine.demo || !m_demo.rememberedAddress().isEmpty();
    if (demoKnown)
        m_connections.append(demoConnection(m_demo.rememberedAddress()));
    spreadConnections();
}

void Console::spreadConnections()
{
    m_window.setConnections(m_connections);
    m_desk.setConnections(m_connections);
    m_journalDesk.setConnections(m_connections);
}

void Console::takeConnections(const QList<Connection> &stored, const QString &changedId)
{
    const std::optional<Connection> demo =
        find(demoId) ? std::optional(*find(demoId)) : std::nullopt;
    m_connections = stored;
    if (demo)
        m_connections.append(*demo);
    const bool bar = m_impersonation.status().barShown();
    if (bar && !find(m_current.id)) // gone from the file, but not from our hands
        m_connections.append(m_current);
    spreadConnections();
    if (!find(changedId))
        m_favourites.forget(changedId);
    const bool currentIsGone = !find(m_current.id);
    if (!currentIsGone && m_current.id != changedId) {
        fillWindow();
        return;
    }
    const QString next = !currentIsGone || find(changedId) ? changedId : firstChoice({});
    if (currentIsGone)
        m_current = {};
    if (find(next))
        open(next);
    fillWindow();
}

void Console::start()
{
    sweepThrowawayFolders();
    QTimer::singleShot(journalPatience, this, &Console::showWindow);
    QCoro::connect(chooseFirst(), this, [this] {
        showWindow();
        m_journalDesk.start();
    });
    m_desktop.start();
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
            else
                m_viewDesk.setBackendStarting(m_current.id == demoId && m_demo.address().isEmpty());
        });
}

void Console::startDemo()
{
    if (!find(demoId)) {
        m_connections.append(demoConnection({}));
        spreadConnections();
    }
    startDemoServer();
    open(demoId);
}

void Console::startDemoServer()
{
    m_window.setDemo(DemoState::Starting);
    m_viewDesk.setBackendStarting(true);
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
    m_search.setEpoch(status.epoch);
    m_paletteSearch.setEpoch(status.epoch);
    m_window.setStatus(status);
    m_pages.setInUse(status.barShown() ? status.connectionId : QString());
    m_window.setTimeLeft(m_impersonation.timeLeft());
    m_viewDesk.setTimeLeft(m_impersonation.timeLeft());
    m_signInDesk.follow(status, m_current);
    m_viewDesk.setConnection(m_current);
    m_tools.follow(status);
    m_journalDesk.follow(status);
    m_viewDesk.follow(status);
    m_activeDesk.follow(status);
    m_desktop.follow(status);
    m_remote.follow(status);
    m_desktop.setTimeLeft(m_impersonation.timeLeft());
    if (!status.barShown())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1s);
    followPeople(status);
    showWindow();
    openWanted();
}

//! Whom one may become is of interest, and of the right epoch, while one is oneself.
void Console::followPeople(const ImpersonationStatus &status)
{
    if (status.state == ImpersonationState::SignedIn) {
        m_favourites.show(status.connectionId, status.epoch);
        m_recents.show(status.connectionId, status.epoch);
    } else {
        m_favourites.clear();
        m_recents.clear();
    }
}

void Console::fillWindow()
{
    QMap<QString, QString> prefilled;
    if (m_current.id == demoId && !m_demo.password().isEmpty()) {
        prefilled.insert(QStringLiteral("email"), QStringLiteral("admin@example.com"));
        prefilled.insert(QStringLiteral("password"), QString::fromUtf8(m_demo.password().reveal()));
    }
    const bool none = m_current.id.isEmpty();
    m_window.setConnection(m_current, none ? BackendTraits{} : m_impersonation.traits(), prefilled);
    m_window.askForName(asksForName());
}

bool Console::asksForName() const
{
    return m_guard.asksAt(m_current, m_clock.now().wall.toLocalTime().date());
}

void Console::showWindow()
{
    const bool minimized = m_commandLine.minimized && !m_impersonation.status().barShown();
    if (!m_window.isVisible() && minimized)
        m_window.showMinimized();
    else if (!m_window.isVisible())
        m_window.show();
    else if (m_impersonation.status().barShown() && std::exchange(m_commandLine.minimized, false))
        m_window.bringUp(); // the journal has spoken late
}

void Console::signIn(const QMap<QString, Secret> &fields)
{
    m_settings.refreshPolicy();
    m_signingIn = true;
    m_window.setSigningIn(true);
    QCoro::connect(m_impersonation.signIn(fields), this, [this](const Result<void> &done) {
        m_signingIn = false;
        m_window.setSigningIn(false);
        if (!done)
            m_window.showSignInError(done.error());
        openWanted();
    });
}

void Console::startImpersonation(const StartOrder &order, bool opensView)
{
    m_settings.refreshPolicy();
    if (asksForName() && !m_window.asksForName()) { // a new day has begun meanwhile
        m_window.askForName(true);
        return;
    }
    if (!m_desk.testedUser().isEmpty()) {
        m_window.showStartError({.kind = ErrorKind::AlreadyImpersonating});
        return;
    }
    if (asksForName()) // and it was typed
        m_guard.confirm(m_current.id, m_clock.now().wall.toLocalTime().date());
    m_viewDesk.openOnceSwitched(opensView);
    QCoro::connect(m_impersonation.start(order), this, [this](const Result<void> &done) {
        if (!done)
            m_window.showStartError(done.error());
        else
            m_window.retractMessage(Wording::linkNotUnderstood());
    });
}

void Console::tell(const Result<void> &done)
{
    if (!done)
        m_window.showMessage(Wording::error(done.error(), {.connectionName = m_current.name}),
                             Wording::details(done.error()));
}

Connection *Console::find(const QString &connectionId)
{
    const auto found = std::find_if(m_connections.begin(),
                                    m_connections.end(),
                                    [&](const Connection &one) { return one.id == connectionId; });
    return found == m_connections.end() ? nullptr : &*found;
}

Result<std::unique_ptr<Backend>> Console::backendOf(const Connection &connection,
                                                    SecretSettings *secrets) const
{
    const Result<BackendProfile> profile = m_profiles.profileOf(connection);
    if (!profile)
        return failure(profile.error());
    return std::make_unique<ProfileBackend>(*profile, connection, m_clock, secrets);
}

} // namespace Understudy
