// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plain_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Understudy {

namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;

bool changesDirection(char32_t character)
{
    return character == 0x061c || character == 0x200e || character == 0x200f
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
}

bool breaksLine(char32_t character)
{
    return QChar::category(character) == QChar::Other_Control || character == 0x2028
        || character == 0x2029;
}

bool readsRightToLeft(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

QString joinedBy(const QString &separator, QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString neutralised(const QString &text, int longest)
{
    QList<uint> shown;
    bool otherDirection = isRightToLeft();
    const QList<uint> characters = text.left(4 * longest).toUcs4();
    for (const char32_t character : characters) {
        if (changesDirection(character))
            continue;
        if (shown.size() == longest) {
            shown.last() = U'…';
            break;
        }
        shown.append(breaksLine(character) ? U' ' : character);
        otherDirection = otherDirection || readsRightToLeft(character);
    }
    const QString result =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(shown.constData()), shown.size())
            .simplified();
    if (!otherDirection || result.isEmpty())
        return result;
    return QString::fromUcs4(&firstStrongIsolate, 1) + result + QString::fromUcs4(&popIsolate, 1);
}

QString oneLine(const QString &text)
{
    QString shown = text;
    for (const char16_t space : {u'\n', u'\r', u'\t', u'\u2028', u'\u2029'})
        shown.replace(QChar(space), QLatin1Char(' '));
    return shown.trimmed();
}

bool isRightToLeft()
{
    //: Not to be read: "RTL" where the language is written from right to left, "LTR" elsewhere.
    return QCoreApplication::translate("PlainText", "LTR") == QLatin1String("RTL");
}

QString breakable(const QString &text)
{
    static const QRegularExpression longRun(QStringLiteral("(\\X{24})(?=\\S)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words)
        word.replace(longRun, QStringLiteral("\\1\u200b"));
    return words.join(QLatin1Char(' '));
}

QString asToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = neutralised(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : {words.value(0), words.size() > 1 ? words.last() : QString()}) {
        const QList<uint> characters = word.toUcs4();
        for (const char32_t character : characters) {
            if (!QChar::isLetterOrNumber(character))
                continue;
            initials += QString::fromUcs4(&character, 1).toUpper();
            break;
        }
    }
    return initials;
}

QString joined(const QStringList &parts)
{
    return joinedBy(QStringLiteral(" · "), parts);
}

QString listed(const QStringList &parts)
{
    //: Between the parts of what a screen reader reads out.
    return joinedBy(QCoreApplication::translate("PlainText", ", "), parts);
}

QString timeOfDay(const QDateTime &time)
{
    // The C locale's short format has seconds, which say nothing here.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time.toLocalTime().time(), format.remove(QLatin1String(":ss")));
}

QString dateAndTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QString date = QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    return date + QLatin1Char(' ') + timeOfDay(time);
}

QString minutesAndSeconds(std::chrono::milliseconds time)
{
    const auto seconds =
        qMax(std::chrono::ceil<std::chrono::seconds>(time), std::chrono::seconds(0)).count();
    const auto twoDigits = [](qint64 number) {
        return QLocale().toString(number).rightJustified(2, QLocale().zeroDigit().at(0));
    };
    return twoDigits(seconds / 60) + QLatin1Char(':') + twoDigits(seconds % 60);
}

} // namespace Understudy
