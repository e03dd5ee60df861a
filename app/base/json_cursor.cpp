// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/json_cursor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Understudy {

JsonCursor::JsonCursor(QJsonValue value, JsonFault &fault, QString path)
    : m_value(std::move(value))
    , m_fault(&fault)
    , m_path(std::move(path))
{ }

JsonCursor JsonCursor::member(const QString &name) const
{
    QString token = name;
    token.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
    if (exists() && !m_value.isObject())
        fail(QStringLiteral("must be an object"));
    return {m_value.toObject().value(name), *m_fault, m_path + QLatin1Char('/') + token};
}

QList<JsonCursor> JsonCursor::elements() const
{
    QList<JsonCursor> result;
    if (!exists())
        return result;
    if (!m_value.isArray())
        fail(QStringLiteral("must be a list"));
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        result.append(
            JsonCursor(array.at(i), *m_fault, m_path + QLatin1Char('/') + QString::number(i)));
    return result;
}

QList<std::pair<QString, JsonCursor>> JsonCursor::members() const
{
    QList<std::pair<QString, JsonCursor>> result;
    if (!exists())
        return result;
    const QStringList names = m_value.toObject().keys();
    if (!m_value.isObject())
        fail(QStringLiteral("must be an object"));
    for (const QString &name : names)
        result.append({name, member(name)});
    return result;
}

QString JsonCursor::text() const
{
    if (!exists())
        fail(QStringLiteral("is missing"));
    else if (!m_value.isString() || m_value.toString().isEmpty())
        fail(QStringLiteral("must be a text"));
    return m_value.toString();
}

QString JsonCursor::text(const QString &fallback) const
{
    return exists() ? text() : fallback;
}

bool JsonCursor::flag(bool fallback) const
{
    if (exists() && !m_value.isBool())
        fail(QStringLiteral("must be true or false"));
    return m_value.toBool(fallback);
}

int JsonCursor::number(int least, int most) const
{
    const int result = m_value.toInt(least - 1);
    if (result < least || result > most)
        fail(QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
    return std::clamp(result, least, most);
}

QStringList JsonCursor::texts() const
{
    QStringList result;
    for (const JsonCursor &element : elements())
        result.append(element.text());
    return result;
}

void JsonCursor::onlyMembers(std::initializer_list<const char *> names) const
{
    for (const auto &[name, cursor] : members()) {
        const bool known = std::any_of(names.begin(), names.end(), [&name = name](const char *one) {
            return name == QLatin1String(one);
        });
        const bool comment = name == QLatin1String("//") && cursor.value().isString();
        if (!known && !comment)
            cursor.fail(QStringLiteral("is not known here"));
    }
}

void JsonCursor::fail(const QString &reason) const
{
    if (m_fault->text.isEmpty())
        m_fault->text =
            (m_path.isEmpty() ? QStringLiteral("/") : m_path) + QStringLiteral(": ") + reason;
}

} // namespace Understudy
