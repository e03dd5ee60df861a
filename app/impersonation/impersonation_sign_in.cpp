// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How an actor comes to be signed in, and leaves again.

#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"

#include <utility>

namespace Understudy {

QCoro::Task<Result<void>> Impersonation::signIn(QMap<QString, Secret> fields)
{
    if (const std::optional<Error> fault = faultOfSignIn())
        co_return failure(*fault);
    const Transition transition(this);
    Result<Session> session = co_await m_backend->signIn(std::move(fields));
    if (!session)
        co_return failure(session.error());
    const Result<void> done = co_await signedInAs(std::move(*session));
    co_return done;
}

std::optional<Error> Impersonation::faultOfSignIn() const
{
    const bool signedOut = m_status.state == ImpersonationState::SignedOut
        || (m_status.state == ImpersonationState::Unconfirmed && !m_actor);
    if (m_busy || m_closing || !m_backend || !signedOut)
        return Error{.kind = ErrorKind::TryLater, .source = QStringLiteral("signIn")};
    if (m_status.state == ImpersonationState::Unconfirmed) // to settle what lasts
        return std::nullopt;
    return m_settings.faultOfAddress(m_connection.address);
}

QCoro::Task<Result<ViewOpening>> Impersonation::openSignIn()
{
    if (const std::optional<Error> fault = faultOfSignIn())
        co_return failure(*fault);
    const Transition transition(this);
    m_signsInByPage = true;
    Result<ViewOpening> opening = co_await m_backend->openSignIn();
    m_signsInByPage = false;
    co_return opening;
}

void Impersonation::abandonSignIn()
{
    if (std::exchange(m_signsInByPage, false))
        m_backend->abort();
}

QCoro::Task<Result<void>> Impersonation::signInWith(QList<Cookie> cookies)
{
    if (const std::optional<Error> fault = faultOfSignIn())
        co_return failure(*fault);
    const Transition transition(this);
    Credentials credentials;
    for (const Cookie &cookie : std::as_const(cookies))
        credentials.addCookie(cookie);
    m_signsInByPage = true;
    Result<Session> session = co_await m_backend->whoAmI(std::move(credentials));
    const bool abandoned = !std::exchange(m_signsInByPage, false);
    if (abandoned)
        co_return failure(ErrorKind::TryLater, {}, QStringLiteral("signIn"));
    if (!session)
        co_return failure(session.error());
    const Result<void> done = co_await signedInAs(std::move(*session));
    co_return done;
}

QCoro::Task<Result<void>> Impersonation::signedInAs(Session session)
{
    if (!session.impersonatingFromUserId.isEmpty()) {
        co_await m_backend->signOut(session.credentials);
        co_return failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("signIn"));
    }
    m_actor = std::move(session);
    m_status.problem.reset();
    if (m_status.state == ImpersonationState::Unconfirmed) {
        // In memory alone: the keychain may hold the subject's session, and the actor parked beside
        // it.
        m_actorIsFresh = true;
        co_await settle(false);
        co_return Result<void>();
    }
    const Result<void> done = co_await signedIn();
    co_return done;
}

QCoro::Task<Result<void>> Impersonation::signedIn()
{
    const KeychainTrouble trouble = co_await saveActor();
    if (trouble != KeychainTrouble::None) {
        const Credentials unkept = m_actor->credentials;
        m_actor.reset();
        co_await m_backend->signOut(unkept);
        report(Problem{.kind = ProblemKind::KeychainTroubled, .trouble = trouble});
        co_return failure(ErrorKind::Unavailable, {}, QStringLiteral("keychain"));
    }
    enter(ImpersonationState::SignedIn);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Impersonation::signOut()
{
    if (m_status.state == ImpersonationState::Unconfirmed)
        co_return failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("signOut"));
    if (m_status.barShown()) {
        m_signOutWished = true;
        co_await stop();
        co_return Result<void>();
    }
    if (m_busy || m_closing || !m_actor)
        co_return failure(ErrorKind::TryLater, {}, QStringLiteral("signOut"));
    const Transition transition(this);
    const Result<void> done = co_await signOutNow();
    co_return done;
}

QCoro::Task<Result<void>> Impersonation::signOutNow()
{
    m_signOutWished = false;
    const Result<void> told = co_await m_backend->signOut(m_actor->credentials);
    m_actor.reset();
    const KeychainTrouble trouble = co_await saveActor();
    m_status.problem.reset();
    if (trouble != KeychainTrouble::None)
        m_status.problem = Problem{.kind = ProblemKind::KeychainNotCleared, .trouble = trouble};
    enter(ImpersonationState::SignedOut);
    if (!told && told.error().kind != ErrorKind::SignedOut)
        co_return failure(told.error());
    co_return Result<void>();
}

} // namespace Understudy
