// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_log.h"

#include "server/database.h"

#include <QStringDecoder>

namespace Understudy {

namespace {

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
    const AuditRow before = last();
    AuditRow row{.id = before.id + 1, .entry = entry};
    row.hash = auditHash(before.hash, row);
    return m_database
        .run(QStringLiteral("INSERT INTO audit(id, time, action, actor_id, subject_id, session_id, "
                            "reason, ticket, address, detail, hash) "
                            "VALUES(?, ?, CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), "
                            "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"),
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

//! The id and hash of the newest row; zero and nothing where there is none.
AuditRow AuditLog::last()
{
    Statement found =
        m_database.run(QStringLiteral("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"));
    if (!found.next())
        return {};
    return {.id = found.value(0).toLongLong(), .hash = found.value(1).toByteArray()};
}

bool AuditLog::isChained()
{
    Statement found = m_database.run(
        QStringLiteral("SELECT (SELECT hash IS NULL FROM audit ORDER BY id LIMIT 1) AND NOT "
                       "EXISTS(SELECT 1 FROM audit_heads)"));
    return !found.next() || !found.value(0).toBool();
}

bool AuditLog::chainOldRows()
{
    if (isChained())
        return true;
    QByteArray previous;
    qint64 after = 0;
    for (;;) {
        const Result<QList<AuditRow>> old = next({}, after, 1000);
        if (!old)
            return false;
        if (old->isEmpty())
            return true;
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

bool AuditLog::isSigned()
{
    Statement found =
        m_database.run(QStringLiteral("SELECT coalesce((SELECT max(id) FROM audit), 0) = "
                                      "coalesce((SELECT max(id) FROM audit_heads), 0)"));
    return found.next() && found.value(0).toBool();
}

bool AuditLog::signHead(const AuditKey &key, qint64 time)
{
    const AuditRow row = last();
    if (row.id == 0)
        return true;
    const AuditHead head = key.sign(row.id, row.hash, time);
    return m_database
        .run(QStringLiteral(
                 "INSERT OR IGNORE INTO audit_heads(id, hash, time, signature) VALUES(?, ?, ?, ?)"),
             {head.id, head.hash, head.time, head.signature})
        .ok();
}

Result<QList<AuditHead>> AuditLog::heads()
{
    QList<AuditHead> heads;
    Statement found =
        m_database.run(QStringLiteral("SELECT id, hash, time, signature FROM audit_heads ORDER BY "
                                      "id"));
    if (!found.ok())
        return failure(unavailable());
    while (found.next())
        heads.append({.id = found.value(0).toLongLong(),
                      .hash = found.value(1).toByteArray(),
                      .time = found.value(2).toLongLong(),
                      .signature = found.value(3).toByteArray()});
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
    Statement found = m_database.run(
        QStringLiteral("SELECT id, time, CAST(action AS BLOB), actor_id, subject_id, session_id, "
                       "CAST(reason AS BLOB), CAST(ticket AS BLOB), CAST(address AS BLOB), "
                       "CAST(detail AS BLOB), hash FROM audit WHERE ")
            + order,
        values);
    if (!found.ok())
        return failure(unavailable());
    while (found.next())
        rows.append(rowAt(found));
    return rows;
}

} // namespace Understudy
