// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/user_id.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Understudy {

namespace {

constexpr qsizetype longestTextId = 256;

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! What of \a text may be the number: without a leading `#`, or the last segment of a web address.
QString numberPart(const QString &text)
{
    if (text.startsWith(QLatin1Char('#')))
        return text.mid(1);
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))) {
        QString path = url.path();
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        return path.section(QLatin1Char('/'), -1);
    }
    return text;
}

UserIdTrouble numberTrouble(const QString &text)
{
    static const QRegularExpression fraction(QStringLiteral("^[+-]?[0-9]*[.,][0-9]+$"));
    if (fraction.match(text).hasMatch())
        return UserIdTrouble::Fraction;
    if ((text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212)))
        && isDigits(text.mid(1)))
        return UserIdTrouble::Negative;
    return UserIdTrouble::NotANumber;
}

ParsedUserId parseInteger(const QString &typed, const QString &trimmed)
{
    QString digits = numberPart(trimmed);
    if (!isDigits(digits))
        return {.trouble = numberTrouble(trimmed)};
    digits.remove(0,
                  std::find_if(digits.cbegin(), digits.cend() - 1, [](QChar c) {
                      return c != u'0';
                  }) - digits.cbegin());
    bool fits = false;
    digits.toLongLong(&fits);
    if (!fits)
        return {.trouble = UserIdTrouble::TooLarge};
    return {.id = digits, .extracted = digits != typed};
}

ParsedUserId parseText(const QString &typed, const QString &trimmed)
{
    if (trimmed.toUcs4().size() > longestTextId)
        return {.trouble = UserIdTrouble::TooLong};
    if (std::any_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) {
            return c.category() == QChar::Other_Control;
        }))
        return {.trouble = UserIdTrouble::ControlCharacter};
    if (trimmed == QLatin1String(".") || trimmed == QLatin1String(".."))
        return {.trouble = UserIdTrouble::Dots};
    return {.id = trimmed, .extracted = trimmed != typed};
}

} // namespace

ParsedUserId parseUserId(const QString &text, UserIdKind kind)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {.trouble = UserIdTrouble::Empty};
    return kind == UserIdKind::Integer ? parseInteger(text, trimmed) : parseText(text, trimmed);
}

} // namespace Understudy
