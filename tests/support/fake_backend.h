// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>

namespace Understudy {

//! What goes wrong with a call on its way.
enum class Fault {
    None,
    NotSent, //!< the connection was refused: certainly no effect
    RequestLost, //!< it went out and never arrived; no answer
    AnswerLost, //!< it took effect; no answer
    Late, //!< no answer, and it takes effect 40 s later
    Refused, //!< a definite no
    TryLater,
    Garbage, //!< it took effect, and the answer cannot be read
};

//! The truth behind FakeBackend: users and sessions, which outlive a console that dies. Time is the
//! test's.
class FakeBackendWorld
{
public:
    struct Login
    {
        QString as = {}; //!< who requests with this token are now
        QString from = {}; //!< the actor, while impersonating
        QString key = {}; //!< the Idempotency-Key of its start
        std::chrono::milliseconds ends{0};
        bool live = true;
    };

    BackendTraits does;
    bool stopMints = false; //!< the stop hands out a new actor's session
    bool stopLeavesSubject = false; //!< and leaves the subject's alive
    QMap<QString, QString> users{{QStringLiteral("1"), QStringLiteral("Ada Admin")},
                                 {QStringLiteral("42"), QStringLiteral("Mira Okafor")},
                                 {QStringLiteral("43"), QStringLiteral("Jonas Weber")}};
    QMap<QString, Login> logins; //!< by token
    std::chrono::milliseconds now{0};
    QStringList calls; //!< "start 42", "whoAmI", "stop TOKEN", "revoke TOKEN", "signOut TOKEN", as
                       //!< they went out
    QList<Fault> faults; //!< of the next calls, in turn; none left means None
    QString becomes; //!< the next start makes somebody else of us: this user
    bool switchesNothing = false; //!< the next start says yes and does nothing
    QList<QByteArray> viewKeys; //!< ViewOpening::trustedKeys
    QString pasted; //!< where set: every sign-in gives this token
    //! How long sessions that are signed in for, or renewed, last; 0: twelve hours, and the backend
    //! does not tell.
    std::chrono::seconds actorLife{0};
    //! Called with the token of each session that is renewed.
    std::function<void(const QString &token)> onRenew = [](const QString &) {
    };
    QUrl application{QStringLiteral("https://app.example/")}; //!< what a view opens
    bool dead = false; //!< the console died: its calls throw and do nothing
    //! Called before each call goes out.
    std::function<void(const QString &call)> onCall = [](const QString &) {
    };

    //! A session as that user, signed in.
    QString logIn(const QString &userId);
    //! The tokens that act as somebody else than their owner now.
    QStringList impersonating() const;
    //! Time passes: what was on its way arrives.
    void advance(std::chrono::milliseconds by);
    void end(const QString &token);

    //! What is still on its way never arrives.
    void loseWhatIsOnItsWay() { m_onItsWay.clear(); }

    //! When the session of \a token ends, by a FakeClock that began with this world.
    QDateTime expiryOf(const QString &token) const;
    Result<Session> sessionOf(const Credentials &credentials) const;
    Result<Session> renew(const Session &actor);
    Result<Session> begin(const Credentials &actor, const StartOrder &order);
    //! What the stop leaves; empty where that is the parked actor.
    Result<Credentials> finish(const Credentials &subject);
    //! Runs \a effect as the next fault lets it; the answer is the effect's or the fault's. \a
    //! effect may happen after the caller is gone.
    template<typename T>
    Result<T> call(const QString &name, const std::function<Result<T>()> &effect);

private:
    Result<Session> mint(const QString &actorId, const StartOrder &order, const QString &userId);

    struct OnItsWay
    {
        std::chrono::milliseconds arrives;
        std::function<void()> effect;
    };

    QList<OnItsWay> m_onItsWay;
    int m_tokens = 0;
};

//! Thrown by edges of a console that has died, so that its coroutines end where they are.
struct ConsoleDied
{ };

//! A backend in memory with all three effects. Every call ends before it returns, without an event
//! loop.
class FakeBackend final : public Backend
{
public:
    //! \a world is borrowed.
    explicit FakeBackend(FakeBackendWorld &world);

    BackendTraits traits() const override { return m_world.does; }

    QCoro::Task<Result<Session>> signIn(QMap<QString, Secret> fields) override;
    QCoro::Task<Result<Session>> whoAmI(Credentials credentials) override;
    QCoro::Task<Result<Session>> impersonate(Session actor, StartOrder order) override;
    QCoro::Task<Result<Credentials>> stop(Session subject, Session actor) override;
    QCoro::Task<Result<void>> signOut(Credentials credentials) override;
    QCoro::Task<Result<void>> revoke(Credentials credentials) override;
    QCoro::Task<Result<Session>> refresh(Session actor) override;
    QCoro::Task<Result<UserPage>> findUsers(Credentials actor, UserQuery query) override;
    QCoro::Task<Result<ActiveList>> activeImpersonations(Credentials actor,
                                                         SearchPosition from) override;
    QCoro::Task<Result<void>> endActive(Credentials actor, QString id) override;
    QCoro::Task<Result<ViewOpening>> openView(Credentials subject) override;
    QCoro::Task<Result<ViewOpening>> openSignIn() override;

    void abort() override { }

private:
    FakeBackendWorld &m_world;
};

//! Credentials with that token, as FakeBackend makes them.
Credentials tokenCredentials(const QString &token);
//! The token in \a credentials; that of a cookie "token" counts before their value.
QString tokenOf(const Credentials &credentials);

} // namespace Understudy
