// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/session_api.h"

#include "server/api_json.h"
#include "server/audit_log.h"
#include "server/database.h"
#include "server/password_hasher.h"
#include "server/server_clock.h"
#include "server/sign_in_limiter.h"
#include "server/token.h"
#include "server/user_store.h"

#include <QCoroFuture>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr qint64 sessionLasts = std::chrono::milliseconds(12h).count();
constexpr TextRule emailRule{.least = 1, .most = 254};
constexpr TextRule passwordRule{.least = 1, .most = 1024, .optional = false, .verbatim = true};

} // namespace

SessionApi::SessionApi(const Services &services)
    : m_services(services)
    , m_access(services.sessions)
{ }

QCoro::Task<Response> SessionApi::signIn(Request request)
{
    const Outcome<Attempt> attempt = parse(request);
    if (!attempt)
        co_return attempt.error();
    if (const std::optional<Response> refusal = tooMany(*attempt))
        co_return *refusal;
    const Result<std::optional<User>> user = m_services.users.byEmail(attempt->email);
    if (!user)
        co_return unavailable();
    const Result<QByteArray> hash =
        *user ? m_services.users.passwordHash((*user)->id) : QByteArray();
    if (!hash)
        co_return unavailable();
    const std::optional<bool> right = co_await m_services.hasher.verify(attempt->password, *hash);
    // A failure that cannot be counted must not show.
    if (!right || !m_services.database.lock())
        co_return unavailable();
    // Others may have failed meanwhile: past the limit, nobody learns whether a password was right.
    if (const std::optional<Response> refusal = tooMany(*attempt))
        co_return *refusal;
    if (!*right)
        co_return refuse(*attempt, *user);
    const Result<std::optional<User>> still = m_services.users.byId((*user)->id);
    const Result<QByteArray> stillHash = m_services.users.passwordHash((*user)->id);
    if (!still || !stillHash)
        co_return unavailable();
    if (!*still || (*still)->disabled || *stillHash != *hash)
        co_return refuse(*attempt, *user);
    co_return admit(*attempt, **still);
}

Outcome<SessionApi::Attempt> SessionApi::parse(const Request &request)
{
    Outcome<JsonBody> body = JsonBody::of(request);
    if (!body)
        return tl::make_unexpected(body.error());
    Attempt attempt{.email = body->text(QStringLiteral("email"), emailRule),
                    .password = Secret(body->text(QStringLiteral("password"), passwordRule)),
                    .address = request.address};
    if (const std::optional<Response> fault = body->fault())
        return tl::make_unexpected(*fault);
    return attempt;
}

std::optional<Response> SessionApi::tooMany(const Attempt &attempt)
{
    const Result<std::chrono::seconds> wait =
        m_services.limiter.wait(attempt.email, attempt.address, m_services.clock.now());
    if (!wait)
        return unavailable();
    if (*wait == 0s)
        return {};
    Response response = problem(
        ProblemKind::TooMany,
        QStringLiteral("Too many failed attempts. Try again in %1 seconds.").arg(wait->count()));
    response.addHeader("Retry-After", QByteArray::number(qint64(wait->count())));
    return response;
}

Response SessionApi::refuse(const Attempt &attempt, const std::optional<User> &user)
{
    const qint64 now = m_services.clock.now();
    AuditEntry entry{.time = now,
                     .action = QStringLiteral("session.refused"),
                     .address = attempt.address};
    if (user)
        entry.subjectId = user->id;
    entry.detail = !user ? QStringLiteral("unknown account")
        : user->disabled ? QStringLiteral("disabled account")
                         : QStringLiteral("wrong password");
    const bool counted = m_services.database.write([&] {
        return m_services.limiter.countFailure(attempt.email, attempt.address, now)
            && m_services.audit.append(entry);
    });
    return counted ? problem(ProblemKind::WrongPassword,
                             QStringLiteral("No account has this email and password."))
                   : unavailable();
}

Response SessionApi::admit(const Attempt &attempt, const User &user)
{
    const qint64 now = m_services.clock.now();
    const NewSession session{.token = newToken(),
                             .user = user,
                             .address = attempt.address,
                             .expiresAt = now + sessionLasts};
    SessionRecord record{.user = user, .actor = {}, .expiresAt = session.expiresAt};
    const bool written = m_services.database.write([&] {
        const Result<qint64> id = m_services.sessions.add(session);
        record.id = id.value_or(0);
        return id
            && m_services.audit.append({.time = now,
                                        .action = QStringLiteral("session.started"),
                                        .actorId = user.id,
                                        .sessionId = *id,
                                        .address = attempt.address});
    });
    return written ? tokenAndSession(session.token, record, now) : unavailable();
}

Response SessionApi::show(const Request &request)
{
    const Outcome<SessionRecord> caller = m_access.caller(request);
    return caller ? jsonResponse(200, sessionJson(*caller, m_services.clock.now()))
                  : caller.error();
}

Response SessionApi::signOut(const Request &request)
{
    const Outcome<SessionRecord> caller = m_access.caller(request);
    if (!caller)
        return caller.error();
    m_services.sessions.end(caller->id, EndCause::signedOut, request.address);
    Response response = nothing();
    response.standsWithoutCommit = true;
    return response;
}

} // namespace Understudy
