// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/demo_pages.h"
#include "server/session_api.h"
#include "server/view_store.h"

namespace Understudy {

struct AuditEntry;
class Router;

//! The demo application: what a customer of the backend sees, opened by a cookie alone. Its forms
//! carry a token that only the page of the same cookie can know.
class DemoApp
{
public:
    //! \a views is borrowed. \a secureCookies where browsers reach it over https.
    DemoApp(const Services &services, ViewStore &views, bool secureCookies);

    void addRoutes(Router &router);

private:
    struct Visit
    {
        Secret cookie;
        SessionRecord session;
    };

    Response openView(const Request &request);
    Response home(const Request &request);
    Response activity(const Request &request);
    Response addNote(const Request &request);
    Response rename(const Request &request);
    Response logOut(const Request &request);

    Outcome<Visit> visit(const Request &request);
    //! A visit that sent a form with the right token.
    Outcome<Visit> change(const Request &request, QUrlQuery &form);
    QList<DemoNote> notesOf(qint64 userId);
    QList<DemoOrder> ordersOf(qint64 userId);
    AuditEntry auditEntry(const Visit &visit, const Request &request, const QString &action) const;
    QByteArray cookieHeader(const QByteArray &value, const QByteArray &more) const;

    Services m_services;
    ViewStore &m_views;
    bool m_secureCookies;
};

} // namespace Understudy
