// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/redirect.h"

namespace Understudy {

bool isRedirect(const HttpReply &reply)
{
    static const QList<int> statuses{301, 302, 303, 307, 308};
    return statuses.contains(reply.status) && !reply.values("Location").isEmpty();
}

Result<HttpRequest> redirected(HttpRequest request, const HttpReply &reply)
{
    const QUrl said(QString::fromUtf8(reply.values("Location").first()));
    const QUrl target = request.url.resolved(said);
    if (!said.isValid() || !sameOrigin(target, request.url) || !target.userInfo().isEmpty())
        return failure(ErrorKind::Malformed,
                       target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(200),
                       QStringLiteral("redirect"));
    const bool keeps = reply.status == 307 || reply.status == 308 || request.method == "HEAD";
    request.url = target.adjusted(QUrl::RemoveFragment);
    request.headers.removeIf([keeps](const HttpHeader &header) {
        return header.first == "Cookie"
            || (!keeps && header.first.compare("Content-Type", Qt::CaseInsensitive) == 0);
    });
    if (!keeps) {
        request.method = "GET";
        request.body.clear();
        request.safe = true;
    }
    return request;
}

} // namespace Understudy
