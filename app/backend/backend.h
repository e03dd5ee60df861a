// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/active_impersonation.h"
#include "base/result.h"
#include "session/session.h"

#include <QCoroTask>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>

namespace Understudy {

struct ViewOpening;

//! What a start does at a backend (design section 1).
enum class Effect { Mints, Shared, Header };

enum class UserIdKind { Text, Integer };

//! A field of the sign-in form, as the profile names it.
struct SignInField
{
    QString id;
    QString label;
    bool secret = false;

    bool operator==(const SignInField &) const = default;
};

//! What a backend can do, as its profile says.
struct BackendTraits
{
    QString profileName = {};
    Effect effect = Effect::Mints;
    UserIdKind userIdKind = UserIdKind::Text;
    QList<SignInField> signInFields = {};
    bool hasStop = false;
    //! A stop that got no answer may be sent again: all its requests are idempotent by their method
    //! (RFC 9110 9.2.2).
    bool stopRepeatable = false;
    bool hasRevoke = false; //!< and it is known to end exactly the session it is given
    bool hasSignOut = false; //!< a sign-out is told to the backend
    bool honoursIdempotencyKey = false;
    bool tellsActor = false; //!< who-am-I says from whom a session impersonates
    bool takesReason = false; //!< the reason reaches the backend
    bool takesMinutes = false; //!< the duration reaches the backend
    bool hasRefresh = false; //!< an actor's session can be renewed before it expires
    bool findsUsers = false;
    bool hasBrowserSignIn = false; //!< on the application's own page
    bool hasView = false; //!< the application can be opened as the subject
    bool listsActive = false; //!< the impersonations that are going on
    bool endsActive = false; //!< and ends any of them
    std::chrono::seconds verifyEvery{30}; //!< how often to ask who a subject's session makes us
};

//! What a backend's answers have shown so far, beside what was asked.
struct BackendFacts
{
    QString tls = {}; //!< how the last one was encrypted, for a person; empty where it was not

    bool operator==(const BackendFacts &) const = default;
};

//! What a start asks for.
struct StartOrder
{
    QString userId;
    QString reason;
    QString ticket = {};
    int minutes = 30;
    QString idempotencyKey = {};

    bool operator==(const StartOrder &) const = default;
};

//! How far one of a profile's searches has come.
struct SearchPosition
{
    qint64 offset = 0; //!< rows received
    int page = 1; //!< the next one
    QString cursor = {}; //!< what the backend calls the next one
    bool over = false;

    bool operator==(const SearchPosition &) const = default;
};

struct UserQuery
{
    QString text = {}; //!< empty: everybody
    int limit = 50; //!< rows of each search
    QList<SearchPosition> from = {}; //!< UserPage::next of the page before; empty: the beginning

    bool operator==(const UserQuery &) const = default;
};

struct UserPage
{
    QList<Identity> users = {};
    QList<SearchPosition> next = {}; //!< empty: that was all

    bool operator==(const UserPage &) const = default;
};

//! Some of the impersonations that are going on.
struct ActiveList
{
    QList<ActiveImpersonation> impersonations = {};
    SearchPosition next = {}; //!< over: that was all

    bool operator==(const ActiveList &) const = default;
};

//! One backend, as one person at a time: what the impersonation needs of it. No call changes
//! anything here; what a call makes of the credentials is what it returns. Errors say inDoubt where
//! the call may have taken effect. Every call ends within its time limit (30 s a request), or at
//! abort().
class Backend
{
public:
    Backend() = default;
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    virtual BackendTraits traits() const = 0;

    virtual BackendFacts facts() const { return {}; }

    //! \a fields by SignInField::id. The session is complete (who-am-I was asked where sign-in does
    //! not tell).
    virtual QCoro::Task<Result<Session>> signIn(QMap<QString, Secret> fields) = 0;
    //! Who \a credentials are at the backend now. Its credentials are \a credentials with what the
    //! answer set.
    virtual QCoro::Task<Result<Session>> whoAmI(Credentials credentials) = 0;
    //! Starts as \a actor, on the wire once. The answer's identity may be empty: ask whoAmI.
    virtual QCoro::Task<Result<Session>> impersonate(Session actor, StartOrder order) = 0;
    //! Ends the impersonation whose session \a subject is, on the wire once. Returns the
    //! credentials it leaves, which are the actor's where the backend hands them back.
    virtual QCoro::Task<Result<Credentials>> stop(Session subject, Session actor) = 0;
    virtual QCoro::Task<Result<void>> signOut(Credentials credentials) = 0;
    //! Ends exactly the session of \a credentials; repeatable; what the answer sets is discarded.
    virtual QCoro::Task<Result<void>> revoke(Credentials credentials) = 0;
    //! The session of \a actor with renewed credentials, whose identity is the same. Never a
    //! subject's.
    virtual QCoro::Task<Result<Session>> refresh(Session actor) = 0;
    //! Users that fit \a query, as \a actor may see them; nobody twice on a page.
    virtual QCoro::Task<Result<UserPage>> findUsers(Credentials actor, UserQuery query) = 0;
    //! The impersonations that \a actor may see, a page at a time; Invalid where the backend has no
    //! list of them.
    virtual QCoro::Task<Result<ActiveList>> activeImpersonations(Credentials actor,
                                                                 SearchPosition from) = 0;
    //! Ends the impersonation with that id; repeatable. Invalid where the backend has no way.
    virtual QCoro::Task<Result<void>> endActive(Credentials actor, QString id) = 0;
    //! Prepares the application to be opened as whom \a subject are; Invalid where it cannot be.
    virtual QCoro::Task<Result<ViewOpening>> openView(Credentials subject) = 0;
    //! Prepares the application's own sign-in page to be opened, as nobody; Invalid where there is
    //! none. Its cookieNames are those that make who-am-I answer once somebody has signed in.
    virtual QCoro::Task<Result<ViewOpening>> openSignIn() = 0;
    //! Ends every call under way; each returns an error (Unreachable, inDoubt as it stands).
    virtual void abort() = 0;
};

} // namespace Understudy
