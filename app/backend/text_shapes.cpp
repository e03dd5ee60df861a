// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/text_shapes.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Understudy {

namespace {

bool isWholly(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

//! \a text with a letter in the place of each placeholder.
QString literalPart(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(?:[^{}]|\\{[^{}]*\\})*\\}"));
    return QString(text).replace(placeholder, QStringLiteral("x"));
}

} // namespace

bool isIdentifier(const QString &text)
{
    return isWholly(text, QStringLiteral("[A-Za-z][A-Za-z0-9_-]{0,63}"));
}

bool isHeaderName(const QString &text)
{
    return isWholly(text, QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+"));
}

bool isPointer(const QString &text)
{
    return isWholly(text, QStringLiteral("(?:/(?:[^~/{}]|~[01])*)*"));
}

bool isPlainPath(const QString &text)
{
    const QString literal = literalPart(text);
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

bool isPlainQuery(const QString &text)
{
    return isWholly(literalPart(text),
                    QStringLiteral("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*"));
}

bool isPathPattern(const QString &text)
{
    return isWholly(literalPart(text), QStringLiteral("[^?#\\s\\\\]*"));
}

} // namespace Understudy
