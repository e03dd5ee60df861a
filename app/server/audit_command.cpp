// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_command.h"

#include "server/audit_export.h"
#include "server/audit_log.h"
#include "server/audit_verifier.h"
#include "server/database.h"
#include "server/server_clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace Understudy {

namespace {

tl::unexpected<Error> failed(const QString &sentence)
{
    return failure(ErrorKind::Unavailable, sentence, QStringLiteral("audit"));
}

QString keyPath(const Database &database, const Options &options)
{
    return options.auditKey.isEmpty() ? database.path() + QLatin1String(".audit-key")
                                      : options.auditKey;
}

Result<ExportedHead> readHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    return headFrom(file.readAll());
}

//! With the public key of the exported head where there is one: that is the one somebody has kept
//! out of reach.
Result<void> verify(Database &database, const Options &options, QIODevice &out)
{
    std::optional<ExportedHead> exported;
    QByteArray publicKey;
    if (options.audit.head.isEmpty()) {
        const Result<AuditKey> key = AuditKey::read(keyPath(database, options));
        if (!key)
            return failure(key.error());
        publicKey = key->publicKey();
    } else {
        const Result<ExportedHead> head = readHead(options.audit.head);
        if (!head)
            return failure(head.error());
        exported = *head;
        publicKey = head->publicKey;
    }
    const std::atomic<bool> never = false;
    const Result<AuditReport> report = verifyAudit(
        database, publicKey, exported ? std::optional(exported->head) : std::nullopt, never);
    if (!report)
        return failed(QStringLiteral("The database cannot be read."));
    if (!report->isWhole())
        return failed(QStringLiteral("The audit log is not whole: row %1 is not as it was written.")
                          .arg(*report->firstBad));
    QTextStream(&out) << "The audit log is whole: " << report->rows << " rows, signed up to row "
                      << (report->head ? report->head->id : 0) << ".\n";
    return {};
}

//! Signs how far the log has come, and writes that to a file.
Result<void> writeHead(Database &database, ServerClock &clock, const Options &options)
{
    const Result<AuditKey> key = AuditKey::read(keyPath(database, options));
    if (!key)
        return failure(key.error());
    AuditLog log(database);
    const bool isSigned =
        database.write([&] { return log.signHead(*key, clock.now()); }) && database.commit();
    const Result<QList<AuditHead>> heads = log.heads();
    if (!isSigned || !heads || heads->isEmpty())
        return failed(QStringLiteral("The audit log cannot be signed."));
    QFile file(options.audit.head);
    const QByteArray json =
        QJsonDocument(headJson(heads->last(), key->publicKey())).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return failed(QStringLiteral("%1 cannot be written: %2.")
                          .arg(options.audit.head, file.errorString()));
    return {};
}

} // namespace

Result<AuditKey> auditKeyFor(Database &database, const Options &options)
{
    const QString path = keyPath(database, options);
    const Result<QList<AuditHead>> heads = AuditLog(database).heads();
    if (!heads)
        return failed(QStringLiteral("The database cannot be read."));
    if (heads->isEmpty() && !QFile::exists(path))
        return AuditKey::make(path);
    const Result<AuditKey> key = AuditKey::read(path);
    if (key && !heads->isEmpty() && !heads->last().isSignedBy(key->publicKey()))
        return failed(QStringLiteral("The audit log was signed with another key than %1; give that "
                                     "one by --audit-key.")
                          .arg(path));
    return key;
}

Result<void> runAuditOrder(Database &database,
                           ServerClock &clock,
                           const Options &options,
                           QIODevice &out)
{
    if (options.audit.action == AuditOrder::Action::Verify)
        return verify(database, options, out);
    if (!options.audit.head.isEmpty()) {
        const Result<void> written = writeHead(database, clock, options);
        if (!written)
            return written;
    }
    return exportAudit(database, options.audit, out);
}

} // namespace Understudy
