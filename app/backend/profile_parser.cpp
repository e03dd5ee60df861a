// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_parser.h"

#include "backend/profile_checks.h"
#include "backend/profile_operations.h"
#include "backend/profile_rules.h"
#include "backend/profile_texts.h"
#include "base/json_cursor.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

//! Seconds: a backend must not be flooded, and an end must not go unnoticed for long.
constexpr int leastVerifyEvery = 2;
constexpr int mostVerifyEvery = 30;

//! Reads one profile from top to bottom.
class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject &root)
        : m_root(root, m_fault)
    { }

    Result<BackendProfile> read(const QString &fileName, const QJsonObject &settings);

private:
    void readHead(BackendProfile &profile) const;
    void readSettings(BackendProfile &profile, const QJsonObject &given);
    void collectValues();
    SignInField signInField(const JsonCursor &one);
    Operation operation(const char *name) const;
    std::optional<Operation> optionalOperation(const char *name) const;
    void readOperations(BackendProfile &profile) const;

    JsonFault m_fault;
    JsonCursor m_root;
    ProfileTexts m_texts;
};

Result<BackendProfile> ProfileReader::read(const QString &fileName, const QJsonObject &settings)
{
    BackendProfile profile;
    readHead(profile);
    collectValues();
    readSettings(profile, settings);
    const JsonCursor fields = m_root.member(at("signIn")).member(at("fields"));
    for (const JsonCursor &one : fields.elements())
        profile.signInFields.append(signInField(one));
    const JsonCursor cookies = m_root.member(at("cookies"));
    if (cookies.exists() && cookies.value() != QJsonValue(QStringLiteral("all")))
        profile.cookies = m_texts.cookieNames(cookies);
    profile.headers = m_texts.headers(m_root.member(at("headers")));
    profile.documents = readDocuments(m_root.member(at("documents")), m_texts);
    for (auto one = profile.documents.constBegin(); one != profile.documents.constEnd(); ++one)
        m_texts.addDocument(one.key(), m_texts.isSecret(one->from));
    profile.errors = readErrorRules(m_root.member(at("errors")), m_texts);
    readOperations(profile);
    checkProfile(profile, m_root);
    if (!m_fault.text.isEmpty())
        return failure(ErrorKind::Invalid,
                       fileName + QStringLiteral(": ") + m_fault.text,
                       QStringLiteral("profile"));
    return profile;
}

void ProfileReader::readHead(BackendProfile &profile) const
{
    m_root.onlyMembers({"$schema", "profile",  "id",          "name",    "verified",  "userId",
                        "effect",  "settings", "cookies",     "headers", "documents", "errors",
                        "signIn",  "whoAmI",   "impersonate", "stop",    "signOut",   "revoke",
                        "refresh", "users",    "active",      "view"});
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
}

void ProfileReader::collectValues()
{
    for (const char *place :
         {"signIn", "whoAmI", "impersonate", "stop", "signOut", "revoke", "refresh", "view"}) {
        const JsonCursor one = m_root.member(at(place));
        if (!one.value().isObject())
            continue;
        for (const JsonCursor &each : one.member(at("requests")).elements())
            for (const auto &[value, source] : each.member(at("values")).members())
                m_texts.addValue(value);
        const JsonCursor kept = one.member(at("credentials")).member(at("values"));
        for (const auto &[value, source] : kept.member(at("set")).members())
            m_texts.addValue(value);
    }
}

void ProfileReader::readSettings(BackendProfile &profile, const QJsonObject &given)
{
    QStringList known;
    for (const JsonCursor &one : m_root.member(at("settings")).elements()) {
        const QString id = one.member(at("id")).value().toString();
        profile.settings.append(m_texts.newSetting(one, given.value(id)));
        known.append(id);
    }
    const QStringList names = given.keys();
    for (const QString &name : names)
        if (!known.contains(name))
            m_root.member(at("settings")).fail(QStringLiteral("does not have \"%1\"").arg(name));
}

SignInField ProfileReader::signInField(const JsonCursor &one)
{
    one.onlyMembers({"id", "label", "secret"});
    return {.id = m_texts.newPlaceholder(one.member(at("id"))),
            .label = one.member(at("label")).text(),
            .secret = one.member(at("secret")).flag(false)};
}

Operation ProfileReader::operation(const char *name) const
{
    return readOperation(m_root.member(at(name)), name, m_texts);
}

std::optional<Operation> ProfileReader::optionalOperation(const char *name) const
{
    if (!m_root.member(at(name)).exists())
        return std::nullopt;
    return operation(name);
}

void ProfileReader::readOperations(BackendProfile &profile) const
{
    profile.signIn = operation("signIn");
    profile.whoAmI = operation("whoAmI");
    profile.impersonate = operation("impersonate");
    profile.stop = optionalOperation("stop");
    profile.signOut = optionalOperation("signOut");
    profile.revoke = optionalOperation("revoke");
    profile.refresh = optionalOperation("refresh");
    const JsonCursor every = m_root.member(at("whoAmI")).member(at("every"));
    if (every.exists())
        profile.verifyEvery = std::chrono::seconds(every.number(leastVerifyEvery, mostVerifyEvery));
    profile.searches = readSearches(m_root.member(at("users")), m_texts);
    if (m_root.member(at("active")).exists())
        profile.active = readActive(m_root.member(at("active")), m_texts);
    const JsonCursor view = m_root.member(at("view"));
    if (view.exists() && view.value() != QJsonValue(false))
        profile.view = readView(view, m_texts);
    const JsonCursor browser = m_root.member(at("signIn")).member(at("browser"));
    if (browser.exists())
        profile.browserSignIn = readBrowserSignIn(browser, m_texts);
    else if (!m_root.member(at("signIn")).member(at("fields")).exists())
        m_root.member(at("signIn")).fail(QStringLiteral("needs fields or browser"));
}

} // namespace

Result<BackendProfile> parseProfile(const QByteArray &json,
                                    const QString &fileName,
                                    const QJsonObject &settings)
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
    return ProfileReader(document.object()).read(fileName, settings);
}

} // namespace Understudy
