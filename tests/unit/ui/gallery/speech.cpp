// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/speech.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Understudy {

namespace {

const QString plainLetters = QStringLiteral("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz");
const QString accentedLetters = QStringLiteral("ÅÇÐÉĜĤÎĴĶĻÑÖŘŠŢÛŴÝŽåçðéĝĥîĵķļñöřšţûŵýž");

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

QString accented(QString text)
{
    for (QChar &letter : text)
        if (const qsizetype at = plainLetters.indexOf(letter); at >= 0)
            letter = accentedLetters.at(at);
    return text;
}

//! Placeholders such as %1, %L2 and %n stay, and so do the spaces around.
QString pseudo(const QString &source)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
    static const QRegularExpression ends(QStringLiteral("^(\\s*)(.*?)(\\s*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch parts = ends.match(source);
    const QString words = parts.captured(2);
    QString result;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        result += accented(words.mid(from, one.capturedStart() - from)) + one.captured();
        from = one.capturedEnd();
    }
    result += accented(words.mid(from));
    constexpr qsizetype brackets = 2;
    constexpr qsizetype longestWord = 10;
    QString longer(qMax(qsizetype(0), (words.size() * 3 + 9) / 10 - brackets), QLatin1Char('~'));
    for (qsizetype at = longestWord; at < longer.size(); at += longestWord)
        longer[at] = QLatin1Char(' ');
    return parts.captured(1) + QLatin1Char('[') + result + longer + QLatin1Char(']')
        + parts.captured(3);
}

} // namespace

Speech::Speech(const QString &language)
    : QTranslator(qApp)
    , m_isPseudo(language == QLatin1String("pseudo"))
{
    setObjectName(QStringLiteral("speech"));
    const QString spoken = m_isPseudo || language.isEmpty() ? QStringLiteral("en") : language;
    if (!m_words.load(QStringLiteral("understudy_") + spoken, QStringLiteral(":/translations")))
        qFatal("there is no %s", qPrintable(spoken));
    QCoreApplication::installTranslator(this);
}

QString Speech::translate(const char *context,
                          const char *source,
                          const char *disambiguation,
                          int n) const
{
    const QString english = QString::fromUtf8(source);
    const bool ofQt = *context == 'Q';
    const bool isDirection = english == QLatin1String("LTR");
    const QString said = m_isPseudo && !ofQt && !isDirection
        ? pseudo(english)
        : m_words.translate(context, source, disambiguation, n);
    if (!said.isEmpty())
        m_english.insert(plain(said), plain(english));
    return said;
}

bool Speech::means(const QString &shown, const QString &english)
{
    const auto *speech = qApp->findChild<Speech *>();
    return plain(shown) == english || (speech && speech->m_english.contains(plain(shown), english));
}

} // namespace Understudy
