// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/text_template.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Understudy {

namespace {

//! A number as JSON writes it, a text as it is.
QString plainText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

//! Where the placeholder that opens at \a open closes: another may stand in its name.
qsizetype closeOf(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        depth += int(text.at(i) == QLatin1Char('{')) - int(text.at(i) == QLatin1Char('}'));
        if (depth == 0)
            return i;
    }
    return -1;
}

//! Calls \a literal and \a placeholder for the parts of \a text in turn; false where braces do not
//! match or a call says so.
bool walk(const QString &text,
          const std::function<void(QStringView)> &literal,
          const std::function<bool(const QString &)> &placeholder)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        const QStringView plain = QStringView(text).mid(at, open < 0 ? -1 : open - at);
        if (plain.contains(QLatin1Char('}')))
            return false;
        literal(plain);
        if (open < 0)
            return true;
        const qsizetype close = closeOf(text, open);
        const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
        if (name.isEmpty() || name.startsWith(QLatin1Char('{')) || !placeholder(name))
            return false;
        at = close + 1;
    }
    return true;
}

std::optional<QString> segmentsOf(const QString &value, bool keepsSlashes)
{
    const QStringList parts =
        keepsSlashes ? value.split(QLatin1Char('/'), Qt::SkipEmptyParts) : QStringList{value};
    QStringList encoded;
    for (const QString &one : parts) {
        // What keeps its slashes is written as in an address, percent-encoded where need be.
        const QString part = keepsSlashes ? QUrl::fromPercentEncoding(one.toUtf8()) : one;
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."))
            return std::nullopt;
        encoded.append(QString::fromLatin1(QUrl::toPercentEncoding(part)));
    }
    return encoded.join(QLatin1Char('/'));
}

} // namespace

std::optional<QStringList> placeholdersIn(const QString &text)
{
    QStringList names;
    const bool sound = walk(
        text,
        [](QStringView) {},
        [&names](const QString &name) {
            names.append(name);
            return true;
        });
    if (!sound)
        return std::nullopt;
    return names;
}

std::optional<QString> expandText(const QString &text, const PlaceholderLookup &lookup)
{
    QString result;
    const bool complete = walk(
        text,
        [&result](QStringView plain) { result.append(plain); },
        [&result, &lookup](const QString &name) {
            const std::optional<QJsonValue> value = lookup(name);
            if (value)
                result.append(plainText(*value));
            return value.has_value();
        });
    if (!complete)
        return std::nullopt;
    return result;
}

std::optional<QString> expandPath(const QString &path, const PlaceholderLookup &lookup)
{
    QString result;
    const bool complete = walk(
        path,
        [&result](QStringView plain) { result.append(plain); },
        [&result, &lookup](const QString &name) {
            const bool keepsSlashes = name.startsWith(QLatin1Char('+'));
            const std::optional<QJsonValue> value = lookup(keepsSlashes ? name.mid(1) : name);
            const std::optional<QString> segments =
                value ? segmentsOf(plainText(*value), keepsSlashes) : std::nullopt;
            if (!segments)
                return false;
            // A path setting brings its own first slash; an empty one adds nothing.
            if (keepsSlashes && !segments->isEmpty() && !result.endsWith(QLatin1Char('/')))
                result.append(QLatin1Char('/'));
            result.append(*segments);
            return true;
        });
    if (!complete)
        return std::nullopt;
    return result;
}

QJsonValue expandJson(const QJsonValue &json, const PlaceholderLookup &lookup)
{
    if (json.isString()) {
        const QString text = json.toString();
        const std::optional<QStringList> names = placeholdersIn(text);
        if (names && names->size() == 1 && text.size() == names->first().size() + 2)
            return lookup(names->first()).value_or(QJsonValue(QJsonValue::Undefined));
        const std::optional<QString> expanded = expandText(text, lookup);
        return expanded ? QJsonValue(*expanded) : QJsonValue(QJsonValue::Undefined);
    }
    if (json.isArray()) {
        QJsonArray result;
        const QJsonArray elements = json.toArray();
        for (const QJsonValue &element : elements)
            result.append(expandJson(element, lookup));
        return result;
    }
    if (!json.isObject())
        return json;
    QJsonObject result;
    const QJsonObject members = json.toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        const QJsonValue value = expandJson(member.value(), lookup);
        if (!value.isUndefined())
            result.insert(member.key(), value);
    }
    return result;
}

} // namespace Understudy
