// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_backend.h"

#include "backend/reply_reader.h"
#include "backend/user_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Understudy {

namespace {

QUrl originOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                            | QUrl::RemoveUserInfo);
}

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

//! `name=value` pairs, percent-encoded; one whose placeholder has no value is left out.
QByteArray encodedPairs(const QList<NamedText> &texts, const PlaceholderLookup &lookup)
{
    QByteArrayList pairs;
    for (const auto &[name, text] : texts) {
        const std::optional<QString> value = expandText(text, lookup);
        if (value)
            pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(*value));
    }
    return pairs.join('&');
}

QByteArray jsonBody(const QJsonValue &json)
{
    if (json.isObject())
        return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    if (json.isArray())
        return QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

std::optional<QJsonValue> textOrNothing(const Secret &secret)
{
    if (secret.isEmpty())
        return std::nullopt;
    return QJsonValue(QString::fromUtf8(secret.reveal()));
}

std::optional<QJsonValue> textOrNothing(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return QJsonValue(text);
}

} // namespace

ProfileBackend::ProfileBackend(BackendProfile profile,
                               Connection connection,
                               const Clock &clock,
                               std::chrono::milliseconds limit)
    : m_profile(std::move(profile))
    , m_connection(std::move(connection))
    , m_clock(clock)
    , m_http(originOf(m_connection.address), m_connection.allowPlainHttp, clock, limit)
{ }

BackendTraits ProfileBackend::traits() const
{
    const auto repeatable = [](const RequestTemplate &request) {
        return request.repeatable();
    };
    const auto keyed = [](const RequestTemplate &request) {
        return !request.idempotencyKey.isEmpty();
    };
    const QList<RequestTemplate> stopping = m_profile.stop.value_or(Operation{}).requests;
    const QList<RequestTemplate> starting = m_profile.impersonate.requests;
    return {.profileName = m_profile.name,
            .effect = m_profile.effect,
            .userIdKind = m_profile.userId,
            .signInFields = m_profile.signInFields,
            .hasStop = m_profile.stop.has_value(),
            .stopRepeatable =
                m_profile.stop && std::all_of(stopping.cbegin(), stopping.cend(), repeatable),
            .hasRevoke = m_profile.revoke.has_value() && m_connection.revokeProven,
            .honoursIdempotencyKey = std::any_of(starting.cbegin(), starting.cend(), keyed),
            .tellsActor = !m_profile.whoAmI.session->impersonatingFromUserId.references.isEmpty(),
            .takesReason = mentions(m_profile.impersonate, QStringLiteral("reason")),
            .takesMinutes = mentions(m_profile.impersonate, QStringLiteral("minutes"))};
}

QCoro::Task<Result<Session>> ProfileBackend::signIn(QMap<QString, Secret> fields)
{
    const Context context{.credentials = {}, .fields = std::move(fields)};
    Result<Session> session = co_await run(&m_profile.signIn, context);
    if (!session && session.error().kind == ErrorKind::SignedOut)
        session.error().kind = ErrorKind::WrongPassword; // here "signed out" means: not accepted
    if (!session || !session->identity.id.isEmpty())
        co_return session;
    Result<Session> told = co_await whoAmI(session->credentials);
    co_return told;
}

QCoro::Task<Result<Session>> ProfileBackend::whoAmI(Credentials credentials)
{
    const Context context{.credentials = std::move(credentials)};
    Result<Session> session = co_await run(&m_profile.whoAmI, context);
    co_return session;
}

QCoro::Task<Result<Session>> ProfileBackend::impersonate(Session actor, StartOrder order)
{
    // An id that is not canonical would name somebody else once it is a number or a path.
    const ParsedUserId userId = parseUserId(order.userId, m_profile.userId);
    if (userId.trouble != UserIdTrouble::None || userId.id != order.userId) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("userId")};
        co_return failure(std::move(invalid));
    }
    Context context{.credentials = actor.credentials,
                    .actor = actor.credentials,
                    .order = std::move(order)};
    Result<Session> session = co_await run(&m_profile.impersonate, std::move(context));
    co_return session;
}

QCoro::Task<Result<Credentials>> ProfileBackend::stop(Session subject, Session actor)
{
    if (!m_profile.stop) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("stop")};
        co_return failure(std::move(invalid));
    }
    Context context{.credentials = std::move(subject.credentials),
                    .actor = std::move(actor.credentials)};
    Result<Session> session = co_await run(&*m_profile.stop, std::move(context));
    if (!session)
        co_return failure(session.error());
    co_return session->credentials;
}

QCoro::Task<Result<void>> ProfileBackend::signOut(Credentials credentials)
{
    Result<void> done = co_await runToEnd(&m_profile.signOut, std::move(credentials));
    co_return done;
}

QCoro::Task<Result<void>> ProfileBackend::revoke(Credentials credentials)
{
    Result<void> done = co_await runToEnd(&m_profile.revoke, std::move(credentials));
    co_return done;
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
    const Context context{.credentials = std::move(credentials)};
    const Result<Session> session = co_await run(&**operation, context);
    if (!session)
        co_return failure(session.error());
    co_return Result<void>();
}

QCoro::Task<Result<Session>> ProfileBackend::run(const Operation *operation, Context context)
{
    Session session;
    bool mayHaveActed = false; // an earlier request of this operation went through
    for (const RequestTemplate &wanted : operation->requests) {
        Result<Session> left = co_await ask(operation, &wanted, &context);
        if (!left) {
            Error error = left.error();
            error.inDoubt = error.inDoubt || mayHaveActed;
            co_return failure(std::move(error));
        }
        mayHaveActed = mayHaveActed || !wanted.safe;
        context.credentials = left->credentials;
        session = std::move(*left);
    }
    session.credentials = settled(operation->credentials, std::move(context));
    co_return session;
}

QCoro::Task<Result<Session>> ProfileBackend::ask(const Operation *operation,
                                                 const RequestTemplate *wanted,
                                                 const Context *context)
{
    Result<HttpRequest> request = requestOf(*wanted, *context);
    if (!request)
        co_return failure(request.error());
    Result<HttpReply> reply = co_await m_http.send(std::move(*request));
    if (!reply)
        co_return failure(reply.error());
    Result<Session> left = takeReply(std::move(*reply), *wanted, *operation, context->credentials);
    co_return left;
}

Result<HttpRequest> ProfileBackend::requestOf(const RequestTemplate &wanted,
                                              const Context &context) const
{
    const PlaceholderLookup lookup = [this, &context](const QString &name) {
        return valueOf(name, context);
    };
    const std::optional<QString> path = expandPath(wanted.path, lookup);
    if (!path)
        return failure(ErrorKind::Invalid, wanted.path, QStringLiteral("profile"));
    HttpRequest request{.method = wanted.method, .url = addressOf(*path), .safe = wanted.safe};
    const QByteArray query = encodedPairs(wanted.query, lookup);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    if (wanted.json) {
        request.headers.append(HttpHeader("Content-Type", "application/json"));
        request.body = jsonBody(expandJson(*wanted.json, lookup));
    } else if (wanted.form) {
        request.headers.append(HttpHeader("Content-Type", "application/x-www-form-urlencoded"));
        request.body = encodedPairs(*wanted.form, lookup);
    }
    addHeaders(request, wanted, context, lookup);
    return request;
}

void ProfileBackend::addHeaders(HttpRequest &request,
                                const RequestTemplate &wanted,
                                const Context &context,
                                const PlaceholderLookup &lookup) const
{
    for (const auto &[name, text] : m_profile.headers + wanted.headers) {
        const std::optional<QString> value = expandText(text, lookup);
        if (value)
            request.headers.append(HttpHeader(name.toLatin1(), value->toUtf8()));
    }
    const auto &switching = context.credentials.headers();
    for (auto header = switching.constBegin(); header != switching.constEnd(); ++header)
        request.headers.append(HttpHeader(header.key(), header.value().reveal()));
    if (!wanted.idempotencyKey.isEmpty() && !context.order.idempotencyKey.isEmpty())
        request.headers.append(
            HttpHeader(wanted.idempotencyKey, context.order.idempotencyKey.toLatin1()));
    const QByteArray cookies = context.credentials.cookieHeader(request.url, m_clock.now().wall);
    if (!cookies.isEmpty())
        request.headers.append(HttpHeader("Cookie", cookies));
}

//! What the answer makes of \a credentials, and whose session it describes where the operation's
//! last one does; or the error that it is. A refusal changes no credentials.
Result<Session> ProfileBackend::takeReply(HttpReply reply,
                                          const RequestTemplate &wanted,
                                          const Operation &operation,
                                          Credentials credentials) const
{
    credentials.applySetCookie(reply.values("Set-Cookie"), reply.url, reply.received.wall);
    if (m_profile.cookies)
        credentials.keepCookies(*m_profile.cookies);
    const ReplyReader reader(std::move(reply), credentials);
    if (std::optional<Error> error = refusalIn(reader, wanted, operation))
        return failure(*error);
    const auto unreadable = [&wanted](Error error) {
        error.inDoubt = !wanted.safe;
        return failure(error);
    };
    Session left;
    if (operation.session && &wanted == &operation.requests.last()) {
        Result<Session> told = reader.session(*operation.session);
        if (!told)
            return unreadable(told.error());
        left = std::move(*told);
    }
    for (const auto &[name, reference] : wanted.values) {
        const Result<Secret> secret = reader.secret(reference);
        if (!secret)
            return unreadable(secret.error());
        credentials.setValue(name, *secret);
    }
    left.credentials = std::move(credentials);
    return left;
}

std::optional<Error> ProfileBackend::refusalIn(const ReplyReader &reader,
                                               const RequestTemplate &wanted,
                                               const Operation &operation) const
{
    if (std::optional<Error> error =
            reader.errorBy(wanted.errors + operation.errors + m_profile.errors)) {
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

Credentials ProfileBackend::settled(const CredentialsRule &rule, Context context) const
{
    if (rule.restoreActor)
        return context.actor;
    const PlaceholderLookup lookup = [this, &context](const QString &name) {
        return valueOf(name, context);
    };
    for (const auto &[name, text] : rule.setHeaders) {
        const std::optional<QString> value = expandText(text, lookup);
        if (value)
            context.credentials.setHeader(name.toLatin1(), Secret(*value));
    }
    for (const QString &name : rule.dropHeaders)
        context.credentials.dropHeader(name.toLatin1());
    for (const QString &name : rule.dropValues)
        context.credentials.dropValue(name);
    for (const QString &name : rule.dropCookies)
        context.credentials.dropCookie(name.toLatin1());
    return context.credentials;
}

std::optional<QJsonValue> ProfileBackend::valueOf(const QString &name, const Context &context) const
{
    const auto after = [&name](const char *prefix) -> std::optional<QString> {
        const QLatin1String start(prefix);
        return name.startsWith(start) ? std::optional(name.mid(start.size())) : std::nullopt;
    };
    if (const auto cookie = after("cookie:"))
        return textOrNothing(context.credentials.cookie(cookie->toLatin1(),
                                                        m_connection.address,
                                                        m_clock.now().wall));
    if (const auto value = after("value:"))
        return textOrNothing(context.credentials.value(*value));
    if (const auto value = after("actor:"))
        return textOrNothing(context.actor.value(*value));
    if (name == QLatin1String("userId") && m_profile.userId == UserIdKind::Integer
        && !context.order.userId.isEmpty())
        return QJsonValue(context.order.userId.toLongLong());
    if (name == QLatin1String("minutes"))
        return QJsonValue(context.order.minutes);
    if (name == QLatin1String("origin"))
        return QJsonValue(originOf(m_connection.address).toString(QUrl::FullyEncoded));
    const QMap<QString, QString> told{{QStringLiteral("userId"), context.order.userId},
                                      {QStringLiteral("reason"), context.order.reason},
                                      {QStringLiteral("ticket"), context.order.ticket},
                                      {QStringLiteral("key"), context.order.idempotencyKey}};
    if (told.contains(name))
        return textOrNothing(told.value(name));
    if (context.fields.contains(name))
        return textOrNothing(context.fields.value(name));
    for (const ProfileSetting &setting : m_profile.settings)
        if (setting.id == name)
            return QJsonValue(m_connection.settings.value(name).toString(setting.fallback));
    return std::nullopt;
}

QUrl ProfileBackend::addressOf(const QString &path) const
{
    QUrl url = m_connection.address;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace Understudy
