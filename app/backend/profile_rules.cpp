// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_rules.h"

#include "backend/json_cursor.h"
#include "backend/reply_reader.h"

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

QString checkedReference(const QString &text, const JsonCursor &one)
{
    if (!isReference(text))
        one.fail(QStringLiteral("must be a reference such as body:/user/id or header:Name"));
    return text;
}

QJsonValue readOperand(const JsonCursor &one, Condition::Test test)
{
    switch (test) {
    case Condition::Test::StartsWith:
    case Condition::Test::Contains:
        return one.text();
    case Condition::Test::Exists:
        return one.flag(true);
    case Condition::Test::Is:
        if (one.value().isArray() || one.value().isObject())
            one.fail(QStringLiteral("must be a text, a number, true, false or null"));
        return one.value();
    }
    Q_UNREACHABLE();
}

Condition readCondition(const QString &reference, const JsonCursor &one)
{
    static const QMap<QString, Condition::Test> tests{{at("is"), Condition::Test::Is},
                                                      {at("startsWith"),
                                                       Condition::Test::StartsWith},
                                                      {at("contains"), Condition::Test::Contains},
                                                      {at("exists"), Condition::Test::Exists}};
    const auto members = one.members();
    if (members.size() != 1 || !tests.contains(members.first().first)) {
        one.fail(QStringLiteral("must be one of: is, startsWith, contains, exists"));
        return {};
    }
    const auto &[name, operand] = members.first();
    const Condition::Test test = tests.value(name);
    return {.reference = checkedReference(reference, one),
            .test = test,
            .operand = readOperand(operand, test)};
}

//! A text, or a reference to what may be shown: no secret can become a message.
QString readMessage(const JsonCursor &one)
{
    const QString text = one.text(QString());
    if (text.startsWith(QLatin1String("cookie:")) || text.startsWith(QLatin1String("value:")))
        one.fail(QStringLiteral("must not be a secret"));
    return text;
}

ErrorRule readErrorRule(const JsonCursor &one)
{
    one.onlyMembers({"kind", "status", "where", "message"});
    ErrorRule rule;
    rule.kind = one.member(at("kind"))
                    .oneOf<ErrorKind>({{"unexpected", ErrorKind::Unexpected},
                                       {"signedOut", ErrorKind::SignedOut},
                                       {"wrongPassword", ErrorKind::WrongPassword},
                                       {"secondFactor", ErrorKind::SecondFactor},
                                       {"refused", ErrorKind::Refused},
                                       {"noSuchUser", ErrorKind::NoSuchUser},
                                       {"invalid", ErrorKind::Invalid},
                                       {"alreadyImpersonating", ErrorKind::AlreadyImpersonating},
                                       {"notImpersonating", ErrorKind::NotImpersonating},
                                       {"actorGone", ErrorKind::ActorGone},
                                       {"tryLater", ErrorKind::TryLater}});
    for (const JsonCursor &status : one.member(at("status")).elements())
        rule.statuses.append(status.number(100, 599));
    for (const auto &[reference, test] : one.member(at("where")).members())
        rule.where.append(readCondition(reference, test));
    rule.message = readMessage(one.member(at("message")));
    if (rule.statuses.isEmpty() && rule.where.isEmpty())
        one.fail(QStringLiteral("needs a status or a condition"));
    return rule;
}

FieldRule readFieldRule(const JsonCursor &one)
{
    if (!one.exists())
        return {};
    if (one.value().isString())
        return {.references = {readReference(one)}};
    FieldRule result;
    if (one.value().isArray()) {
        for (const JsonCursor &each : one.elements())
            result.references.append(readReference(each));
        return result;
    }
    one.onlyMembers({"value", "map", "caseless"});
    result.references = {readReference(one.member(at("value")))};
    for (const auto &[said, means] : one.member(at("map")).members())
        result.map.insert(said, means.text());
    result.caseless = one.member(at("caseless")).flag(false);
    return result;
}

} // namespace

QString readReference(const JsonCursor &one)
{
    return checkedReference(one.text(), one);
}

QList<ErrorRule> readErrorRules(const JsonCursor &list)
{
    QList<ErrorRule> result;
    for (const JsonCursor &one : list.elements())
        result.append(readErrorRule(one));
    return result;
}

SessionRule readSessionRule(const JsonCursor &one)
{
    one.onlyMembers({"id", "name", "email", "role", "orgId", "impersonatingFromUserId", "expires"});
    SessionRule result{.id = readFieldRule(one.member(at("id"))),
                       .name = readFieldRule(one.member(at("name"))),
                       .email = readFieldRule(one.member(at("email"))),
                       .role = readFieldRule(one.member(at("role"))),
                       .orgId = readFieldRule(one.member(at("orgId"))),
                       .impersonatingFromUserId =
                           readFieldRule(one.member(at("impersonatingFromUserId")))};
    if (result.id.references.isEmpty())
        one.member(at("id")).fail(QStringLiteral("is missing"));
    const JsonCursor expires = one.member(at("expires"));
    if (!expires.exists())
        return result;
    expires.onlyMembers({"value", "as"});
    result.expires = readReference(expires.member(at("value")));
    result.expiresAs = expires.member(at("as")).oneOf<ExpiryFormat>(
        {{"iso8601", ExpiryFormat::Iso8601},
         {"epochSeconds", ExpiryFormat::EpochSeconds},
         {"epochMilliseconds", ExpiryFormat::EpochMilliseconds},
         {"secondsFromNow", ExpiryFormat::SecondsFromNow},
         {"httpDate", ExpiryFormat::HttpDate}});
    return result;
}

} // namespace Understudy
