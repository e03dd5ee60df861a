// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend_profile.h"
#include "backend/connection.h"
#include "backend/http_client.h"
#include "backend/text_template.h"
#include "backend/view_opening.h"
#include "session/credentials.h"

namespace Understudy {

//! What an operation's placeholders can refer to, and whose credentials it uses.
struct OperationContext
{
    Credentials credentials = {};
    Credentials actor = {}; //!< parked
    QMap<QString, Secret> fields = {}; //!< of the sign-in form
    StartOrder order = {};
    UserQuery query = {};
    SearchPosition position = {}; //!< in the list under way
    QString impersonationId = {}; //!< the one that is to end
    QMap<QString, Secret> secrets = {}; //!< of the connection's settings
    QUrl to = {}; //!< where the request goes, whose cookies count; empty: the connection's address
};

//! Makes requests of a profile's templates, and credentials of its rules: where placeholders get
//! their values.
class RequestBuilder
{
public:
    //! \a profile with the connection's settings in it. \a clock is borrowed.
    RequestBuilder(BackendProfile profile, Connection connection, const Clock &clock);

    const BackendProfile &profile() const { return m_profile; }

    const Connection &connection() const { return m_connection; }

    //! Invalid where a placeholder in its path has no value.
    Result<HttpRequest> request(const RequestTemplate &wanted, OperationContext context) const;
    //! Puts those that go to its address into \a request.
    void addCookies(HttpRequest &request, const Credentials &credentials) const;
    //! What \a rule makes of the context's credentials.
    Credentials settled(const CredentialsRule &rule, OperationContext context) const;
    //! How the profile's view opens for the context's credentials, its requests having been made.
    //! Invalid where the profile or the connection leaves something open.
    Result<ViewOpening> viewOpening(OperationContext context) const;
    //! How the application's own sign-in page opens; likewise.
    Result<ViewOpening> signInOpening() const;

private:
    void addHeaders(HttpRequest &request,
                    const RequestTemplate &wanted,
                    const OperationContext &context,
                    const PlaceholderLookup &lookup) const;
    std::optional<QJsonValue> valueOf(const QString &name, const OperationContext &context) const;
    std::optional<QJsonValue> keptValue(const QString &kind,
                                        const QString &name,
                                        const OperationContext &context) const;
    std::optional<QJsonValue> orderedValue(const QString &name,
                                           const OperationContext &context) const;
    std::optional<QJsonValue> queryValue(const QString &name,
                                         const OperationContext &context) const;
    std::optional<QJsonValue> settingValue(const QString &name,
                                           const OperationContext &context) const;
    QUrl addressOf(const QString &path) const;

    // The view: request_builder_view.cpp
    QString wholePattern(const QString &path) const;
    QList<PathPattern> wholePatterns(const QList<PathPattern> &patterns) const;
    QList<PathPattern> patternsOf(const std::optional<Operation> &operation) const;
    std::optional<QUrl> startOf(const QString &text,
                                const QUrl &address,
                                const PlaceholderLookup &lookup) const;
    ViewRules viewRules(const QUrl &address, const PlaceholderLookup &lookup) const;

    BackendProfile m_profile;
    Connection m_connection;
    const Clock &m_clock;
};

//! Scheme, host and port of \a address.
QUrl originOf(const QUrl &address);

//! \a path, percent-encoded, below \a address.
QUrl below(const QUrl &address, const QString &path);

} // namespace Understudy
