// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/reply_reader.h"

#include "backend/document_decoder.h"

#include <QJsonArray>
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
//! More rows than this fit no page of any use, but the memory of this machine they could fill.
constexpr qsizetype mostRows = 100'000;
//! The last millisecond since 1970 that a number can name.
constexpr double lastMoment = 1e15;

//! A reference taken apart: `kind:name`.
struct Reference
{
    explicit Reference(const QString &text)
        : kind(text.section(QLatin1Char(':'), 0, 0))
        , name(text.section(QLatin1Char(':'), 1))
    { }

    bool is(const char *wanted) const { return kind == QLatin1String(wanted); }

    QString kind;
    QString name;
};

const QLatin1String expiresMark("#expires");

QJsonValue textOrAbsent(const Secret &secret)
{
    return secret.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                            : QJsonValue(QString::fromUtf8(secret.reveal()));
}

QJsonValue presentAt(const QJsonValue &document, const QString &pointer)
{
    const QJsonValue found = atPointer(document, pointer);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
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
QDateTime namedMoment(const QJsonValue &said, MomentFormat format, const QDateTime &now)
{
    if (format == MomentFormat::Iso8601)
        return isoTime(said.toString());
    if (format == MomentFormat::HttpDate)
        return httpDate(said.toString());
    bool sound = said.isDouble();
    const double number = said.isString() ? said.toString().toDouble(&sound) : said.toDouble();
    if (!sound || std::isnan(number))
        return {};
    const double since =
        format == MomentFormat::SecondsFromNow ? double(now.toMSecsSinceEpoch()) : 0;
    const double unit = format == MomentFormat::EpochMilliseconds ? 1 : 1000;
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
    const std::optional<qint64> number = wholeNumber(value);
    if (!number)
        return std::nullopt;
    return QString::number(*number);
}

Error malformed(const QString &what)
{
    return {.kind = ErrorKind::Malformed, .message = what, .source = QStringLiteral("reply")};
}

} // namespace

bool isReference(const QString &text)
{
    const Reference parts(text);
    const bool atPointer = parts.name.isEmpty() || parts.name.startsWith(QLatin1Char('/'));
    if (parts.is("body") || parts.is("item"))
        return atPointer && text.contains(QLatin1Char(':'));
    if (parts.is("cookie"))
        return !parts.name.isEmpty() && !parts.name.startsWith(expiresMark);
    return (parts.is("header") || parts.is("value") || parts.is("doc")) && !parts.name.isEmpty();
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

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    bool sound = value.isDouble() && value.toInteger(0) == value.toInteger(1);
    const qint64 number =
        value.isString() ? value.toString().toLongLong(&sound) : value.toInteger();
    return sound ? std::optional(number) : std::nullopt;
}

ReplyReader::ReplyReader(HttpReply reply,
                         Credentials credentials,
                         QMap<QString, DocumentRule> documents)
    : m_reply(std::move(reply))
    , m_credentials(std::move(credentials))
    , m_documents(std::move(documents))
    , m_body(parsedJson(m_reply.body))
{ }

QJsonValue ReplyReader::find(const QString &reference) const
{
    const Reference parts(reference);
    if (parts.is("body"))
        return parts.name.isEmpty() ? m_body : presentAt(m_body, parts.name);
    if (parts.is("item"))
        return presentAt(m_item, parts.name);
    if (parts.is("header"))
        return header(parts.name);
    if (parts.is("cookie"))
        return cookie(parts.name);
    if (parts.is("value"))
        return textOrAbsent(m_credentials.value(parts.name));
    return parts.is("doc") ? inDocument(parts.name) : QJsonValue(QJsonValue::Undefined);
}

//! `name/pointer`.
QJsonValue ReplyReader::inDocument(const QString &place) const
{
    const QString name = place.section(QLatin1Char('/'), 0, 0);
    const DocumentRule document = m_documents.value(name);
    if (Reference(document.from).is("doc")) // would never end
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue source = find(document.from);
    return source.isString()
        ? presentAt(decoded(source.toString(), document.decode), place.mid(name.size()))
        : QJsonValue(QJsonValue::Undefined);
}

//! A Location is resolved against the request (RFC 9110 10.2.2).
QJsonValue ReplyReader::header(const QString &name) const
{
    const QList<QByteArray> values = m_reply.values(name.toLatin1());
    if (values.isEmpty() || values.first().isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    const QString value = QString::fromUtf8(values.first());
    return name.compare(QLatin1String("Location"), Qt::CaseInsensitive) == 0 ? resolved(value)
                                                                             : value;
}

QString ReplyReader::resolved(const QString &location) const
{
    const QUrl target(location); // tolerant: not every backend encodes what it says
    return target.isValid() ? m_reply.url.resolved(target).toString(QUrl::FullyEncoded) : location;
}

QJsonValue ReplyReader::cookie(const QString &name) const
{
    const QDateTime now = m_reply.received.wall;
    if (!name.endsWith(expiresMark))
        return textOrAbsent(m_credentials.cookie(name.toLatin1(), m_reply.url, now));
    const QByteArray itsName = name.chopped(expiresMark.size()).toLatin1();
    const QDateTime expires = m_credentials.cookieExpiry(itsName, m_reply.url, now);
    return expires.isValid() ? QJsonValue(expires.toString(Qt::ISODateWithMs))
                             : QJsonValue(QJsonValue::Undefined);
}

bool ReplyReader::fits(const Condition &condition) const
{
    if (m_body.isUndefined() && condition.reference.startsWith(QLatin1String("body:")))
        return false; // a proxy's page says nothing about what the backend has
    const QJsonValue found = find(condition.reference);
    const bool isAddress =
        condition.reference.compare(QLatin1String("header:Location"), Qt::CaseInsensitive) == 0
        && condition.operand.toString().startsWith(QLatin1Char('/'));
    const QJsonValue operand =
        isAddress ? QJsonValue(resolved(condition.operand.toString())) : condition.operand;
    switch (condition.test) {
    case Condition::Test::Exists:
        return !found.isUndefined() == operand.toBool(true);
    case Condition::Test::Is:
        return found == operand || (operand.isNull() && found.isUndefined());
    case Condition::Test::StartsWith:
        return found.isString() && found.toString().startsWith(operand.toString());
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
    const qint64 wait = wholeNumber(find(rule->retryAfter)).value_or(0);
    error.retryAfter = std::chrono::seconds(std::clamp<qint64>(wait, 0, 24 * 3600));
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

Result<QDateTime> ReplyReader::moment(const MomentRule &rule) const
{
    const QJsonValue said =
        rule.reference.isEmpty() ? QJsonValue(QJsonValue::Undefined) : find(rule.reference);
    if (said.isUndefined())
        return QDateTime();
    const QDateTime ours = m_reply.received.wall;
    if (rule.reference.endsWith(expiresMark)) // read by our clock already, as browsers do
        return isoTime(said.toString());
    const QDateTime date = httpDate(find(QStringLiteral("header:Date")).toString());
    const QDateTime theirs = date.isValid() ? date : ours;
    const QDateTime named = namedMoment(said, rule.format, theirs);
    if (!named.isValid())
        return failure(malformed(rule.reference));
    // Their clock may be wrong: what counts is how long it is from their now.
    return ours.addMSecs(std::min(theirs.msecsTo(named), longestLife));
}

Result<Identity> ReplyReader::identity(const IdentityRule &rule) const
{
    Identity identity;
    const std::pair<const FieldRule *, QString *> fields[]{{&rule.id, &identity.id},
                                                           {&rule.name, &identity.name},
                                                           {&rule.email, &identity.email},
                                                           {&rule.role, &identity.role},
                                                           {&rule.orgId, &identity.orgId}};
    for (const auto &[field, target] : fields) {
        const Result<QString> said = text(*field);
        if (!said)
            return failure(said.error());
        *target = *said;
    }
    if (identity.id.isEmpty() && !rule.id.references.isEmpty())
        return failure(malformed(rule.id.references.join(QLatin1Char(' '))));
    return identity;
}

Result<Session> ReplyReader::session(const SessionRule &rule) const
{
    const Result<Identity> who = identity(rule.identity);
    if (!who)
        return failure(who.error());
    const Result<QString> from = text(rule.impersonatingFromUserId);
    if (!from)
        return failure(from.error());
    const Result<QDateTime> expires = moment(rule.expires);
    if (!expires)
        return failure(expires.error());
    return Session{.identity = *who,
                   .credentials = m_credentials,
                   .expiresAt = *expires,
                   .impersonatingFromUserId = *from};
}

template<typename Row, typename Read>
Result<QList<Row>> ReplyReader::rows(const QString &list, const Read &read)
{
    const QJsonValue found = find(list);
    const QJsonArray rows = found.toArray();
    if (!found.isArray() || rows.size() > mostRows)
        return failure(malformed(list));
    QList<Row> result;
    for (const QJsonValue &row : rows) {
        m_item = row;
        const Result<Row> one = read();
        // One row that is none must not hide the others.
        result.append(one.value_or(Row()));
    }
    return result;
}

Result<QList<Identity>> ReplyReader::users(const UserSearch &search)
{
    return rows<Identity>(search.list, [&] { return identity(search.user); });
}

Result<QList<ActiveImpersonation>> ReplyReader::impersonations(const ActiveRule &rule)
{
    return rows<ActiveImpersonation>(rule.list, [&] { return impersonation(rule); });
}

Result<ActiveImpersonation> ReplyReader::impersonation(const ActiveRule &rule) const
{
    const Result<Identity> actor = identity(rule.actor);
    const Result<Identity> subject = identity(rule.subject);
    const Result<QString> id = text(rule.id);
    if (!actor || !subject || !id)
        return failure(malformed(rule.list));
    return ActiveImpersonation{.id = *id,
                               .actor = *actor,
                               .subject = *subject,
                               .reason = text(rule.reason).value_or(QString()),
                               .ticket = text(rule.ticket).value_or(QString()),
                               .since = moment(rule.since).value_or(QDateTime()),
                               .until = moment(rule.until).value_or(QDateTime())};
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
