// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_rules.h"

#include "backend/profile_texts.h"
#include "backend/reply_reader.h"
#include "base/json_cursor.h"

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
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

Condition readCondition(const QString &reference, const JsonCursor &one, const ProfileTexts &texts)
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
    return {.reference = texts.reference(reference, one),
            .test = test,
            .operand = readOperand(operand, test)};
}

//! A text, or a reference to what may be shown: no secret can become a message.
QString readMessage(const JsonCursor &one, const ProfileTexts &texts)
{
    const QString text = one.text(QString());
    if (!isReference(text))
        return text;
    const QString reference = texts.reference(text, one);
    if (texts.isSecret(reference))
        one.fail(QStringLiteral("must not be a secret"));
    return reference;
}

ErrorRule readErrorRule(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"kind", "status", "where", "message", "retryAfter"});
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
    if (rule.statuses.isEmpty() && one.member(at("status")).exists())
        one.member(at("status")).fail(QStringLiteral("must name a status"));
    for (const auto &[reference, test] : one.member(at("where")).members())
        rule.where.append(readCondition(reference, test, texts));
    rule.message = readMessage(one.member(at("message")), texts);
    if (one.member(at("retryAfter")).exists())
        rule.retryAfter = texts.reference(one.member(at("retryAfter")));
    if (rule.statuses.isEmpty() && rule.where.isEmpty())
        one.fail(QStringLiteral("needs a status or a condition"));
    return rule;
}

//! What is JSON holds no text to decode any further.
QList<Decoder> readDecoders(const JsonCursor &list)
{
    QList<Decoder> result;
    for (const JsonCursor &step : list.elements()) {
        if (!result.isEmpty() && (result.last() == Decoder::Json || result.last() == Decoder::Jwt))
            step.fail(QStringLiteral("cannot follow json or jwt"));
        result.append(step.oneOf<Decoder>({{"percent", Decoder::Percent},
                                           {"base64", Decoder::Base64},
                                           {"base64url", Decoder::Base64Url},
                                           {"json", Decoder::Json},
                                           {"jwt", Decoder::Jwt}}));
    }
    if (result.isEmpty())
        list.fail(QStringLiteral("must name a decoder"));
    return result;
}

} // namespace

QList<ErrorRule> readErrorRules(const JsonCursor &list, const ProfileTexts &texts)
{
    QList<ErrorRule> result;
    for (const JsonCursor &one : list.elements())
        result.append(readErrorRule(one, texts));
    return result;
}

FieldRule readFieldRule(const JsonCursor &one, const ProfileTexts &texts)
{
    if (!one.exists())
        return {};
    if (one.value().isString())
        return {.references = {texts.reference(one)}};
    FieldRule result;
    if (one.value().isArray()) {
        for (const JsonCursor &each : one.elements())
            result.references.append(texts.reference(each));
        if (result.references.isEmpty())
            one.fail(QStringLiteral("must name a reference"));
        return result;
    }
    one.onlyMembers({"value", "map", "caseless"});
    result.references = {texts.reference(one.member(at("value")))};
    for (const auto &[said, means] : one.member(at("map")).members())
        result.map.insert(said, means.text());
    result.caseless = one.member(at("caseless")).flag(false);
    return result;
}

IdentityRule readIdentityRule(const JsonCursor &one, const ProfileTexts &texts)
{
    return {.id = readFieldRule(one.member(at("id")), texts),
            .name = readFieldRule(one.member(at("name")), texts),
            .email = readFieldRule(one.member(at("email")), texts),
            .role = readFieldRule(one.member(at("role")), texts),
            .orgId = readFieldRule(one.member(at("orgId")), texts)};
}

MomentRule readMomentRule(const JsonCursor &one, const ProfileTexts &texts)
{
    if (!one.exists())
        return {};
    one.onlyMembers({"value", "as"});
    return {.reference = texts.reference(one.member(at("value"))),
            .format = one.member(at("as")).oneOf<MomentFormat>(
                {{"iso8601", MomentFormat::Iso8601},
                 {"epochSeconds", MomentFormat::EpochSeconds},
                 {"epochMilliseconds", MomentFormat::EpochMilliseconds},
                 {"secondsFromNow", MomentFormat::SecondsFromNow},
                 {"httpDate", MomentFormat::HttpDate}})};
}

SessionRule readSessionRule(const JsonCursor &one, const ProfileTexts &texts)
{
    one.onlyMembers({"id", "name", "email", "role", "orgId", "impersonatingFromUserId", "expires"});
    return {.identity = readIdentityRule(one, texts),
            .impersonatingFromUserId =
                readFieldRule(one.member(at("impersonatingFromUserId")), texts),
            .expires = readMomentRule(one.member(at("expires")), texts)};
}

QMap<QString, DocumentRule> readDocuments(const JsonCursor &all, const ProfileTexts &texts)
{
    QMap<QString, DocumentRule> result;
    for (const auto &[name, one] : all.members()) {
        one.onlyMembers({"from", "decode"});
        checkIdentifier(name, one);
        const JsonCursor from = one.member(at("from"));
        if (from.value().toString().startsWith(QLatin1String("doc:")))
            from.fail(QStringLiteral("cannot be another document"));
        result.insert(name,
                      {.from = texts.reference(from),
                       .decode = readDecoders(one.member(at("decode")))});
    }
    return result;
}

} // namespace Understudy
