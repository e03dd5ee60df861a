// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo_pages.h"

#include "server/server_clock.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace Understudy {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

using Values = QHash<QString, QString>;

//! The template \a name with each {{word}} replaced by its value, which has to be HTML already.
QString filled(const QString &name, const Values &values)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    const QString text = QString::fromUtf8(resource(name));
    QString result;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString date(qint64 time)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC),
                                 QStringLiteral("d MMM yyyy"));
}

QString price(qint64 cents)
{
    return QStringLiteral("€%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString ordersHtml(const QList<DemoOrder> &orders)
{
    QString html;
    for (const DemoOrder &order : orders)
        html +=
            QStringLiteral(
                "<tr><td>%1<small>%2</small></td><td>%3</td><td><span class=\"tag\">%4</span></td>"
                "<td class=\"number\">%5</td></tr>\n")
                .arg(order.item.toHtmlEscaped(),
                     order.number.toHtmlEscaped(),
                     date(order.time),
                     order.status.toHtmlEscaped(),
                     price(order.cents));
    return html.isEmpty() ? QStringLiteral("<tr><td colspan=\"4\">No orders yet.</td></tr>") : html;
}

QString notesHtml(const QList<DemoNote> &notes)
{
    QString html;
    for (const DemoNote &note : notes)
        html += QStringLiteral("<li>%1<small>%2</small></li>\n")
                    .arg(note.text.toHtmlEscaped(), note.time > 0 ? date(note.time) : QString());
    return html.isEmpty() ? QStringLiteral("<li>No notes yet.</li>") : html;
}

QString noticeHtml(const SessionRecord &session)
{
    if (!session.impersonates())
        return {};
    return QStringLiteral("<p class=\"notice\" role=\"status\"><strong>Currently impersonating "
                          "user %1</strong> "
                          "%2, as seen by %3. Ends by itself at %4 UTC.</p>")
        .arg(session.user.id)
        .arg(session.user.name.toHtmlEscaped(),
             session.actor->name.toHtmlEscaped(),
             QDateTime::fromMSecsSinceEpoch(session.expiresAt, Qt::UTC)
                 .toString(QStringLiteral("hh:mm")));
}

//! The first letters of the first and the last word.
QString initials(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? words.first().left(1) : words.first().left(1) + words.last().left(1);
}

Response page(int status, const QString &title, const QString &notice, const QString &content)
{
    const QString html = filled(QStringLiteral("page.html"),
                                {{QStringLiteral("title"), title},
                                 {QStringLiteral("notice"), notice},
                                 {QStringLiteral("content"), content}});
    Response response{.status = status,
                      .contentType = QByteArrayLiteral("text/html; charset=utf-8"),
                      .body = html.toUtf8(),
                      .headers = {{"Cache-Control", "no-store"},
                                  {"Content-Security-Policy",
                                   "default-src 'none'; style-src 'self'; script-src 'self'; "
                                   "connect-src 'self'; img-src 'self'; "
                                   "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
                                  {"Referrer-Policy", "no-referrer"},
                                  {"X-Content-Type-Options", "nosniff"}}};
    if (status == 401)
        response.addHeader("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

Response accountPage(const AccountPage &account)
{
    const User &user = account.session.user;
    const QString content =
        filled(QStringLiteral("account.html"),
               {{QStringLiteral("name"), user.name.toHtmlEscaped()},
                {QStringLiteral("initials"), initials(user.name).toHtmlEscaped()},
                {QStringLiteral("email"), user.email.toHtmlEscaped()},
                {QStringLiteral("id"), QString::number(user.id)},
                {QStringLiteral("role"), user.role.toHtmlEscaped()},
                {QStringLiteral("organisation"),
                 account.organisation.isEmpty() ? QStringLiteral("none")
                                                : account.organisation.toHtmlEscaped()},
                {QStringLiteral("orders"), ordersHtml(account.orders)},
                {QStringLiteral("notes"), notesHtml(account.notes)},
                {QStringLiteral("formToken"), QString::fromLatin1(account.formToken)}});
    return page(200, user.name.toHtmlEscaped(), noticeHtml(account.session), content);
}

Response messagePage(int status, const QString &title, const QString &text)
{
    const QString content = filled(QStringLiteral("message.html"),
                                   {{QStringLiteral("title"), title.toHtmlEscaped()},
                                    {QStringLiteral("text"), text.toHtmlEscaped()}});
    return page(status, title.toHtmlEscaped(), {}, content);
}

Response staticFile(const QString &name, const QByteArray &contentType)
{
    return {.status = 200,
            .contentType = contentType,
            .body = resource(name),
            .headers = {{"Cache-Control", "no-cache"}, {"X-Content-Type-Options", "nosniff"}}};
}

Response seeOther(const QByteArray &path)
{
    return {.status = 303,
            .headers = {{"Location", path},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"}}};
}

} // namespace Understudy
