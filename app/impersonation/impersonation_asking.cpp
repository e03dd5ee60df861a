// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actor asks for as himself, and what changes nothing of whose session is current.

#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"

namespace Understudy {

bool Impersonation::mayAsk() const
{
    return !m_busy && !m_closing && m_status.state == ImpersonationState::SignedIn;
}

QCoro::Task<Result<UserPage>> Impersonation::findUsers(UserQuery query)
{
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("users")};
    if (!mayAsk())
        co_return failure(std::move(over));
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    Result<UserPage> page = co_await m_backend->findUsers(m_actor->credentials, std::move(query));
    if (epoch != m_status.epoch)
        co_return failure(std::move(over));
    co_return page;
}

QCoro::Task<Result<ActiveList>> Impersonation::activeImpersonations(SearchPosition from)
{
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("active")};
    if (!mayAsk())
        co_return failure(std::move(over));
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    Result<ActiveList> page =
        co_await m_backend->activeImpersonations(m_actor->credentials, std::move(from));
    if (epoch != m_status.epoch)
        co_return failure(std::move(over));
    co_return page;
}

QCoro::Task<Result<void>> Impersonation::endActive(QString id)
{
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("active")};
    if (!mayAsk())
        co_return failure(std::move(over));
    const UnderWay underWay(this);
    Result<void> done = co_await m_backend->endActive(m_actor->credentials, std::move(id));
    co_return done;
}

} // namespace Understudy
