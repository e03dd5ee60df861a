// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_export.h"

#include "server/audit_api.h"
#include "server/database.h"

#include <QJsonDocument>

namespace Understudy {

namespace {

constexpr int rowsAtOnce = 1000;

//! The columns of a CSV file, by their names in auditJson().
const QStringList &columns()
{
    static const QStringList names{QStringLiteral("id"),
                                   QStringLiteral("time"),
                                   QStringLiteral("action"),
                                   QStringLiteral("actorId"),
                                   QStringLiteral("subjectId"),
                                   QStringLiteral("sessionId"),
                                   QStringLiteral("reason"),
                                   QStringLiteral("ticket"),
                                   QStringLiteral("address"),
                                   QStringLiteral("detail"),
                                   QStringLiteral("hash")};
    return names;
}

QByteArray csvLine(const AuditRow &row)
{
    const QJsonObject json = auditJson(row);
    QStringList cells;
    for (const QString &name : columns())
        cells.append(csvCell(json[name].toVariant().toString()));
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QByteArray jsonLine(const AuditRow &row, const QByteArray &previous)
{
    QJsonObject json = auditJson(row);
    json.insert(QStringLiteral("timeMs"), row.entry.time);
    json.insert(QStringLiteral("previous"), QString::fromLatin1(previous.toHex()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

//! The hash of the row before \a id; nothing before the first.
Result<QByteArray> hashBefore(AuditLog &log, qint64 id)
{
    return log.newest({}, id, 1).map([](const QList<AuditRow> &before) {
        return before.isEmpty() ? QByteArray() : before.first().hash;
    });
}

tl::unexpected<Error> failed()
{
    return failure(ErrorKind::Unavailable,
                   QStringLiteral("The audit log cannot be read or written."),
                   QStringLiteral("audit"));
}

} // namespace

Result<void> exportAudit(Database &database, const AuditOrder &order, QIODevice &out)
{
    AuditLog log(database);
    const AuditFilter filter{.from = order.from, .to = order.to};
    const bool isCsv = order.format == AuditOrder::Format::Csv;
    bool isWritten = !isCsv || out.write(columns().join(QLatin1Char(',')).toUtf8() + "\r\n") > 0;
    AuditRow last;
    for (;;) {
        const Result<QList<AuditRow>> rows = log.next(filter, last.id, rowsAtOnce);
        if (!rows || !isWritten)
            return failed();
        if (rows->isEmpty())
            return {};
        for (const AuditRow &row : *rows) {
            const bool follows = row.id == last.id + 1 && last.id > 0;
            const Result<QByteArray> previous = follows ? last.hash : hashBefore(log, row.id);
            if (!previous)
                return failed();
            const QByteArray line = isCsv ? csvLine(row) : jsonLine(row, *previous);
            isWritten = isWritten && out.write(line) == line.size();
            last = row;
        }
    }
}

QString csvCell(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@\t\r\n＝＋－＠");
    QString cell = text;
    if (!text.isEmpty() && formula.contains(text.front()))
        cell.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\""))
        + QLatin1Char('"');
}

} // namespace Understudy
