// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_texts.h"

#include "backend/json_cursor.h"
#include "backend/text_template.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Understudy {

namespace {

bool isWholly(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

//! RFC 9110 5.6.2; those that say where a request goes, how long it is and as whom are ours.
void checkHeaderName(const QString &name, const JsonCursor &one)
{
    static const QStringList ours{QStringLiteral("connection"),
                                  QStringLiteral("content-length"),
                                  QStringLiteral("cookie"),
                                  QStringLiteral("host"),
                                  QStringLiteral("transfer-encoding")};
    if (!isWholly(name, QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+")))
        one.fail(QStringLiteral("is not the name of a header"));
    if (ours.contains(name.toLower()))
        one.fail(QStringLiteral("is a header that no profile sets"));
}

//! Whether \a text, whatever its placeholders' values, stays below where it starts (RFC 3986 3.3).
bool isPlainPath(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[^{}]*\\}"));
    const QString literal = QString(text).replace(placeholder, QStringLiteral("x"));
    QStringList segments = literal.split(QLatin1Char('/')).mid(1);
    if (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();
    const auto movesUp = [](const QString &segment) {
        const QString said = QUrl::fromPercentEncoding(segment.toLatin1());
        return said.isEmpty() || said == QLatin1String(".") || said == QLatin1String("..");
    };
    return isWholly(literal, QStringLiteral("(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*"))
        && std::none_of(segments.cbegin(), segments.cend(), movesUp);
}

} // namespace

QString ProfileTexts::newPlaceholder(const JsonCursor &one, bool isPath)
{
    const QString name = one.text();
    if (!isWholly(name, QStringLiteral("[A-Za-z][A-Za-z0-9_-]{0,63}")))
        one.fail(QStringLiteral("must be letters, digits, hyphens and underscores"));
    if (m_known.contains(name))
        one.fail(QStringLiteral("is taken"));
    m_known.append(name);
    if (isPath)
        m_pathSettings.append(name);
    return name;
}

QString ProfileTexts::text(const JsonCursor &one) const
{
    const QString text = one.text();
    checkPlaceholders(text, one, false);
    return text;
}

QList<NamedText> ProfileTexts::texts(const JsonCursor &one) const
{
    QList<NamedText> result;
    for (const auto &[name, each] : one.members())
        result.append({name, text(each)});
    return result;
}

QList<NamedText> ProfileTexts::headers(const JsonCursor &one) const
{
    for (const auto &[name, each] : one.members())
        checkHeaderName(name, each);
    return texts(one);
}

QByteArray ProfileTexts::headerName(const JsonCursor &one) const
{
    const QString name = one.text(QString());
    if (one.exists())
        checkHeaderName(name, one);
    return name.toLatin1();
}

QString ProfileTexts::path(const JsonCursor &one) const
{
    const QString text = one.text();
    if (!text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("{+")))
        one.fail(QStringLiteral("must start with a slash or a path setting"));
    if (!isPlainPath(text))
        one.fail(QStringLiteral("must be a plain path: no query, no fragment, no dots"));
    checkPlaceholders(text, one, true);
    return text;
}

QJsonValue ProfileTexts::json(const JsonCursor &one) const
{
    if (one.value().isString())
        checkPlaceholders(one.value().toString(), one, false);
    else if (one.value().isArray())
        for (const JsonCursor &each : one.elements())
            json(each);
    else if (one.value().isObject())
        for (const auto &[name, each] : one.members())
            json(each);
    return one.value();
}

bool ProfileTexts::isKnown(const QString &placeholder) const
{
    const QString kind = placeholder.section(QLatin1Char(':'), 0, 0);
    if (kind == placeholder)
        return m_known.contains(placeholder);
    const QString name = placeholder.mid(kind.size() + 1);
    if (kind == QLatin1String("cookie"))
        return !name.isEmpty();
    return (kind == QLatin1String("value") || kind == QLatin1String("actor"))
        && m_values.contains(name);
}

void ProfileTexts::checkPlaceholders(const QString &text, const JsonCursor &one, bool isPath) const
{
    const std::optional<QStringList> names = placeholdersIn(text);
    if (!names)
        one.fail(QStringLiteral("has braces that do not match"));
    for (const QString &name : names.value_or(QStringList())) {
        const bool keepsSlashes = name.startsWith(QLatin1Char('+'));
        if (keepsSlashes && (!isPath || !m_pathSettings.contains(name.mid(1))))
            one.fail(QStringLiteral("{%1} is for settings of type path, in a path").arg(name));
        else if (!keepsSlashes && !isKnown(name))
            one.fail(QStringLiteral("does not know the placeholder {%1}").arg(name));
    }
}

} // namespace Understudy
