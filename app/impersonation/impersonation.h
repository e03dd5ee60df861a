// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "backend/connection.h"
#include "backend/view_opening.h"
#include "base/clock.h"
#include "impersonation/impersonation_status.h"
#include "impersonation/start_order.h"
#include "journal/journal.h"
#include "session/session_vault.h"
#include "settings/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Understudy {

//! Makes the backend of a connection; fails where its profile cannot be used.
using BackendFactory = std::function<Result<std::unique_ptr<Backend>>(const Connection &)>;

//! The one place that changes whose session is current (design section 4). Publishes one value,
//! status(), by one signal. Everything else in the console follows it and never holds a session of
//! its own.
//!
//! Coroutines here outlive their callers: await shutdown() before destroying.
class Impersonation final : public QObject
{
    Q_OBJECT

public:
    //! The collaborators are borrowed and must outlive this.
    Impersonation(BackendFactory backends,
                  SessionVault &vault,
                  Journal &journal,
                  const Clock &clock,
                  const Settings &settings,
                  QObject *parent = nullptr);
    ~Impersonation() override;

    const ImpersonationStatus &status() const { return m_status; }

    //! Traits of the current connection's backend; defaults where there is none.
    BackendTraits traits() const;
    //! What is left until the console stops by itself; zero when over or not impersonating.
    std::chrono::milliseconds timeLeft() const;

    //! Makes \a connection current and finds out, journal first, where things stand there: the
    //! program start of design section 4. Refused (AlreadyImpersonating) while the bar shows for
    //! another connection. Does not touch the network for an answer: verification follows by
    //! itself.
    QCoro::Task<Result<void>> open(Connection connection);
    //! The connection that a journal entry still needs seeing to, empty where none does: what to
    //! open() first.
    QCoro::Task<QString> connectionToResume();

    //! Refused (source "policy") where the organisation's policy does not allow the connection, and
    //! the policy's own error where it cannot be read; so is all that begins something at a
    //! backend. What lasts already is seen to the end all the same.
    QCoro::Task<Result<void>> signIn(QMap<QString, Secret> fields);
    //! Prepares the application's own sign-in page to be opened. TryLater where somebody is signed
    //! in.
    QCoro::Task<Result<ViewOpening>> openSignIn();
    //! Takes \a cookies, which that page was given. SignedOut for as long as nobody has signed in.
    QCoro::Task<Result<void>> signInWith(QList<Cookie> cookies);
    //! Ends what openSignIn() or signInWith() still waits for: the person does not want it any
    //! more.
    void abandonSignIn();
    //! Stops first where needed.
    QCoro::Task<Result<void>> signOut();
    //! Switches to a user. The error is what to show; the state is then as it was, or on its way
    //! there.
    QCoro::Task<Result<void>> start(StartOrder order);
    //! Ends it. Never refused; without effect where there is nothing to stop. In Starting and
    //! Unconfirmed the wish is journalled and carried out as soon as it can be. While Stopping it
    //! tries again at once.
    QCoro::Task<void> stop();
    //! Unconfirmed: asks the keychain (which may prompt) and the backend again. Impersonating:
    //! verifies now.
    QCoro::Task<void> verify();
    //! Unconfirmed, with an actor signed in: "I have checked: close this entry".
    QCoro::Task<Result<void>> closeUnconfirmed();
    //! Users that the actor may become. TryLater where nobody is signed in as himself (any more).
    QCoro::Task<Result<UserPage>> findUsers(UserQuery query);
    //! The impersonations that the actor may see. TryLater where nobody is signed in as himself
    //! (any more).
    QCoro::Task<Result<ActiveList>> activeImpersonations(SearchPosition from);
    //! Ends one of them, whoever's it is; likewise.
    QCoro::Task<Result<void>> endActive(QString id);
    //! Prepares the application to be opened as the subject. TryLater where nobody is impersonated
    //! (any more).
    QCoro::Task<Result<ViewOpening>> openView();
    //! The view shows something else, and holds \a cookies of those that count there (\a names):
    //! asks who they make us. Still the subject: they are adopted; anyone else: Stop.
    QCoro::Task<void> verifyView(QList<Cookie> cookies, QList<QByteArray> names);
    //! Journals that the view may change things from now on, and why. Only then it may.
    QCoro::Task<Result<void>> noteChangesAllowed(QString reason);
    //! "Dismiss" on an orphan notice, or on the entry of one whose time is over.
    QCoro::Task<void> dismissOrphan(QString entryId);

    //! Looks at the clock: deadline, verification, retries. Runs every second by itself; call it
    //! after a resume.
    void tick();
    //! Aborts what waits for the network, and returns when nothing is under way. Stops nothing.
    QCoro::Task<void> shutdown();

Q_SIGNALS:
    void statusChanged(const Understudy::ImpersonationStatus &status);
    //! Nothing is under way any more; shutdown() waits for it.
    void idle();
    //! A numbered step of design section 4 is done, before the next begins: "start.1" … "stop.7".
    //! For tests and logs.
    void stepDone(const QString &step);

private:
    //! One transition at a time; counted, so that shutdown() can wait for it.
    class Transition;
    //! A coroutine that changes no state by itself (a verification), counted for shutdown() alone.
    class UnderWay;

    struct ViewCookies
    {
        QList<Cookie> cookies;
        QList<QByteArray> names;
    };
    enum class EndResult {
        Certain,
        Unproven, //!< the subject is left for certain; nobody has said yet that we are the actor
        NotYet,
    };

    // Signing in and out: impersonation_sign_in.cpp
    std::optional<Error> faultOfSignIn() const;
    QCoro::Task<Result<void>> signedInAs(Session session);
    QCoro::Task<Result<void>> signedIn();
    QCoro::Task<Result<void>> signOutNow();

    // What the actor asks for: impersonation_asking.cpp
    std::optional<Error> faultOfAsking(const char *source) const;

    // Publishing
    void enter(ImpersonationState state);
    void publish();
    void report(std::optional<Problem> problem);
    void step(const char *name);
    void left();

    // Start: impersonation_start.cpp
    JournalEntry intentOf(const StartOrder &order) const;
    QCoro::Task<Result<Session>> askToStart(StartOrder order);
    QCoro::Task<Result<void>> notStarted(Error error);
    QCoro::Task<std::optional<Problem>> checkStarted();
    QCoro::Task<std::optional<Problem>> keepStarted();
    void boundBy(const Session &subject);

    // Stop: impersonation_stop.cpp
    QCoro::Task<void> beginStop(JournalOutcome outcome, std::optional<Problem> problem);
    QCoro::Task<void> enterStopping(JournalOutcome outcome, std::optional<Problem> problem);
    QCoro::Task<void> pursueEnd();
    QCoro::Task<void> retryEnd();
    QCoro::Task<EndResult> endAtBackend();
    QCoro::Task<EndResult> askToStop();
    QCoro::Task<EndResult> endWithoutStop();
    QCoro::Task<EndResult> endLateStart();
    QCoro::Task<void> renewParked();
    QCoro::Task<EndResult> findWayBack();
    QCoro::Task<void> leaveSubject();
    QCoro::Task<void> revokeSuperseded(QList<Credentials> superseded);
    QList<Credentials> superseded() const;
    void retryLater();

    // Program start: impersonation_resume.cpp
    Result<void> rebind(const Connection &connection);
    void bind(const Connection &connection);
    void takePending(const QList<JournalEntry> &pending);
    QCoro::Task<void> openEntry(VaultReading reading);
    QCoro::Task<void> openWithoutEntry(VaultReading reading, bool journalTold);
    void refuseActor();
    QCoro::Task<void> resumeHolding(VaultEntry held);
    QCoro::Task<void> resumeActorOnly(Session actor);
    QCoro::Task<void> resumeAs(QString event);
    QCoro::Task<void> adoptUnknown(VaultEntry held);
    QCoro::Task<void> verifyActor();

    // Unconfirmed: impersonation_unconfirmed.cpp
    QCoro::Task<void> enterUnconfirmed(QString event);
    QCoro::Task<void> settle(bool mayPrompt);
    QCoro::Task<void> retrySettle(bool mayPrompt);
    QCoro::Task<void> lookIntoVault(bool mayPrompt);
    QCoro::Task<void> settleHeld();
    QCoro::Task<void> settleShared();
    QCoro::Task<void> reclaim();
    QCoro::Task<void> closeLost(JournalOutcome outcome);

    // Verification and deadline: impersonation.cpp; upkeep: impersonation_upkeep.cpp
    QCoro::Task<void> verifySubject();
    Credentials viewCredentials(const ViewCookies &ofView) const;
    QCoro::Task<void> verified(Session session);
    QCoro::Task<void> stopAtDeadline();
    QCoro::Task<Result<void>> note(QString event);
    QCoro::Task<void> upkeep();
    QCoro::Task<void> openAgain();
    QCoro::Task<void> purge(JournalEntry entry);
    QCoro::Task<KeychainTrouble> saveActor();
    bool refreshIsDue() const;
    QCoro::Task<void> refreshActor();
    QCoro::Task<void> keepRefreshed();
    static void adopt(std::optional<Session> &held, Session told);
    VaultEntry held() const;
    void expireOrphans();
    static bool isOrphanOver(const JournalEntry &entry, const Moment &now);
    void forget();
    bool pastLongestLife() const;
    std::chrono::milliseconds bootNow() const;

    //! How often to ask again who we are.
    std::chrono::milliseconds verifyEvery() const { return traits().verifyEvery; }

    BackendFactory m_backends;
    SessionVault &m_vault;
    Journal &m_journal;
    const Clock &m_clock;
    const Settings &m_settings;
    QTimer m_ticker;

    Connection m_connection;
    std::unique_ptr<Backend> m_backend;
    std::vector<std::unique_ptr<Backend>>
        m_retired; //!< replaced while a call could still be under way
    ImpersonationStatus m_status;
    std::optional<Session> m_actor; //!< parked while a subject is held
    std::optional<Session> m_subject;
    bool m_signsInByPage = false; //!< and waits for the backend
    std::optional<ViewCookies> m_viewCookies; //!< not verified yet
    bool m_actorIsFresh =
        false; //!< signed in while Unconfirmed: not the session that made the start
    std::optional<JournalEntry> m_entry; //!< the open one
    QList<JournalEntry> m_orphans; //!< sessions that may be live and that nobody holds
    QList<JournalEntry> m_unrecorded; //!< could not be written yet; upkeep() goes on trying
    QList<JournalEntry> m_toPurge; //!< closed, but the keychain may still hold their subject

    // While an end is pursued
    JournalOutcome m_plannedOutcome = JournalOutcome::Stopped;
    std::optional<Problem> m_endProblem; //!< why it had to end; shown once it did
    std::optional<Credentials> m_afterStop; //!< what the backend's stop left us
    Credentials m_parked; //!< the actor's as they were when the stop began
    bool m_startRepeated = false; //!< under its key: the first one may still arrive
    bool m_stopSent = false; //!< once: not sent again where it mints
    bool m_ended = false; //!< the backend has ended it, or there is nothing left to end
    bool m_signOutWished = false;

    static constexpr std::chrono::milliseconds never = std::chrono::milliseconds::max();

    // By boot time
    std::chrono::milliseconds m_deadline{0};
    std::chrono::milliseconds m_startSent{
        0}; //!< for a shared session: from when on a late start is counted
    std::chrono::milliseconds m_nextVerify{0};
    std::chrono::milliseconds m_retryAt{0};
    std::chrono::milliseconds m_nextUpkeep{0};
    std::chrono::milliseconds m_nextRefresh{0};
    int m_attempts = 0;

    bool m_journalUnread = false; //!< open() could not ask it: upkeep() opens again once it can be
    bool m_vaultStale = false; //!< the keychain does not hold what saveActor() last wanted
    bool m_actorUnsaved = false; //!< refreshed, and not in the keychain yet
    bool m_refreshing = false;
    bool m_verifyingActor = false;
    bool m_busy = false;
    bool m_verifying = false;
    bool m_closing = false;
    int m_underWay = 0;
};

} // namespace Understudy
