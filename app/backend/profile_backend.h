// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/answer.h"
#include "backend/http_client.h"
#include "backend/request_builder.h"
#include "session/secret_settings.h"

#include <memory>

namespace Understudy {

//! A profile on a connection: interprets what the profile says, with no knowledge of any one
//! backend.
class ProfileBackend final : public Backend
{
public:
    //! \a profile with the connection's settings in it. \a clock and \a secrets, which may be
    //! none, are borrowed. \a limit: of each request.
    ProfileBackend(BackendProfile profile,
                   Connection connection,
                   const Clock &clock,
                   SecretSettings *secrets = nullptr,
                   std::chrono::milliseconds limit = std::chrono::seconds(30));

    BackendTraits traits() const override;

    BackendFacts facts() const override { return m_facts; }

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
    QCoro::Task<Result<Session>> run(const Operation *operation, OperationContext context);
    //! The requests of \a operation in turn, and the last one's answer; nothing where it has none.
    //! What is pointed to outlives the call.
    QCoro::Task<Result<std::optional<Answer>>> askAll(const Operation *operation,
                                                      OperationContext *context);
    QCoro::Task<Result<Answer>> ask(const Operation *operation,
                                    const RequestTemplate *wanted,
                                    OperationContext *context);
    QCoro::Task<Result<HttpReply>> send(HttpRequest request,
                                        const RequestTemplate *wanted,
                                        OperationContext *context);
    //! \a opening, with its trustedKeys.
    QCoro::Task<Result<ViewOpening>> withKeys(Result<ViewOpening> opening);
    QCoro::Task<QList<QByteArray>> trustedKeys(QList<QUrl> origins);
    HttpOptions httpOptions() const;
    QCoro::Task<Result<void>> loadSecrets(OperationContext *context);
    QCoro::Task<Result<QList<Identity>>> search(const UserSearch *search,
                                                OperationContext *context);
    QCoro::Task<Result<void>> runToEnd(const std::optional<Operation> *operation,
                                       Credentials credentials);

    RequestBuilder m_builder;
    SecretSettings *m_secrets;
    const Clock &m_clock;
    std::chrono::milliseconds m_limit;
    HttpClient m_http;
    std::unique_ptr<HttpClient> m_probe; //!< of the origin whose key is asked for
    BackendFacts m_facts;
};

} // namespace Understudy
