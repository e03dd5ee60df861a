// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_command.h"

#include "server/audit_export.h"
#include "server/audit_log.h"
#include "server/audit_verifier.h"
#include "server/data_folder.h"
#include "server/database.h"
#include "server/postgres_address.h"
#include "server/server_clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace Understudy {

namespace {

tl::unexpected<Error> failed(const QString &sentence)
{
    return failure(ErrorKind::Unavailable, sentence, QStringLiteral("audit"));
}

Result<QString> keyPath(const Database &database, const Options &options)
{
    if (!options.auditKey.isEmpty())
        return options.auditKey;
    if (PostgresAddress::isMeantBy(database.address()))
        return dataFolder().map(
            [](const QString &folder) { return folder + QLatin1String("/audit-key"); });
    return database.address() + QLatin1String(".audit-key");
}

Result<ExportedHead> readHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    return headFrom(file.readAll());
}

//! The key at \a path; an error where the log is another one's.
Result<AuditKey> existingKey(AuditLog &log, const QString &path)
{
    Result<AuditKey> key = AuditKey::read(path);
    if (!key)
        return key;
    const Result<QByteArray> recorded = log.publicKey();
    const Result<AuditHead> head = log.newestHead();
    if (!recorded || !head)
        return failed(QStringLiteral("The database cannot be read."));
    const bool isOurs = recorded->isEmpty() ? head->id == 0 || head->isSignedBy(key->publicKey())
                                            : *recorded == key->publicKey();
    if (!isOurs)
        return failed(QStringLiteral("The audit log was signed with another key than %1; give that "
                                     "one by --audit-key.")
                          .arg(path));
    return key;
}

Result<AuditKey> usualKey(const Database &database, AuditLog &log, const Options &options)
{
    return keyPath(database, options).and_then([&log](const QString &path) {
        return existingKey(log, path);
    });
}

//! What verifyAudit() says; an error where the log is not whole.
Result<AuditReport> wholeReport(Database &database,
                                const QByteArray &publicKey,
                                const std::optional<AuditHead> &known)
{
    const std::atomic<bool> never = false;
    const Result<AuditReport> report = verifyAudit(database, publicKey, known, never);
    if (!report)
        return failed(QStringLiteral("The database cannot be read."));
    if (!report->isWhole())
        return failed(QStringLiteral("The audit log is not whole: row %1 is not as it was written.")
                          .arg(*report->firstBad));
    return report;
}

//! With the public key of the exported head where there is one: that is the one somebody has kept
//! out of reach.
Result<void> verify(Database &database, const Options &options, QIODevice &out)
{
    std::optional<AuditHead> exported;
    QByteArray publicKey;
    if (options.audit.head.isEmpty()) {
        AuditLog log(database);
        const Result<AuditKey> key = usualKey(database, log, options);
        if (!key)
            return failure(key.error());
        publicKey = key->publicKey();
    } else {
        const Result<ExportedHead> head = readHead(options.audit.head);
        if (!head)
            return failure(head.error());
        exported = head->head;
        publicKey = head->publicKey;
    }
    const Result<AuditReport> report = wholeReport(database, publicKey, exported);
    if (!report)
        return failure(report.error());
    QTextStream(&out) << "The audit log is whole: " << report->rows << " rows, signed up to row "
                      << (report->head ? report->head->id : 0) << ".\n";
    return {};
}

//! Signs how far the log has come, where it is whole, and writes that to a file.
Result<void> writeHead(Database &database, ServerClock &clock, const Options &options)
{
    AuditLog log(database);
    const Result<AuditKey> key = usualKey(database, log, options);
    if (!key)
        return failure(key.error());
    const Result<AuditReport> report = wholeReport(database, key->publicKey(), {});
    if (!report)
        return failure(report.error());
    AuditHead head = report->head.value_or(AuditHead());
    const bool isSigned = database.write([&] {
        const Result<AuditHead> made = log.signHead(*key, head, clock.now());
        head = made.value_or(AuditHead());
        return head.id > 0;
    }) && database.commit();
    if (!isSigned)
        return failed(QStringLiteral("The audit log cannot be signed."));
    QSaveFile file(options.audit.head);
    const QByteArray json =
        QJsonDocument(headJson(head, key->publicKey())).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failed(QStringLiteral("%1 cannot be written: %2.")
                          .arg(options.audit.head, file.errorString()));
    return {};
}

} // namespace

Result<AuditKey> auditKeyFor(Database &database, const Options &options)
{
    const Result<QString> path = keyPath(database, options);
    if (!path)
        return failure(path.error());
    AuditLog log(database);
    const Result<QByteArray> recorded = log.publicKey();
    const Result<AuditHead> head = log.newestHead();
    if (!recorded || !head)
        return failed(QStringLiteral("The database cannot be read."));
    if (recorded->isEmpty() && head->id == 0 && !QFile::exists(*path)) {
        const Result<AuditKey> made = AuditKey::make(*path);
        if (!made)
            return made;
    }
    const Result<AuditKey> key = existingKey(log, *path);
    if (!key || !recorded->isEmpty())
        return key;
    const bool isRecorded = database.write([&] {
        const Result<QByteArray> now = log.publicKey(); // another process may have been faster
        return now
            && (now->isEmpty() ? log.setPublicKey(key->publicKey()) : *now == key->publicKey());
    }) && database.commit();
    if (!isRecorded)
        return failed(QStringLiteral("The database cannot be written."));
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
