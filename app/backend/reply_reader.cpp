// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/reply_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Understudy {

namespace {

//! The longest fact (a name, an address) that is believed to be one.
constexpr qsizetype longestText = 1024;
//! The longest token; what is longer fits no header and no keychain.
constexpr qsizetype longestSecret = 16 * 1024;
//! No session is believed to last longer than this; what says so is read as this.
constexpr qint64 longestLife = 10LL * 365 * 24 * 3600 * 1000;
//! The last millisecond since 1970 that a number can name.
constexpr double lastMoment = 1e15;

QString afterPrefix(const QString &reference, const char *prefix)
{
    return reference.mid(qsizetype(qstrlen(prefix)));
}

QJsonValue parsedBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    // A bare value, such as the literal null, is JSON, too (RFC 8259 section 2), but not to
    // QJsonDocument.
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + body + "]");
    return wrapped.isArray() && wrapped.array().size() == 1 ? wrapped.array().first()
                                                            : QJsonValue(QJsonValue::Undefined);
}

QDateTime httpDate(const QString &text)
{
    QDateTime time =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

//! A time without an offset is taken for UTC, wherever this machine is.
QDateTime isoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

//! The moment that \a said names at \a now by the same clock; invalid where it names none.
QDateTime namedMoment(const QJsonValue &said, ExpiryFormat format, const QDateTime &now)
{
    if (format == ExpiryFormat::Iso8601)
        return isoTime(said.toString());
    if (format == ExpiryFormat::HttpDate)
        return httpDate(said.toString());
    bool sound = said.isDouble();
    const double number = said.isString() ? said.toString().toDouble(&sound) : said.toDouble();
    if (!sound || std::isnan(number))
        return {};
    const double since =
        format == ExpiryFormat::SecondsFromNow ? double(now.toMSecsSinceEpoch()) : 0;
    const double unit = format == ExpiryFormat::EpochMilliseconds ? 1 : 1000;
    return QDateTime::fromMSecsSinceEpoch(
        qint64(std::clamp(since + number * unit, 0.0, lastMoment)), Qt::UTC);
}

//! A fact as text; nothing where \a value is none: a fraction, a list, an object. Of a whole number
//! that fits 64 bits no digit is lost.
std::optional<QString> scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(longestText);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1))
        return std::nullopt;
    return QString::number(number);
}

Error malformed(const QString &what)
{
    return {.kind = ErrorKind::Malformed, .message = what, .source = QStringLiteral("reply")};
}

} // namespace

bool isReference(const QString &text)
{
    if (text == QLatin1String("body:") || text.startsWith(QLatin1String("body:/")))
        return true;
    const auto named = [&text](const char *prefix) {
        const QLatin1String start(prefix);
        return text.startsWith(start) && text.size() > start.size();
    };
    return named("header:") || named("cookie:") || named("value:");
}

QJsonValue atPointer(const QJsonValue &document, const QString &pointer)
{
    QJsonValue at = document;
    const QStringList tokens = pointer.split(QLatin1Char('/')).mid(1);
    for (QString token : tokens) {
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
        bool isIndex = false;
        const int index = token.toInt(&isIndex);
        isIndex = isIndex && token == QString::number(index);
        if (at.isArray() && isIndex && index >= 0 && index < at.toArray().size())
            at = at.toArray().at(index);
        else if (at.isObject())
            at = at.toObject().value(token);
        else
            return QJsonValue(QJsonValue::Undefined);
    }
    return at;
}

ReplyReader::ReplyReader(HttpReply reply, Credentials credentials)
    : m_reply(std::move(reply))
    , m_credentials(std::move(credentials))
    , m_body(parsedBody(m_reply.body))
{ }

QJsonValue ReplyReader::find(const QString &reference) const
{
    const QJsonValue absent(QJsonValue::Undefined);
    if (reference == QLatin1String("body:"))
        return m_body;
    if (reference.startsWith(QLatin1String("body:"))) {
        const QJsonValue found = atPointer(m_body, afterPrefix(reference, "body:"));
        return found.isNull() ? absent : found;
    }
    if (reference.startsWith(QLatin1String("header:"))) {
        const QList<QByteArray> values =
            m_reply.values(afterPrefix(reference, "header:").toLatin1());
        return values.isEmpty() ? absent : QJsonValue(QString::fromUtf8(values.first()));
    }
    Secret secret;
    if (reference.startsWith(QLatin1String("cookie:")))
        secret = m_credentials.cookie(afterPrefix(reference, "cookie:").toLatin1(),
                                      m_reply.url,
                                      m_reply.received.wall);
    else if (reference.startsWith(QLatin1String("value:")))
        secret = m_credentials.value(afterPrefix(reference, "value:"));
    return secret.isEmpty() ? absent : QJsonValue(QString::fromUtf8(secret.reveal()));
}

bool ReplyReader::fits(const Condition &condition) const
{
    if (m_body.isUndefined() && condition.reference.startsWith(QLatin1String("body:")))
        return false; // a proxy's page says nothing about what the backend has
    const QJsonValue found = find(condition.reference);
    switch (condition.test) {
    case Condition::Test::Exists:
        return !found.isUndefined() == condition.operand.toBool(true);
    case Condition::Test::Is:
        return found == condition.operand || (condition.operand.isNull() && found.isUndefined());
    case Condition::Test::StartsWith:
        return found.isString() && found.toString().startsWith(condition.operand.toString());
    case Condition::Test::Contains:
        return found.isString() && found.toString().contains(condition.operand.toString());
    }
    Q_UNREACHABLE();
}

std::optional<Error> ReplyReader::errorBy(const QList<ErrorRule> &rules) const
{
    const auto applies = [this](const ErrorRule &rule) {
        return (rule.statuses.isEmpty() || rule.statuses.contains(m_reply.status))
            && std::all_of(rule.where.cbegin(),
                           rule.where.cend(),
                           [this](const Condition &condition) { return fits(condition); });
    };
    const auto rule = std::find_if(rules.cbegin(), rules.cend(), applies);
    if (rule == rules.cend())
        return std::nullopt;
    Error error{.kind = rule->kind};
    error.inDoubt = m_reply.status >= 500 && rule->where.isEmpty();
    error.message = isReference(rule->message) ? find(rule->message).toString().left(longestText)
                                               : rule->message;
    const QList<QByteArray> wait = m_reply.values("Retry-After");
    if (!wait.isEmpty())
        error.retryAfter = std::chrono::seconds(std::clamp(wait.first().toInt(), 0, 24 * 3600));
    return error;
}

Result<QString> ReplyReader::text(const FieldRule &rule) const
{
    QStringList parts;
    for (const QString &reference : rule.references) {
        const QJsonValue found = find(reference);
        if (found.isUndefined())
            continue;
        const std::optional<QString> part = scalarText(found);
        if (!part)
            return failure(malformed(reference));
        parts.append(*part);
    }
    const QString said = parts.join(QLatin1Char(' '));
    const Qt::CaseSensitivity sensitivity = rule.caseless ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (auto entry = rule.map.constBegin(); entry != rule.map.constEnd(); ++entry)
        if (entry.key().compare(said, sensitivity) == 0)
            return entry.value();
    return said;
}

Result<QDateTime> ReplyReader::expiry(const SessionRule &rule) const
{
    const QJsonValue said =
        rule.expires.isEmpty() ? QJsonValue(QJsonValue::Undefined) : find(rule.expires);
    if (said.isUndefined())
        return QDateTime();
    const QDateTime ours = m_reply.received.wall;
    const QDateTime date = httpDate(find(QStringLiteral("header:Date")).toString());
    const QDateTime theirs = date.isValid() ? date : ours;
    const QDateTime named = namedMoment(said, rule.expiresAs, theirs);
    if (!named.isValid())
        return failure(malformed(rule.expires));
    // Their clock may be wrong: what counts is how long it is from their now.
    return ours.addMSecs(std::min(theirs.msecsTo(named), longestLife));
}

Result<Session> ReplyReader::session(const SessionRule &rule) const
{
    Session session;
    const std::pair<const FieldRule *, QString *> fields[]{
        {&rule.id, &session.identity.id},
        {&rule.name, &session.identity.name},
        {&rule.email, &session.identity.email},
        {&rule.role, &session.identity.role},
        {&rule.orgId, &session.identity.orgId},
        {&rule.impersonatingFromUserId, &session.impersonatingFromUserId},
    };
    for (const auto &[field, target] : fields) {
        Result<QString> said = text(*field);
        if (!said)
            return failure(said.error());
        *target = *said;
    }
    if (session.identity.id.isEmpty())
        return failure(malformed(rule.id.references.join(QLatin1Char(' '))));
    const Result<QDateTime> expires = expiry(rule);
    if (!expires)
        return failure(expires.error());
    session.expiresAt = *expires;
    session.credentials = m_credentials;
    return session;
}

Result<Secret> ReplyReader::secret(const QString &reference) const
{
    const QJsonValue found = find(reference);
    const QString text = found.toString();
    if (text.isEmpty() || text.size() > longestSecret)
        return failure(malformed(reference));
    return Secret(text);
}

} // namespace Understudy
