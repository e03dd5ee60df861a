// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_backend.h"

#include "backend/redirect.h"
#include "backend/user_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Understudy {

namespace {

//! Whether any text that \a operation sends, or leaves to be sent, refers to \a placeholder.
bool mentions(const Operation &operation, const QString &placeholder)
{
    const QString wanted = QLatin1Char('{') + placeholder + QLatin1Char('}');
    const auto inTexts = [&wanted](const QList<NamedText> &texts) {
        return std::any_of(texts.cbegin(), texts.cend(), [&wanted](const NamedText &text) {
            return text.second.contains(wanted);
        });
    };
    if (inTexts(operation.credentials.setHeaders))
        return true;
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

} // namespace

ProfileBackend::ProfileBackend(BackendProfile profile,
                               Connection connection,
                               const Clock &clock,
                               SecretSettings *secrets,
                               std::chrono::milliseconds limit)
    : m_builder(std::move(profile), std::move(connection), clock)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_limit(limit)
    , m_http(originOf(m_builder.connection().address), clock, httpOptions())
{ }

HttpOptions ProfileBackend::httpOptions() const
{
    const Connection &connection = m_builder.connection();
    return {.allowPlainHttp = connection.allowPlainHttp,
            .proxy = connection.proxy,
            .caFile = connection.caFile,
            .limit = m_limit};
}

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
    const std::optional<ActiveRule> &active = m_builder.profile().active;
    return {.profileName = m_builder.profile().name,
            .effect = m_builder.profile().effect,
            .userIdKind = m_builder.profile().userId,
            .signInFields = m_builder.profile().signInFields,
            .hasStop = m_builder.profile().stop.has_value(),
            .stopRepeatable = m_builder.profile().stop
                && std::all_of(stopping.cbegin(), stopping.cend(), repeatable),
            .hasRevoke =
                m_builder.profile().revoke.has_value() && m_builder.connection().revokeProven,
            .hasSignOut = m_builder.profile().signOut.has_value(),
            .honoursIdempotencyKey = std::any_of(starting.cbegin(), starting.cend(), keyed),
            .tellsActor =
                !m_builder.profile().whoAmI.session->impersonatingFromUserId.references.isEmpty(),
            .takesReason = mentions(m_builder.profile().impersonate, QStringLiteral("reason")),
            .takesMinutes = mentions(m_builder.profile().impersonate, QStringLiteral("minutes")),
            .hasRefresh = m_builder.profile().refresh.has_value(),
            .findsUsers = !m_builder.profile().searches.isEmpty(),
            .hasBrowserSignIn = m_builder.profile().browserSignIn.has_value(),
            .hasView = m_builder.profile().view.has_value(),
            .listsActive = active.has_value(),
            .endsActive = active && active->end,
            .verifyEvery = m_builder.profile().verifyEvery};
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
    Result<Session> renewed = co_await run(&*m_builder.profile().refresh, std::move(context));
    if (!renewed)
        co_return renewed;
    if (!renewed->expiresAt.isValid()) {
        const Result<Session> told = co_await whoAmI(renewed->credentials);
        if (told)
            *renewed = *told;
        else // what was renewed must not get lost with an answer
            renewed->keepExpiryOf(actor);
    }
    const QString id = renewed->identity.id;
    if ((!id.isEmpty() && id != actor.identity.id) || !renewed->impersonatingFromUserId.isEmpty()) {
        Error stranger{.kind = ErrorKind::Malformed, .source = QStringLiteral("refresh")};
        co_return failure(std::move(stranger));
    }
    renewed->identity = actor.identity;
    co_return renewed;
}

QCoro::Task<Result<ViewOpening>> ProfileBackend::openView(Credentials subject)
{
    if (!m_builder.profile().view) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("view")};
        co_return failure(std::move(invalid));
    }
    const Operation operation{.requests = m_builder.profile().view->requests};
    OperationContext context{.credentials = std::move(subject)};
    const Result<std::optional<Answer>> answer = co_await askAll(&operation, &context);
    if (!answer)
        co_return failure(answer.error());
    Result<ViewOpening> prepared = m_builder.viewOpening(std::move(context));
    Result<ViewOpening> opening = co_await withKeys(std::move(prepared));
    co_return opening;
}

QCoro::Task<Result<ViewOpening>> ProfileBackend::openSignIn()
{
    Result<ViewOpening> prepared = m_builder.signInOpening();
    Result<ViewOpening> opening = co_await withKeys(std::move(prepared));
    co_return opening;
}

QCoro::Task<Result<ViewOpening>> ProfileBackend::withKeys(Result<ViewOpening> opening)
{
    if (opening)
        opening->trustedKeys = co_await trustedKeys(opening->rules.origins);
    co_return opening;
}

//! An origin that does not answer is told of by the browser, should the person go there.
QCoro::Task<QList<QByteArray>> ProfileBackend::trustedKeys(QList<QUrl> origins)
{
    QList<QByteArray> keys;
    if (m_builder.connection().caFile.isEmpty())
        co_return keys;
    for (const QUrl &origin : std::as_const(origins)) {
        m_probe = std::make_unique<HttpClient>(origin, m_clock, httpOptions());
        HttpRequest request{.method = "HEAD", .url = origin};
        const Result<HttpReply> reply = co_await m_probe->send(std::move(request));
        if (reply && !reply->serverKey.isEmpty())
            keys.append(reply->serverKey);
    }
    co_return keys;
}

void ProfileBackend::abort()
{
    m_http.abort();
    if (m_probe)
        m_probe->abort();
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

QCoro::Task<Result<Session>> ProfileBackend::run(const Operation *operation,
                                                 OperationContext context)
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

QCoro::Task<Result<std::optional<Answer>>> ProfileBackend::askAll(const Operation *operation,
                                                                  OperationContext *context)
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

QCoro::Task<Result<Answer>> ProfileBackend::ask(const Operation *operation,
                                                const RequestTemplate *wanted,
                                                OperationContext *context)
{
    Result<HttpRequest> request = m_builder.request(*wanted, *context);
    if (!request)
        co_return failure(request.error());
    Result<HttpReply> reply = co_await send(std::move(*request), wanted, context);
    if (!reply)
        co_return failure(reply.error());
    Result<Answer> answer = readAnswer(
        m_builder.profile(), *operation, *wanted, std::move(*reply), context->credentials);
    co_return answer;
}

//! Sends \a request, and where the profile says so what its answer redirects to: each hop's cookies
//! count.
QCoro::Task<Result<HttpReply>> ProfileBackend::send(HttpRequest request,
                                                    const RequestTemplate *wanted,
                                                    OperationContext *context)
{
    const bool safe = wanted->safe; // once aborted, the backend may be gone
    for (int hop = 0;; ++hop) {
        Result<HttpReply> reply = co_await m_http.send(request);
        if (!reply) {
            Error error = reply.error();
            error.inDoubt = error.inDoubt || (hop > 0 && !safe);
            co_return failure(std::move(error));
        }
        m_facts.tls = reply->tls;
        if (!wanted->followsRedirects || !isRedirect(*reply))
            co_return reply;
        Result<HttpRequest> next = redirected(request, *reply);
        if (!next || hop == mostRedirects) {
            Error error{.kind = ErrorKind::Malformed, .source = QStringLiteral("redirect")};
            if (!next)
                error = next.error();
            error.inDoubt = !safe;
            co_return failure(std::move(error));
        }
        takeCookies(m_builder.profile(), context->credentials, *reply);
        request = std::move(*next);
        m_builder.addCookies(request, context->credentials);
    }
}

} // namespace Understudy
