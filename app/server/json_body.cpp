// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/json_body.h"

#include <QJsonDocument>

#include <algorithm>

namespace Understudy {

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

//! A byte order mark, or what Unicode keeps for programs themselves: neither is anything that
//! somebody writes, and each is taken for something else elsewhere.
bool hasNoncharacter(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        return point == QChar::ByteOrderMark || QChar::isNonCharacter(point);
    });
}

QString pointerTo(QString name)
{
    name.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + name;
}

} // namespace

JsonBody::JsonBody(const QJsonObject &object)
    : m_object(object)
{ }

Outcome<JsonBody> JsonBody::of(const Request &request)
{
    const QByteArray type = request.header("content-type");
    if (type.split(';').constFirst().trimmed().toLower() != "application/json")
        return tl::make_unexpected(
            problem(ProblemKind::MediaType,
                    QStringLiteral("The body has to be declared as application/json.")));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return tl::make_unexpected(problem(ProblemKind::Invalid,
                                           error.error == QJsonParseError::NoError
                                               ? QStringLiteral("The body has to be a JSON object.")
                                               : QStringLiteral("The body is not JSON: %1 at %2.")
                                                     .arg(error.errorString())
                                                     .arg(error.offset)));
    return JsonBody(document.object());
}

QString JsonBody::text(const QString &name, const TextRule &rule)
{
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && rule.optional)
        return {};
    if (!value.isString()) {
        blame(name, QStringLiteral("has to be a text"));
        return {};
    }
    const QString text = rule.verbatim ? value.toString() : value.toString().trimmed();
    const qsizetype length = text.toUcs4().size();
    if (length < rule.least || length > rule.most)
        blame(name,
              QStringLiteral("has to have %1 to %2 characters").arg(rule.least).arg(rule.most));
    else if (!rule.verbatim && hasControlCharacter(text))
        blame(name, QStringLiteral("has to be without control characters"));
    else if (!rule.verbatim && hasNoncharacter(text))
        blame(name, QStringLiteral("has to be without byte order marks and noncharacters"));
    return text;
}

qint64 JsonBody::integer(const QString &name,
                         qint64 least,
                         qint64 most,
                         const std::optional<qint64> &otherwise)
{
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && otherwise)
        return *otherwise;
    const qint64 notANumber = least - 1;
    const qint64 number = value.toInteger(notANumber);
    if (number < least || number > most)
        blame(name, QStringLiteral("has to be a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

void JsonBody::blame(const QString &name, const QString &detail)
{
    m_problems.append({.pointer = pointerTo(name), .detail = detail});
}

std::optional<Response> JsonBody::fault() const
{
    QList<FieldProblem> problems = m_problems;
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_asked.contains(name))
            problems.append({.pointer = pointerTo(name),
                             .detail = QStringLiteral("is not a field of this call")});
    }
    if (problems.isEmpty())
        return {};
    return problem(ProblemKind::Invalid,
                   QStringLiteral("%1 %2.").arg(problems.first().pointer.mid(1),
                                                problems.first().detail),
                   problems);
}

} // namespace Understudy
