// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

class QIODevice;

namespace Understudy {

//! A record of a CSV file, or what is wrong with it.
struct CsvRecord
{
    qint64 line = 0; //!< where it begins, from 1
    QStringList fields = {};
    QString fault = {}; //!< empty where it is sound
};

//! Reads records one after the other (RFC 4180, UTF-8, with or without a byte-order mark; lines may
//! end in LF alone), each of which is a line: one that goes on over the end of its line, as the RFC
//! has it, is a fault, for a single quotation mark too many must not swallow what follows. The next
//! line is read all the same.
class CsvReader
{
public:
    //! Longer records are faults.
    static constexpr qint64 longestRecord = 16 * 1024;

    //! \a device is borrowed, and read from where it stands: the beginning of a line.
    explicit CsvReader(QIODevice &device);

    //! The device stands at the beginning of \a line now.
    void setLine(qint64 line) { m_line = line; }

    //! The next record that is not an empty line; nothing at the end.
    std::optional<CsvRecord> next();

    //! The line after the last record.
    qint64 line() const { return m_line; }

private:
    QByteArray wholeLine(bool &isCut);

    QIODevice &m_device;
    qint64 m_line = 1;
};

} // namespace Understudy
