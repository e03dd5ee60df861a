// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/answer.h"

#include <algorithm>

namespace Understudy {

namespace {

//! The longest cursor that is believed to be one; it goes into an address.
constexpr qsizetype longestCursor = 4096;

std::optional<Error> refusalIn(const BackendProfile &profile,
                               const Operation &operation,
                               const RequestTemplate &wanted,
                               const ReplyReader &reader)
{
    if (std::optional<Error> error =
            reader.errorBy(wanted.errors + operation.errors + profile.errors)) {
        error->source = QStringLiteral("backend");
        error->inDoubt = error->inDoubt && !wanted.safe;
        return error;
    }
    const int status = reader.status();
    if (std::any_of(wanted.expect.cbegin(), wanted.expect.cend(), [status](const auto &range) {
            return status >= range.first && status <= range.second;
        }))
        return std::nullopt;
    // 4xx says that nothing was done; anything else that the profile does not know proves nothing.
    const bool refused = status >= 400 && status < 500;
    return Error{.kind = ErrorKind::Unexpected,
                 .message = QStringLiteral("HTTP %1").arg(status),
                 .source = QStringLiteral("backend"),
                 .inDoubt = !wanted.safe && !refused};
}

//! The cursor in \a next: a text or a whole number; empty where there is none.
QString cursorIn(const QJsonValue &next)
{
    const std::optional<qint64> number = wholeNumber(next);
    return next.isString() || !number ? next.toString() : QString::number(*number);
}

struct PageSize
{
    qsizetype received;
    int limit;
};

//! Moves \a position on by what a page of \a list brought.
Result<void> moveOn(const ListRule &list,
                    const ReplyReader &reader,
                    const PageSize &size,
                    SearchPosition &position)
{
    position.offset += size.received;
    ++position.page;
    const auto found = [&reader](const QString &reference) {
        return reference.isEmpty() ? QJsonValue(QJsonValue::Undefined) : reader.find(reference);
    };
    position.cursor = cursorIn(found(list.next));
    if (position.cursor.size() > longestCursor)
        return failure(ErrorKind::Malformed, list.next, QStringLiteral("reply"));
    const std::optional<qint64> total = wholeNumber(found(list.total));
    const bool counted = total ? position.offset >= *total : size.received < size.limit;
    // A backend that names the next page may have found nobody on this one.
    position.over = list.next.isEmpty() ? size.received == 0 || counted : position.cursor.isEmpty();
    return {};
}

} // namespace

void takeCookies(const BackendProfile &profile, Credentials &credentials, const HttpReply &reply)
{
    credentials.applySetCookie(reply.values("Set-Cookie"), reply.url, reply.received.wall);
    if (profile.cookies)
        credentials.keepCookies(*profile.cookies);
}

Result<Answer> readAnswer(const BackendProfile &profile,
                          const Operation &operation,
                          const RequestTemplate &wanted,
                          HttpReply reply,
                          Credentials credentials)
{
    takeCookies(profile, credentials, reply);
    ReplyReader reader(std::move(reply), credentials, profile.documents);
    if (std::optional<Error> error = refusalIn(profile, operation, wanted, reader))
        return failure(*error);
    const auto unreadable = [&wanted](Error error) {
        error.inDoubt = !wanted.safe;
        return failure(error);
    };
    for (const auto &[name, reference] : wanted.values) {
        const Result<Secret> secret = reader.secret(reference);
        if (!secret)
            return unreadable(secret.error());
        credentials.setValue(name, *secret);
    }
    reader.use(credentials);
    Session left;
    if (operation.session && &wanted == &operation.requests.last()) {
        Result<Session> told = reader.session(*operation.session);
        if (!told)
            return unreadable(told.error());
        left = std::move(*told);
    }
    left.credentials = std::move(credentials);
    return Answer{.left = std::move(left), .reader = std::move(reader)};
}

Result<QList<Identity>> readPage(const UserSearch &search,
                                 ReplyReader &reader,
                                 int limit,
                                 SearchPosition &position)
{
    Result<QList<Identity>> rows = reader.users(search);
    if (!rows)
        return rows;
    return moveOn(search, reader, {.received = rows->size(), .limit = limit}, position).map([&] {
        return std::move(*rows);
    });
}

Result<QList<ActiveImpersonation>> readPage(const ActiveRule &rule,
                                            ReplyReader &reader,
                                            int limit,
                                            SearchPosition &position)
{
    Result<QList<ActiveImpersonation>> rows = reader.impersonations(rule);
    if (!rows)
        return rows;
    return moveOn(rule, reader, {.received = rows->size(), .limit = limit}, position).map([&] {
        return std::move(*rows);
    });
}

} // namespace Understudy
