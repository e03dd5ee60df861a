// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_pages.h"

#include "actions/window_actions.h"
#include "main_window.h"
#include "pages/about_page.h"
#include "pages/away_page.h"
#include "pages/guide_page.h"
#include "pages/quit_page.h"
#include "pages/sign_in_page.h"
#include "pages/subject_page.h"
#include "pages/switch_page.h"
#include "plain_text.h"
#include "window_facts.h"
#include "wording.h"

#include <utility>

namespace Understudy {

QString WindowFacts::connectionName() const
{
    return neutralised(connection.name, 60);
}

WindowPages::WindowPages(const PeopleModels &people, const WindowFacts &facts, MainWindow &window)
    : QStackedWidget(&window)
    , m_people(people)
    , m_facts(facts)
    , m_window(window)
{ }

void WindowPages::follow(const WindowActions &actions)
{
    connect(&actions, &WindowActions::guideRequested, this, &WindowPages::showGuide);
    connect(&actions, &WindowActions::aboutRequested, this, &WindowPages::showAbout);
    connect(&actions, &WindowActions::favouriteRequested, this, &WindowPages::toggleFavourite);
    connect(&actions, &WindowActions::changesRequested, this, &WindowPages::askForChanges);
    connect(&actions, &WindowActions::copyIdRequested, this, [this] { subjectPage()->copyId(); });
    const auto takeKeys = [this, &actions] {
        setFavouriteKeys(actions.keys(actions.named(QStringLiteral("favourite"))));
    };
    connect(&actions, &WindowActions::shortcutsChanged, this, takeKeys);
    takeKeys();
}

void WindowPages::add(Page *page, RailPlace place)
{
    addWidget(page);
    m_places.insert(page, place);
}

template<typename PageType>
PageType *WindowPages::added(PageType *page, RailPlace place)
{
    add(page, place);
    return page;
}

SignInPage *WindowPages::signInPage()
{
    if (m_signIn)
        return m_signIn;
    m_signIn = added(new SignInPage(this), RailPlace::Switch);
    connect(m_signIn, &SignInPage::signInRequested, &m_window, &MainWindow::signInRequested);
    connect(m_signIn,
            &SignInPage::browserSignInRequested,
            &m_window,
            &MainWindow::browserSignInRequested);
    connect(m_signIn,
            &SignInPage::browserSignInCancelled,
            &m_window,
            &MainWindow::browserSignInCancelled);
    connect(m_signIn, &SignInPage::connectionChosen, &m_window, &MainWindow::connectionChosen);
    connect(m_signIn, &SignInPage::demoRequested, &m_window, &MainWindow::demoRequested);
    connect(m_signIn, &SignInPage::manageRequested, &m_window, &MainWindow::connectionsRequested);
    connect(m_signIn, &SignInPage::addRequested, &m_window, &MainWindow::addConnectionRequested);
    fillConnections();
    fill();
    return m_signIn;
}

SwitchPage *WindowPages::switchPage()
{
    if (m_switch)
        return m_switch;
    m_switch = added(new SwitchPage(m_people, this), RailPlace::Switch);
    connect(m_switch, &SwitchPage::rulesNeeded, &m_window, &MainWindow::rulesNeeded);
    connect(m_switch, &SwitchPage::startRequested, &m_window, &MainWindow::startRequested);
    connect(m_switch, &SwitchPage::terminalAllowed, &m_window, &MainWindow::terminalAllowed);
    m_switch->setFavouriteKeys(m_favouriteKeys);
    fill();
    return m_switch;
}

SubjectPage *WindowPages::subjectPage()
{
    if (m_subject)
        return m_subject;
    m_subject = added(new SubjectPage(this), RailPlace::Switch);
    connect(m_subject, &SubjectPage::openViewRequested, &m_window, &MainWindow::openViewRequested);
    connect(
        m_subject, &SubjectPage::closeViewRequested, &m_window, &MainWindow::closeViewRequested);
    connect(m_subject,
            &SubjectPage::allowChangesRequested,
            &m_window,
            &MainWindow::allowChangesRequested);
    connect(m_subject, &SubjectPage::toolRequested, &m_window, &MainWindow::toolRequested);
    fill();
    return m_subject;
}

QuitPage *WindowPages::quitPage()
{
    if (m_quit)
        return m_quit;
    m_quit = added(new QuitPage(this), RailPlace::Switch);
    connect(m_quit, &QuitPage::quitNowRequested, &m_window, &MainWindow::quitNowRequested);
    connect(m_quit, &QuitPage::keepTryingRequested, this, [this] {
        offerQuit(false);
        Q_EMIT m_window.keepTryingRequested();
    });
    return m_quit;
}

AwayPage *WindowPages::awayPage()
{
    if (!m_away) {
        m_away = added(new AwayPage(this), RailPlace::None);
        connect(m_away, &AwayPage::returned, &m_window, &MainWindow::returned);
    }
    return m_away;
}

void WindowPages::setAway(bool away)
{
    m_isAway = away;
    showDue();
}

void WindowPages::showAbout()
{
    if (!m_about) {
        m_about = added(new AboutPage(this), RailPlace::None);
        connect(m_about, &AboutPage::backRequested, this, [this] { showInFront(nullptr); });
        connect(m_about,
                &AboutPage::diagnosticsRequested,
                &m_window,
                &MainWindow::diagnosticsRequested);
    }
    showInFront(m_about);
}

void WindowPages::showGuide()
{
    if (!m_guide) {
        m_guide = added(new GuidePage(this), RailPlace::None);
        m_guide->setFavouriteKeys(keyWords(m_favouriteKeys));
        connect(m_guide, &GuidePage::backRequested, this, [this] { showInFront(nullptr); });
    }
    showInFront(m_guide);
}

void WindowPages::toggleFavourite()
{
    if (isSwitchShown())
        m_switch->toggleFavourite();
    else
        showInFront(nullptr); // nobody can be seen elsewhere
}

void WindowPages::setFavouriteKeys(const QList<QKeySequence> &keys)
{
    m_favouriteKeys = keys;
    if (m_switch)
        m_switch->setFavouriteKeys(keys);
    if (m_guide)
        m_guide->setFavouriteKeys(keyWords(keys));
}

void WindowPages::askForChanges()
{
    showInFront(nullptr);
    subjectPage()->askForChanges();
}

void WindowPages::showInFront(Page *page)
{
    m_inFront = page;
    showDue();
}

void WindowPages::leave(Page *page)
{
    if (m_inFront == page)
        showInFront(nullptr);
}

void WindowPages::offerQuit(bool offered)
{
    m_offersQuit = offered;
    if (offered)
        quitPage()->setUser(m_facts.status.subject.id);
    showDue();
}

bool WindowPages::isSignInShown() const
{
    return m_signIn && currentWidget() == m_signIn;
}

bool WindowPages::isSwitchShown() const
{
    return m_switch && currentWidget() == m_switch;
}

bool WindowPages::holdsInput() const
{
    return m_inFront && m_inFront->holdsInput();
}

void WindowPages::followStatus()
{
    m_offersQuit = m_offersQuit && m_facts.status.barShown();
    fill();
    showDue();
}

void WindowPages::fill()
{
    if (m_signIn)
        fillSignInPage();
    if (m_switch)
        fillSwitchPage();
    if (m_subject)
        m_subject->setStatus(m_facts.status);
    fillTimeLeft();
    fillView();
}

void WindowPages::fillSignInPage()
{
    const ImpersonationStatus &status = m_facts.status;
    const bool unconfirmed = status.state == ImpersonationState::Unconfirmed;
    m_signIn->setCurrent(m_facts.connection.id);
    const bool otherFields = m_signIn->setFields(m_facts.traits.signInFields, m_facts.prefilled);
    m_signIn->setBrowserOffered(m_facts.traits.hasBrowserSignIn);
    m_signIn->setDemo(m_facts.demo);
    m_signIn->setBusy(m_facts.signingIn);
    m_signIn->setUnconfirmed(unconfirmed ? Wording::unconfirmed(status) : QString());
    m_signIn->setChoosable(!status.barShown());
    if (!status.actor.id.isEmpty())
        m_signIn->clear();
    if (otherFields && m_shown == m_signIn)
        m_signIn->begin();
}

void WindowPages::fillSwitchPage()
{
    const ImpersonationStatus &status = m_facts.status;
    m_switch->setConnection(m_facts.connectionName(),
                            m_facts.connection.limitMinutes,
                            m_facts.traits);
    m_switch->setRules(m_facts.rules);
    m_switch->setActor(status.actor);
    m_switch->askForName(m_facts.asksForName);
    m_switch->setBusy(status.state == ImpersonationState::Starting);
    if (status.state == ImpersonationState::Impersonating)
        m_switch->clear();
}

void WindowPages::fillConnections()
{
    if (m_signIn)
        m_signIn->setConnections(m_facts.connections);
}

void WindowPages::fillTimeLeft()
{
    if (m_subject)
        m_subject->setTimeLeft(m_facts.timeLeft);
}

void WindowPages::fillView()
{
    if (m_subject)
        m_subject->setView(m_facts.view);
}

Page *WindowPages::due()
{
    if (m_offersQuit)
        return quitPage();
    if (m_isAway)
        return awayPage();
    return m_inFront ? m_inFront : ofStatus();
}

Page *WindowPages::ofStatus()
{
    const ImpersonationStatus &status = m_facts.status;
    switch (status.state) {
    case ImpersonationState::SignedOut:
        return signInPage();
    case ImpersonationState::SignedIn:
        return switchPage();
    case ImpersonationState::Starting:
        // The form stays where it is until the answer is there: it may be needed again.
        return m_switch && currentWidget() == m_switch ? static_cast<Page *>(m_switch)
                                                       : subjectPage();
    case ImpersonationState::Unconfirmed:
        return status.actor.id.isEmpty() ? static_cast<Page *>(signInPage()) : subjectPage();
    case ImpersonationState::Impersonating:
    case ImpersonationState::Stopping:
        return subjectPage();
    }
    Q_UNREACHABLE();
}

void WindowPages::showDue()
{
    Page *const page = due();
    const Page *const before = std::exchange(m_shown, page);
    if (before == page)
        return;
    setCurrentWidget(page);
    Q_EMIT placeChanged(m_places.value(page));
    if (before && before == m_away)
        page->setFocus(); // an Enter that is held must not go on to a button
    else
        page->begin();
}

} // namespace Understudy
