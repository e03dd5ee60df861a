// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/folding.h"

#include <QHash>

namespace Understudy {

namespace {

//! Letters that Unicode does not take apart, but people type without their strokes.
QString plain(QChar letter)
{
    static const QHash<char16_t, QString> letters{{u'ø', QStringLiteral("o")},
                                                  {u'ł', QStringLiteral("l")},
                                                  {u'đ', QStringLiteral("d")},
                                                  {u'ð', QStringLiteral("d")},
                                                  {u'ħ', QStringLiteral("h")},
                                                  {u'ı', QStringLiteral("i")},
                                                  {u'æ', QStringLiteral("ae")},
                                                  {u'œ', QStringLiteral("oe")},
                                                  {u'þ', QStringLiteral("th")},
                                                  {u'ß', QStringLiteral("ss")}};
    return letters.value(letter.unicode(), QString(letter));
}

bool isDropped(QChar c)
{
    return c.isMark() || c == QLatin1Char('\'') || c == QChar(u'’');
}

bool isSpace(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('\\') || c.category() == QChar::Other_Control;
}

} // namespace

QString folded(const QString &text)
{
    QString plainText;
    plainText.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (isSpace(c))
            plainText += QLatin1Char(' ');
        else if (c.unicode() < 0x80 && !isDropped(c))
            plainText += c;
        else if (!isDropped(c))
            plainText += plain(c);
    }
    return plainText.simplified();
}

} // namespace Understudy
