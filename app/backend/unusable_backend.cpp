// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/unusable_backend.h"

#include "backend/view_opening.h"

namespace Understudy {

UnusableBackend::UnusableBackend(Error reason)
    : m_reason(std::move(reason))
{
    m_reason.inDoubt = false;
}

BackendTraits UnusableBackend::traits() const
{
    return {.hasStop = true, .tellsActor = true};
}

QCoro::Task<Result<Session>> UnusableBackend::signIn(QMap<QString, Secret> /*fields*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<Session>> UnusableBackend::whoAmI(Credentials /*credentials*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<Session>> UnusableBackend::impersonate(Session /*actor*/, StartOrder /*order*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<Credentials>> UnusableBackend::stop(Session /*subject*/, Session /*actor*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<void>> UnusableBackend::signOut(Credentials /*credentials*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<void>> UnusableBackend::revoke(Credentials /*credentials*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<Session>> UnusableBackend::refresh(Session /*actor*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<UserPage>> UnusableBackend::findUsers(Credentials /*actor*/, UserQuery /*query*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<ActiveList>> UnusableBackend::activeImpersonations(Credentials /*actor*/,
                                                                      SearchPosition /*from*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<void>> UnusableBackend::endActive(Credentials /*actor*/, QString /*id*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<ViewOpening>> UnusableBackend::openView(Credentials /*subject*/)
{
    co_return failure(m_reason);
}

QCoro::Task<Result<ViewOpening>> UnusableBackend::openSignIn()
{
    co_return failure(m_reason);
}

void UnusableBackend::abort() { }

} // namespace Understudy
