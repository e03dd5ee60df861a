// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_backend.h"

#include "backend/reply_reader.h"
#include "backend/user_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Understudy {

namespace {

//! Whether any text of \a operation refers to \a placeholder.
bool mentions(const Operation &operation, const QString &placeholder)
{
    const QString wanted = QLatin1Char('{') + placeholder + QLatin1Char('}');
    const auto inTexts = [&wanted](const QList<NamedText> &texts) {
        return std::any_of(texts.cbegin(), texts.cend(), [&wanted](const NamedText &text) {
            return text.second.contains(wanted);
        });
    };
    return std::any_of(
        operation.requests.cbegin(),
        operation.requests.cend(),
        [&](const RequestTemplate &request) {
            const QByteArray json =
                QJsonDocument(QJsonArray{request.json.value_or(QJsonValue())}).toJson();
            return request.path.contains(wanted) || inTexts(request.query)
                || inTexts(request.headers) || inTexts(request.form.value_or(QList<NamedText>{}))
                || QString::fromUtf8(json).contains(wanted);
        });
}

constexpr int mostRedirects = 5;

bool isRedirect(const HttpReply &reply)
{
    static const QList<int> statuses{301, 302, 303, 307, 308};
    return statuses.contains(reply.status) && !reply.values("Location").isEmpty();
}

//! What \a reply, to \a request, asks for instead (RFC 9110 15.4), without cookies. Malformed where
//! that is another origin.
Result<HttpRequest> redirected(HttpRequest request, const HttpReply &reply)
{
    const QUrl target = request.url.resolved(
        QUrl(QString::fromUtf8(reply.values("Location").first()), QUrl::StrictMode));
    if (!target.isValid() || !sameOrigin(target, request.url))
        return failure(ErrorKind::Malformed,
                       target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(200));
    const bool keeps = reply.status == 307 || reply.status == 308 || request.method == "HEAD";
    request.url = target.adjusted(QUrl::RemoveFragment);
    request.headers.removeIf([keeps](const HttpHeader &header) {
        return header.first == "Cookie" || (!keeps && header.first == "Content-Type");
    });
    if (!keeps) {
        request.method = "GET";
        request.body.clear();
        request.safe = true;
    }
    return request;
}

} // namespace

ProfileBackend::ProfileBackend(BackendProfile profile,
                               Connection connection,
                               const Clock &clock,
                               SecretSettings *secrets,
                               std::chrono::milliseconds limit)
    : m_builder(std::move(profile), std::move(connection), clock)
    , m_secrets(secrets)
    , m_http(originOf(m_builder.connection().address),
             clock,
             {.allowPlainHttp = m_builder.connection().allowPlainHttp,
              .proxy = m_builder.connection().proxy,
              .caFile = m_builder.connection().caFile,
              .limit = limit})
{ }

BackendTraits ProfileBackend::traits() const
{
    const auto repeatable = [](const RequestTemplate &request) {
        return request.repeatable();
    };
    const auto keyed = [](const RequestTemplate &request) {
        return !request.idempotencyKey.isEmpty();
    };
    const QList<RequestTemplate> stopping = m_builder.profile().stop.value_or(Operation{}).requests;
    const QList<RequestTemplate> starting = m_builder.profile().impersonate.requests;
    return {.profileName = m_builder.profile().name,
            .effect = m_builder.profile().effect,
            .userIdKind = m_builder.profile().userId,
            .signInFields = m_builder.profile().signInFields,
            .hasStop = m_builder.profile().stop.has_value(),
            .stopRepeatable =
                m_builder.profile().stop && std::all_of(stopping.cbegin(), stopping.cend(), repeatable),
            .hasRevoke = m_builder.profile().revoke.has_value() && m_builder.connection().revokeProven,
            .hasSignOut = m_builder.profile().signOut.has_value(),
            .honoursIdempotencyKey = std::any_of(starting.cbegin(), starting.cend(), keyed),
            .tellsActor = !m_builder.profile().whoAmI.session->impersonatingFromUserId.references.isEmpty(),
            .takesReason = mentions(m_builder.profile().impersonate, QStringLiteral("reason")),
            .takesMinutes = mentions(m_builder.profile().impersonate, QStringLiteral("minutes")),
            .hasRefresh = m_builder.profile().refresh.has_value(),
            .findsUsers = !m_builder.profile().searches.isEmpty()};
}

QCoro::Task<Result<Session>> ProfileBackend::signIn(QMap<QString, Secret> fields)
{
    const OperationContext context{.credentials = {}, .fields = std::move(fields)};
    Result<Session> session = co_await run(&m_builder.profile().signIn, context);
    if (session && session->identity.id.isEmpty()) {
        Result<Session> told = co_await whoAmI(session->credentials);
        if (told)
            told->keepExpiryOf(*session);
        session = std::move(told);
    }
    if (!session && session.error().kind == ErrorKind::SignedOut)
        session.error().kind = ErrorKind::WrongPassword; // here "signed out" means: not accepted
    co_return session;
}

QCoro::Task<Result<Session>> ProfileBackend::whoAmI(Credentials credentials)
{
    const OperationContext context{.credentials = std::move(credentials)};
    Result<Session> session = co_await run(&m_builder.profile().whoAmI, context);
    co_return session;
}

QCoro::Task<Result<Session>> ProfileBackend::impersonate(Session actor, StartOrder order)
{
    // An id that is not canonical would name somebody else once it is a number or a path.
    const ParsedUserId userId = parseUserId(order.userId, m_builder.profile().userId);
    if (userId.trouble != UserIdTrouble::None || userId.id != order.userId) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("userId")};
        co_return failure(std::move(invalid));
    }
    OperationContext context{.credentials = actor.credentials,
                    .actor = actor.credentials,
                    .order = std::move(order)};
    Result<Session> session = co_await run(&m_builder.profile().impersonate, std::move(context));
    co_return session;
}

QCoro::Task<Result<Credentials>> ProfileBackend::stop(Session subject, Session actor)
{
    if (!m_builder.profile().stop) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("stop")};
        co_return failure(std::move(invalid));
    }
    OperationContext context{.credentials = std::move(subject.credentials),
                    .actor = std::move(actor.credentials)};
    Result<Session> session = co_await run(&*m_builder.profile().stop, std::move(context));
    if (!session)
        co_return failure(session.error());
    co_return session->credentials;
}

QCoro::Task<Result<void>> ProfileBackend::signOut(Credentials credentials)
{
    Result<void> done = co_await runToEnd(&m_builder.profile().signOut, std::move(credentials));
    co_return done;
}

QCoro::Task<Result<void>> ProfileBackend::revoke(Credentials credentials)
{
    Result<void> done = co_await runToEnd(&m_builder.profile().revoke, std::move(credentials));
    co_return done;
}

QCoro::Task<Result<Session>> ProfileBackend::refresh(Session actor)
{
    if (!m_builder.profile().refresh)
        co_return actor;
    OperationContext context{.credentials = actor.credentials, .actor = actor.credentials};
    Result<Session> session = co_await run(&*m_builder.profile().refresh, std::move(context));
    if (!session)
        co_return session;
    if (!session->expiresAt.isValid()) { // who-am-I may tell; without an end nobody would renew again
        Result<Session> told = co_await whoAmI(session->credentials);
        if (told)
            session = std::move(told);
    }
    session->identity = actor.identity;
    co_return session;
}

QCoro::Task<Result<UserPage>> ProfileBackend::findUsers(Credentials actor, UserQuery query)
{
    UserPage page{.next = query.from};
    page.next.resize(m_builder.profile().searches.size());
    OperationContext context{.credentials = std::move(actor), .query = std::move(query)};
    QSet<QString> known;
    for (qsizetype i = 0; i < m_builder.profile().searches.size(); ++i) {
        if (page.next.at(i).over)
            continue;
        context.position = page.next.at(i);
        const Result<QList<Identity>> found = co_await search(&m_builder.profile().searches.at(i), &context);
        if (!found)
            co_return failure(found.error());
        page.next[i] = context.position;
        for (const Identity &user : *found) {
            if (!user.id.isEmpty() && !known.contains(user.id))
                page.users.append(user);
            known.insert(user.id);
        }
    }
    const bool all = std::all_of(page.next.cbegin(),
                                 page.next.cend(),
                                 [](const SearchPosition &position) { return position.over; });
    if (all)
        page.next.clear();
    co_return page;
}

//! One page of one search; the context's position moves on by the rows received.
QCoro::Task<Result<QList<Identity>>> ProfileBackend::search(const UserSearch *search,
                                                            OperationContext *context)
{
    Result<std::optional<Answer>> answer = co_await askAll(&search->operation, context);
    if (!answer)
        co_return failure(answer.error());
    ReplyReader &reader = (*answer)->reader;
    const Result<QList<Identity>> rows = reader.rows(search->list, search->user);
    if (!rows)
        co_return failure(rows.error());
    SearchPosition &position = context->position;
    position.offset += rows->size();
    ++position.page;
    const QJsonValue next = search->next.isEmpty() ? QJsonValue() : reader.find(search->next);
    position.cursor = next.isDouble() ? QString::number(next.toInteger()) : next.toString();
    const QVariant total =
        search->total.isEmpty() ? QVariant() : reader.find(search->total).toVariant();
    const bool counted = total.isValid() ? position.offset >= total.toLongLong()
                                         : rows->size() < context->query.limit;
    position.over = rows->isEmpty() || (search->next.isEmpty() ? counted : position.cursor.isEmpty());
    co_return rows;
}

void ProfileBackend::abort()
{
    m_http.abort();
}

QCoro::Task<Result<void>> ProfileBackend::runToEnd(const std::optional<Operation> *operation,
                                                   Credentials credentials)
{
    if (!*operation)
        co_return Result<void>(); // nothing to ask there: dropping the credentials is the end
    const OperationContext context{.credentials = std::move(credentials)};
    const Result<Session> session = co_await run(&**operation, context);
    if (!session)
        co_return failure(session.error());
    co_return Result<void>();
}

QCoro::Task<Result<Session>> ProfileBackend::run(const Operation *operation, OperationContext context)
{
    Result<std::optional<Answer>> answer = co_await askAll(operation, &context);
    if (!answer)
        co_return failure(answer.error());
    Session session;
    if (*answer)
        session = std::move((*answer)->left);
    session.credentials = m_builder.settled(operation->credentials, std::move(context));
    co_return session;
}

QCoro::Task<Result<std::optional<ProfileBackend::Answer>>>
ProfileBackend::askAll(const Operation *operation, OperationContext *context)
{
    const Result<void> loaded = co_await loadSecrets(context);
    if (!loaded)
        co_return failure(loaded.error());
    std::optional<Answer> last;
    bool mayHaveActed = false; // an earlier request of this operation went through
    for (const RequestTemplate &wanted : operation->requests) {
        Result<Answer> answer = co_await ask(operation, &wanted, context);
        if (!answer) {
            Error error = answer.error();
            error.inDoubt = error.inDoubt || mayHaveActed;
            co_return failure(std::move(error));
        }
        mayHaveActed = mayHaveActed || !wanted.safe;
        context->credentials = answer->left.credentials;
        last.emplace(std::move(*answer));
    }
    co_return last;
}

QCoro::Task<Result<void>> ProfileBackend::loadSecrets(OperationContext *context)
{
    const auto isSecret = [](const ProfileSetting &setting) {
        return setting.type == SettingType::Secret;
    };
    const QList<ProfileSetting> &settings = m_builder.profile().settings;
    if (!m_secrets || std::none_of(settings.cbegin(), settings.cend(), isSecret))
        co_return Result<void>();
    Result<QMap<QString, Secret>> loaded = co_await m_secrets->load(m_builder.connection().id);
    if (!loaded)
        co_return failure(loaded.error());
    context->secrets = std::move(*loaded);
    co_return Result<void>();
}

QCoro::Task<Result<ProfileBackend::Answer>>
ProfileBackend::ask(const Operation *operation, const RequestTemplate *wanted, OperationContext *context)
{
    Result<HttpRequest> request = m_builder.request(*wanted, *context);
    if (!request)
        co_return failure(request.error());
    Result<HttpReply> reply = co_await send(std::move(*request), wanted, context);
    if (!reply)
        co_return failure(reply.error());
    Result<Answer> answer =
        takeReply(std::move(*reply), *wanted, *operation, context->credentials);
    co_return answer;
}

//! Sends \a request, and where the profile says so what its answer redirects to: each hop's cookies
//! count.
QCoro::Task<Result<HttpReply>>
ProfileBackend::send(HttpRequest request, const RequestTemplate *wanted, OperationContext *context)
{
    for (int hop = 0;; ++hop) {
        Result<HttpReply> reply = co_await m_http.send(request);
        if (!reply) {
            Error error = reply.error();
            error.inDoubt = error.inDoubt || (hop > 0 && !wanted->safe);
            co_return failure(std::move(error));
        }
        m_facts.tls = reply->tls;
        if (!wanted->followsRedirects || !isRedirect(*reply))
            co_return reply;
        Result<HttpRequest> next = redirected(request, *reply);
        if (!next || hop == mostRedirects) {
            Error error = next ? Error{.kind = ErrorKind::Malformed} : next.error();
            error.source = QStringLiteral("redirect");
            error.inDoubt = !wanted->safe;
            co_return failure(std::move(error));
        }
        takeCookies(context->credentials, *reply);
        request = std::move(*next);
        m_builder.addCookies(request, context->credentials);
    }
}

void ProfileBackend::takeCookies(Credentials &credentials, const HttpReply &reply) const
{
    credentials.applySetCookie(reply.values("Set-Cookie"), reply.url, reply.received.wall);
    if (m_builder.profile().cookies)
        credentials.keepCookies(*m_builder.profile().cookies);
}

//! What the answer makes of \a credentials, and whose session it describes where the operation's
//! last one does; or the error that it is. A refusal changes no credentials.
Result<ProfileBackend::Answer> ProfileBackend::takeReply(HttpReply reply,
                                                         const RequestTemplate &wanted,
                                                         const Operation &operation,
                                                         Credentials credentials) const
{
    takeCookies(credentials, reply);
    ReplyReader reader(std::move(reply), credentials, m_builder.profile().documents);
    if (std::optional<Error> error = refusalIn(reader, wanted, operation))
        return failure(*error);
    const auto unreadable = [&wanted](Error error) {
        error.inDoubt = !wanted.safe;
        return failure(error);
    };
    for (const auto &[name, reference] : wanted.values) {
        const Result<Secret> secret = reader.secret(reference);
        if (!secret)
            return unreadable(secret.error());
        credentials.setValue(name, *secret);
    }
    Session left;
    if (operation.session && &wanted == &operation.requests.last()) {
        Result<Session> told = reader.session(*operation.session);
        if (!told)
            return unreadable(told.error());
        left = std::move(*told);
    }
    left.credentials = std::move(credentials);
    return Answer{.left = std::move(left), .reader = std::move(reader)};
}

std::optional<Error> ProfileBackend::refusalIn(const ReplyReader &reader,
                                               const RequestTemplate &wanted,
                                               const Operation &operation) const
{
    if (std::optional<Error> error =
            reader.errorBy(wanted.errors + operation.errors + m_builder.profile().errors)) {
        error->source = QStringLiteral("backend");
        error->inDoubt = error->inDoubt && !wanted.safe;
        return error;
    }
    const int status = reader.status();
    if (std::any_of(wanted.expect.cbegin(), wanted.expect.cend(), [status](const auto &range) {
            return status >= range.first && status <= range.second;
        }))
        return std::nullopt;
    // 4xx says that nothing was done; anything else that the profile does not know proves nothing.
    const bool refused = status >= 400 && status < 500;
    return Error{.kind = ErrorKind::Unexpected,
                 .message = QStringLiteral("HTTP %1").arg(status),
                 .source = QStringLiteral("backend"),
                 .inDoubt = !wanted.safe && !refused};
}

} // namespace Understudy
