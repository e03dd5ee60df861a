// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_parser.h"

#include "backend/json_cursor.h"
#include "backend/profile_rules.h"
#include "backend/profile_texts.h"
#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Understudy {

namespace {

//! Reads one profile from top to bottom.
class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject &root)
        : m_root(root, m_fault)
    { }

    Result<BackendProfile> read(const QString &fileName);

private:
    void readHead(BackendProfile &profile);
    void collectValues();
    void checkRequired(const BackendProfile &profile) const;
    void checkEffect(const BackendProfile &profile) const;
    ProfileSetting setting(const JsonCursor &one);
    SignInField signInField(const JsonCursor &one);
    Operation operation(const char *name);
    std::optional<Operation> optionalOperation(const char *name);
    RequestTemplate request(const JsonCursor &one) const;
    QByteArray method(const JsonCursor &one) const;
    QList<std::pair<int, int>> expectation(const JsonCursor &one) const;
    CredentialsRule credentials(const JsonCursor &one) const;

    JsonFault m_fault;
    JsonCursor m_root;
    ProfileTexts m_texts;
};

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

Result<BackendProfile> ProfileReader::read(const QString &fileName)
{
    BackendProfile profile;
    readHead(profile);
    collectValues();
    for (const JsonCursor &one : m_root.member(at("settings")).elements())
        profile.settings.append(setting(one));
    for (const JsonCursor &one : m_root.member(at("signIn")).member(at("fields")).elements())
        profile.signInFields.append(signInField(one));
    profile.headers = m_texts.headers(m_root.member(at("headers")));
    profile.errors = readErrorRules(m_root.member(at("errors")));
    profile.signIn = operation("signIn");
    profile.whoAmI = operation("whoAmI");
    profile.impersonate = operation("impersonate");
    profile.stop = optionalOperation("stop");
    profile.signOut = optionalOperation("signOut");
    profile.revoke = optionalOperation("revoke");
    checkRequired(profile);
    checkEffect(profile);
    if (!m_fault.text.isEmpty())
        return failure(ErrorKind::Invalid,
                       fileName + QStringLiteral(": ") + m_fault.text,
                       QStringLiteral("profile"));
    return profile;
}

void ProfileReader::collectValues()
{
    for (const auto &[name, one] : m_root.members()) {
        if (!one.value().isObject())
            continue;
        for (const JsonCursor &each : one.member(at("requests")).elements())
            for (const auto &[value, source] : each.member(at("values")).members())
                m_texts.addValue(value);
    }
}

void ProfileReader::readHead(BackendProfile &profile)
{
    m_root.onlyMembers({"profile",
                        "id",
                        "name",
                        "verified",
                        "userId",
                        "effect",
                        "settings",
                        "cookies",
                        "headers",
                        "errors",
                        "signIn",
                        "whoAmI",
                        "impersonate",
                        "stop",
                        "signOut",
                        "revoke"});
    m_root.member(at("profile")).number(1, 1);
    profile.id = m_root.member(at("id")).text();
    static const QRegularExpression identifier(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9][a-z0-9-]{0,63}")));
    if (!identifier.match(profile.id).hasMatch())
        m_root.member(at("id")).fail(
            QStringLiteral("must be lower-case letters, digits and hyphens"));
    profile.name = m_root.member(at("name")).text();
    profile.verified = m_root.member(at("verified")).text();
    profile.userId =
        m_root.member(at("userId"))
            .oneOf<UserIdKind>({{"text", UserIdKind::Text}, {"integer", UserIdKind::Integer}});
    profile.effect =
        m_root.member(at("effect"))
            .oneOf<Effect>(
                {{"mints", Effect::Mints}, {"shared", Effect::Shared}, {"header", Effect::Header}});
    const JsonCursor cookies = m_root.member(at("cookies"));
    if (cookies.exists() && cookies.value() != QJsonValue(QStringLiteral("all"))) {
        profile.cookies.emplace();
        for (const QString &name : cookies.texts())
            profile.cookies->append(name.toLatin1());
    }
}

void ProfileReader::checkRequired(const BackendProfile &profile) const
{
    if (profile.whoAmI.requests.isEmpty())
        m_root.member(at("whoAmI")).member(at("requests")).fail(QStringLiteral("is missing"));
    if (!profile.whoAmI.session)
        m_root.member(at("whoAmI")).member(at("session")).fail(QStringLiteral("is missing"));
    const auto onlyReads = [](const Operation &operation) {
        return !operation.requests.isEmpty()
            && std::all_of(operation.requests.cbegin(),
                           operation.requests.cend(),
                           [](const RequestTemplate &one) { return one.safe; });
    };
    const QString reason = QStringLiteral("needs a request that is not safe");
    if (onlyReads(profile.impersonate))
        m_root.member(at("impersonate")).fail(reason);
    if (onlyReads(profile.stop.value_or(Operation{})))
        m_root.member(at("stop")).fail(reason);
}

void ProfileReader::checkEffect(const BackendProfile &profile) const
{
    const JsonCursor effect = m_root.member(at("effect"));
    const bool asks = !profile.impersonate.requests.isEmpty();
    const CredentialsRule &rule = profile.impersonate.credentials;
    const bool takes =
        std::any_of(profile.impersonate.requests.cbegin(),
                    profile.impersonate.requests.cend(),
                    [](const RequestTemplate &one) { return !one.values.isEmpty(); });
    const bool changes = takes || !rule.setHeaders.isEmpty() || !rule.dropHeaders.isEmpty()
        || !rule.dropValues.isEmpty() || !rule.dropCookies.isEmpty()
        || (asks && profile.cookies != QList<QByteArray>());
    if (profile.effect == Effect::Header && asks)
        effect.fail(QStringLiteral("cannot be header where impersonate has requests"));
    if (profile.effect == Effect::Header && rule.setHeaders.isEmpty())
        effect.fail(QStringLiteral("cannot be header where impersonate sets none"));
    if (profile.effect != Effect::Header && !asks)
        effect.fail(QStringLiteral("must be header where impersonate has no requests"));
    if (profile.effect == Effect::Mints && !changes)
        effect.fail(QStringLiteral("must be shared where impersonate changes no credentials"));
    const bool stops = profile.stop && !profile.stop->requests.isEmpty();
    if (profile.effect == Effect::Shared && !stops)
        effect.fail(QStringLiteral("shared needs a stop with a request"));
    if (profile.effect == Effect::Mints && profile.stop && !stops)
        m_root.member(at("stop")).fail(QStringLiteral("needs a request where a start mints"));
}

ProfileSetting ProfileReader::setting(const JsonCursor &one)
{
    one.onlyMembers({"id", "label", "type", "default"});
    const auto type =
        one.member(at("type"))
            .oneOf<SettingType>({{"text", SettingType::Text}, {"path", SettingType::Path}});
    return {.id = m_texts.newPlaceholder(one.member(at("id")), type == SettingType::Path),
            .label = one.member(at("label")).text(),
            .type = type,
            .fallback = one.member(at("default")).text(QString())};
}

SignInField ProfileReader::signInField(const JsonCursor &one)
{
    one.onlyMembers({"id", "label", "secret"});
    return {.id = m_texts.newPlaceholder(one.member(at("id"))),
            .label = one.member(at("label")).text(),
            .secret = one.member(at("secret")).flag(false)};
}

std::optional<Operation> ProfileReader::optionalOperation(const char *name)
{
    if (!m_root.member(at(name)).exists())
        return std::nullopt;
    return operation(name);
}

Operation ProfileReader::operation(const char *name)
{
    const JsonCursor one = m_root.member(at(name));
    if (!one.exists())
        one.fail(QStringLiteral("is missing"));
    one.onlyMembers({"fields", "requests", "errors", "session", "credentials"});
    const auto alone = [&one, name](const JsonCursor &part, const char *home) {
        if (part.exists() && qstrcmp(name, home) != 0)
            part.fail(QStringLiteral("is for %1 alone").arg(at(home)));
    };
    alone(one.member(at("fields")), "signIn");
    alone(one.member(at("credentials")).member(at("restore")), "stop");
    Operation result;
    for (const JsonCursor &each : one.member(at("requests")).elements())
        result.requests.append(request(each));
    result.errors = readErrorRules(one.member(at("errors")));
    if (one.member(at("session")).exists())
        result.session = readSessionRule(one.member(at("session")));
    result.credentials = credentials(one.member(at("credentials")));
    return result;
}

RequestTemplate ProfileReader::request(const JsonCursor &one) const
{
    one.onlyMembers({"method",
                     "path",
                     "query",
                     "headers",
                     "json",
                     "form",
                     "expect",
                     "safe",
                     "idempotencyKey",
                     "values",
                     "errors"});
    RequestTemplate result;
    result.method = method(one.member(at("method")));
    result.path = m_texts.path(one.member(at("path")));
    result.query = m_texts.texts(one.member(at("query")));
    result.headers = m_texts.headers(one.member(at("headers")));
    if (one.member(at("json")).exists())
        result.json = m_texts.json(one.member(at("json")));
    if (one.member(at("form")).exists())
        result.form = m_texts.texts(one.member(at("form")));
    if (result.json && result.form)
        one.member(at("form")).fail(QStringLiteral("cannot stand beside json"));
    result.expect = expectation(one.member(at("expect")));
    const bool safeMethod =
        result.method == "GET" || result.method == "HEAD" || result.method == "OPTIONS";
    result.safe = one.member(at("safe")).flag(safeMethod);
    result.idempotencyKey = m_texts.headerName(one.member(at("idempotencyKey")));
    for (const auto &[name, source] : one.member(at("values")).members())
        result.values.append({name, readReference(source)});
    result.errors = readErrorRules(one.member(at("errors")));
    return result;
}

QByteArray ProfileReader::method(const JsonCursor &one) const
{
    return one.oneOf<QByteArray>({{"GET", "GET"},
                                  {"HEAD", "HEAD"},
                                  {"OPTIONS", "OPTIONS"},
                                  {"POST", "POST"},
                                  {"PUT", "PUT"},
                                  {"PATCH", "PATCH"},
                                  {"DELETE", "DELETE"}});
}

QList<std::pair<int, int>> ProfileReader::expectation(const JsonCursor &one) const
{
    if (!one.exists())
        return RequestTemplate{}.expect;
    QList<std::pair<int, int>> result;
    for (const JsonCursor &status : one.elements()) {
        const int number = status.number(100, 599);
        result.append({number, number});
    }
    if (result.isEmpty())
        one.fail(QStringLiteral("must name a status"));
    return result;
}

CredentialsRule ProfileReader::credentials(const JsonCursor &one) const
{
    one.onlyMembers({"headers", "values", "cookies", "restore"});
    one.member(at("headers")).onlyMembers({"set", "drop"});
    one.member(at("values")).onlyMembers({"drop"});
    one.member(at("cookies")).onlyMembers({"drop"});
    CredentialsRule result{.setHeaders =
                               m_texts.headers(one.member(at("headers")).member(at("set"))),
                           .dropHeaders = one.member(at("headers")).member(at("drop")).texts(),
                           .dropValues = one.member(at("values")).member(at("drop")).texts(),
                           .dropCookies = one.member(at("cookies")).member(at("drop")).texts()};
    if (one.member(at("restore")).exists())
        result.restoreActor = one.member(at("restore")).oneOf<bool>({{"actor", true}});
    return result;
}

} // namespace

Result<BackendProfile> parseProfile(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Invalid,
                       QStringLiteral("%1: /: %2 at byte %3")
                           .arg(fileName, error.errorString())
                           .arg(error.offset),
                       QStringLiteral("profile"));
    if (!document.isObject())
        return failure(ErrorKind::Invalid,
                       fileName + QStringLiteral(": /: must be an object"),
                       QStringLiteral("profile"));
    return ProfileReader(document.object()).read(fileName);
}

QMap<QString, BackendProfile> builtInProfiles()
{
    QMap<QString, BackendProfile> result;
    const QDir folder(QStringLiteral(":/profiles"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const Result<BackendProfile> profile =
            parseProfile(opened ? file.readAll() : QByteArray(), name);
        if (profile)
            result.insert(profile->id, *profile);
        else
            qCCritical(lcBackend, "%ls", qUtf16Printable(profile.error().message));
    }
    return result;
}

} // namespace Understudy
