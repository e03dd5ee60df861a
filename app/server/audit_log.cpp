// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_log.h"

#include "server/database.h"

#include <QStringDecoder>

namespace Understudy {

namespace {

constexpr int rowsAtOnce = 1000;

QVariant orNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

//! As the UTF-8 that is hashed: bound as UTF-16, SQLite would take a byte order mark off.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text.toUtf8());
}

std::optional<qint64> numberAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.value(column).toLongLong());
}

//! The text at \a column, read as the bytes it is stored as; \a sound turns false where append()
//! would not have stored these.
QString textAt(const Statement &row, int column, bool &sound)
{
    const QByteArray bytes = row.value(column).toByteArray();
    const QString text =
        QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
    sound = sound && text.toUtf8() == bytes && bytes.isEmpty() == row.isNull(column);
    return text;
}

AuditRow rowAt(const Statement &found)
{
    bool sound = true;
    AuditRow row{.id = found.value(0).toLongLong(),
                 .entry = {.time = found.value(1).toLongLong(),
                           .action = textAt(found, 2, sound),
                           .actorId = numberAt(found, 3),
                           .subjectId = numberAt(found, 4),
                           .sessionId = numberAt(found, 5),
                           .reason = textAt(found, 6, sound),
                           .ticket = textAt(found, 7, sound),
                           .address = textAt(found, 8, sound),
                           .detail = textAt(found, 9, sound)}};
    if (sound)
        row.hash = found.value(10).toByteArray();
    return row;
}

Error unavailable()
{
    return {.kind = ErrorKind::Unavailable, .source = QStringLiteral("audit")};
}

Error changed(qint64 id)
{
    return {.kind = ErrorKind::Invalid,
            .message = QStringLiteral("row %1 of the audit log is not as it was written").arg(id),
            .source = QStringLiteral("audit")};
}

AuditHead firstOf(const QList<AuditHead> &heads)
{
    return heads.value(0);
}

//! The conditions of \a filter in SQL, with their values behind \a values.
QString conditionsOf(const AuditFilter &filter, QVariantList &values)
{
    QString sql;
    const auto add = [&sql, &values](const char *condition, const QVariant &value) {
        sql += QLatin1String(" AND ") + QLatin1String(condition);
        values.append(value);
    };
    if (!filter.action.isEmpty())
        add("action = ?", filter.action);
    if (filter.actorId)
        add("actor_id = ?", *filter.actorId);
    if (filter.subjectId)
        add("subject_id = ?", *filter.subjectId);
    if (filter.from)
        add("time >= ?", *filter.from);
    if (filter.to)
        add("time < ?", *filter.to);
    return sql;
}

} // namespace

AuditLog::AuditLog(Database &database)
    : m_database(database)
{ }

bool AuditLog::append(const AuditEntry &entry)
{
    const Result<AuditRow> before = last();
    if (!before)
        return false;
    AuditRow row{.id = before->id + 1, .entry = entry};
    row.hash = auditHash(before->hash, row);
    return m_database
        .run(QStringLiteral("INSERT INTO audit(id, time, action, actor_id, subject_id, session_id, "
                            "reason, ticket, address, detail, hash) "
                            "VALUES(?, ?, %1, ?, ?, ?, %1, %1, %1, %1, ?)")
                 .arg(m_database.engine().textOf(QStringLiteral("?"))),
             {row.id,
              row.entry.time,
              row.entry.action.toUtf8(),
              orNull(row.entry.actorId),
              orNull(row.entry.subjectId),
              orNull(row.entry.sessionId),
              orNull(row.entry.reason),
              orNull(row.entry.ticket),
              orNull(row.entry.address),
              orNull(row.entry.detail),
              row.hash})
        .ok();
}

Result<AuditRow> AuditLog::last()
{
    Statement found =
        m_database.run(QStringLiteral("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"));
    const bool isThere = found.next();
    if (found.failed())
        return failure(unavailable());
    return isThere
        ? AuditRow{.id = found.value(0).toLongLong(), .hash = found.value(1).toByteArray()}
        : AuditRow{};
}

Result<bool> AuditLog::isChained()
{
    return isTrue(QStringLiteral("SELECT EXISTS(SELECT 1 FROM meta WHERE key = 'audit_chained')"));
}

bool AuditLog::chainOldRows()
{
    QByteArray previous;
    qint64 after = 0;
    for (;;) {
        const Result<QList<AuditRow>> old = next({}, after, rowsAtOnce);
        if (!old)
            return false;
        if (old->isEmpty())
            return m_database.setMeta(QStringLiteral("audit_chained"), QStringLiteral("1"));
        for (const AuditRow &row : *old) {
            previous = auditHash(previous, row);
            if (!m_database
                     .run(QStringLiteral("UPDATE audit SET hash = ? WHERE id = ?"),
                          {previous, row.id})
                     .ok())
                return false;
        }
        after = old->last().id;
    }
}

Result<QByteArray> AuditLog::publicKey()
{
    Statement found =
        m_database.run(QStringLiteral("SELECT value FROM meta WHERE key = 'audit_public_key'"));
    const bool isThere = found.next();
    if (found.failed())
        return failure(unavailable());
    return isThere ? QByteArray::fromHex(found.value(0).toString().toLatin1()) : QByteArray();
}

bool AuditLog::setPublicKey(const QByteArray &key)
{
    return m_database.setMeta(QStringLiteral("audit_public_key"), QString::fromLatin1(key.toHex()));
}

Result<bool> AuditLog::isSigned()
{
    return isTrue(QStringLiteral("SELECT coalesce((SELECT max(id) FROM audit), 0) = "
                                 "coalesce((SELECT max(id) FROM audit_heads), 0)"));
}

Result<bool> AuditLog::isTrue(const QString &question)
{
    Statement found = m_database.run(question);
    if (!found.next())
        return failure(unavailable());
    return found.value(0).toBool();
}

Result<AuditHead> AuditLog::signHead(const AuditKey &key, const AuditHead &known, qint64 time)
{
    const Result<AuditRow> row = lastBehind(known);
    if (!row)
        return failure(row.error());
    if (row->id == known.id)
        return known;
    const AuditHead head = key.sign(row->id, row->hash, time);
    const Statement written =
        m_database.run(QStringLiteral(
                           "INSERT INTO audit_heads(id, hash, time, signature) VALUES(?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING"),
                       {head.id, head.hash, head.time, head.signature});
    if (!written.ok())
        return failure(unavailable());
    return headOf(head.id);
}

Result<AuditRow> AuditLog::lastBehind(const AuditHead &head)
{
    AuditRow before{.id = head.id, .hash = head.hash};
    if (head.id > 0) {
        const Result<AuditHead> stored = headOf(head.id);
        const Result<QList<AuditRow>> row = next({}, head.id - 1, 1);
        if (!stored || !row)
            return failure(unavailable());
        if (*stored != head || row->isEmpty() || row->first().id != head.id
            || row->first().hash != head.hash)
            return failure(changed(head.id));
    }
    for (;;) {
        const Result<QList<AuditRow>> rows = next({}, before.id, rowsAtOnce);
        if (!rows)
            return failure(rows.error());
        if (rows->isEmpty())
            return before;
        for (const AuditRow &row : *rows) {
            if (!followsInAudit(row, before.id, before.hash))
                return failure(changed(before.id + 1));
            before = row;
        }
    }
}

Result<AuditHead> AuditLog::headOf(qint64 id)
{
    return heads(QStringLiteral("WHERE id = ?"), {id}).map(firstOf);
}

Result<AuditHead> AuditLog::newestHead()
{
    return heads(QStringLiteral("ORDER BY id DESC LIMIT 1"), {}).map(firstOf);
}

Result<QList<AuditHead>> AuditLog::heads()
{
    return heads(QStringLiteral("ORDER BY id"), {});
}

Result<QList<AuditHead>> AuditLog::heads(const QString &order, const QVariantList &values)
{
    QList<AuditHead> heads;
    Statement found =
        m_database.run(QLatin1String("SELECT id, hash, time, signature FROM audit_heads ") + order,
                       values);
    while (found.next())
        heads.append({.id = found.value(0).toLongLong(),
                      .hash = found.value(1).toByteArray(),
                      .time = found.value(2).toLongLong(),
                      .signature = found.value(3).toByteArray()});
    if (found.failed())
        return failure(unavailable());
    return heads;
}

Result<QList<AuditRow>> AuditLog::newest(const AuditFilter &filter, qint64 before, int limit)
{
    QVariantList values{before};
    const QString conditions = conditionsOf(filter, values);
    values.append(limit);
    return rows(QStringLiteral("id < ?%1 ORDER BY id DESC LIMIT ?").arg(conditions), values);
}

Result<QList<AuditRow>> AuditLog::next(const AuditFilter &filter, qint64 after, int limit)
{
    QVariantList values{after};
    const QString conditions = conditionsOf(filter, values);
    values.append(limit);
    return rows(QStringLiteral("id > ?%1 ORDER BY id LIMIT ?").arg(conditions), values);
}

Result<QList<AuditRow>> AuditLog::rows(const QString &order, const QVariantList &values)
{
    QList<AuditRow> rows;
    const auto bytes = [this](const char *column) {
        return m_database.engine().bytesOf(QLatin1String(column));
    };
    const QString columns =
        QStringLiteral("SELECT id, time, %1, actor_id, subject_id, session_id, %2, %3, %4, %5, "
                       "hash FROM audit WHERE ")
            .arg(bytes("action"),
                 bytes("reason"),
                 bytes("ticket"),
                 bytes("address"),
                 bytes("detail"));
    Statement found = m_database.run(columns + order, values);
    while (found.next())
        rows.append(rowAt(found));
    if (found.failed())
        return failure(unavailable());
    return rows;
}

} // namespace Understudy
