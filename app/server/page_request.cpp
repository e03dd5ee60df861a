// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/page_request.h"

#include <QJsonDocument>

#include <limits>

namespace Understudy {

namespace {

constexpr int mostRows = 200;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QJsonArray> positionFrom(const QString &cursor)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(cursor.toLatin1(),
                                       encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!bytes || !document.isArray())
        return {};
    return document.array();
}

} // namespace

QString queryValue(const Request &request, const QString &name)
{
    QByteArray value = request.query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' ')));
}

Outcome<PageRequest> pageOf(const Request &request)
{
    PageRequest page;
    const QString limit = queryValue(request, QStringLiteral("limit"));
    if (request.query.hasQueryItem(QStringLiteral("limit"))) {
        bool ok = false;
        page.limit = limit.toInt(&ok);
        if (!ok || page.limit < 1 || page.limit > mostRows)
            return tl::make_unexpected(problem(
                ProblemKind::Invalid,
                QStringLiteral("limit has to be a whole number from 1 to %1.").arg(mostRows)));
    }
    // An empty cursor is none: what a caller sends who has no page before this.
    const QString cursor = queryValue(request, QStringLiteral("cursor"));
    if (cursor.isEmpty())
        return page;
    page.after = positionFrom(cursor);
    if (!page.after)
        return tl::make_unexpected(badCursor());
    return page;
}

QString cursorFor(const QJsonArray &position)
{
    return QString::fromLatin1(
        QJsonDocument(position).toJson(QJsonDocument::Compact).toBase64(encoding));
}

std::optional<qint64> idAfter(const PageRequest &page)
{
    if (!page.after)
        return std::numeric_limits<qint64>::max();
    const qint64 id = page.after->at(0).toInteger();
    return page.after->size() == 1 && id > 0 ? std::optional(id) : std::nullopt;
}

QJsonValue cursorFor(const std::optional<qint64> &id)
{
    return id ? QJsonValue(cursorFor(QJsonArray{*id})) : QJsonValue();
}

Response badCursor()
{
    return problem(ProblemKind::Invalid, QStringLiteral("cursor is not one of this list."));
}

} // namespace Understudy
