// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

namespace Understudy {

//! Stands in for a backend whose profile cannot be used: every call fails, certainly without
//! effect, with the reason. So an open impersonation keeps its bar although nobody can be asked
//! about it.
class UnusableBackend final : public Backend
{
public:
    explicit UnusableBackend(Error reason);

    BackendTraits traits() const override;
    QCoro::Task<Result<Session>> signIn(QMap<QString, Secret> fields) override;
    QCoro::Task<Result<Session>> whoAmI(Credentials credentials) override;
    QCoro::Task<Result<Session>> impersonate(Session actor, StartOrder order) override;
    QCoro::Task<Result<Credentials>> stop(Session subject, Session actor) override;
    QCoro::Task<Result<void>> signOut(Credentials credentials) override;
    QCoro::Task<Result<void>> revoke(Credentials credentials) override;
    QCoro::Task<Result<Session>> refresh(Session actor) override;
    QCoro::Task<Result<UserPage>> findUsers(Credentials actor, UserQuery query) override;
    QCoro::Task<Result<ActiveList>> activeImpersonations(Credentials actor,
                                                         SearchPosition from) override;
    QCoro::Task<Result<void>> endActive(Credentials actor, QString id) override;
    QCoro::Task<Result<ViewOpening>> openView(Credentials subject) override;
    QCoro::Task<Result<ViewOpening>> openSignIn() override;
    void abort() override;

private:
    Error m_reason;
};

} // namespace Understudy
