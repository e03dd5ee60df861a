// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/people_part.h"
#include "rail.h"

#include <QHash>
#include <QKeySequence>
#include <QStackedWidget>

namespace Understudy {

class AboutPage;
class AwayPage;
class GuidePage;
class MainWindow;
class Page;
class QuitPage;
class SignInPage;
class SubjectPage;
class SwitchPage;
class WindowActions;
struct WindowFacts;

//! The window's pages, of which one shows: the one that the status asks for, another that was put
//! in front of it, or, above both, the question whether to quit. A page is made when it is first
//! needed; what a person wants on it leaves as a signal of the window.
class WindowPages final : public QStackedWidget
{
    Q_OBJECT

public:
    //! \a facts and \a window are borrowed.
    WindowPages(const PeopleModels &people, const WindowFacts &facts, MainWindow &window);

    SignInPage *signInPage();
    SwitchPage *switchPage();

    //! Does what \a actions want of pages, and knows their keys; borrowed.
    void follow(const WindowActions &actions);
    //! Takes \a page, which belongs to \a place, in, to be shown in front.
    void add(Page *page, RailPlace place);
    //! Shows a page in place of the one that the status asks for, until it is null again.
    void showInFront(Page *page);
    //! Takes \a page from the front, where it is there.
    void leave(Page *page);
    //! Asks whether to quit although the stop is not certain, until \a offered is false again.
    void offerQuit(bool offered);
    //! While \a away, every page but the question whether to quit is hidden.
    void setAway(bool away);

    bool isAway() const { return m_isAway; }

    bool isSignInShown() const;
    bool isSwitchShown() const;
    //! Whether the page in front holds what was typed and not saved yet.
    bool holdsInput() const;

    //! The status is another one: fills the pages and brings up the one that is due.
    void followStatus();
    //! Hands the facts to the pages that exist.
    void fill();
    void fillConnections();
    void fillTimeLeft();
    void fillView();
    //! Brings the page up that is due.
    void showDue();

Q_SIGNALS:
    //! A page of \a place shows now.
    void placeChanged(Understudy::RailPlace place);

private:
    template<typename PageType>
    PageType *added(PageType *page, RailPlace place);
    SubjectPage *subjectPage();
    QuitPage *quitPage();
    AwayPage *awayPage();
    void showAbout();
    void showGuide();
    void askForChanges();
    void toggleFavourite();
    void setFavouriteKeys(const QList<QKeySequence> &keys);
    void fillSignInPage();
    void fillSwitchPage();
    Page *due();
    Page *ofStatus();

    PeopleModels m_people;
    const WindowFacts &m_facts;
    MainWindow &m_window;
    QHash<Page *, RailPlace> m_places;
    Page *m_shown = nullptr;
    Page *m_inFront = nullptr;
    SignInPage *m_signIn = nullptr;
    SwitchPage *m_switch = nullptr;
    SubjectPage *m_subject = nullptr;
    QuitPage *m_quit = nullptr;
    AboutPage *m_about = nullptr;
    GuidePage *m_guide = nullptr;
    AwayPage *m_away = nullptr;
    QList<QKeySequence> m_favouriteKeys;
    bool m_offersQuit = false;
    bool m_isAway = false;
};

} // namespace Understudy
