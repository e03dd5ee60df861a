// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/prefill.h"
#include "pages/people_part.h"
#include "rail.h"
#include "view_tool.h"
#include "window_facts.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace Understudy {

class ActionPalette;
class Header;
class IdentityStrip;
class ImpersonationBar;
class Page;
class ShortcutSheet;
class WindowActions;
class WindowNotices;
class WindowPages;

//! The one window: the bar or one's own name, notices, the header and one page. A view of values:
//! it holds no session and asks nobody; what a person wants leaves it as a signal.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const PeopleModels &people, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setConnections(const QList<Connection> &connections);
    //! The connection that is open; one without an id for none. \a prefilled goes into its sign-in
    //! form.
    void setConnection(const Connection &connection,
                       const BackendTraits &traits,
                       const QMap<QString, QString> &prefilled);
    //! What bounds a switch at any connection.
    void setRules(const StartRules &rules);
    void setStatus(const ImpersonationStatus &status);
    void setTimeLeft(std::chrono::milliseconds left);
    void setDemo(DemoState state, const Error &error = {});
    void setSigningIn(bool underWay);
    //! The application's own sign-in page is open.
    void setBrowserSignIn(bool open);
    void showSignInError(const Error &error);
    void showStartError(const Error &error);
    //! Something beyond the impersonation that a person should read; empty takes it away.
    void showMessage(const QString &words, const QString &details = {});
    //! Takes the message away where it says \a words.
    void retractMessage(const QString &words);
    //! Fills the switch form as soon as somebody can use it at the connection that it is for, and
    //! brings it in front, unless what was typed elsewhere would be left.
    void setPrefill(const Prefill &prefill);
    //! Tells that \a prefill is for \a connection, which is another one, and offers to open that.
    void offerConnection(const Connection &connection, const Prefill &prefill);
    //! Who asked for \a prefill does not wait any more.
    void withdraw(const Prefill &prefill);
    //! Whether the connection's name has to be typed before a switch.
    void askForName(bool asked);

    bool asksForName() const { return m_facts.asksForName; }

    //! Whose session a test of a connection holds at the moment; empty for nobody's.
    void setTestedUser(const QString &userId);
    void setView(const ViewState &state);

    const WindowActions &actions() const { return *m_actions; }

    //! Keys of actions, as preferences keep them.
    void setShortcuts(const QMap<QString, QStringList> &shortcuts);
    //! Takes \a page, which belongs to \a place, in, to be shown in front.
    void addPage(Page *page, RailPlace place);
    //! Shows a page in place of the one that the status asks for, until it is null again.
    void showInFront(Page *page);
    //! Takes \a page from the front, where it is there.
    void leave(Page *page);
    //! Whether \a place can be gone to.
    void offerPlace(RailPlace place, bool offered);
    //! Whether the journal has something to be exported.
    void offerExport(bool offered);
    //! Offers to quit although the stop is not certain.
    void offerQuit();
    //! While \a away, the pages show nothing of anybody. The bar stays, and so do orphan notices.
    void setAway(bool away);
    //! In front of all other windows, also where it was minimised. Without effect before it was
    //! shown: it is not known yet whether the bar has to be in it.
    void bringUp();

Q_SIGNALS:
    //! What the yellow bar says, also for the moment that a test holds somebody's session.
    void barChanged(const Understudy::ImpersonationStatus &shown);
    void connectionsRequested();
    void activeRequested();
    void journalRequested();
    void journalExportRequested();
    void preferencesRequested();
    void shortcutsRequested(); //!< to be changed
    void addConnectionRequested();
    void connectionImportRequested();
    void profileImportRequested();
    void connectionChosen(const QString &connectionId);
    void demoRequested();
    void signInRequested(const QMap<QString, Understudy::Secret> &fields);
    void browserSignInRequested();
    void browserSignInCancelled();
    void signOutRequested();
    //! The rules are about to be applied: newer ones can be given to setRules() now.
    void rulesNeeded();
    void startRequested(const Understudy::StartOrder &order, bool opensView);
    //! The terminal that filled the form in may switch without asking.
    void terminalAllowed();
    void stopRequested();
    void openViewRequested(const QString &path);
    void closeViewRequested();
    void allowChangesRequested(const QString &reason);
    void toolRequested(Understudy::ViewTool tool);
    void verifyRequested();
    void closeUnconfirmedRequested();
    void dismissOrphanRequested(const QString &entryId);
    void quitRequested();
    void quitNowRequested();
    void keepTryingRequested();
    void diagnosticsRequested();
    //! The person says that they are back.
    void returned();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    //! Ctrl+Shift+S (or what it was given beside) stops, wherever in the console the focus is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void bindBar();
    void bindActions();
    bool isBarShown() const;
    void openPalette();
    void fillForm(const QModelIndex &person);
    void go(RailPlace place);
    bool isElsewhere(const Prefill &prefill) const;
    void takePrefill();
    void showBar();
    void setTitle();

    WindowFacts m_facts;
    ImpersonationBar *m_bar;
    IdentityStrip *m_strip;
    Header *m_header;
    WindowNotices *m_notices;
    Rail *m_rail;
    WindowPages *m_pages;
    WindowActions *m_actions;
    ActionPalette *m_palette;
    ShortcutSheet *m_sheet;
    std::optional<Prefill> m_prefill;
    QString m_testedUser;
    bool m_impersonatingIcon = false;
};

} // namespace Understudy
