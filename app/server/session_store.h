// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "server/user.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Understudy {

class AuditLog;
class Database;
class ServerClock;
class Statement;

//! A session as a request finds it.
struct SessionRecord
{
    qint64 id = 0;
    User user; //!< whom it counts as: the subject where it impersonates
    std::optional<User> actor; //!< present where it impersonates
    qint64 expiresAt = 0; //!< ms, the server's time
    bool over = false;
    QString reason = {};
    QString ticket = {};
    qint64 startedAt = 0; //!< ms

    bool impersonates() const { return actor.has_value(); }
};

//! Some of the sessions, newest first.
struct SessionPage
{
    QList<SessionRecord> sessions;
    std::optional<qint64> next = {}; //!< the id behind which the next page begins
};

//! What is needed to make a session.
struct NewSession
{
    Secret token;
    User user;
    std::optional<User> actor = {};
    std::optional<qint64> parentId = {}; //!< the actor's session that an impersonation is made from
    QString reason = {};
    QString ticket = {};
    QString address = {};
    qint64 expiresAt = 0;
};

//! Why a session ended: the audit log's words.
namespace EndCause {
inline constexpr auto stopped = "stopped";
inline constexpr auto signedOut = "signed out";
inline constexpr auto parentOver = "the actor's session is over";
inline constexpr auto expired = "expired";
inline constexpr auto actorChanged = "the actor's account or role changed";
inline constexpr auto subjectChanged = "the subject's account or role changed";
inline constexpr auto accountChanged = "the account was disabled, deleted or its password changed";
inline constexpr auto clockUnknown = "how much time has passed cannot be known";
} // namespace EndCause

//! The sessions. Actor and subject are checked again whenever one is looked up, and what may no
//! longer go on is ended there and then.
//!
//! An end is never refused: it counts from the moment end() is called. Where its audit row cannot
//! be written, the session is ended without and the row follows; where nothing can be written, both
//! follow, and are tried again every second.
class SessionStore : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    SessionStore(Database &database, AuditLog &audit, ServerClock &clock);

    //! The session of \a token, nothing where no session has it, an error where the database does
    //! not answer.
    Result<std::optional<SessionRecord>> byToken(const Secret &token);
    //! The session that the demo application's \a cookie opens.
    Result<std::optional<SessionRecord>> byCookie(const Secret &cookie);
    Result<std::optional<SessionRecord>> byId(qint64 id);

    //! The live impersonations with ids below \a before, newest first: \a actor's, or everybody's.
    Result<SessionPage> impersonations(const std::optional<qint64> &actor,
                                       qint64 before,
                                       int limit);

    //! Makes a session, inside Database::write(); its id, or an error where it cannot be written.
    Result<qint64> add(const NewSession &session);
    //! From now on \a id answers to \a token alone; codes and cookies made with the earlier one are
    //! void.
    bool replaceToken(qint64 id, const Secret &token);

    //! Ends \a id and every impersonation made from it.
    void end(qint64 id, const char *cause, const QString &address = {});
    //! Ends \a id, an impersonation, as \a userId wants it.
    void revoke(qint64 id, qint64 userId, const QString &address);
    //! Ends every session of which \a userId is the user or the actor.
    void endAllOf(qint64 userId, const char *cause);
    //! Ends the impersonations of which \a userId is the actor or the subject.
    void endImpersonationsOf(qint64 userId);
    //! Ends what has expired, a bounded number at once; whether to go on after the commit.
    bool endExpired();
    //! Ends every impersonation.
    void endImpersonations(const char *cause);

    //! Writes the audit rows of ends that are still owed, and ends that could not be written at
    //! all.
    void writeOwed();

private:
    struct End
    {
        QString cause;
        QString address;
        qint64 time = 0;
        bool written = false;
    };

    struct Owed
    {
        qint64 id = 0;
        QString cause;
        qint64 time = 0;
    };

    Result<std::optional<SessionRecord>> one(Statement &found);
    SessionRecord recordAt(const Statement &row) const;
    const char *causeToEnd(const Statement &row, const SessionRecord &session);
    bool endEach(const QList<qint64> &ids, const QString &cause, const QString &address = {});
    QList<qint64> idsOf(const QString &sql, const QVariantList &values);
    bool writeEnds();
    bool writeEnd(qint64 id, const End &end, bool recorded);
    bool record(qint64 id, const QString &cause, qint64 time, const QString &address);
    QList<Owed> readOwed();
    bool recordOwed();
    void settle(bool durable);

    Database &m_database;
    AuditLog &m_audit;
    ServerClock &m_clock;
    QHash<qint64, End> m_ending; //!< called but not yet known to be durable
    QTimer m_retry;
};

} // namespace Understudy
