// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/audit_api.h"

#include "server/api_json.h"
#include "server/audit_signer.h"
#include "server/audit_verifier.h"
#include "server/database.h"
#include "server/ranks.h"
#include "server/read_thread.h"
#include "server/server_clock.h"

#include <QCoroFuture>

namespace Understudy {

namespace {

QJsonValue orNull(const std::optional<qint64> &id)
{
    return id ? QJsonValue(*id) : QJsonValue();
}

//! Reads the filters of a query, and remembers the first that is none.
class FilterReader
{
public:
    explicit FilterReader(const Request &request)
        : m_request(request)
    { }

    QString text(const QString &name) const { return queryValue(m_request, name); }

    std::optional<qint64> user(const QString &name)
    {
        return value(name, [](const QString &text) {
            const qint64 id = userIdFrom(text);
            return id > 0 ? std::optional(id) : std::nullopt;
        });
    }

    std::optional<qint64> instant(const QString &name) { return value(name, instantFrom); }

    const QString &fault() const { return m_fault; }

private:
    std::optional<qint64> value(const QString &name,
                                const std::function<std::optional<qint64>(const QString &)> &read)
    {
        if (!m_request.query.hasQueryItem(name))
            return {};
        const std::optional<qint64> found = read(text(name));
        if (!found && m_fault.isEmpty())
            m_fault = name;
        return found;
    }

    const Request &m_request;
    QString m_fault;
};

} // namespace

AuditApi::AuditApi(const Services &services, ReadThread &reader, AuditSigner &signer)
    : m_services(services)
    , m_access(services.sessions)
    , m_reader(reader)
    , m_signer(signer)
{ }

Outcome<SessionRecord> AuditApi::admin(const Request &request)
{
    Outcome<SessionRecord> caller = m_access.ordinaryCaller(request);
    if (caller && !seesAll(caller->user.role))
        return tl::make_unexpected(problem(
            ProblemKind::Refused,
            QStringLiteral("The role %1 may not read the audit log.").arg(caller->user.role)));
    return caller;
}

Outcome<AuditApi::Wanted> AuditApi::parse(const Request &request)
{
    const Outcome<PageRequest> page = pageOf(request);
    if (!page)
        return tl::make_unexpected(page.error());
    const std::optional<qint64> before = idAfter(*page);
    if (!before)
        return tl::make_unexpected(badCursor());
    FilterReader reader(request);
    const Wanted wanted{.filter = {.action = reader.text(QStringLiteral("action")),
                                   .actorId = reader.user(QStringLiteral("actor")),
                                   .subjectId = reader.user(QStringLiteral("subject")),
                                   .from = reader.instant(QStringLiteral("from")),
                                   .to = reader.instant(QStringLiteral("to"))},
                        .before = *before,
                        .limit = page->limit};
    if (!reader.fault().isEmpty())
        return tl::make_unexpected(
            problem(ProblemKind::Invalid,
                    QStringLiteral("%1 takes a user's id, or a moment.").arg(reader.fault())));
    return wanted;
}

QCoro::Task<Response> AuditApi::list(Request request)
{
    const Outcome<SessionRecord> caller = admin(request);
    if (!caller)
        co_return caller.error();
    const Outcome<Wanted> wanted = parse(request);
    if (!wanted)
        co_return wanted.error();
    const auto question = [wanted = *wanted](Database &database) {
        return AuditLog(database).newest(wanted.filter, wanted.before, wanted.limit + 1);
    };
    const QFuture<Result<QList<AuditRow>>> answer = m_reader.ask<QList<AuditRow>>(question);
    const Result<QList<AuditRow>> rows = co_await answer;
    if (!rows)
        co_return unavailable();
    const bool goesOn = rows->size() > wanted->limit;
    const QList<AuditRow> shown = goesOn ? rows->first(wanted->limit) : *rows;
    QJsonArray entries;
    for (const AuditRow &row : shown)
        entries.append(auditJson(row));
    const std::optional<qint64> next = goesOn ? std::optional(shown.last().id) : std::nullopt;
    const QJsonObject page{{QStringLiteral("entries"), entries},
                           {QStringLiteral("next"), cursorFor(next)}};
    co_return jsonResponse(200, page);
}

QCoro::Task<Response> AuditApi::verify(Request request)
{
    const Outcome<SessionRecord> caller = admin(request);
    if (!caller)
        co_return caller.error();
    const QByteArray publicKey = m_signer.publicKey();
    const auto question = [this, publicKey, known = m_signer.known()](Database &database) {
        return verifyAudit(database, publicKey, known, m_reader.isEnding());
    };
    const QFuture<Result<AuditReport>> answer = m_reader.ask<AuditReport>(question);
    const Result<AuditReport> report = co_await answer;
    if (!report)
        co_return unavailable();
    const AuditHead head = newestHead(*report);
    QJsonObject json{{QStringLiteral("whole"), report->isWhole()},
                     {QStringLiteral("head"),
                      head.id > 0 ? QJsonValue(headJson(head, publicKey)) : QJsonValue()}};
    if (report->firstBad)
        json.insert(QStringLiteral("firstBad"), *report->firstBad);
    co_return jsonResponse(200, json);
}

AuditHead AuditApi::newestHead(const AuditReport &report)
{
    if (report.isWhole())
        m_signer.sign();
    const AuditHead found = report.head.value_or(AuditHead());
    const AuditHead known = m_signer.known().value_or(AuditHead());
    return report.isWhole() && known.id > found.id ? known : found;
}

QJsonObject auditJson(const AuditRow &row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("time"), rfc3339(row.entry.time)},
            {QStringLiteral("action"), row.entry.action},
            {QStringLiteral("actorId"), orNull(row.entry.actorId)},
            {QStringLiteral("subjectId"), orNull(row.entry.subjectId)},
            {QStringLiteral("sessionId"), orNull(row.entry.sessionId)},
            {QStringLiteral("reason"), row.entry.reason},
            {QStringLiteral("ticket"), row.entry.ticket},
            {QStringLiteral("address"), row.entry.address},
            {QStringLiteral("detail"), row.entry.detail},
            {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())}};
}

} // namespace Understudy
