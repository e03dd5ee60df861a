// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sign_in_desk.h"

#include "wording.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! Some applications sign in without a new cookie or another page.
constexpr auto askEvery = 3s;

//! What no waiting mends.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::AlreadyImpersonating || error.kind == ErrorKind::Unavailable
        || error.kind == ErrorKind::Untrusted || error.kind == ErrorKind::Invalid;
}

//! Nobody has signed in there so far.
bool isNotYet(const Error &error)
{
    return error.kind == ErrorKind::SignedOut || error.kind == ErrorKind::TryLater;
}

} // namespace

SignInDesk::SignInDesk(Impersonation &impersonation, const Settings &settings)
    : m_impersonation(impersonation)
    , m_settings(settings)
{
    m_nextAsk.setInterval(askEvery);
    connect(&m_nextAsk, &QTimer::timeout, this, &SignInDesk::ask);
}

SignInDesk::~SignInDesk() = default;

void SignInDesk::follow(const ImpersonationStatus &status, const Connection &connection)
{
    if (!status.actor.id.isEmpty() || connection != m_connection)
        close();
    m_connection = connection;
}

void SignInDesk::open()
{
    if (m_view)
        return;
    m_view = std::make_unique<View>();
    connect(m_view.get(), &View::ended, this, &SignInDesk::ended);
    connect(m_view.get(), &View::navigated, this, &SignInDesk::ask);
    connect(m_view.get(), &View::cookiesChanged, this, [this](const QList<Cookie> &cookies) {
        m_cookies = cookies;
        ask();
    });
    if (m_connection.caFile.isEmpty()) // else it has to be known first whom to trust
        prepare({});
    Q_EMIT openChanged(true);
    QCoro::connect(m_impersonation.openSignIn(),
                   m_view.get(),
                   [this, view = m_view.get()](const Result<ViewOpening> &opening) {
                       if (view == m_view.get())
                           show(opening);
                   });
}

void SignInDesk::prepare(const QList<QByteArray> &trustedKeys)
{
    m_view->prepare({.proxy = m_connection.proxy, .trustedKeys = trustedKeys},
                    m_settings.preferences().browser);
}

void SignInDesk::show(const Result<ViewOpening> &opening)
{
    if (!opening) {
        close();
        tell(opening.error());
        return;
    }
    if (!m_connection.caFile.isEmpty())
        prepare(opening->trustedKeys);
    m_view->openSignIn(*opening);
    m_nextAsk.start();
}

//! Asks who the page's cookies make us.
void SignInDesk::ask()
{
    if (m_asking || m_cookies.isEmpty())
        return;
    m_asking = true;
    m_nextAsk.start();
    QCoro::connect(m_impersonation.signInWith(m_cookies),
                   m_view.get(),
                   [this, view = m_view.get()](const Result<void> &answer) {
                       if (view == m_view.get())
                           take(answer);
                   });
}

void SignInDesk::take(const Result<void> &answer)
{
    m_asking = false;
    if (answer || isFinal(answer.error()))
        close();
    if (!answer && !isNotYet(answer.error()))
        tell(answer.error());
}

void SignInDesk::ended(ViewEnd why, const QString &details)
{
    close();
    if (why == ViewEnd::NoBrowser || why == ViewEnd::Broken)
        Q_EMIT told(Wording::viewEnd(why, details), details);
}

void SignInDesk::tell(const Error &error)
{
    Q_EMIT told(Wording::error(error, {.connectionName = m_connection.name}),
                Wording::details(error));
}

void SignInDesk::close()
{
    if (!m_view)
        return;
    retire(std::move(m_view), this);
    m_impersonation.abandonSignIn();
    m_nextAsk.stop();
    m_cookies.clear();
    m_asking = false;
    Q_EMIT openChanged(false);
}

} // namespace Understudy
