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

QByteArray CsvReader::wholeLine(bool &isCut)
{
    QByteArray line = m_device.readLine(longestRecord);
    isCut = line.size() == longestRecord - 1 && !line.endsWith('\n');
    for (QByteArray rest = line; isCut && !rest.isEmpty() && !rest.endsWith('\n');)
        rest = m_device.readLine(longestRecord);
    if (!line.isEmpty())
        ++m_line;
    return line;
}

std::optional<CsvRecord> CsvReader::next()
{
    for (;;) {
        CsvRecord record{.line = m_line};
        bool isCut = false;
        QByteArray bytes = wholeLine(isCut);
        if (bytes.isEmpty())
            return std::nullopt;
        if (record.line == 1 && bytes.startsWith(byteOrderMark))
            bytes.remove(0, byteOrderMark.size());
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        if (bytes.isEmpty())
            continue;
        // Otherwise what is cut off at the end waits for more.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
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
