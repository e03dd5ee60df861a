// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"

#include "actions/action_palette.h"
#include "actions/shortcut_sheet.h"
#include "bar/identity_strip.h"
#include "bar/impersonation_bar.h"
#include "header/header.h"
#include "header/window_notices.h"
#include "pages/sign_in_page.h"
#include "pages/switch_page.h"
#include "plain_text.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "window_pages.h"
#include "wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {

constexpr int productionEdge = 2;
constexpr int narrow = 760; //!< from here on a page's column and the rail's words have room

} // namespace

MainWindow::MainWindow(const PeopleModels &people, QWidget *parent)
    : QWidget(parent)
    , m_bar(new ImpersonationBar(this))
    , m_strip(new IdentityStrip(this))
    , m_header(new Header(this))
    , m_notices(new WindowNotices(this))
    , m_rail(new Rail(this))
    , m_pages(new WindowPages(people, m_facts, *this))
    , m_actions(new WindowActions(*this))
    , m_palette(new ActionPalette(*m_actions, people.palette, m_pages, this))
    , m_sheet(new ShortcutSheet(*m_actions, m_pages, this))
{
    build();
    bindBar();
    bindActions();
    connect(m_header, &Header::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_pages, &WindowPages::placeChanged, m_rail, &Rail::setPlace);
    connect(m_notices, &WindowNotices::demoRequested, this, &MainWindow::demoRequested);
    connect(m_notices, &WindowNotices::connectionChosen, this, [this](const QString &id) {
        if (!m_pages->holdsInput())
            showInFront(nullptr);
        Q_EMIT connectionChosen(id);
    });
    connect(m_notices,
            &WindowNotices::dismissOrphanRequested,
            this,
            &MainWindow::dismissOrphanRequested);
    qApp->installEventFilter(this);
    setTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_strip);
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    auto *places = new QHBoxLayout;
    places->addWidget(m_rail);
    places->addWidget(m_pages, 1);
    layout->addLayout(places, 1);
    setMinimumSize(696, 400);
    resize(900, 640);
}

void MainWindow::bindBar()
{
    connect(m_bar, &ImpersonationBar::stopRequested, this, &MainWindow::stopRequested);
    connect(m_bar, &ImpersonationBar::verifyRequested, this, &MainWindow::verifyRequested);
    connect(m_bar,
            &ImpersonationBar::closeUnconfirmedRequested,
            this,
            &MainWindow::closeUnconfirmedRequested);
}

void MainWindow::bindActions()
{
    QList<QAction *> menu;
    for (const char *id :
         {"connections", "preferences", "palette", "shortcuts", "guide", "about", "quit"})
        menu += m_actions->named(QLatin1String(id));
    m_header->setMenu(menu);
    connect(m_actions, &WindowActions::switchRequested, this, [this] { showInFront(nullptr); });
    connect(m_actions, &WindowActions::paletteRequested, this, &MainWindow::openPalette);
    connect(m_actions, &WindowActions::sheetRequested, m_sheet, &Overlay::open);
    connect(m_sheet, &ShortcutSheet::changeRequested, this, &MainWindow::shortcutsRequested);
    connect(m_palette, &ActionPalette::userChosen, this, &MainWindow::fillForm);
    m_pages->follow(*m_actions);
    m_actions->offerActive(false);
    m_actions->offerExport(false);
    m_actions->follow(m_facts, isBarShown());
}

bool MainWindow::isBarShown() const
{
    return m_facts.status.barShown() || !m_testedUser.isEmpty();
}

void MainWindow::openPalette()
{
    m_palette->setUsersOffered(m_facts.status.state == ImpersonationState::SignedIn
                               && m_facts.traits.findsUsers);
    m_palette->begin();
}

//! Promise «Actor's choice only»: nobody is switched to by it.
void MainWindow::fillForm(const QModelIndex &person)
{
    if (m_facts.status.state != ImpersonationState::SignedIn)
        return;
    m_pages->switchPage()->fillFrom(person);
    showInFront(nullptr);
}

void MainWindow::setShortcuts(const QMap<QString, QStringList> &shortcuts)
{
    m_actions->setShortcuts(shortcuts);
}

void MainWindow::go(RailPlace place)
{
    if (place == RailPlace::Connections)
        Q_EMIT connectionsRequested();
    else if (place == RailPlace::Active)
        Q_EMIT activeRequested();
    else if (place == RailPlace::Journal)
        Q_EMIT journalRequested();
    else if (place == RailPlace::Preferences)
        Q_EMIT preferencesRequested();
    else
        showInFront(nullptr);
}

void MainWindow::offerPlace(RailPlace place, bool offered)
{
    m_rail->offer(place, offered);
    if (place == RailPlace::Active)
        m_actions->offerActive(offered);
}

void MainWindow::offerExport(bool offered)
{
    m_actions->offerExport(offered);
}

void MainWindow::addPage(Page *page, RailPlace place)
{
    m_pages->add(page, place);
}

void MainWindow::showInFront(Page *page)
{
    m_pages->showInFront(page);
}

void MainWindow::leave(Page *page)
{
    m_pages->leave(page);
}

void MainWindow::setConnections(const QList<Connection> &connections)
{
    m_facts.connections = connections;
    m_pages->fillConnections();
    m_pages->showDue();
}

void MainWindow::setConnection(const Connection &connection,
                               const BackendTraits &traits,
                               const QMap<QString, QString> &prefilled)
{
    m_facts.connection = connection;
    m_facts.traits = traits;
    m_facts.prefilled = prefilled;
    const int edge = !connection.id.isEmpty() && connection.environment == Environment::Production
        ? productionEdge
        : 0;
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_header->setConnection(connection);
    m_pages->fill();
    setTitle();
    update();
}

void MainWindow::setRules(const StartRules &rules)
{
    m_facts.rules = rules;
    m_pages->fill();
}

void MainWindow::setStatus(const ImpersonationStatus &status)
{
    m_facts.status = status;
    m_facts.status.current.reset();
    m_strip->setActor(status.actor);
    showBar();
    m_header->setActor(status.actor, status.barShown());
    m_notices->setStatus(m_facts.status);
    m_pages->followStatus();
    takePrefill();
    setTitle();
}

//! Also for the moment that a test holds somebody's session.
void MainWindow::showBar()
{
    ImpersonationStatus shown = m_facts.status;
    if (!m_facts.status.barShown() && !m_testedUser.isEmpty()) {
        shown.state = ImpersonationState::Starting;
        shown.subject.id = m_testedUser;
    }
    m_bar->setStatus(shown);
    m_actions->follow(m_facts, isBarShown());
    m_strip->setVisible(!shown.barShown());
    Q_EMIT barChanged(shown);
}

void MainWindow::setTestedUser(const QString &userId)
{
    m_testedUser = userId;
    showBar();
}

void MainWindow::setView(const ViewState &state)
{
    m_facts.view = state;
    m_bar->setChangesAllowed(state.changesAllowed);
    m_pages->fillView();
    m_actions->follow(m_facts, isBarShown());
}

void MainWindow::askForName(bool asked)
{
    m_facts.asksForName = asked;
    m_pages->fill();
}

void MainWindow::setTimeLeft(std::chrono::milliseconds left)
{
    m_facts.timeLeft = left;
    m_bar->setTimeLeft(m_facts.status.barShown() ? left : std::chrono::milliseconds(0));
    m_pages->fillTimeLeft();
}

void MainWindow::setDemo(DemoState state, const Error &error)
{
    m_facts.demo = state;
    const bool told = m_notices->setDemo(state, error);
    m_pages->fill();
    if (told && m_pages->isSignInShown())
        m_notices->focusStartAgain();
}

void MainWindow::setSigningIn(bool underWay)
{
    m_facts.signingIn = underWay;
    m_pages->fill();
}

void MainWindow::setBrowserSignIn(bool open)
{
    m_pages->signInPage()->setBrowserOpen(open);
}

void MainWindow::showSignInError(const Error &error)
{
    m_pages->signInPage()->showError(error, m_facts.connectionName());
}

void MainWindow::showStartError(const Error &error)
{
    // What the status tells of is told there, once.
    if (m_facts.status.barShown() || m_facts.status.problem)
        return;
    if (m_pages->isSwitchShown())
        m_pages->switchPage()->showError(error);
    else
        showMessage(Wording::error(error, {.connectionName = m_facts.connectionName()}),
                    Wording::details(error));
}

void MainWindow::showMessage(const QString &words, const QString &details)
{
    m_notices->showMessage(words, details);
}

void MainWindow::offerQuit()
{
    m_pages->offerQuit(true);
}

void MainWindow::setAway(bool away)
{
    m_pages->setAway(away);
    m_notices->setAway(away);
    m_bar->setAway(away);
    setTitle();
    m_palette->close(false);
    m_sheet->close(false);
    for (QAction *const action : m_actions->all()) // what is not visible has no keys, either
        action->setVisible(!away || action == m_actions->named(QStringLiteral("stop"))
                           || action == m_actions->named(QStringLiteral("quit")));
    m_rail->setEnabled(!away);
    m_header->setEnabled(!away);
}

void MainWindow::bringUp()
{
    if (!isVisible())
        return;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::setTitle()
{
    const bool impersonating = m_facts.status.barShown();
    const QString id = neutralised(m_facts.status.subject.id, 60);
    const QString who =
        joined({tr("user %1").arg(id),
                m_pages->isAway() ? QString() : neutralised(m_facts.status.subject.name, 60)});
    const QString where = m_facts.connectionName();
    if (impersonating)
        setWindowTitle(tr("%1 — impersonating — Understudy").arg(who));
    else
        setWindowTitle(where.isEmpty() ? tr("Understudy") : tr("%1 — Understudy").arg(where));
    if (windowIcon().isNull() || impersonating != m_impersonatingIcon)
        setWindowIcon(applicationIcon(impersonating));
    m_impersonatingIcon = impersonating;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT quitRequested();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < narrow);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    if (layout()->contentsMargins().isNull())
        return;
    QPainter painter(this);
    painter.setPen(QPen(environmentColour(Environment::Production), 2 * productionEdge));
    painter.drawRect(rect());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!m_bar->isVisible() || !m_actions->isStopKey(*key))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        Q_EMIT stopRequested();
    event->accept();
    return true;
}

} // namespace Understudy
