// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/request_builder.h"

#include <algorithm>
#include <iterator>

namespace Understudy {

namespace {

tl::unexpected<Error> incomplete(const QString &what, const char *where = "view")
{
    return failure(ErrorKind::Invalid, what, QLatin1String(where));
}

//! What of \a operation changes something at the backend.
QList<RequestTemplate> effective(const std::optional<Operation> &operation)
{
    QList<RequestTemplate> result;
    const QList<RequestTemplate> all = operation.value_or(Operation{}).requests;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result), [](const auto &one) {
        return !one.safe;
    });
    return result;
}

} // namespace

//! The whole decoded path of \a path; a placeholder that only a call fills stands for anything.
QString RequestBuilder::wholePattern(const QString &path) const
{
    const PlaceholderLookup lookup = [this](const QString &name) {
        return settingValue(name, {}).value_or(QJsonValue(QStringLiteral("*")));
    };
    return addressOf(expandPath(path, lookup).value_or(path)).path(QUrl::FullyDecoded);
}

QList<PathPattern> RequestBuilder::wholePatterns(const QList<PathPattern> &patterns) const
{
    QList<PathPattern> result;
    for (const PathPattern &one : patterns)
        result.append({.method = one.method, .path = wholePattern(one.path)});
    return result;
}

QList<PathPattern> RequestBuilder::patternsOf(const std::optional<Operation> &operation) const
{
    QList<PathPattern> result;
    for (const RequestTemplate &one : effective(operation))
        result.append({.method = one.method, .path = wholePattern(one.path)});
    return result;
}

Result<ViewOpening> RequestBuilder::viewOpening(OperationContext context) const
{
    const ViewRule &rule = *m_profile.view;
    const PlaceholderLookup lookup = [this, &context](const QString &name) {
        return valueOf(name, context);
    };
    ViewOpening opening{.address = m_connection.address,
                        .handsOver = !rule.requests.isEmpty(),
                        .cookieNames = rule.cookies};
    if (!rule.address.isEmpty())
        opening.address = QUrl(expandText(rule.address, lookup).value_or(QString()));
    if (!opening.address.isValid() || opening.address.host().isEmpty())
        return incomplete(rule.address);
    context.to = opening.address;
    const std::optional<QUrl> start = startOf(rule.start, opening.address, lookup);
    if (!start)
        return incomplete(rule.start);
    opening.start = *start;
    for (const Cookie &cookie : context.credentials.cookies())
        if (rule.cookies.contains(cookie.name))
            opening.cookies.append(cookie);
    for (const auto &[name, text] : rule.headers) {
        const std::optional<QString> value = expandText(text, lookup);
        if (!value)
            return incomplete(text);
        opening.headers.insert(name.toLatin1(), Secret(*value));
    }
    opening.rules = viewRules(opening.address, lookup);
    return opening;
}

Result<ViewOpening> RequestBuilder::signInOpening() const
{
    if (!m_profile.browserSignIn)
        return incomplete({}, "signIn");
    const BrowserSignIn &rule = *m_profile.browserSignIn;
    const PlaceholderLookup lookup = [this](const QString &name) {
        return settingValue(name, {});
    };
    const std::optional<QUrl> start = startOf(rule.start, m_connection.address, lookup);
    if (!start)
        return incomplete(rule.start, "signIn");
    return ViewOpening{.address = m_connection.address,
                       .start = *start,
                       .cookieNames = rule.cookies,
                       .rules = {.origins = {originOf(m_connection.address)}}};
}

std::optional<QUrl> RequestBuilder::startOf(const QString &text,
                                            const QUrl &address,
                                            const PlaceholderLookup &lookup) const
{
    const PlaceholderLookup encoded = [&lookup](const QString &name) -> std::optional<QJsonValue> {
        const std::optional<QJsonValue> value = lookup(name);
        if (!value)
            return std::nullopt;
        return QJsonValue(
            QString::fromLatin1(QUrl::toPercentEncoding(value->toVariant().toString())));
    };
    const std::optional<QString> path = expandPath(text.section(QLatin1Char('?'), 0, 0), lookup);
    const std::optional<QString> query = expandText(text.section(QLatin1Char('?'), 1), encoded);
    if (!path || !query)
        return std::nullopt;
    QUrl url = below(address, *path);
    if (!query->isEmpty())
        url.setQuery(*query, QUrl::StrictMode);
    return url;
}

ViewRules RequestBuilder::viewRules(const QUrl &address, const PlaceholderLookup &lookup) const
{
    const ViewRule &rule = *m_profile.view;
    ViewRules rules{.origins = {originOf(address)},
                    .readRequests = wholePatterns(rule.readRequests),
                    .deny = wholePatterns(rule.deny),
                    .ends = wholePatterns(rule.ends)};
    for (const QString &one : rule.origins)
        rules.origins.append(originOf(QUrl(expandText(one, lookup).value_or(QString()))));
    for (const auto &operation :
         {std::optional(m_profile.signIn), std::optional(m_profile.impersonate), m_profile.refresh})
        rules.deny += patternsOf(operation);
    for (const auto &operation : {m_profile.stop, m_profile.signOut, m_profile.revoke})
        rules.ends += patternsOf(operation);
    return rules;
}

} // namespace Understudy
