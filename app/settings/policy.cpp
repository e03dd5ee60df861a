// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/policy.h"

#include "base/json_cursor.h"
#include "settings/private_file.h"

#include <QRegularExpression>

#include <algorithm>

namespace Understudy {

namespace {

const QString source = QStringLiteral("policy");
const QString everyHostBelow = QStringLiteral("*.");
const QString everyPort = QStringLiteral(":*");
constexpr int longestPattern = 500;
constexpr int longestText = 200;

//! An origin as a policy names it.
struct OriginPattern
{
    QString scheme = {};
    QString host = {};
    int port = 0; //!< 0: every one
    bool below = false; //!< the hosts below it, in place of itself
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

std::optional<OriginPattern> originPattern(QString text)
{
    OriginPattern result;
    const bool anyPort = text.endsWith(everyPort);
    if (anyPort)
        text.chop(everyPort.size());
    const qsizetype host = text.indexOf(QLatin1String("://")) + 3;
    result.below = text.mid(host).startsWith(everyHostBelow);
    if (result.below)
        text.remove(host, everyHostBelow.size());
    const QUrl url(text, QUrl::StrictMode);
    const bool http =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool alone = url.isValid() && url.path().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!http || !alone || url.host().isEmpty() || text.contains(QLatin1Char('*')))
        return std::nullopt;
    result.scheme = url.scheme();
    result.host = url.host();
    result.port = anyPort ? 0 : portOf(url);
    return result;
}

bool covers(const OriginPattern &pattern, const QUrl &address)
{
    const QString host = address.host();
    const bool hostFits =
        pattern.below ? host.endsWith(QLatin1Char('.') + pattern.host) : host == pattern.host;
    return hostFits && address.scheme() == pattern.scheme
        && (pattern.port == 0 || portOf(address) == pattern.port);
}

//! Of the pattern alone: anchored it might be sound where it is not.
QRegularExpression anchored(const QString &pattern)
{
    // What a pattern may cost: a text of 100 characters never needs as many steps.
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)")
                                  + QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

TicketRule ticketRule(const JsonCursor &cursor)
{
    cursor.onlyMembers({"pattern", "hint"});
    const JsonCursor pattern = cursor.member(QStringLiteral("pattern"));
    const TicketRule rule{.pattern = pattern.text(),
                          .hint = cursor.member(QStringLiteral("hint")).text(QString())};
    const QRegularExpression alone(rule.pattern);
    if (rule.pattern.size() > longestPattern)
        pattern.fail(QStringLiteral("has more than %1 characters").arg(longestPattern));
    else if (!alone.isValid())
        pattern.fail(alone.errorString());
    else if (!anchored(rule.pattern).isValid())
        pattern.fail(QStringLiteral("cannot be made to match a whole ticket"));
    return rule;
}

QStringList origins(const JsonCursor &cursor)
{
    const QList<JsonCursor> elements = cursor.elements();
    for (const JsonCursor &element : elements)
        if (!originPattern(element.text()))
            element.fail(QStringLiteral("must be an origin, such as https://app.example, "
                                        "https://*.example or http://127.0.0.1:*"));
    return cursor.texts();
}

QString shortText(const JsonCursor &cursor)
{
    const QString text = cursor.text(QString());
    if (text.size() > longestText)
        cursor.fail(QStringLiteral("has more than %1 characters").arg(longestText));
    return text;
}

Policy policyOf(const JsonCursor &root)
{
    root.onlyMembers({"$schema",
                      "organisation",
                      "connections",
                      "ticket",
                      "longestMinutes",
                      "journalDays",
                      "onLock",
                      "allowChanges"});
    Policy policy;
    policy.organisation = shortText(root.member(QStringLiteral("organisation")));
    if (const JsonCursor list = root.member(QStringLiteral("connections")); list.exists())
        policy.connections = origins(list);
    if (const JsonCursor ticket = root.member(QStringLiteral("ticket")); ticket.exists())
        policy.ticket = ticketRule(ticket);
    if (const JsonCursor longest = root.member(QStringLiteral("longestMinutes")); longest.exists())
        policy.longestMinutes =
            longest.number(Preferences::fewestMinutes, Preferences::mostMinutes);
    if (const JsonCursor days = root.member(QStringLiteral("journalDays")); days.exists())
        policy.journalDays = days.number(0, Preferences::mostDays);
    if (const JsonCursor onLock = root.member(QStringLiteral("onLock")); onLock.exists())
        policy.onLock = onLock.oneOf<OnLock>(onLockWords);
    policy.changesNever = !root.member(QStringLiteral("allowChanges")).flag(true);
    return policy;
}

} // namespace

Result<Policy> parsePolicy(const QByteArray &json)
{
    const Result<QJsonValue> document = parseJson(json, source);
    if (!document)
        return failure(document.error());
    JsonFault fault;
    const JsonCursor root(*document, fault);
    if (!document->isObject())
        root.fail(QStringLiteral("must be an object"));
    Policy policy = policyOf(root);
    if (!fault.text.isEmpty())
        return failure(ErrorKind::Invalid, fault.text, source);
    return policy;
}

std::optional<Error> faultOf(const Policy &policy, const QUrl &address)
{
    if (!policy.connections)
        return std::nullopt;
    const bool allowed = std::ranges::any_of(*policy.connections, [&](const QString &one) {
        const std::optional<OriginPattern> pattern = originPattern(one);
        return pattern && covers(*pattern, address);
    });
    if (allowed)
        return std::nullopt;
    return Error{.kind = ErrorKind::Refused, .message = policy.organisation, .source = source};
}

bool matches(const TicketRule &rule, const QString &ticket)
{
    return anchored(rule.pattern).match(ticket).hasMatch();
}

} // namespace Understudy
