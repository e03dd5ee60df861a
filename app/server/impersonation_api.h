// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session_api.h"

namespace Understudy {

//! POST and DELETE /api/impersonation: start and stop seeing the application as somebody else.
class ImpersonationApi
{
public:
    explicit ImpersonationApi(const Services &services);

    Response start(const Request &request);
    //! Never refused to the holder of an impersonation's token, whatever its state and the audit
    //! log's.
    Response stop(const Request &request);

private:
    struct Wanted
    {
        qint64 subjectId = 0;
        QString reason;
        QString ticket;
        qint64 minutes = 0;
        QByteArray key; //!< empty where the request has no Idempotency-Key
        QString address;

        //! What makes two requests the same.
        QByteArray hash() const;
    };

    static Outcome<Wanted> parse(const Request &request);
    Response refuse(const SessionRecord &actor,
                    const std::optional<qint64> &subject,
                    const QString &address,
                    const QString &detail);
    std::optional<Response> repeat(const SessionRecord &actor, const Wanted &wanted);
    Response renew(const SessionRecord &actor,
                   const SessionRecord &impersonation,
                   const Wanted &wanted);
    Response begin(const SessionRecord &actor, const Wanted &wanted);
    Response create(const SessionRecord &actor, const User &subject, const Wanted &wanted);
    bool rememberKey(const SessionRecord &actor,
                     const Wanted &wanted,
                     qint64 sessionId,
                     qint64 now);

    Services m_services;
    Access m_access;
};

} // namespace Understudy
