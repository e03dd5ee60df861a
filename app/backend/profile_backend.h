// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/connection.h"
#include "backend/http_client.h"
#include "backend/text_template.h"

namespace Understudy {

class ReplyReader;

//! A profile on a connection: interprets what the profile says, with no knowledge of any one
//! backend.
class ProfileBackend final : public Backend
{
public:
    //! \a clock is borrowed. \a limit: of each request.
    ProfileBackend(BackendProfile profile,
                   Connection connection,
                   const Clock &clock,
                   std::chrono::milliseconds limit = std::chrono::seconds(30));

    BackendTraits traits() const override;
    QCoro::Task<Result<Session>> signIn(QMap<QString, Secret> fields) override;
    QCoro::Task<Result<Session>> whoAmI(Credentials credentials) override;
    QCoro::Task<Result<Session>> impersonate(Session actor, StartOrder order) override;
    QCoro::Task<Result<Credentials>> stop(Session subject, Session actor) override;
    QCoro::Task<Result<void>> signOut(Credentials credentials) override;
    QCoro::Task<Result<void>> revoke(Credentials credentials) override;
    void abort() override;

private:
    //! What an operation's placeholders can refer to, and whose credentials it uses.
    struct Context
    {
        Credentials credentials;
        Credentials actor = {}; //!< parked
        QMap<QString, Secret> fields = {};
        StartOrder order = {};
    };

    QCoro::Task<Result<Session>> run(const Operation *operation, Context context);
    //! One request of \a operation; what is pointed to outlives the call.
    QCoro::Task<Result<Session>> ask(const Operation *operation,
                                     const RequestTemplate *wanted,
                                     const Context *context);
    QCoro::Task<Result<void>> runToEnd(const std::optional<Operation> *operation,
                                       Credentials credentials);
    Result<HttpRequest> requestOf(const RequestTemplate &wanted, const Context &context) const;
    void addHeaders(HttpRequest &request,
                    const RequestTemplate &wanted,
                    const Context &context,
                    const PlaceholderLookup &lookup) const;
    Result<Session> takeReply(HttpReply reply,
                              const RequestTemplate &wanted,
                              const Operation &operation,
                              Credentials credentials) const;
    std::optional<Error> refusalIn(const ReplyReader &reader,
                                   const RequestTemplate &wanted,
                                   const Operation &operation) const;
    Credentials settled(const CredentialsRule &rule, Context context) const;
    std::optional<QJsonValue> valueOf(const QString &name, const Context &context) const;
    QUrl addressOf(const QString &path) const;

    BackendProfile m_profile;
    Connection m_connection;
    const Clock &m_clock;
    HttpClient m_http;
};

} // namespace Understudy
