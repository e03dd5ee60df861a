// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"

#include "bar/identity_strip.h"
#include "bar/impersonation_bar.h"
#include "header/header.h"
#include "header/window_notices.h"
#include "pages/about_page.h"
#include "pages/quit_page.h"
#include "pages/sign_in_page.h"
#include "pages/subject_page.h"
#include "pages/switch_page.h"
#include "plain_text.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Understudy {

namespace {

constexpr int productionEdge = 2;

bool isStopKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_S
        && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

MainWindow::MainWindow(const PeopleModels &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_bar(new ImpersonationBar(this))
    , m_strip(new IdentityStrip(this))
    , m_header(new Header(this))
    , m_notices(new WindowNotices(this))
    , m_pages(new QStackedWidget(this))
{
    build();
    bindBar();
    connect(m_header, &Header::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_header, &Header::quitRequested, this, &MainWindow::quitRequested);
    connect(m_header, &Header::connectionsRequested, this, &MainWindow::connectionsRequested);
    connect(m_header, &Header::aboutRequested, this, [this] { showInFront(aboutPage()); });
    connect(m_notices, &WindowNotices::demoRequested, this, &MainWindow::demoRequested);
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
    layout->addWidget(m_pages, 1);
    setMinimumSize(640, 400);
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

template<typename PageType>
PageType *MainWindow::added(PageType *page)
{
    addPage(page);
    return page;
}

SignInPage *MainWindow::signInPage()
{
    if (m_signIn)
        return m_signIn;
    m_signIn = added(new SignInPage(m_pages));
    connect(m_signIn, &SignInPage::signInRequested, this, &MainWindow::signInRequested);
    connect(
        m_signIn, &SignInPage::browserSignInRequested, this, &MainWindow::browserSignInRequested);
    connect(
        m_signIn, &SignInPage::browserSignInCancelled, this, &MainWindow::browserSignInCancelled);
    connect(m_signIn, &SignInPage::connectionChosen, this, &MainWindow::connectionChosen);
    connect(m_signIn, &SignInPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signIn, &SignInPage::manageRequested, this, &MainWindow::connectionsRequested);
    connect(m_signIn, &SignInPage::addRequested, this, &MainWindow::addConnectionRequested);
    m_signIn->setConnections(m_connections);
    fillPages();
    return m_signIn;
}

SwitchPage *MainWindow::switchPage()
{
    if (m_switch)
        return m_switch;
    m_switch = added(new SwitchPage(m_people, m_pages));
    connect(m_switch, &SwitchPage::startRequested, this, &MainWindow::startRequested);
    fillPages();
    return m_switch;
}

SubjectPage *MainWindow::subjectPage()
{
    if (m_subject)
        return m_subject;
    m_subject = added(new SubjectPage(m_pages));
    connect(m_subject, &SubjectPage::openViewRequested, this, &MainWindow::openViewRequested);
    connect(m_subject, &SubjectPage::closeViewRequested, this, &MainWindow::closeViewRequested);
    connect(
        m_subject, &SubjectPage::allowChangesRequested, this, &MainWindow::allowChangesRequested);
    connect(m_subject, &SubjectPage::toolRequested, this, &MainWindow::toolRequested);
    fillPages();
    return m_subject;
}

QuitPage *MainWindow::quitPage()
{
    if (m_quit)
        return m_quit;
    m_quit = added(new QuitPage(m_pages));
    connect(m_quit, &QuitPage::quitNowRequested, this, &MainWindow::quitNowRequested);
    connect(m_quit, &QuitPage::keepTryingRequested, this, [this] {
        m_offersQuit = false;
        showCurrentPage();
        Q_EMIT keepTryingRequested();
    });
    return m_quit;
}

AboutPage *MainWindow::aboutPage()
{
    if (m_about)
        return m_about;
    m_about = added(new AboutPage(m_pages));
    connect(m_about, &AboutPage::backRequested, this, [this] { showInFront(nullptr); });
    return m_about;
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
}

void MainWindow::showInFront(Page *page)
{
    m_inFront = page;
    showCurrentPage();
}

void MainWindow::leave(Page *page)
{
    if (m_inFront == page)
        showInFront(nullptr);
}

void MainWindow::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    if (m_signIn)
        m_signIn->setConnections(connections);
    showCurrentPage();
}

void MainWindow::setConnection(const Connection &connection,
                               const BackendTraits &traits,
                               const QMap<QString, QString> &prefilled)
{
    m_connection = connection;
    m_traits = traits;
    m_prefilled = prefilled;
    const int edge = !connection.id.isEmpty() && connection.environment == Environment::Production
        ? productionEdge
        : 0;
    layout()->setContentsMargins(edge, edge, edge, edge);
    m_header->setConnection(connection);
    fillPages();
    setTitle();
    update();
}

void MainWindow::fillPages()
{
    if (m_signIn)
        fillSignInPage();
    if (m_switch) {
        m_switch->setConnection(connectionName(), m_connection.limitMinutes, m_traits);
        m_switch->setActor(m_status.actor);
        m_switch->askForName(m_asksForName);
        m_switch->setBusy(m_status.state == ImpersonationState::Starting);
        if (m_status.state == ImpersonationState::Impersonating)
            m_switch->clear();
    }
    if (m_subject) {
        m_subject->setStatus(m_status);
        m_subject->setTimeLeft(m_timeLeft);
        m_subject->setView(m_view);
    }
}

void MainWindow::fillSignInPage()
{
    const bool unconfirmed = m_status.state == ImpersonationState::Unconfirmed;
    m_signIn->setCurrent(m_connection.id);
    const bool otherFields = m_signIn->setFields(m_traits.signInFields, m_prefilled);
    m_signIn->setBrowserOffered(m_traits.hasBrowserSignIn);
    m_signIn->setDemo(m_demo);
    m_signIn->setBusy(m_signingIn);
    m_signIn->setUnconfirmed(unconfirmed ? Wording::unconfirmed(m_status) : QString());
    m_signIn->setChoosable(!m_status.barShown());
    if (!m_status.actor.id.isEmpty())
        m_signIn->clear();
    if (otherFields && m_shownPage == m_signIn)
        m_signIn->begin();
}

QString MainWindow::connectionName() const
{
    return neutralised(m_connection.name, 60);
}

Page *MainWindow::pageOf(const ImpersonationStatus &status)
{
    if (m_offersQuit)
        return quitPage();
    if (m_inFront)
        return m_inFront;
    switch (status.state) {
    case ImpersonationState::SignedOut:
        return signInPage();
    case ImpersonationState::SignedIn:
        return switchPage();
    case ImpersonationState::Starting:
        // The form stays where it is until the answer is there: it may be needed again.
        return m_switch && m_pages->currentWidget() == m_switch ? static_cast<Page *>(m_switch)
                                                                : subjectPage();
    case ImpersonationState::Unconfirmed:
        return status.actor.id.isEmpty() ? static_cast<Page *>(signInPage()) : subjectPage();
    case ImpersonationState::Impersonating:
    case ImpersonationState::Stopping:
        return subjectPage();
    }
    Q_UNREACHABLE();
}

void MainWindow::showCurrentPage()
{
    showPage(pageOf(m_status));
}

void MainWindow::showPage(Page *page)
{
    if (std::exchange(m_shownPage, page) == page)
        return;
    m_pages->setCurrentWidget(page);
    page->begin();
}

void MainWindow::setStatus(const ImpersonationStatus &status)
{
    m_status = status;
    m_status.current.reset();
    m_offersQuit = m_offersQuit && status.barShown();
    m_strip->setActor(status.actor);
    showBar();
    m_header->setActor(status.actor, status.barShown());
    m_notices->setStatus(m_status);
    fillPages();
    showCurrentPage();
    takePrefill();
    setTitle();
}

//! Also for the moment that a test holds somebody's session.
void MainWindow::showBar()
{
    ImpersonationStatus shown = m_status;
    if (!m_status.barShown() && !m_testedUser.isEmpty()) {
        shown.state = ImpersonationState::Starting;
        shown.subject.id = m_testedUser;
    }
    m_bar->setStatus(shown);
    m_strip->setVisible(!shown.barShown());
}

void MainWindow::setTestedUser(const QString &userId)
{
    m_testedUser = userId;
    showBar();
}

void MainWindow::setView(const ViewState &state)
{
    m_view = state;
    m_bar->setChangesAllowed(state.changesAllowed);
    if (m_subject)
        m_subject->setView(state);
}

void MainWindow::askForName(bool asked)
{
    m_asksForName = asked;
    fillPages();
}

void MainWindow::setTimeLeft(std::chrono::milliseconds left)
{
    m_timeLeft = left;
    m_bar->setTimeLeft(m_status.barShown() ? left : std::chrono::milliseconds(0));
    if (m_subject)
        m_subject->setTimeLeft(left);
}

void MainWindow::setDemo(DemoState state, const Error &error)
{
    m_demo = state;
    const bool told = m_notices->setDemo(state, error);
    fillPages();
    if (told && m_signIn && m_pages->currentWidget() == m_signIn)
        m_notices->focusStartAgain();
}

void MainWindow::setSigningIn(bool underWay)
{
    m_signingIn = underWay;
    fillPages();
}

void MainWindow::setBrowserSignIn(bool open)
{
    signInPage()->setBrowserOpen(open);
}

void MainWindow::showSignInError(const Error &error)
{
    signInPage()->showError(error, connectionName());
}

void MainWindow::showStartError(const Error &error)
{
    // What the status tells of is told there, once.
    if (!m_status.barShown() && !m_status.problem)
        switchPage()->showError(error);
}

void MainWindow::showMessage(const QString &words, const QString &details)
{
    m_notices->showMessage(words, details);
}

void MainWindow::setPrefill(const Prefill &prefill)
{
    m_prefill = prefill;
    takePrefill();
}

void MainWindow::takePrefill()
{
    if (!m_prefill || m_status.state != ImpersonationState::SignedIn)
        return;
    // What was meant for one connection must not be ordered at another.
    const QString &meantFor = m_prefill->connectionName;
    if (!meantFor.isEmpty() && meantFor != m_status.connectionName)
        return;
    switchPage()->setPrefill(*m_prefill);
    m_switch->begin();
    m_prefill.reset();
}

void MainWindow::offerQuit()
{
    m_offersQuit = true;
    quitPage()->setUser(m_status.subject.id);
    showCurrentPage();
}

void MainWindow::setTitle()
{
    const bool impersonating = m_status.barShown();
    const QString id = neutralised(m_status.subject.id, 60);
    const QString who = joined({tr("user %1").arg(id), neutralised(m_status.subject.name, 60)});
    const QString where = connectionName();
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
    if (!m_bar->isVisible() || !isStopKey(*key))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        Q_EMIT stopRequested();
    event->accept();
    return true;
}

} // namespace Understudy
