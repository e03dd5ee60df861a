// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/request_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

namespace {

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

QUrl originOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                            | QUrl::RemoveUserInfo);
}

RequestBuilder::RequestBuilder(BackendProfile profile, Connection connection, const Clock &clock)
    : m_profile(std::move(profile))
    , m_connection(std::move(connection))
    , m_clock(clock)
{ }

Result<HttpRequest> RequestBuilder::request(const RequestTemplate &wanted,
                                            OperationContext context) const
{
    const PlaceholderLookup lookup = [this, &context](const QString &name) {
        return valueOf(name, context);
    };
    const std::optional<QString> path = expandPath(wanted.path, lookup);
    if (!path)
        return failure(ErrorKind::Invalid, wanted.path, QStringLiteral("profile"));
    HttpRequest request{.method = wanted.method, .url = addressOf(*path), .safe = wanted.safe};
    context.to = request.url;
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

void RequestBuilder::addHeaders(HttpRequest &request,
                                const RequestTemplate &wanted,
                                const OperationContext &context,
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
    addCookies(request, context.credentials);
}

void RequestBuilder::addCookies(HttpRequest &request, const Credentials &credentials) const
{
    const QByteArray cookies = credentials.cookieHeader(request.url, m_clock.now().wall);
    if (!cookies.isEmpty())
        request.headers.append(HttpHeader("Cookie", cookies));
}

Credentials RequestBuilder::settled(const CredentialsRule &rule, OperationContext context) const
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
    for (const auto &[name, text] : rule.setValues) {
        const std::optional<QString> value = expandText(text, lookup);
        if (value)
            context.credentials.setValue(name, Secret(*value));
    }
    for (const QString &name : rule.dropHeaders)
        context.credentials.dropHeader(name.toLatin1());
    for (const QString &name : rule.dropValues)
        context.credentials.dropValue(name);
    for (const QString &name : rule.dropCookies)
        context.credentials.dropCookie(name.toLatin1());
    return context.credentials;
}

std::optional<QJsonValue> RequestBuilder::valueOf(const QString &name,
                                                  const OperationContext &context) const
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    if (colon >= 0)
        return keptValue(name.first(colon), name.sliced(colon + 1), context);
    if (name == QLatin1String("origin"))
        return QJsonValue(originOf(m_connection.address).toString(QUrl::FullyEncoded));
    if (context.fields.contains(name))
        return textOrNothing(context.fields.value(name));
    for (const auto lookup : {&RequestBuilder::orderedValue,
                              &RequestBuilder::queryValue,
                              &RequestBuilder::settingValue})
        if (const std::optional<QJsonValue> value = (this->*lookup)(name, context))
            return value;
    return std::nullopt;
}

//! `{cookie:NAME}`, `{value:NAME}`, `{actor:NAME}`, `{base64:a,b}`.
std::optional<QJsonValue> RequestBuilder::keptValue(const QString &kind,
                                                    const QString &name,
                                                    const OperationContext &context) const
{
    const PlaceholderLookup lookup = [this, &context](const QString &one) {
        return valueOf(one, context);
    };
    if (kind == QLatin1String("cookie")) {
        const QString itsName = expandText(name, lookup).value_or(QString());
        const QUrl to = context.to.isEmpty() ? m_connection.address : context.to;
        return textOrNothing(
            context.credentials.cookie(itsName.toLatin1(), to, m_clock.now().wall));
    }
    if (kind == QLatin1String("value"))
        return textOrNothing(context.credentials.value(name));
    if (kind == QLatin1String("actor"))
        return textOrNothing(context.actor.value(name));
    const std::optional<QString> pair =
        expandText(QLatin1Char('{') + name.section(QLatin1Char(','), 0, 0) + QLatin1String("}:{")
                       + name.section(QLatin1Char(','), 1) + QLatin1Char('}'),
                   lookup);
    return pair ? std::optional(QJsonValue(QString::fromLatin1(pair->toUtf8().toBase64())))
                : std::nullopt;
}

std::optional<QJsonValue> RequestBuilder::orderedValue(const QString &name,
                                                       const OperationContext &context) const
{
    const StartOrder &order = context.order;
    if (name == QLatin1String("userId") && m_profile.userId == UserIdKind::Integer
        && !order.userId.isEmpty())
        return QJsonValue(order.userId.toLongLong());
    if (name == QLatin1String("minutes"))
        return QJsonValue(order.minutes);
    const QMap<QString, QString> told{{QStringLiteral("userId"), order.userId},
                                      {QStringLiteral("reason"), order.reason},
                                      {QStringLiteral("ticket"), order.ticket},
                                      {QStringLiteral("key"), order.idempotencyKey}};
    return textOrNothing(told.value(name));
}

std::optional<QJsonValue> RequestBuilder::queryValue(const QString &name,
                                                     const OperationContext &context) const
{
    if (name == QLatin1String("limit"))
        return QJsonValue(context.query.limit);
    if (name == QLatin1String("offset"))
        return QJsonValue(context.position.offset);
    if (name == QLatin1String("page"))
        return QJsonValue(context.position.page);
    if (name == QLatin1String("cursor"))
        return textOrNothing(context.position.cursor);
    if (name == QLatin1String("impersonationId"))
        return textOrNothing(context.impersonationId);
    return name == QLatin1String("query") ? textOrNothing(context.query.text) : std::nullopt;
}

std::optional<QJsonValue> RequestBuilder::settingValue(const QString &name,
                                                       const OperationContext &context) const
{
    for (const ProfileSetting &setting : m_profile.settings) {
        if (setting.id != name)
            continue;
        if (setting.type == SettingType::Secret)
            return textOrNothing(context.secrets.value(name));
        if (setting.type == SettingType::Path) // an empty one adds nothing to a path
            return setting.value;
        return textOrNothing(setting.value.toString());
    }
    return std::nullopt;
}

QUrl RequestBuilder::addressOf(const QString &path) const
{
    return below(m_connection.address, path);
}

QUrl below(const QUrl &address, const QString &path)
{
    QUrl url = address;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const bool rooted = path.isEmpty() || path.startsWith(QLatin1Char('/'));
    url.setPath(base + (rooted ? path : QLatin1Char('/') + path), QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace Understudy
