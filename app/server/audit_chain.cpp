// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Understudy {

namespace {

constexpr qsizetype hashBytes = 32;

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

//! The fields of a row in their order, as bytes that can be told apart.
class Encoding
{
public:
    explicit Encoding(const QByteArray &previous)
        : m_bytes(previous.isEmpty() ? QByteArray(hashBytes, '\0') : previous)
    { }

    void add(const std::optional<qint64> &number)
    {
        addBytes(number ? bigEndian(*number) : QByteArray());
    }

    void add(const QString &text) { addBytes(text.toUtf8()); }

    QByteArray hash() const
    {
        return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    }

private:
    void addBytes(const QByteArray &bytes)
    {
        if (bytes.isEmpty()) {
            m_bytes += '\0';
            return;
        }
        m_bytes += '\1' + bigEndian(quint32(bytes.size())) + bytes;
    }

    QByteArray m_bytes;
};

} // namespace

QByteArray auditHash(const QByteArray &previous, const AuditRow &row)
{
    Encoding encoding(previous);
    encoding.add(row.id);
    encoding.add(row.entry.time);
    encoding.add(row.entry.action);
    encoding.add(row.entry.actorId);
    encoding.add(row.entry.subjectId);
    encoding.add(row.entry.sessionId);
    encoding.add(row.entry.reason);
    encoding.add(row.entry.ticket);
    encoding.add(row.entry.address);
    encoding.add(row.entry.detail);
    return encoding.hash();
}

bool followsInAudit(const AuditRow &row, qint64 id, const QByteArray &hash)
{
    return row.id == id + 1 && row.hash == auditHash(hash, row);
}

} // namespace Understudy
