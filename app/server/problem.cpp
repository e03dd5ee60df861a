// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Understudy {

namespace {

struct Row
{
    ProblemKind kind;
    int status;
    const char *type;
    const char *title;
};

constexpr std::array rows{
    Row{ProblemKind::SignedOut, 401, "signed-out", "Nobody is signed in with this token"},
    Row{ProblemKind::WrongPassword, 401, "wrong-password", "Email or password is wrong"},
    Row{ProblemKind::Refused, 403, "refused", "Not allowed"},
    Row{ProblemKind::NoSuchUser, 404, "no-such-user", "No such user"},
    Row{ProblemKind::NotFound, 404, "not-found", "Nothing here"},
    Row{ProblemKind::Invalid, 400, "invalid", "The request is not acceptable"},
    Row{ProblemKind::AlreadyImpersonating, 409, "already-impersonating", "Already impersonating"},
    Row{ProblemKind::NotImpersonating, 409, "not-impersonating", "Not impersonating"},
    Row{ProblemKind::KeyReused, 422, "key-reused", "Idempotency-Key was used for another request"},
    Row{ProblemKind::KeyOver, 409, "key-over", "Idempotency-Key belongs to an ended impersonation"},
    Row{ProblemKind::TooMany, 429, "too-many", "Too many attempts"},
    Row{ProblemKind::Unavailable, 503, "unavailable", "The database does not answer"},
    Row{ProblemKind::Method, 405, "method", "Method not allowed"},
    Row{ProblemKind::MediaType, 415, "media-type", "Content-Type must be application/json"},
    Row{ProblemKind::Host, 421, "host", "Not a host of this server"},
    Row{ProblemKind::TooLarge, 413, "too-large", "The body is too large"},
    Row{ProblemKind::HeadTooLarge, 431, "head-too-large", "The head is too large"},
    Row{ProblemKind::Malformed, 400, "malformed", "Not an HTTP request"},
    Row{ProblemKind::Timeout, 408, "timeout", "The request took too long"},
};

const Row &rowOf(ProblemKind kind)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [kind](const Row &r) { return r.kind == kind; });
    Q_ASSERT(row != rows.end());
    return *row;
}

} // namespace

int problemStatus(ProblemKind kind)
{
    return rowOf(kind).status;
}

QString problemType(ProblemKind kind)
{
    return QLatin1String(rowOf(kind).type);
}

Response problem(ProblemKind kind, const QString &detail, const QList<FieldProblem> &errors)
{
    const Row &row = rowOf(kind);
    QJsonObject body{{QStringLiteral("type"),
                      QString(QLatin1String("/problems/") + QLatin1String(row.type))},
                     {QStringLiteral("title"), QLatin1String(row.title)},
                     {QStringLiteral("status"), row.status},
                     {QStringLiteral("detail"), detail}};
    QJsonArray list;
    for (const FieldProblem &error : errors)
        list.append(QJsonObject{{QStringLiteral("pointer"), error.pointer},
                                {QStringLiteral("detail"), error.detail}});
    if (!list.isEmpty())
        body.insert(QStringLiteral("errors"), list);

    Response response{.status = row.status,
                      .contentType = QByteArrayLiteral("application/problem+json"),
                      .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                      .headers = {{"Cache-Control", "no-store"}}};
    if (row.status == 401)
        response.addHeader("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace Understudy
