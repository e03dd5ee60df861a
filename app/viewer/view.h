// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/browser.h"
#include "viewer/downloads.h"
#include "viewer/page_tools.h"
#include "viewer/request_recorder.h"
#include "viewer/view_end.h"
#include "viewer/view_session.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace Understudy {

//! The application in a browser that shares nothing with any other and forgets all: as somebody,
//! under the yellow bar in every page, or for somebody to sign in. Open it once.
class View final : public QObject
{
    Q_OBJECT

public:
    //! \a log, borrowed, gets what the pages ask for. Without one (null) nothing is written down,
    //! and nothing can be downloaded.
    explicit View(RequestLog *log = nullptr);
    ~View() override;

    //! Starts the browser, so that it is there when open() comes; \a program as in findBrowser().
    void prepare(const BrowserNetwork &network, const QString &program = {});

    bool isPrepared() const { return m_prepared; }

    //! Opens \a opening, in the browser that was prepared; \a bar is in the first page already.
    //! \a path, relative to the application's address, in place of its first page; empty for that.
    void open(const ViewOpening &opening, const QString &path, const ViewBar &bar);
    //! Opens \a opening for somebody to sign in: without a bar, and wherever that leads.
    void openSignIn(const ViewOpening &opening);
    void setBar(const ViewBar &bar);
    void allowChanges(bool allowed);
    //! The windows close at once, and ended() comes.
    void end();

    //! Null before prepare() has found a browser.
    PageTools *tools() { return m_tools.get(); }

    //! Null where there can be none.
    Downloads *downloads() { return m_downloads.get(); }

Q_SIGNALS:
    //! The first page has begun to show.
    void shown();
    void ended(Understudy::ViewEnd why, const QString &details);
    //! No process of it is left: after ended().
    void gone();
    void stopRequested();
    //! Somebody types or moves the mouse in a page; told every 20 s at most.
    void touched();
    //! A page's own words, for a moment on the bar.
    void said(const QString &words);
    void blocked(const Understudy::ViewRequest &request);
    //! A page wanted to go to \a url, which is not the application's.
    void leftFor(const QUrl &url);
    //! A page hid the bar and was closed.
    void pageClosed(const QString &why);
    //! A page shows something else now.
    void navigated();
    //! What the browser holds of the cookies that count.
    void cookiesChanged(const QList<Understudy::Cookie> &cookies);

private:
    void take(const QString &session, const QString &method, const QJsonObject &params);
    void attach(const QJsonObject &params);
    void attachPage(const QString &session, const QJsonObject &target);
    ViewSession *follow(const QString &session, ViewSession::Kind kind, const QJsonObject &target);
    void drop(const QString &session);
    void release(const QString &session);
    void makeContext();
    void openWith(RequestGate gate);
    void openIn(const QString &context);
    void showFirst(ViewSession *page);
    void judged(const ViewRequest &request, Passage passage);
    void takeInfo(const QJsonObject &target);
    void makeTools();
    void use(const QString &session);
    void pageNavigated(const QString &session, const QUrl &url);
    void closePage(const QString &session);
    void look();
    void lookAtCookies();
    void takeCookies(const QJsonObject &answer);
    void finish(ViewEnd why, const QString &details);

    Browser m_browser;
    std::optional<ViewShared> m_shared; //!< once there is a browser to tell
    RequestLog *m_log;
    std::unique_ptr<RequestRecorder> m_recorder; //!< null without a log, like the next
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<PageTools> m_tools;
    std::map<QString, std::unique_ptr<ViewSession>> m_sessions;
    QMap<QString, QUrl> m_addresses; //!< of the pages, by their sessions
    ViewOpening m_opening;
    QUrl m_next; //!< to show after the start, where that hands the session over
    QString m_context;
    QString m_firstTarget; //!< the window from which the view's own is opened
    std::optional<QList<Cookie>> m_cookies; //!< as they were last seen
    QTimer m_second;
    bool m_prepared = false;
    bool m_opened = false;
    bool m_shown = false;
    bool m_over = false;
};

//! Ends \a view, which tells \a listener nothing more, and lives until it is gone or \a listener
//! is.
void retire(std::unique_ptr<View> view, QObject *listener);

} // namespace Understudy
