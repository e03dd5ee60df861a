// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/session_store.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/server_clock.h"
#include "server/token.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto retryEvery = 1s;
//! So many ends of nobody's wish are written in one transaction: others wait for it.
constexpr int endsAtOnce = 200;

// Columns of every look-up, in this order.
enum Column {
    Id,
    UserId,
    ActorId,
    ParentId,
    ExpiresAt,
    EndedAt,
    SubjectRole,
    ActorRole,
    FirstOfUser,
    FirstOfActor = FirstOfUser + 6,
    ParentEnded = FirstOfActor + 6,
    Reason,
    Ticket,
    StartedAt,
};

//! The look-up of a session by \a condition.
QString lookUp(const char *condition)
{
    return QStringLiteral(
               "SELECT s.id, s.user_id, s.actor_id, s.parent_id, s.expires_at, s.ended_at, "
               "s.subject_role, s.actor_role, u.id, u.email, u.name, u.role, u.org_id, u.disabled, "
               "a.id, a.email, a.name, a.role, a.org_id, a.disabled, p.ended_at, s.reason, "
               "s.ticket, "
               "s.created_at FROM sessions s "
               "LEFT JOIN users u ON u.id = s.user_id LEFT JOIN users a ON a.id = s.actor_id "
               "LEFT JOIN sessions p ON p.id = s.parent_id WHERE ")
        + QLatin1String(condition);
}

User userAt(const Statement &row, int first)
{
    User user{.id = row.value(first).toLongLong(),
              .email = row.value(first + 1).toString(),
              .name = row.value(first + 2).toString(),
              .role = row.value(first + 3).toString(),
              .disabled = row.value(first + 5).toBool()};
    if (!row.isNull(first + 4))
        user.orgId = row.value(first + 4).toLongLong();
    return user;
}

bool mayGoOn(const Statement &row, int firstOfUser, Column roleAtStart)
{
    return !row.isNull(firstOfUser) && !row.value(firstOfUser + 5).toBool()
        && row.value(firstOfUser + 3).toString() == row.value(roleAtStart).toString();
}

QVariant orNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

SessionStore::SessionStore(Database &database, AuditLog &audit, ServerClock &clock)
    : m_database(database)
    , m_audit(audit)
    , m_clock(clock)
{
    connect(&database, &Database::settled, this, &SessionStore::settle);
    connect(&m_retry, &QTimer::timeout, this, &SessionStore::writeOwed);
    m_retry.setInterval(retryEvery);
    m_retry.setSingleShot(true);
}

Result<std::optional<SessionRecord>> SessionStore::byToken(const Secret &token)
{
    static const QString sql = lookUp("s.token_hash = ?");
    Statement found = m_database.run(sql, {tokenHash(token)});
    return one(found);
}

Result<std::optional<SessionRecord>> SessionStore::byCookie(const Secret &cookie)
{
    static const QString sql = lookUp(
        "s.id = (SELECT session_id FROM view_tokens WHERE token_hash = ? AND kind = 'cookie')");
    Statement found = m_database.run(sql, {tokenHash(cookie)});
    return one(found);
}

Result<std::optional<SessionRecord>> SessionStore::byId(qint64 id)
{
    static const QString sql = lookUp("s.id = ?");
    Statement found = m_database.run(sql, {id});
    return one(found);
}

Result<std::optional<SessionRecord>> SessionStore::one(Statement &found)
{
    if (!found.ok())
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("sessions"));
    if (!found.next())
        return std::optional<SessionRecord>();
    SessionRecord session = recordAt(found);
    const char *const cause = session.over ? nullptr : causeToEnd(found, session);
    found.done();
    if (cause) {
        session.over = true;
        end(session.id, cause);
    }
    return std::optional(session);
}

SessionRecord SessionStore::recordAt(const Statement &row) const
{
    SessionRecord session{.id = row.value(Id).toLongLong(),
                          .user = userAt(row, FirstOfUser),
                          .actor = {},
                          .expiresAt = row.value(ExpiresAt).toLongLong(),
                          .over = !row.isNull(EndedAt),
                          .reason = row.value(Reason).toString(),
                          .ticket = row.value(Ticket).toString(),
                          .startedAt = row.value(StartedAt).toLongLong()};
    if (!row.isNull(ActorId))
        session.actor = userAt(row, FirstOfActor);
    session.over = session.over || m_ending.contains(session.id);
    return session;
}

Result<SessionPage> SessionStore::impersonations(const std::optional<qint64> &actor,
                                                 qint64 before,
                                                 int limit)
{
    static const QString all = lookUp("s.ended_at IS NULL AND s.actor_id IS NOT NULL AND s.id < ? "
                                      "ORDER BY s.id DESC LIMIT ?");
    static const QString own = lookUp("s.ended_at IS NULL AND s.actor_id = ? AND s.id < ? "
                                      "ORDER BY s.id DESC LIMIT ?");
    SessionPage page;
    QHash<qint64, const char *> over;
    {
        Statement found = actor ? m_database.run(own, {*actor, before, limit + 1})
                                : m_database.run(all, {before, limit + 1});
        if (!found.ok())
            return failure(ErrorKind::Unavailable, {}, QStringLiteral("sessions"));
        qint64 last = before;
        for (int rows = 0; found.next(); ++rows) {
            const SessionRecord session = recordAt(found);
            if (rows == limit) {
                page.next = last;
                break;
            }
            last = session.id;
            if (const char *const cause = causeToEnd(found, session)) {
                over.insert(session.id, cause);
            } else if (!session.over) {
                page.sessions.append(session);
            }
        }
    }
    for (auto it = over.cbegin(); it != over.cend(); ++it)
        end(it.key(), *it);
    return page;
}

const char *SessionStore::causeToEnd(const Statement &row, const SessionRecord &session)
{
    if (session.expiresAt <= m_clock.now())
        return EndCause::expired;
    if (!session.impersonates())
        return row.isNull(FirstOfUser) || session.user.disabled ? EndCause::accountChanged
                                                                : nullptr;
    if (!row.isNull(ParentEnded) || m_ending.contains(row.value(ParentId).toLongLong()))
        return EndCause::parentOver;
    if (!mayGoOn(row, FirstOfActor, ActorRole))
        return EndCause::actorChanged;
    return mayGoOn(row, FirstOfUser, SubjectRole) ? nullptr : EndCause::subjectChanged;
}

Result<qint64> SessionStore::add(const NewSession &session)
{
    const bool impersonates = session.actor.has_value();
    Statement added =
        m_database.run(QStringLiteral("INSERT INTO sessions(token_hash, user_id, actor_id, "
                                      "parent_id, subject_role, actor_role, "
                                      "reason, ticket, address, created_at, expires_at) VALUES(?, "
                                      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                       {tokenHash(session.token),
                        session.user.id,
                        impersonates ? QVariant(session.actor->id) : QVariant(),
                        orNull(session.parentId),
                        impersonates ? QVariant(session.user.role) : QVariant(),
                        impersonates ? QVariant(session.actor->role) : QVariant(),
                        orNull(session.reason),
                        orNull(session.ticket),
                        session.address,
                        m_clock.now(),
                        session.expiresAt});
    if (!added.next())
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("sessions"));
    return added.value(0).toLongLong();
}

bool SessionStore::replaceToken(qint64 id, const Secret &token)
{
    return m_database
               .run(QStringLiteral("UPDATE sessions SET token_hash = ? WHERE id = ?"),
                    {tokenHash(token), id})
               .ok()
        && m_database.run(QStringLiteral("DELETE FROM view_tokens WHERE session_id = ?"), {id})
               .ok();
}

void SessionStore::end(qint64 id, const char *cause, const QString &address)
{
    endEach({id}, QLatin1String(cause), address);
    endEach(idsOf(QStringLiteral(
                      "SELECT id FROM sessions WHERE parent_id = ? AND ended_at IS NULL"),
                  {id}),
            QLatin1String(EndCause::parentOver),
            address);
}

void SessionStore::revoke(qint64 id, qint64 userId, const QString &address)
{
    endEach({id}, QStringLiteral("ended by user %1").arg(userId), address);
}

void SessionStore::endAllOf(qint64 userId, const char *cause)
{
    endImpersonationsOf(userId);
    endEach(idsOf(QStringLiteral("SELECT id FROM sessions WHERE user_id = ? AND ended_at IS NULL"),
                  {userId}),
            QLatin1String(cause));
}

void SessionStore::endImpersonationsOf(qint64 userId)
{
    endEach(idsOf(QStringLiteral("SELECT id FROM sessions WHERE actor_id = ? AND ended_at IS NULL"),
                  {userId}),
            QLatin1String(EndCause::actorChanged));
    endEach(
        idsOf(QStringLiteral(
                  "SELECT id FROM sessions WHERE user_id = ? AND actor_id IS NOT NULL AND ended_at "
                  "IS NULL"),
              {userId}),
        QLatin1String(EndCause::subjectChanged));
}

bool SessionStore::endExpired()
{
    const QList<qint64> ids =
        idsOf(QStringLiteral("SELECT id FROM sessions WHERE expires_at <= ? AND ended_at IS NULL "
                             "ORDER BY expires_at LIMIT ?"),
              {m_clock.now(), endsAtOnce});
    const bool recorded = endEach(ids, QLatin1String(EndCause::expired));
    return recorded && ids.size() == endsAtOnce;
}

void SessionStore::endImpersonations(const char *cause)
{
    endEach(idsOf(QStringLiteral(
                      "SELECT id FROM sessions WHERE actor_id IS NOT NULL AND ended_at IS NULL"),
                  {}),
            QLatin1String(cause));
}

QList<qint64> SessionStore::idsOf(const QString &sql, const QVariantList &values)
{
    QList<qint64> ids;
    Statement found = m_database.run(sql, values);
    while (found.next())
        ids.append(found.value(0).toLongLong());
    return ids;
}

//! Whether it is written, with its records.
bool SessionStore::endEach(const QList<qint64> &ids, const QString &cause, const QString &address)
{
    if (ids.isEmpty())
        return true;
    const qint64 now = m_clock.now();
    for (const qint64 id : ids) {
        if (!m_ending.contains(id))
            m_ending.insert(id, {.cause = cause, .address = address, .time = now});
    }
    return writeEnds();
}

//! Whether all is written, with its records; else it is tried again.
bool SessionStore::writeEnds()
{
    for (const bool recorded : {true, false}) {
        const bool written = m_database.write([this, recorded] {
            for (auto it = m_ending.cbegin(); it != m_ending.cend(); ++it) {
                if (!it->written && !writeEnd(it.key(), *it, recorded))
                    return false;
            }
            return true;
        });
        if (!written)
            continue;
        for (End &end : m_ending)
            end.written = true;
        if (!recorded)
            m_retry.start();
        return recorded;
    }
    m_retry.start();
    return false;
}

bool SessionStore::writeEnd(qint64 id, const End &end, bool recorded)
{
    const Statement ended =
        m_database.run(QStringLiteral("UPDATE sessions SET ended_at = ?, end_cause = ?, "
                                      "end_recorded = ? WHERE id = ? AND ended_at "
                                      "IS NULL"),
                       {end.time, end.cause, recorded ? 1 : 0, id});
    if (!ended.ok())
        return false;
    return ended.rowsAffected() == 0 || !recorded || record(id, end.cause, end.time, end.address);
}

bool SessionStore::record(qint64 id, const QString &cause, qint64 time, const QString &address)
{
    AuditEntry entry{
        .time = time, .action = {}, .sessionId = id, .address = address, .detail = cause};
    Statement found = m_database.run(
        QStringLiteral("SELECT user_id, actor_id, reason, ticket FROM sessions WHERE id = ?"),
        {id});
    if (!found.next())
        return false;
    if (found.isNull(1)) {
        entry.action = QStringLiteral("session.ended");
        entry.actorId = found.value(0).toLongLong();
    } else {
        entry.action = QStringLiteral("impersonation.ended");
        entry.subjectId = found.value(0).toLongLong();
        entry.actorId = found.value(1).toLongLong();
        entry.reason = found.value(2).toString();
        entry.ticket = found.value(3).toString();
    }
    return m_audit.append(entry);
}

//! Whether nothing is owed any more.
bool SessionStore::recordOwed()
{
    QList<Owed> owed = readOwed();
    if (owed.isEmpty())
        return true;
    const bool recorded = m_database.write([this, &owed] {
        owed = readOwed(); // another process may have written some meanwhile
        return std::all_of(owed.begin(), owed.end(), [this](const Owed &end) {
            return record(end.id, end.cause, end.time, {})
                && m_database
                       .run(QStringLiteral("UPDATE sessions SET end_recorded = 1 WHERE id = ?"),
                            {end.id})
                       .ok();
        });
    });
    return recorded && owed.size() < endsAtOnce;
}

QList<SessionStore::Owed> SessionStore::readOwed()
{
    QList<Owed> owed;
    Statement found = m_database.run(
        QStringLiteral("SELECT id, end_cause, ended_at FROM sessions WHERE end_recorded = 0 AND "
                       "ended_at IS NOT NULL ORDER BY id LIMIT ?"),
        {endsAtOnce});
    while (found.next())
        owed.append(
            {found.value(0).toLongLong(), found.value(1).toString(), found.value(2).toLongLong()});
    return owed;
}

void SessionStore::writeOwed()
{
    if (std::any_of(m_ending.cbegin(), m_ending.cend(), [](const End &end) {
            return !end.written;
        }))
        writeEnds();
    if (!recordOwed())
        m_retry.start();
}

void SessionStore::settle(bool durable)
{
    if (durable) {
        m_ending.removeIf([](auto end) { return end->written; });
        return;
    }
    for (End &end : m_ending)
        end.written = false;
    if (!m_ending.isEmpty())
        m_retry.start();
}

} // namespace Understudy
