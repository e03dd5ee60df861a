// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "impersonation/impersonation.h"
#include "view_state.h"
#include "viewer/view.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace Understudy {

//! Opens the application as the subject, and sees to it that the view is never there longer than
//! the impersonation.
class ViewDesk final : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    ViewDesk(Impersonation &impersonation, const Settings &settings);
    ~ViewDesk() override;

    void setConnection(const Connection &connection);
    void follow(const ImpersonationStatus &status);
    //! While a backend that comes along is \a starting, opening waits for it.
    void setBackendStarting(bool starting);
    void setTimeLeft(std::chrono::milliseconds left);
    //! \a path in place of the application's first page; empty for that. Without effect while one
    //! is open.
    void open(const QString &path);
    //! The switch that is about to begin is wanted for the view: the browser starts while that is
    //! under way, and the application opens as soon as it is there.
    void openOnceSwitched(bool wanted = true);
    void close();
    //! While \a veiled, each page shows that it is hidden in place of itself.
    void setVeiled(bool veiled);
    //! Only once the journal has it.
    void allowChanges(const QString &reason);

    const ViewState &state() const { return m_state; }

    //! Null while none is open.
    View *view() { return m_view.get(); }

    //! What the open view asked for; empty while none is open.
    RequestLog &requests() { return m_requests; }

    //! Shows the newest thing to be told of the view; \a failed: it is an error.
    void tell(const QString &message, const QString &details = {}, bool failed = false);
    //! The file that a page offers, in words; empty for none.
    void setOffer(const QString &offer);

Q_SIGNALS:
    //! Its tools are there.
    void opened(Understudy::View *view);
    void changed(const Understudy::ViewState &state);
    void stopRequested();
    //! Somebody uses the view.
    void touched();

private:
    void ask(const QString &path);
    void make();
    void bind(View *view);
    void prepare(const QList<QByteArray> &trustedKeys);
    //! Why changes cannot be allowed although the connection would let them; else empty.
    QString changesFixed() const;
    bool needsKeys() const;
    //! The phase while no view is open.
    ViewState::Phase closedPhase() const;
    void show(const Result<ViewOpening> &opening, const QString &path);
    void ended(ViewEnd why, const QString &details);
    void notice(const QString &words);
    void tellBlocked(const ViewRequest &request);
    void openElsewhere(const QUrl &url);
    void verify();
    void changesAllowed(const Result<void> &noted);
    ViewBar bar() const;
    void showBar();
    void say(const QString &message, const QString &details = {});
    void fail(const QString &message, const QString &details);
    void publish(ViewState::Phase phase);

    Impersonation &m_impersonation;
    const Settings &m_settings;
    Connection m_connection;
    ImpersonationStatus m_status; //!< without credentials
    std::chrono::milliseconds m_timeLeft{0};
    RequestLog m_requests;
    std::unique_ptr<View> m_view; //!< null: none is open
    QList<Cookie> m_cookies; //!< of the view
    QList<QByteArray> m_cookieNames;
    ViewState m_state;
    bool m_backendStarting = false;
    bool m_veiled = false;
    bool m_wanted = false; //!< openOnceSwitched()
    QString m_notice; //!< on the view's bar, for a moment
    QTimer m_noticeTime;
    QElapsedTimer m_sinceElsewhere;
};

} // namespace Understudy
