// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"
#include "base/error.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace Understudy {

//! A condition on what a reference finds in an answer.
struct Condition
{
    enum class Test { Is, StartsWith, Contains, Exists };
    QString reference = {};
    Test test = Test::Exists;
    QJsonValue operand = {};

    bool operator==(const Condition &) const = default;
};

//! "If the answer looks like this, it means that": all conditions hold.
struct ErrorRule
{
    ErrorKind kind = ErrorKind::Unexpected;
    QList<int> statuses = {}; //!< empty: any
    QList<Condition> where = {};
    QString message = {}; //!< a reference, or a text
    QString retryAfter = QStringLiteral("header:Retry-After"); //!< a reference to seconds

    bool operator==(const ErrorRule &) const = default;
};

using NamedText = std::pair<QString, QString>;

//! One request of an operation; texts are templates with placeholders.
struct RequestTemplate
{
    QByteArray method = "GET";
    QString path = {};
    QList<NamedText> query = {};
    QList<NamedText> headers = {};
    std::optional<QJsonValue> json = {};
    std::optional<QList<NamedText>> form = {};
    QList<std::pair<int, int>> expect = {{200, 299}}; //!< ranges, both ends included
    bool safe = true; //!< changes nothing at the backend (RFC 9110 9.2.1)
    bool followsRedirects = false; //!< within the origin; else a 3xx is the reply
    QByteArray idempotencyKey = {}; //!< the header that carries it; empty where none does
    QList<NamedText> values = {}; //!< named secret values taken from the reply: name, reference
    QList<ErrorRule> errors = {};

    //! Whether sending it twice does what sending it once does, by its method (RFC 9110 9.2.2).
    bool repeatable() const;
    bool operator==(const RequestTemplate &) const = default;
};

//! How a fact is read from an answer: the texts that the references find, joined with spaces.
struct FieldRule
{
    QStringList references = {};
    QMap<QString, QString> map = {}; //!< what the backend says, what it means; empty: as it is
    bool caseless = false; //!< of the map's keys

    bool operator==(const FieldRule &) const = default;
};

enum class MomentFormat { Iso8601, EpochSeconds, EpochMilliseconds, SecondsFromNow, HttpDate };

//! Where a reply tells a moment.
struct MomentRule
{
    QString reference = {}; //!< empty where the backend does not tell
    MomentFormat format = MomentFormat::Iso8601;

    bool operator==(const MomentRule &) const = default;
};

//! Where a reply, or a row of one, says who somebody is.
struct IdentityRule
{
    FieldRule id = {};
    FieldRule name = {};
    FieldRule email = {};
    FieldRule role = {};
    FieldRule orgId = {};

    bool operator==(const IdentityRule &) const = default;
};

//! Where a reply says whose session it is.
struct SessionRule
{
    IdentityRule identity = {}; //!< without an id: the reply tells of the expiry alone
    FieldRule impersonatingFromUserId = {};
    MomentRule expires = {};

    bool operator==(const SessionRule &) const = default;
};

//! What an operation makes of the credentials once its requests are through.
struct CredentialsRule
{
    QList<NamedText> setHeaders = {};
    QStringList dropHeaders = {};
    QList<NamedText> setValues = {};
    QStringList dropValues = {};
    QStringList dropCookies = {};
    bool restoreActor = false;

    bool operator==(const CredentialsRule &) const = default;
};

//! One thing a backend can do: its requests in turn, and what they leave.
struct Operation
{
    QList<RequestTemplate> requests = {};
    QList<ErrorRule> errors = {};
    std::optional<SessionRule> session = {};
    CredentialsRule credentials = {};

    bool operator==(const Operation &) const = default;
};

//! A list that comes in pages: its requests, and where the last reply has its rows.
struct ListRule
{
    Operation operation = {};
    QString list = {}; //!< a reference to the rows
    QString total = {}; //!< a reference to how many there are; empty where it is not told
    QString next = {}; //!< a reference to what `{cursor}` is next; empty where pages are counted

    bool operator==(const ListRule &) const = default;
};

//! One way to look for users: its requests have `{query}`.
struct UserSearch : ListRule
{
    IdentityRule user = {}; //!< of a row, by `item:` references

    bool operator==(const UserSearch &) const = default;
};

//! The impersonations that are going on, by `item:` references, and how one is ended.
struct ActiveRule : ListRule
{
    FieldRule id = {};
    IdentityRule actor = {};
    IdentityRule subject = {};
    FieldRule reason = {};
    FieldRule ticket = {};
    MomentRule since = {};
    MomentRule until = {};
    std::optional<Operation> end = {}; //!< its requests have `{impersonationId}`

    bool operator==(const ActiveRule &) const = default;
};

//! A method and a path in which `*` stands for any part of a segment.
struct PathPattern
{
    QByteArray method = {}; //!< empty: any
    QString path = {}; //!< a template, decoded

    bool operator==(const PathPattern &) const = default;
};

//! How the application is opened as the subject, in a browser that gets nothing else.
struct ViewRule
{
    QString address = {}; //!< a template; empty: the connection's own
    QList<RequestTemplate> requests = {}; //!< as the subject, just before it opens
    QString start = {}; //!< a template: a path, with a query where it has one
    QList<QByteArray> cookies = {}; //!< the names that go there
    QList<NamedText> headers = {};
    QStringList origins = {}; //!< templates; empty: the address's own
    QList<PathPattern> readRequests = {}; //!< pass although they are not GET
    QList<PathPattern> deny = {}; //!< never pass
    QList<PathPattern> ends = {}; //!< nor do these; a page that asks for one wants Stop

    bool operator==(const ViewRule &) const = default;
};

//! Signing in on the application's own page.
struct BrowserSignIn
{
    QString start = {}; //!< a template: a path
    QList<QByteArray> cookies = {}; //!< the names that the console takes

    bool operator==(const BrowserSignIn &) const = default;
};

enum class Decoder { Percent, Base64, Base64Url, Json, Jwt };

//! A document inside an answer, such as a token's payload: for display and expiry, never proof.
struct DocumentRule
{
    QString from = {}; //!< a reference
    QList<Decoder> decode = {};

    bool operator==(const DocumentRule &) const = default;
};

enum class SettingType {
    Text,
    Path, //!< keeps its slashes in a path, where `{+id}` stands
    Pointer, //!< part of a reference
    Template, //!< a JSON value with placeholders of its own
    Secret, //!< kept in the keychain
};

//! Something that a connection tells its profile.
struct ProfileSetting
{
    QString id = {};
    QString label = {};
    SettingType type = SettingType::Text;
    QJsonValue value = QString(); //!< the connection's, else the default
    bool required = false; //!< has no default

    bool operator==(const ProfileSetting &) const = default;
};

//! How a kind of backend speaks, as its profile file says (resources/profiles). Read by
//! parseProfile() alone.
struct BackendProfile
{
    QString id = {};
    QString name = {};
    QString verified = {}; //!< what it was really tried against
    UserIdKind userId = UserIdKind::Text;
    Effect effect = Effect::Mints;
    QList<ProfileSetting> settings = {};
    std::optional<QList<QByteArray>> cookies = {}; //!< the names that count; nothing means all
    QList<NamedText> headers = {}; //!< of every request
    QMap<QString, DocumentRule> documents = {};
    QList<ErrorRule> errors = {};
    QList<SignInField> signInFields = {};
    std::optional<BrowserSignIn> browserSignIn = {};
    Operation signIn = {};
    Operation whoAmI = {};
    Operation impersonate = {};
    std::optional<Operation> stop = {};
    std::optional<Operation> signOut = {};
    std::optional<Operation> revoke = {};
    std::optional<Operation> refresh = {}; //!< of the actor's credentials alone
    std::chrono::seconds verifyEvery{30}; //!< who-am-I, while impersonating
    QList<UserSearch> searches = {}; //!< merged; none: users cannot be searched
    std::optional<ActiveRule> active = {}; //!< nothing: those that are going on cannot be listed
    std::optional<ViewRule> view = {}; //!< nothing: the application cannot be opened as the subject

    bool operator==(const BackendProfile &) const = default;
};

} // namespace Understudy
