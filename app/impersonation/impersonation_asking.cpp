// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actor asks for as himself, and what changes nothing of whose session is current.

#include "impersonation/impersonation.h"
#include "impersonation/impersonation_transition.h"

namespace Understudy {

std::optional<Error> Impersonation::faultOfAsking(const char *source) const
{
    if (m_busy || m_closing || m_status.state != ImpersonationState::SignedIn)
        return Error{.kind = ErrorKind::TryLater, .source = QLatin1String(source)};
    return m_settings.faultOfAddress(m_connection.address);
}

QCoro::Task<Result<UserPage>> Impersonation::findUsers(UserQuery query)
{
    if (const std::optional<Error> fault = faultOfAsking("users"))
        co_return failure(*fault);
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("users")};
    const UnderWay underWay(this);
    const quint64 epoch = m_status.epoch;
    Result<UserPage> page = co_await m_backend->findUsers(m_actor->credentials, std::move(query));
    if (epoch != m_status.epoch)
        co_return failure(std::move(over));
    co_return page;
}

QCoro::Task<Result<ActiveList>> Impersonation::activeImpersonations(SearchPosition from)
{
    if (const std::optional<Error> fault = faultOfAsking("active"))
        co_return failure(*fault);
    Error over{.kind = ErrorKind::TryLater, .source = QStringLiteral("active")};
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
    if (const std::optional<Error> fault = faultOfAsking("active"))
        co_return failure(*fault);
    const UnderWay underWay(this);
    Result<void> done = co_await m_backend->endActive(m_actor->credentials, std::move(id));
    co_return done;
}

} // namespace Understudy
