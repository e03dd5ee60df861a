// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo_app.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/router.h"
#include "server/server_clock.h"
#include "server/token.h"
#include "server/user_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Understudy {

namespace {

const QByteArray cookieName("understudy_session");
constexpr qsizetype longestNote = 500;
constexpr qsizetype longestName = 100;

QByteArray formTokenFor(const Secret &cookie)
{
    return derivedToken(cookie, "form");
}

//! application/x-www-form-urlencoded, in which a plus is a space.
QUrlQuery formOf(const Request &request)
{
    QByteArray body = request.body;
    return QUrlQuery(QString::fromUtf8(body.replace('+', "%20")));
}

QString fieldOf(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded).simplified();
}

Response signInNeeded()
{
    return messagePage(
        401,
        QStringLiteral("Please sign in"),
        QStringLiteral(
            "Nobody is signed in here, or the session is over. Open this application from "
            "Understudy to see it as one of its users."));
}

Response databaseDown()
{
    return messagePage(503,
                       QStringLiteral("Back in a moment"),
                       QStringLiteral("The database does not answer. Nothing was changed."));
}

Response tooLong(qsizetype most)
{
    return messagePage(400,
                       QStringLiteral("That does not fit"),
                       QStringLiteral("Between 1 and %1 characters, please.").arg(most));
}

} // namespace

DemoApp::DemoApp(const Services &services, ViewStore &views, bool secureCookies)
    : m_services(services)
    , m_views(views)
    , m_secureCookies(secureCookies)
{ }

void DemoApp::addRoutes(Router &router)
{
    using Method = Request::Method;
    const auto page = [this, &router](Method method,
                                      const char *path,
                                      Response (DemoApp::*handler)(const Request &)) {
        router.add(method, QLatin1String(path), [this, handler](const Request &request) {
            return (this->*handler)(request);
        });
    };
    page(Method::Get, "/", &DemoApp::home);
    page(Method::Get, "/view", &DemoApp::openView);
    page(Method::Get, "/demo/activity", &DemoApp::activity);
    page(Method::Post, "/notes", &DemoApp::addNote);
    page(Method::Post, "/profile", &DemoApp::rename);
    page(Method::Post, "/logout", &DemoApp::logOut);

    const auto file = [&router](const char *name, const char *type) {
        router.add(Method::Get,
                   QLatin1String("/demo/") + QLatin1String(name),
                   [name, type](const Request &) { return staticFile(QLatin1String(name), type); });
    };
    file("style.css", "text/css; charset=utf-8");
    file("app.js", "text/javascript; charset=utf-8");
    file("icon.svg", "image/svg+xml");
}

Response DemoApp::openView(const Request &request)
{
    if (request.method == Request::Method::Head) // looking must not spend the code
        return messagePage(200, QStringLiteral("Opening"), {});
    const Secret code(request.query.queryItemValue(QStringLiteral("code")));
    const Secret cookie = newToken();
    std::optional<qint64> opened;
    const bool written = m_services.database.write([&] {
        opened = m_views.spendCode(code, m_services.clock.now());
        if (!opened)
            return true;
        const Result<std::optional<SessionRecord>> session = m_services.sessions.byId(*opened);
        if (!session)
            return false;
        if (!*session || (*session)->over) {
            opened.reset();
            return true;
        }
        return m_views.addCookie(cookie, *opened, (*session)->expiresAt);
    });
    if (!written)
        return databaseDown();
    if (!opened)
        return messagePage(403,
                           QStringLiteral("This link is spent"),
                           QStringLiteral(
                               "It opens the application once, within a minute. Open it again from "
                               "Understudy."));
    Response response = seeOther("/");
    response.addHeader("Set-Cookie", cookieHeader(cookie.reveal(), {}));
    return response;
}

Outcome<DemoApp::Visit> DemoApp::visit(const Request &request)
{
    const QByteArray cookie = cookieValue(request.header("cookie"), cookieName);
    if (!looksLikeToken(cookie))
        return tl::make_unexpected(signInNeeded());
    const Result<std::optional<SessionRecord>> session =
        m_services.sessions.byCookie(Secret(QByteArrayView(cookie)));
    if (!session)
        return tl::make_unexpected(databaseDown());
    if (!*session || (*session)->over)
        return tl::make_unexpected(signInNeeded());
    return Visit{.cookie = Secret(QByteArrayView(cookie)), .session = **session};
}

Outcome<DemoApp::Visit> DemoApp::change(const Request &request, QUrlQuery &form)
{
    Outcome<Visit> visiting = visit(request);
    if (!visiting)
        return visiting;
    form = formOf(request);
    const QByteArray token = form.queryItemValue(QStringLiteral("token")).toLatin1();
    if (!sameSecret(token, formTokenFor(visiting->cookie)))
        return tl::make_unexpected(
            messagePage(403,
                        QStringLiteral("That form is not from here"),
                        QStringLiteral("Go back, load the page again and repeat it.")));
    return visiting;
}

Response DemoApp::home(const Request &request)
{
    const Outcome<Visit> visiting = visit(request);
    if (!visiting)
        return visiting.error();
    const User &user = visiting->session.user;
    return accountPage(
        {.session = visiting->session,
         .organisation = user.orgId ? m_services.users.organisation(*user.orgId) : QString(),
         .orders = ordersOf(user.id),
         .notes = notesOf(user.id),
         .formToken = formTokenFor(visiting->cookie)});
}

QList<DemoOrder> DemoApp::ordersOf(qint64 userId)
{
    const qint64 since = demoSince(m_services.database);
    return since > 0 ? demoOrders(userId, since) : QList<DemoOrder>();
}

QList<DemoNote> DemoApp::notesOf(qint64 userId)
{
    QList<DemoNote> notes;
    Statement found = m_services.database.run(
        QStringLiteral(
            "SELECT text, created_at FROM notes WHERE user_id = ? ORDER BY id DESC LIMIT 20"),
        {userId});
    while (found.next())
        notes.append({.text = found.value(0).toString(), .time = found.value(1).toLongLong()});
    if (isDemo(m_services.database)) {
        for (const QString &text : demoNotes(userId))
            notes.append({.text = text, .time = 0});
    }
    return notes;
}

Response DemoApp::activity(const Request &request)
{
    const Outcome<Visit> visiting = visit(request);
    if (!visiting)
        return signedOut();
    QJsonArray entries;
    const auto add = [&entries](qint64 time, const QString &text) {
        entries.append(
            QJsonObject{{QStringLiteral("time"), rfc3339(time)}, {QStringLiteral("text"), text}});
    };
    for (const DemoNote &note : notesOf(visiting->session.user.id)) {
        if (note.time > 0)
            add(note.time, QStringLiteral("Wrote a note: %1").arg(note.text));
    }
    for (const DemoOrder &order : ordersOf(visiting->session.user.id))
        add(order.time, QStringLiteral("Ordered %1 (%2)").arg(order.item, order.status));
    return {.status = 200,
            .contentType = "application/json",
            .body = QJsonDocument(QJsonObject{{QStringLiteral("entries"), entries}})
                        .toJson(QJsonDocument::Compact),
            .headers = {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

AuditEntry DemoApp::auditEntry(const Visit &visit,
                               const Request &request,
                               const QString &action) const
{
    const SessionRecord &session = visit.session;
    return {.time = m_services.clock.now(),
            .action = action,
            .actorId = session.impersonates() ? session.actor->id : session.user.id,
            .subjectId = session.user.id,
            .sessionId = session.id,
            .address = request.address};
}

Response DemoApp::addNote(const Request &request)
{
    QUrlQuery form;
    const Outcome<Visit> visiting = change(request, form);
    if (!visiting)
        return visiting.error();
    const QString text = fieldOf(form, QStringLiteral("text"));
    if (text.isEmpty() || text.size() > longestNote)
        return tooLong(longestNote);
    const AuditEntry entry = auditEntry(*visiting, request, QStringLiteral("demo.noteAdded"));
    const bool written = m_services.database.write([&] {
        return m_services.database
                   .run(QStringLiteral("INSERT INTO notes(user_id, text, written_by, created_at) "
                                       "VALUES(?, ?, ?, ?)"),
                        {visiting->session.user.id, text, *entry.actorId, entry.time})
                   .ok()
            && m_services.audit.append(entry);
    });
    return written ? seeOther("/") : databaseDown();
}

Response DemoApp::rename(const Request &request)
{
    QUrlQuery form;
    const Outcome<Visit> visiting = change(request, form);
    if (!visiting)
        return visiting.error();
    const QString name = fieldOf(form, QStringLiteral("name"));
    if (name.isEmpty() || name.size() > longestName)
        return tooLong(longestName);
    const bool written = m_services.database.write([&] {
        return m_services.users.setName(visiting->session.user.id, name)
            && m_services.audit.append(
                auditEntry(*visiting, request, QStringLiteral("demo.renamed")));
    });
    return written ? seeOther("/") : databaseDown();
}

Response DemoApp::logOut(const Request &request)
{
    QUrlQuery form;
    const Outcome<Visit> visiting = change(request, form);
    if (!visiting)
        return visiting.error();
    m_services.sessions.end(visiting->session.id, EndCause::signedOut, request.address);
    Response response =
        messagePage(200,
                    QStringLiteral("You are logged out"),
                    QStringLiteral("This session has ended. You can close this page."));
    response.addHeader("Set-Cookie", cookieHeader({}, "; Max-Age=0"));
    response.standsWithoutCommit = true;
    return response;
}

QByteArray DemoApp::cookieHeader(const QByteArray &value, const QByteArray &more) const
{
    return cookieName + '=' + value + "; Path=/; HttpOnly; SameSite=Lax"
        + (m_secureCookies ? "; Secure" : "") + more;
}

} // namespace Understudy
