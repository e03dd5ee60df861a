// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/csv_reader.h"

#include <QIODevice>
#include <QStringDecoder>

namespace Understudy {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

//! Takes one field off \a rest, which begins with it; what follows is a comma or nothing. False
//! where its quotation marks are not right.
bool takeField(QStringView &rest, QString &field)
{
    if (!rest.startsWith(QLatin1Char('"'))) {
        const qsizetype comma = rest.indexOf(QLatin1Char(','));
        const QStringView plain = comma < 0 ? rest : rest.left(comma);
        field = plain.toString();
        rest = rest.mid(plain.size());
        return !plain.contains(QLatin1Char('"'));
    }
    rest = rest.mid(1);
    for (;;) {
        const qsizetype quote = rest.indexOf(QLatin1Char('"'));
        if (quote < 0)
            return false;
        field += rest.left(quote);
        rest = rest.mid(quote + 1);
        if (!rest.startsWith(QLatin1Char('"')))
            return rest.isEmpty() || rest.startsWith(QLatin1Char(','));
        field += QLatin1Char('"');
        rest = rest.mid(1);
    }
}

bool takeFields(QStringView rest, QStringList &fields)
{
    for (;;) {
        QString field;
        if (!takeField(rest, field))
            return false;
        fields.append(field);
        if (rest.isEmpty())
            return true;
        rest = rest.mid(1);
    }
}

} // namespace

CsvReader::CsvReader(QIODevice &device)
    : m_device(device)
{ }

//! A record goes on over the end of a line for as long as a quotation mark is open.
QByteArray CsvReader::wholeRecord(bool &isCut)
{
    QByteArray record;
    do {
        const QByteArray line = m_device.readLine(longestRecord);
        if (line.isEmpty())
            break;
        isCut = isCut || record.size() + line.size() >= longestRecord;
        if (!isCut)
            record += line;
        else if (!line.endsWith('\n'))
            continue;
        if (line.endsWith('\n'))
            ++m_line;
        if (isCut)
            break; // with the line that was too much
    } while (!m_device.atEnd() && (!record.endsWith('\n') || record.count('"') % 2 != 0));
    return record;
}

std::optional<CsvRecord> CsvReader::next()
{
    for (;;) {
        CsvRecord record{.line = m_line};
        bool isCut = false;
        QByteArray bytes = wholeRecord(isCut);
        if (bytes.isEmpty() && !isCut)
            return std::nullopt;
        if (record.line == 1 && bytes.startsWith(byteOrderMark))
            bytes.remove(0, byteOrderMark.size());
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        if (bytes.isEmpty() && !isCut)
            continue;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(bytes);
        if (isCut)
            record.fault = QStringLiteral("it is too long");
        else if (decoder.hasError())
            record.fault = QStringLiteral("it is not UTF-8");
        else if (!takeFields(text, record.fields))
            record.fault = QStringLiteral("its quotation marks are not right");
        return record;
    }
}

} // namespace Understudy
