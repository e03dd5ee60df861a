// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/audit_log.h"
#include "server/page_request.h"
#include "server/session_api.h"

namespace Understudy {

class AuditSigner;
struct AuditReport;
class ReadThread;

//! GET /api/audit and /api/audit/verify, for admins: the audit log, and whether it is whole.
class AuditApi
{
public:
    //! All are borrowed.
    AuditApi(const Services &services, ReadThread &reader, AuditSigner &signer);

    //! Newest first. Outlives what it starts only if this outlives the event loop's run.
    QCoro::Task<Response> list(Request request);
    //! Reads all of the log again, and signs how far it has come where it is whole. Outlives as
    //! list() does.
    QCoro::Task<Response> verify(Request request);

private:
    struct Wanted
    {
        AuditFilter filter;
        qint64 before = 0;
        int limit = 0;
    };

    //! Who asks, an admin; 403 to anybody else.
    Outcome<SessionRecord> admin(const Request &request);
    static Outcome<Wanted> parse(const Request &request);

    //! Of a log with that \a report, which is signed first where it is whole.
    AuditHead newestHead(const AuditReport &report);

    Services m_services;
    Access m_access;
    ReadThread &m_reader;
    AuditSigner &m_signer;
};

//! A row as the API and exports show it.
QJsonObject auditJson(const AuditRow &row);

} // namespace Understudy
