// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of a backend: users, and impersonations that are going on.

#include "backend/profile_backend.h"

#include <QSet>

#include <algorithm>

namespace Understudy {

namespace {
constexpr int mostActiveOfPage = 200;
} // namespace

QCoro::Task<Result<UserPage>> ProfileBackend::findUsers(Credentials actor, UserQuery query)
{
    UserPage page{.next = query.from};
    page.next.resize(m_builder.profile().searches.size());
    OperationContext context{.credentials = std::move(actor), .query = std::move(query)};
    QSet<QString> known;
    for (qsizetype i = 0; i < m_builder.profile().searches.size(); ++i) {
        if (page.next.at(i).over)
            continue;
        context.position = page.next.at(i);
        const Result<QList<Identity>> found =
            co_await search(&m_builder.profile().searches.at(i), &context);
        if (!found)
            co_return failure(found.error());
        page.next[i] = context.position;
        for (const Identity &user : *found) {
            if (!user.id.isEmpty() && !known.contains(user.id))
                page.users.append(user);
            known.insert(user.id);
        }
    }
    const bool all = std::all_of(page.next.cbegin(),
                                 page.next.cend(),
                                 [](const SearchPosition &position) { return position.over; });
    if (all)
        page.next.clear();
    co_return page;
}

//! One page of one search; the context's position moves on by the rows received.
QCoro::Task<Result<QList<Identity>>> ProfileBackend::search(const UserSearch *search,
                                                            OperationContext *context)
{
    Result<std::optional<Answer>> answer = co_await askAll(&search->operation, context);
    if (!answer)
        co_return failure(answer.error());
    Result<QList<Identity>> rows =
        readPage(*search, (*answer)->reader, context->query.limit, context->position);
    co_return rows;
}

QCoro::Task<Result<ActiveList>> ProfileBackend::activeImpersonations(Credentials actor,
                                                                     SearchPosition from)
{
    const std::optional<ActiveRule> &rule = m_builder.profile().active;
    if (!rule) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("active")};
        co_return failure(std::move(invalid));
    }
    OperationContext context{.credentials = std::move(actor),
                             .query = {.limit = mostActiveOfPage},
                             .position = std::move(from)};
    Result<std::optional<Answer>> answer = co_await askAll(&rule->operation, &context);
    if (!answer)
        co_return failure(answer.error());
    Result<QList<ActiveImpersonation>> rows =
        readPage(*rule, (*answer)->reader, context.query.limit, context.position);
    if (!rows)
        co_return failure(rows.error());
    rows->removeIf([](const ActiveImpersonation &one) { return one.id.isEmpty(); });
    ActiveList page{.impersonations = std::move(*rows), .next = std::move(context.position)};
    co_return page;
}

QCoro::Task<Result<void>> ProfileBackend::endActive(Credentials actor, QString id)
{
    const std::optional<ActiveRule> &rule = m_builder.profile().active;
    if (!rule || !rule->end) {
        Error invalid{.kind = ErrorKind::Invalid, .source = QStringLiteral("active")};
        co_return failure(std::move(invalid));
    }
    OperationContext context{.credentials = std::move(actor), .impersonationId = std::move(id)};
    const Result<Session> done = co_await run(&*rule->end, std::move(context));
    if (!done)
        co_return failure(done.error());
    co_return Result<void>();
}

} // namespace Understudy
