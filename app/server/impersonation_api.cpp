// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/impersonation_api.h"

#include "server/api_json.h"
#include "server/audit_log.h"
#include "server/database.h"
#include "server/ranks.h"
#include "server/server_clock.h"
#include "server/token.h"
#include "server/user_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr TextRule reasonRule{.least = 3, .most = 500};
constexpr TextRule ticketRule{.least = 0, .most = 100, .optional = true};
constexpr qint64 leastMinutes = 5;
constexpr qint64 mostMinutes = 60;
constexpr qint64 usualMinutes = 30;
constexpr qsizetype longestKey = 255;
constexpr qint64 keysLast = std::chrono::milliseconds(24h).count();

bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= longestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

//! Why \a actor may not impersonate \a subject; empty where he may.
QString whyNot(const User &actor, const User &subject)
{
    if (actor.id == subject.id)
        return QStringLiteral("Nobody can impersonate himself.");
    if (!mayImpersonate(actor.role, subject.role))
        return QStringLiteral("The role %1 cannot impersonate a user with the role %2.")
            .arg(actor.role, subject.role);
    return subject.disabled ? QStringLiteral("User %1 is disabled.").arg(subject.id) : QString();
}

} // namespace

QByteArray ImpersonationApi::Wanted::hash() const
{
    const QJsonArray values{subjectId, reason, ticket, minutes};
    return digest(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

ImpersonationApi::ImpersonationApi(const Services &services)
    : m_services(services)
    , m_access(services.sessions)
{ }

Response ImpersonationApi::start(const Request &request)
{
    const Outcome<SessionRecord> caller = m_access.caller(request);
    if (!caller)
        return caller.error();
    if (caller->impersonates())
        return problem(ProblemKind::AlreadyImpersonating,
                       QStringLiteral("This session is an impersonation already. Stop it first."));
    if (!mayImpersonate(caller->user.role))
        return refuse(*caller,
                      {},
                      request.address,
                      QStringLiteral("The role %1 may not impersonate.").arg(caller->user.role));
    const Outcome<Wanted> wanted = parse(request);
    if (!wanted)
        return wanted.error();
    if (!m_services.database.lock()) // or another server could make a second one for the same key
        return unavailable();
    const Outcome<SessionRecord> actor = m_access.caller(request); // who may have changed meanwhile
    if (!actor)
        return actor.error();
    if (std::optional<Response> repeated = repeat(*actor, *wanted))
        return *repeated;
    return begin(*actor, *wanted);
}

Outcome<ImpersonationApi::Wanted> ImpersonationApi::parse(const Request &request)
{
    Outcome<JsonBody> body = JsonBody::of(request);
    if (!body)
        return tl::make_unexpected(body.error());
    const Wanted wanted{.subjectId = body->integer(QStringLiteral("userId"), 1, largestUserId),
                        .reason = body->text(QStringLiteral("reason"), reasonRule),
                        .ticket = body->text(QStringLiteral("ticket"), ticketRule),
                        .minutes = body->integer(
                            QStringLiteral("minutes"), leastMinutes, mostMinutes, usualMinutes),
                        .key = request.header("idempotency-key"),
                        .address = request.address};
    if (const std::optional<Response> fault = body->fault())
        return tl::make_unexpected(*fault);
    if (request.headers.contains("idempotency-key") && !isKey(wanted.key))
        return tl::make_unexpected(
            problem(ProblemKind::Invalid,
                    QStringLiteral("An Idempotency-Key has 1 to 255 visible ASCII characters.")));
    return wanted;
}

Response ImpersonationApi::refuse(const SessionRecord &actor,
                                  const std::optional<qint64> &subject,
                                  const QString &address,
                                  const QString &detail)
{
    m_services.database.write([&] {
        return m_services.audit.append({.time = m_services.clock.now(),
                                        .action = QStringLiteral("impersonation.refused"),
                                        .actorId = actor.user.id,
                                        .subjectId = subject,
                                        .sessionId = actor.id,
                                        .address = address,
                                        .detail = detail});
    });
    return problem(ProblemKind::Refused, detail);
}

//! The answer to a request whose key is known; nothing where it is not.
std::optional<Response> ImpersonationApi::repeat(const SessionRecord &actor, const Wanted &wanted)
{
    if (wanted.key.isEmpty())
        return {};
    Statement found = m_services.database.run(
        QStringLiteral("SELECT request_hash, session_id FROM idempotency_keys WHERE actor_id = ? "
                       "AND key_hash = ? "
                       "AND created_at > ?"),
        {actor.user.id, digest(wanted.key), m_services.clock.now() - keysLast});
    if (!found.ok())
        return unavailable();
    if (!found.next())
        return {};
    const bool same = found.value(0).toByteArray() == wanted.hash();
    const qint64 sessionId = found.value(1).toLongLong();
    found.done();
    if (!same)
        return problem(ProblemKind::KeyReused,
                       QStringLiteral("This key was used for another request."));
    const Result<std::optional<SessionRecord>> session = m_services.sessions.byId(sessionId);
    if (!session)
        return unavailable();
    if (!*session || (*session)->over)
        return problem(ProblemKind::KeyOver,
                       QStringLiteral("The impersonation that this key began is over."));
    return renew(actor, **session, wanted);
}

Response ImpersonationApi::renew(const SessionRecord &actor,
                                 const SessionRecord &impersonation,
                                 const Wanted &wanted)
{
    const Secret token = newToken();
    const qint64 now = m_services.clock.now();
    const bool written = m_services.database.write([&] {
        return m_services.sessions.replaceToken(impersonation.id, token)
            && m_services.audit.append({.time = now,
                                        .action = QStringLiteral("impersonation.repeated"),
                                        .actorId = actor.user.id,
                                        .subjectId = impersonation.user.id,
                                        .sessionId = impersonation.id,
                                        .reason = wanted.reason,
                                        .ticket = wanted.ticket,
                                        .address = wanted.address});
    });
    return written ? tokenAndSession(token, impersonation, now) : unavailable();
}

Response ImpersonationApi::begin(const SessionRecord &actor, const Wanted &wanted)
{
    const Result<std::optional<User>> subject = m_services.users.byId(wanted.subjectId);
    if (!subject)
        return unavailable();
    if (!*subject)
        return problem(ProblemKind::NoSuchUser,
                       QStringLiteral("There is no user %1.").arg(wanted.subjectId));
    const QString refusal = whyNot(actor.user, **subject);
    if (!refusal.isEmpty())
        return refuse(actor, wanted.subjectId, wanted.address, refusal);
    return create(actor, **subject, wanted);
}

Response ImpersonationApi::create(const SessionRecord &actor,
                                  const User &subject,
                                  const Wanted &wanted)
{
    const qint64 now = m_services.clock.now();
    const qint64 length = std::chrono::milliseconds(std::chrono::minutes(wanted.minutes)).count();
    const NewSession session{.token = newToken(),
                             .user = subject,
                             .actor = actor.user,
                             .parentId = actor.id,
                             .reason = wanted.reason,
                             .ticket = wanted.ticket,
                             .address = wanted.address,
                             .expiresAt = std::min(now + length, actor.expiresAt)};
    SessionRecord record{.user = subject, .actor = actor.user, .expiresAt = session.expiresAt};
    const bool written = m_services.database.write([&] {
        const Result<qint64> id = m_services.sessions.add(session);
        record.id = id.value_or(0);
        return id && rememberKey(actor, wanted, *id, now)
            && m_services.audit.append({.time = now,
                                        .action = QStringLiteral("impersonation.started"),
                                        .actorId = actor.user.id,
                                        .subjectId = subject.id,
                                        .sessionId = *id,
                                        .reason = wanted.reason,
                                        .ticket = wanted.ticket,
                                        .address = wanted.address});
    });
    return written ? tokenAndSession(session.token, record, now) : unavailable();
}

bool ImpersonationApi::rememberKey(const SessionRecord &actor,
                                   const Wanted &wanted,
                                   qint64 sessionId,
                                   qint64 now)
{
    if (wanted.key.isEmpty())
        return true;
    return m_services.database
        .run(QStringLiteral("INSERT INTO idempotency_keys(actor_id, key_hash, request_hash, "
                            "session_id, created_at) VALUES(?, ?, ?, ?, ?) "
                            "ON CONFLICT(actor_id, key_hash) DO UPDATE SET "
                            "request_hash = excluded.request_hash, "
                            "session_id = excluded.session_id, "
                            "created_at = excluded.created_at"),
             {actor.user.id, digest(wanted.key), wanted.hash(), sessionId, now})
        .ok();
}

Response ImpersonationApi::stop(const Request &request)
{
    const Outcome<SessionRecord> session = m_access.session(request);
    if (!session)
        return session.error();
    if (!session->impersonates())
        return session->over
            ? signedOut()
            : problem(ProblemKind::NotImpersonating,
                      QStringLiteral("This session does not impersonate anybody."));
    if (!session->over)
        m_services.sessions.end(session->id, EndCause::stopped, request.address);
    Response response = nothing();
    response.standsWithoutCommit = true;
    return response;
}

} // namespace Understudy
