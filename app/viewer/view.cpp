// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/view.h"

#include "backend/request_builder.h"
#include "base/logging.h"
#include "viewer/browser_finder.h"
#include "viewer/view_cookies.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! How often the bar and the cookies are looked at: at least once a second.
constexpr auto lookEvery = 500ms;
constexpr auto closeLimit = 2s;
//! A window without tabs, whose address can be read but not typed into, that knows no opener.
const QString openWindow =
    QStringLiteral("window.open('about:blank', '', 'popup,noopener,width=1280,height=880')");

//! Nothing for the browser's own surfaces. What is not known is guarded as what runs without a
//! page.
std::optional<ViewSession::Kind> kindOf(const QString &type)
{
    static const QStringList browsers{QStringLiteral("browser_ui"),
                                      QStringLiteral("browser"),
                                      QStringLiteral("tab"),
                                      QStringLiteral("other")};
    if (browsers.contains(type))
        return std::nullopt;
    if (type == QLatin1String("page"))
        return ViewSession::Kind::Page;
    return type == QLatin1String("iframe") ? ViewSession::Kind::Frame : ViewSession::Kind::Worker;
}

//! \a path may have a query and a fragment.
QUrl pageAt(const QUrl &address, const QString &path)
{
    const QUrl typed(path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path);
    QUrl page = below(address, typed.path(QUrl::FullyEncoded));
    page.setQuery(typed.query(QUrl::FullyEncoded));
    page.setFragment(typed.fragment(QUrl::FullyEncoded));
    return page;
}

} // namespace

View::View(RequestLog *log)
    : m_log(log)
{
    qRegisterMetaType<ViewEnd>();
    connect(&m_browser, &Browser::ended, this, [this](const QString &lastWords) {
        finish(m_context.isEmpty() ? ViewEnd::NoBrowser : ViewEnd::Broken, lastWords);
        Q_EMIT gone();
    });
    connect(&m_second, &QTimer::timeout, this, &View::look);
}

//! The browser's end answers what it was asked: to nobody any more.
View::~View()
{
    m_over = true;
}

void View::prepare(const BrowserNetwork &network, const QString &program)
{
    m_prepared = true;
    const Result<QString> found = findBrowser(program);
    if (!found) {
        QTimer::singleShot(0, this, [this, words = found.error().message] {
            finish(ViewEnd::NoBrowser, words);
            Q_EMIT gone();
        });
        return;
    }
    m_browser.start(*found, network);
    if (!m_browser.devTools())
        return;
    m_shared.emplace(ViewShared{.devTools = *m_browser.devTools()});
    makeTools();
    connect(m_browser.devTools(), &DevTools::event, this, &View::take);
    makeContext();
}

void View::makeContext()
{
    m_shared->devTools.post({QStringLiteral("Target.setAutoAttach"),
                             {{QStringLiteral("autoAttach"), true},
                              {QStringLiteral("waitForDebuggerOnStart"), true},
                              {QStringLiteral("flatten"), true}}});
    // Where pages are; a page's own Page.frameNavigated misses the change of process.
    m_shared->devTools.post(
        {QStringLiteral("Target.setDiscoverTargets"), {{QStringLiteral("discover"), true}}});
    m_shared->devTools.call(
        {QStringLiteral("Target.createBrowserContext"),
         {{QStringLiteral("disposeOnDetach"), true}}},
        this,
        [this](const Result<QJsonObject> &answer) {
            if (answer)
                openIn(answer->value(QLatin1String("browserContextId")).toString());
            else
                finish(ViewEnd::Broken, answer.error().message);
        });
}

void View::open(const ViewOpening &opening, const QString &path, const ViewBar &bar)
{
    if (!m_shared || m_over)
        return;
    m_shared->headers = opening.headers;
    m_shared->addresses = AddressCleaner(opening);
    m_shared->bar = bar;
    m_opening = opening;
    if (!path.isEmpty())
        (opening.handsOver ? m_next : m_opening.start) = pageAt(opening.address, path);
    openWith(RequestGate(opening.rules));
}

void View::openSignIn(const ViewOpening &opening)
{
    if (!m_shared || m_over)
        return;
    m_opening = opening;
    openWith(RequestGate::open());
}

void View::openWith(RequestGate gate)
{
    m_shared->gate = std::move(gate);
    m_opened = true;
    openIn(m_context);
}

//! Once there is both a context and what to open in it.
void View::openIn(const QString &context)
{
    m_context = context;
    if (m_context.isEmpty() || !m_opened)
        return;
    const QPair<QString, QJsonValue> in(QStringLiteral("browserContextId"), m_context);
    DevTools &devTools = m_shared->devTools;
    // Nothing is granted: camera, microphone, location, notifications, reading the clipboard.
    devTools.post({QStringLiteral("Browser.grantPermissions"),
                   {{QStringLiteral("permissions"), QJsonArray()}, in}});
    if (m_downloads)
        m_downloads->allow(m_context);
    else
        devTools.post({QStringLiteral("Browser.setDownloadBehavior"),
                       {{QStringLiteral("behavior"), QStringLiteral("deny")}, in}});
    const QJsonArray cookies = cookieParameters(m_opening);
    if (!cookies.isEmpty())
        devTools.post(
            {QStringLiteral("Storage.setCookies"), {{QStringLiteral("cookies"), cookies}, in}});
    devTools.call({QStringLiteral("Target.createTarget"),
                   {{QStringLiteral("url"), QStringLiteral("about:blank")},
                    {QStringLiteral("newWindow"), true},
                    {QStringLiteral("windowState"), QStringLiteral("minimized")},
                    in}},
                  this,
                  [this](const Result<QJsonObject> &answer) {
                      if (!answer)
                          finish(ViewEnd::Broken, answer.error().message);
                  });
}

void View::take(const QString &session, const QString &method, const QJsonObject &params)
{
    if (m_over)
        return;
    if (method == QLatin1String("Target.attachedToTarget")) {
        attach(params);
    } else if (method == QLatin1String("Target.detachedFromTarget")) {
        drop(params.value(QLatin1String("sessionId")).toString());
    } else if (method == QLatin1String("Target.targetCreated")
               || method == QLatin1String("Target.targetInfoChanged")) {
        takeInfo(params.value(QLatin1String("targetInfo")).toObject());
    } else if (const auto found = m_sessions.find(session); found != m_sessions.end()) {
        found->second->take(method, params);
    } else if (m_downloads && session.isEmpty()) {
        m_downloads->take(method, params);
    }
}

void View::attach(const QJsonObject &params)
{
    const QString session = params.value(QLatin1String("sessionId")).toString();
    const QJsonObject target = params.value(QLatin1String("targetInfo")).toObject();
    const std::optional<ViewSession::Kind> kind =
        kindOf(target.value(QLatin1String("type")).toString());
    if (!kind) {
        release(session);
    } else if (kind == ViewSession::Kind::Page) {
        attachPage(session, target);
    } else {
        follow(session, *kind, target);
    }
}

//! The first page is only there to open a window of the kind that a view needs.
void View::attachPage(const QString &session, const QJsonObject &target)
{
    const bool ours =
        target.value(QLatin1String("browserContextId")).toString() == m_context && m_opened;
    if (!ours) {
        m_shared->devTools.post(
            {QStringLiteral("Target.closeTarget"),
             {{QStringLiteral("targetId"), target.value(QLatin1String("targetId"))}}});
    } else if (m_firstTarget.isEmpty()) {
        m_firstTarget = target.value(QLatin1String("targetId")).toString();
        release(session);
        m_shared->devTools.post(
            {QStringLiteral("Runtime.evaluate"),
             {{QStringLiteral("expression"), openWindow}, {QStringLiteral("userGesture"), true}},
             session});
    } else {
        ViewSession *const page = follow(session, ViewSession::Kind::Page, target);
        if (!m_shown)
            showFirst(page);
    }
}

void View::showFirst(ViewSession *page)
{
    m_shown = true;
    connect(page, &ViewSession::guarded, page, [this, page] { page->navigate(m_opening.start); });
    m_shared->devTools.post(
        {QStringLiteral("Target.closeTarget"), {{QStringLiteral("targetId"), m_firstTarget}}});
    m_second.start(lookEvery);
    Q_EMIT shown();
}

ViewSession *View::follow(const QString &session, ViewSession::Kind kind, const QJsonObject &target)
{
    auto made = std::make_unique<ViewSession>(
        *m_shared, kind, session, target.value(QLatin1String("targetId")).toString());
    ViewSession *const one = made.get();
    connect(one, &ViewSession::judged, this, &View::judged);
    connect(one, &ViewSession::used, this, [this, session] { use(session); });
    connect(one, &ViewSession::stopPressed, this, &View::stopRequested);
    connect(one, &ViewSession::touched, this, &View::touched);
    connect(one, &ViewSession::said, this, &View::said);
    connect(one, &ViewSession::hidden, this, [this, session](const QString &why) {
        closePage(session);
        Q_EMIT pageClosed(why);
    });
    m_sessions[session] = std::move(made);
    return one;
}

void View::release(const QString &session)
{
    m_shared->devTools.post({QStringLiteral("Runtime.runIfWaitingForDebugger"), {}, session});
}

void View::drop(const QString &session)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->second.release()->deleteLater();
    m_sessions.erase(found);
    m_addresses.remove(session);
    if (m_recorder)
        m_recorder->drop(session);
    if (m_tools->session() == session)
        use(m_addresses.isEmpty() ? QString() : m_addresses.lastKey());
    const bool pageLeft = std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](const auto &one) {
        return one.second->kind() == ViewSession::Kind::Page;
    });
    if (m_shown && !pageLeft)
        finish(ViewEnd::Closed, {});
}

void View::judged(const ViewRequest &request, Passage passage)
{
    switch (passage) {
    case Passage::Passes:
        break;
    case Passage::Blocked:
        Q_EMIT blocked(request);
        break;
    case Passage::WantsStop:
        Q_EMIT stopRequested();
        break;
    case Passage::Elsewhere:
        Q_EMIT leftFor(request.url);
        break;
    }
}

void View::takeInfo(const QJsonObject &target)
{
    const QString id = target.value(QLatin1String("targetId")).toString();
    const QUrl url(target.value(QLatin1String("url")).toString());
    if (url.scheme() == QLatin1String("devtools")) // they would show the credentials
        m_shared->devTools.post(
            {QStringLiteral("Target.closeTarget"), {{QStringLiteral("targetId"), id}}});
    for (const auto &[session, one] : m_sessions) {
        if (one->kind() != ViewSession::Kind::Page || one->targetId() != id)
            continue;
        if (std::exchange(m_addresses[session], url) != url)
            pageNavigated(session, url);
        return;
    }
}

void View::pageNavigated(const QString &session, const QUrl &url)
{
    const bool blank = url.isEmpty() || url.scheme() == QLatin1String("about");
    const bool failed = url.scheme() == QLatin1String("chrome-error");
    if (!blank && !failed && !m_shared->gate.isInside(url)) {
        closePage(session);
        return;
    }
    if (m_next.isValid() && !blank) {
        m_sessions.at(session)->navigate(std::exchange(m_next, {}));
        return;
    }
    // A page that nobody looks at may navigate by itself.
    if (m_tools->session() == session || (m_tools->session().isEmpty() && !blank))
        use(session);
    if (!blank)
        Q_EMIT navigated();
}

//! A page that does not let itself be closed ends the view.
void View::closePage(const QString &session)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    m_shared->devTools.post({QStringLiteral("Target.closeTarget"),
                             {{QStringLiteral("targetId"), found->second->targetId()}}});
    QTimer::singleShot(closeLimit, this, [this, session] {
        if (m_sessions.count(session) > 0)
            finish(ViewEnd::Broken, {});
    });
}

void View::setBar(const ViewBar &bar)
{
    if (!m_shared || m_over)
        return;
    m_shared->bar = bar;
    look();
}

void View::allowChanges(bool allowed)
{
    if (m_shared)
        m_shared->gate.allowChanges(allowed);
}

void View::look()
{
    std::vector<ViewSession *> pages;
    for (const auto &[session, one] : m_sessions)
        if (one->kind() == ViewSession::Kind::Page)
            pages.push_back(one.get());
    for (ViewSession *const page : pages)
        page->lookAtBar();
    if (!m_opening.cookieNames.isEmpty())
        lookAtCookies();
}

void View::lookAtCookies()
{
    m_shared->devTools.call({QStringLiteral("Storage.getCookies"),
                             {{QStringLiteral("browserContextId"), m_context}}},
                            this,
                            [this](const Result<QJsonObject> &answer) {
                                if (answer)
                                    takeCookies(*answer);
                            });
}

void View::takeCookies(const QJsonObject &answer)
{
    const QList<Cookie> now =
        cookiesOf(answer.value(QLatin1String("cookies")).toArray(), m_opening);
    if (m_over || m_cookies == now)
        return;
    const bool first = !m_cookies;
    m_cookies = now;
    m_shared->addresses.learn(now);
    if (!first || !sameValues(now, m_opening.cookies))
        Q_EMIT cookiesChanged(now);
}

void View::end()
{
    finish(ViewEnd::Ended, {});
}

void View::finish(ViewEnd why, const QString &details)
{
    if (std::exchange(m_over, true))
        return;
    m_second.stop();
    m_browser.end();
    Q_EMIT ended(why, details);
}

void retire(std::unique_ptr<View> view, QObject *listener)
{
    View *const retired = view.release();
    QObject::disconnect(retired, nullptr, listener, nullptr);
    QObject::connect(retired, &View::gone, retired, &QObject::deleteLater);
    retired->setParent(listener);
    retired->end();
    if (!retired->isPrepared()) // no browser will tell
        retired->deleteLater();
}

} // namespace Understudy
