// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view_desk.h"

#include "plain_text.h"
#include "wording.h"

#include <QDesktopServices>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto noticeLasts = 3s;
constexpr std::chrono::milliseconds elsewhereEvery = 1s; // a page must not open them by the dozen
constexpr auto soonOver = 5min;
constexpr auto askAgainAfter = 100ms;
constexpr int longestAddress = 80;

//! Whether it is the engine that has no time, not the backend.
bool isBusy(const Result<ViewOpening> &opening)
{
    return !opening && opening.error().kind == ErrorKind::TryLater
        && opening.error().source == QLatin1String("view");
}

} // namespace

ViewDesk::ViewDesk(Impersonation &impersonation, const Settings &settings)
    : m_impersonation(impersonation)
    , m_settings(settings)
{
    connect(&m_requests, &RequestLog::rowsInserted, this, [this] {
        if (!m_state.hasRequests)
            publish(m_state.phase);
    });
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(noticeLasts);
    connect(&m_noticeTime, &QTimer::timeout, this, [this] {
        m_notice.clear();
        showBar();
    });
}

ViewDesk::~ViewDesk() = default;

void ViewDesk::setConnection(const Connection &connection)
{
    m_connection = connection;
}

void ViewDesk::follow(const ImpersonationStatus &status)
{
    const bool over =
        status.state != ImpersonationState::Impersonating || status.epoch != m_status.epoch;
    m_status = status;
    m_status.current.reset();
    if (over) {
        const bool begins = status.state == ImpersonationState::Starting;
        const bool begun = status.state == ImpersonationState::Impersonating;
        m_wanted = m_wanted && (begins || begun);
        if (!m_wanted)
            close();
        m_state = {};
        publish(closedPhase());
        if (begins && m_wanted)
            make();
        if (begun && std::exchange(m_wanted, false)) // once the switch has let go of the engine
            QMetaObject::invokeMethod(
                this, [this] { open({}); }, Qt::QueuedConnection);
    }
    showBar();
}

ViewState::Phase ViewDesk::closedPhase() const
{
    const bool possible =
        m_status.state == ImpersonationState::Impersonating && m_impersonation.traits().hasView;
    return possible ? ViewState::Phase::Closed : ViewState::Phase::None;
}

void ViewDesk::setTimeLeft(std::chrono::milliseconds left)
{
    m_timeLeft = left;
    showBar();
}

void ViewDesk::setVeiled(bool veiled)
{
    m_veiled = veiled;
    showBar();
}

void ViewDesk::openOnceSwitched(bool wanted)
{
    m_wanted = wanted;
}

void ViewDesk::open(const QString &path)
{
    if (m_state.phase != ViewState::Phase::Closed)
        return;
    m_state = {.mayAllowChanges = m_connection.allowChanges && m_settings.allowsChanges(),
               .changesFixed = changesFixed()};
    make();
    publish(ViewState::Phase::Opening);
    ask(path);
}

void ViewDesk::setBackendStarting(bool starting)
{
    m_backendStarting = starting;
}

//! Until a backend that starts is there, and the engine has time: after a start of the program
//! both take a moment in which the person can already press.
void ViewDesk::ask(const QString &path)
{
    const auto again = [this, path] {
        ask(path);
    };
    if (m_backendStarting) {
        QTimer::singleShot(askAgainAfter, m_view.get(), again);
        return;
    }
    QCoro::connect(m_impersonation.openView(),
                   m_view.get(),
                   [this, path, again, view = m_view.get()](const Result<ViewOpening> &opening) {
                       if (view != m_view.get())
                           return;
                       if (isBusy(opening))
                           QTimer::singleShot(askAgainAfter, view, again);
                       else
                           show(opening, path);
                   });
}

//! Unless one was made while the switch was under way.
void ViewDesk::make()
{
    if (m_view)
        return;
    m_view = std::make_unique<View>(&m_requests);
    bind(m_view.get());
    if (!needsKeys())
        prepare({});
}

//! Whether the browser can only be started once it is known whom to trust.
bool ViewDesk::needsKeys() const
{
    return !m_connection.caFile.isEmpty();
}

void ViewDesk::prepare(const QList<QByteArray> &trustedKeys)
{
    m_view->prepare({.proxy = m_connection.proxy, .trustedKeys = trustedKeys},
                    m_settings.preferences().browser);
}

QString ViewDesk::changesFixed() const
{
    if (!m_connection.allowChanges || m_settings.allowsChanges())
        return {};
    return tr("Changes stay blocked. %1").arg(Wording::fixedBy(m_settings.policy().organisation));
}

void ViewDesk::bind(View *view)
{
    connect(view, &View::shown, this, [this, view] {
        publish(ViewState::Phase::Open);
        Q_EMIT opened(view);
    });
    connect(view, &View::ended, this, &ViewDesk::ended);
    connect(view, &View::stopRequested, this, &ViewDesk::stopRequested);
    connect(view, &View::touched, this, &ViewDesk::touched);
    connect(view, &View::blocked, this, &ViewDesk::tellBlocked);
    connect(view, &View::said, this, [this](const QString &words) {
        notice(tr("The page says: %1").arg(neutralised(words, longestAddress)));
    });
    connect(view, &View::leftFor, this, &ViewDesk::openElsewhere);
    connect(view, &View::navigated, this, &ViewDesk::verify);
    connect(view, &View::cookiesChanged, this, [this](const QList<Cookie> &cookies) {
        m_cookies = cookies;
        verify();
    });
    connect(view, &View::pageClosed, this, [this](const QString &why) {
        say(tr("A page hid the yellow bar, so it was closed."), why);
    });
}

void ViewDesk::show(const Result<ViewOpening> &opening, const QString &path)
{
    if (!opening) {
        fail(Wording::error(opening.error(),
                            {.connectionName = m_connection.name, .userId = m_status.subject.id}),
             Wording::details(opening.error()));
        return;
    }
    m_cookieNames = opening->cookieNames;
    m_cookies = opening->cookies;
    if (needsKeys())
        prepare(opening->trustedKeys);
    m_view->open(*opening, path, bar());
}

void ViewDesk::close()
{
    if (!m_view)
        return;
    retire(std::move(m_view), this);
    m_state.changesAllowed = false;
    m_state.mayAllowChanges = false;
    m_state.changesFixed.clear();
    m_state.offer.clear();
    m_notice.clear();
    m_requests.clear();
    publish(closedPhase());
}

void ViewDesk::ended(ViewEnd why, const QString &details)
{
    close();
    if (why == ViewEnd::NoBrowser || why == ViewEnd::Broken)
        fail(Wording::viewEnd(why, details), details);
}

void ViewDesk::fail(const QString &message, const QString &details)
{
    close();
    m_state.failed = true;
    say(message, details);
}

void ViewDesk::say(const QString &message, const QString &details)
{
    m_state.message = message;
    m_state.details = details;
    publish(m_state.phase);
}

void ViewDesk::tell(const QString &message, const QString &details, bool failed)
{
    m_state.failed = failed;
    say(message, details);
}

void ViewDesk::setOffer(const QString &offer)
{
    m_state.offer = offer;
    publish(m_state.phase);
}

void ViewDesk::tellBlocked(const ViewRequest &request)
{
    const QString what =
        neutralised(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.url.path(),
                    longestAddress);
    notice(tr("Blocked: %1").arg(what));
}

void ViewDesk::notice(const QString &words)
{
    m_notice = words;
    m_noticeTime.start();
    showBar();
}

void ViewDesk::openElsewhere(const QUrl &url)
{
    if (m_sinceElsewhere.isValid() && !m_sinceElsewhere.hasExpired(elsewhereEvery.count()))
        return;
    m_sinceElsewhere.start();
    QDesktopServices::openUrl(url);
    say(tr("Opened in your own browser: %1")
            .arg(neutralised(url.toDisplayString(QUrl::RemoveUserInfo), longestAddress)));
}

void ViewDesk::verify()
{
    if (m_cookieNames.isEmpty())
        m_impersonation.verify();
    else
        m_impersonation.verifyView(m_cookies, m_cookieNames);
}

void ViewDesk::allowChanges(const QString &reason)
{
    if (!m_view || !m_state.mayAllowChanges)
        return;
    QCoro::connect(m_impersonation.noteChangesAllowed(reason),
                   m_view.get(),
                   [this, view = m_view.get()](const Result<void> &noted) {
                       if (view == m_view.get())
                           changesAllowed(noted);
                   });
}

void ViewDesk::changesAllowed(const Result<void> &noted)
{
    m_state.failed = !noted;
    if (!noted) {
        say(tr("The journal cannot be written, so changes stay blocked. Check the space and the "
               "permissions of the data folder."),
            Wording::details(noted.error()));
        return;
    }
    m_view->allowChanges(true);
    m_state.changesAllowed = true;
    say({});
    showBar();
}

ViewBar ViewDesk::bar() const
{
    const bool soon = m_timeLeft > 0ms && m_timeLeft <= soonOver;
    const QString changes = m_state.changesAllowed ? tr("changes allowed") : tr("changes blocked");
    return {.label = Wording::impersonating(m_status.subject.id),
            .name = m_veiled ? QString() : neutralised(m_status.subject.name),
            .note = soon ? tr("%1 · %Ln minute(s) left",
                              nullptr,
                              int(std::chrono::ceil<std::chrono::minutes>(m_timeLeft).count()))
                               .arg(changes)
                         : changes,
            .timeLeft = m_timeLeft > 0ms ? minutesAndSeconds(m_timeLeft) : QString(),
            .stop = tr("Stop"),
            .notice = m_notice,
            .veil = m_veiled
                ? tr("Hidden while you are away. Understudy's window says how to come back.")
                : QString(),
            .waiting = m_status.stopWished,
            .changesAllowed = m_state.changesAllowed,
            .rightToLeft = isRightToLeft()};
}

void ViewDesk::showBar()
{
    if (m_view)
        m_view->setBar(bar());
}

void ViewDesk::publish(ViewState::Phase phase)
{
    m_state.phase = phase;
    m_state.hasRequests = m_requests.rowCount() > 0;
    Q_EMIT changed(m_state);
}

} // namespace Understudy
