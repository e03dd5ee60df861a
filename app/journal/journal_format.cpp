// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_format.h"

#include "journal/journal_rows.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

namespace {

//! A member of each line, by name.
using Field = std::pair<QString, QJsonValue>;

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QList<Field> personOf(const QString &prefix, const Identity &person)
{
    return {{prefix + QStringLiteral("Id"), person.id},
            {prefix + QStringLiteral("Name"), person.name},
            {prefix + QStringLiteral("Email"), person.email},
            {prefix + QStringLiteral("Role"), person.role},
            {prefix + QStringLiteral("Organisation"), person.orgId}};
}

QList<Field> fieldsOf(const JournalEntry &entry)
{
    const qint64 seconds = lengthOf(entry) / std::chrono::seconds(1);
    const QList<Field> first{{QStringLiteral("id"), entry.id},
                             {QStringLiteral("started"), timeOf(entry.started.wall)},
                             {QStringLiteral("ended"), timeOf(entry.ended.wall)},
                             {QStringLiteral("seconds"), seconds},
                             {QStringLiteral("state"), journalWord(entry.state)},
                             {QStringLiteral("outcome"), journalWord(entry.outcome)},
                             {QStringLiteral("connectionId"), entry.connectionId},
                             {QStringLiteral("connection"), entry.connectionName}};
    const QList<Field> last{{QStringLiteral("reason"), entry.reason},
                            {QStringLiteral("ticket"), entry.ticket},
                            {QStringLiteral("minutes"), entry.minutes},
                            {QStringLiteral("detail"), entry.detail}};
    return first + personOf(QStringLiteral("actor"), entry.actor)
        + personOf(QStringLiteral("subject"), entry.subject) + last;
}

//! Spreadsheets run what begins like this, also behind spaces, and in its full-width forms.
bool looksLikeFormula(const QString &text)
{
    if (text.startsWith(QLatin1Char('\t')) || text.startsWith(QLatin1Char('\r')))
        return true;
    const QString begin = text.trimmed().left(1).normalized(QString::NormalizationForm_KC);
    return !begin.isEmpty() && QStringLiteral("=+-@").contains(begin.at(0));
}

QString cellOf(const QString &text)
{
    QString cell = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\""))
        + QLatin1Char('"');
}

QByteArray csvLineOf(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += cellOf(cell);
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QByteArray csvLineOf(const JournalEntry &entry)
{
    QStringList cells;
    for (const auto &[name, value] : fieldsOf(entry))
        cells += value.toVariant().toString();
    return csvLineOf(cells);
}

QByteArray jsonLineOf(const JournalEntry &entry)
{
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(entry))
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

JournalFormat journalFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const bool json = suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson")
        || suffix == QLatin1String("json");
    return json ? JournalFormat::JsonLines : JournalFormat::Csv;
}

QByteArray headingOf(JournalFormat format)
{
    if (format == JournalFormat::JsonLines)
        return {};
    QStringList names;
    for (const auto &[name, value] : fieldsOf({}))
        names += name;
    return csvLineOf(names);
}

QByteArray linesOf(JournalFormat format, const QList<JournalRecord> &records)
{
    QByteArray lines;
    for (const JournalRecord &record : records)
        lines += format == JournalFormat::Csv ? csvLineOf(record.entry) : jsonLineOf(record.entry);
    return lines;
}

} // namespace Understudy
