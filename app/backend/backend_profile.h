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

enum class ExpiryFormat { Iso8601, EpochSeconds, EpochMilliseconds, SecondsFromNow, HttpDate };

//! Where a reply says whose session it is.
struct SessionRule
{
    FieldRule id = {};
    FieldRule name = {};
    FieldRule email = {};
    FieldRule role = {};
    FieldRule orgId = {};
    FieldRule impersonatingFromUserId = {};
    QString expires = {}; //!< a reference; empty where the backend does not tell
    ExpiryFormat expiresAs = ExpiryFormat::Iso8601;

    bool operator==(const SessionRule &) const = default;
};

//! What an operation makes of the credentials once its requests are through.
struct CredentialsRule
{
    QList<NamedText> setHeaders = {};
    QStringList dropHeaders = {};
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

enum class SettingType { Text, Path };

//! Something that a connection tells its profile.
struct ProfileSetting
{
    QString id = {};
    QString label = {};
    SettingType type = SettingType::Text;
    QString fallback = {};

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
    QList<ErrorRule> errors = {};
    QList<SignInField> signInFields = {};
    Operation signIn = {};
    Operation whoAmI = {};
    Operation impersonate = {};
    std::optional<Operation> stop = {};
    std::optional<Operation> signOut = {};
    std::optional<Operation> revoke = {};

    bool operator==(const BackendProfile &) const = default;
};

} // namespace Understudy
