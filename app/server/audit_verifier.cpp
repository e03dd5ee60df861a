// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_verifier.h"

#include "server/audit_log.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace Understudy {

namespace {

constexpr int rowsAtOnce = 1000;

//! Goes through a log from the first row to the last.
class Walk
{
public:
    Walk(const QByteArray &publicKey, const QList<AuditHead> &heads)
        : m_publicKey(publicKey)
    {
        for (const AuditHead &head : heads)
            m_heads.insert(head.id, head);
    }

    qint64 lastId() const { return m_lastId; }

    //! The next row; false where it is not what was written.
    bool take(const AuditRow &row);

    //! Whether no head speaks of rows that are not there.
    bool isComplete() const
    {
        return m_heads.isEmpty() || (m_heads.firstKey() > 0 && m_heads.lastKey() <= m_lastId);
    }

private:
    QByteArray m_publicKey;
    QMultiMap<qint64, AuditHead> m_heads;
    QByteArray m_previous;
    qint64 m_lastId = 0;
};

bool Walk::take(const AuditRow &row)
{
    const bool follows = followsInAudit(row, m_lastId, m_previous);
    m_lastId += 1;
    if (!follows)
        return false;
    m_previous = row.hash;
    const QList<AuditHead> heads = m_heads.values(row.id);
    return std::all_of(heads.begin(), heads.end(), [&](const AuditHead &head) {
        return head.hash == row.hash && head.isSignedBy(m_publicKey);
    });
}

} // namespace

Result<AuditReport> verifyAudit(Database &database,
                                const QByteArray &publicKey,
                                const std::optional<AuditHead> &known,
                                const std::atomic<bool> &stop)
{
    AuditLog log(database);
    const Result<QList<AuditHead>> heads = log.heads();
    if (!heads)
        return failure(heads.error());
    AuditReport report;
    if (!heads->isEmpty())
        report.head = heads->last();
    Walk walk(publicKey, known && known->id > 0 ? *heads + QList{*known} : *heads);
    for (qint64 after = std::numeric_limits<qint64>::min();;) {
        const Result<QList<AuditRow>> rows = log.next({}, after, rowsAtOnce);
        if (!rows || stop)
            return failure(ErrorKind::Unavailable, {}, QStringLiteral("audit"));
        if (rows->isEmpty())
            break;
        for (const AuditRow &row : *rows) {
            report.rows += 1;
            if (walk.take(row))
                continue;
            report.firstBad = walk.lastId();
            return report;
        }
        after = rows->last().id;
    }
    const bool isNew = known && known->id == 0;
    if (!walk.isComplete() || (report.rows > 0 && heads->isEmpty() && !isNew))
        report.firstBad = walk.lastId() + 1;
    return report;
}

} // namespace Understudy
