// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_target.h"

#include "backend/connection_store.h"
#include "backend/document_decoder.h"
#include "backend/http_client.h"
#include "backend/profile_catalogue.h"
#include "backend/profile_parser.h"
#include "session/credentials.h"
#include "settings/policy_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Understudy {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<Error> refused(const QString &message)
{
    return failure(ErrorKind::Invalid, message, QStringLiteral("check"));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path + QStringLiteral(": ") + file.errorString());
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return refused(path + QStringLiteral(": ") + file.errorString());
    if (content.size() > largestFile)
        return refused(path + QStringLiteral(": /: is too large"));
    return content;
}

} // namespace

Result<void> CheckTarget::allowedBy(const PolicyFile &policyFile) const
{
    const Result<Policy> policy = policyFile.load();
    if (!policy)
        return refused(tr("The policy of this computer cannot be used, so nobody is asked: %1")
                           .arg(policy.error().message));
    const std::optional<Error> fault = faultOf(*policy, connection.address);
    if (!fault)
        return {};
    return refused(tr("%1 is not among the connections that the policy of this computer allows "
                      "(%2).")
                       .arg(connection.address.toString(), policyFile.path()));
}

Result<CheckTarget> CheckTarget::find(const CheckOptions &options,
                                      const QString &configurationFolder)
{
    Result<CheckTarget> target =
        options.namesFile() ? ofFile(options) : ofConnection(options, configurationFolder);
    if (!target)
        return target;
    // The check is what proves it, so the backend has to believe that it is proven.
    target->connection.revokeProven = true;
    if (target->connection.address.isEmpty())
        return target;
    if (const Result<void> complete = checkSettings(target->profile); !complete)
        return failure(complete.error());
    return target;
}

Result<CheckTarget> CheckTarget::ofFile(const CheckOptions &options)
{
    const QString fileName = QFileInfo(options.target).fileName();
    const Result<QByteArray> json = contentOf(options.target);
    if (!json)
        return failure(json.error());
    const Result<BackendProfile> plain = parseProfile(*json, fileName);
    if (!plain)
        return failure(plain.error());
    const Result<QJsonObject> settings = settingsOf(plain->settings, options);
    if (!settings)
        return failure(settings.error());
    const Result<BackendProfile> profile = parseProfile(*json, fileName, *settings);
    if (!profile)
        return failure(profile.error());
    CheckTarget target{.profile = *profile,
                       .connection = {.id = QStringLiteral("check"),
                                      .name = fileName,
                                      .profileId = profile->id,
                                      .settings = *settings}};
    if (const Result<void> given = giveAddress(target, options.address); !given)
        return failure(given.error());
    return target;
}

Result<CheckTarget> CheckTarget::ofConnection(const CheckOptions &options, const QString &folder)
{
    Result<Connection> connection = connectionNamed(options.target, folder);
    if (!connection)
        return failure(connection.error());
    const ProfileCatalogue catalogue(QDir(folder).filePath(QStringLiteral("profiles")));
    const Result<QJsonObject> settings =
        settingsOf(catalogue.profiles().value(connection->profileId).settings, options);
    if (!settings)
        return failure(settings.error());
    for (auto setting = settings->constBegin(); setting != settings->constEnd(); ++setting)
        connection->settings.insert(setting.key(), setting.value());
    const Result<BackendProfile> profile = catalogue.profileOf(*connection);
    if (!profile) {
        const QStringList faults = catalogue.faults();
        const QString more =
            faults.isEmpty() ? QString() : QLatin1String("\n") + faults.join(u'\n');
        return refused(connection->name + QStringLiteral(": ") + profile.error().message + more);
    }
    CheckTarget target{.profile = *profile, .connection = *connection};
    if (const Result<void> given = giveAddress(target, options.address); !given)
        return failure(given.error());
    return target;
}

//! Read here and not by the store, which sets a damaged file aside.
Result<Connection> CheckTarget::connectionNamed(const QString &name, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("connections.json"));
    QList<Connection> known;
    if (QFile::exists(path)) {
        const Result<QByteArray> json = contentOf(path);
        if (!json)
            return failure(json.error());
        const Result<QList<Connection>> read = parseConnections(*json);
        if (!read)
            return refused(path + QStringLiteral(": ") + read.error().message);
        known = *read;
    }
    const auto found = std::find_if(known.cbegin(), known.cend(), [&name](const Connection &one) {
        return one.name == name;
    });
    if (found != known.cend())
        return *found;
    return refused(tr("There is no connection \"%1\" in %2. A file's name ends in .json or has a "
                      "slash.")
                       .arg(name, path));
}

Result<QJsonObject> CheckTarget::settingsOf(const QList<ProfileSetting> &known,
                                            const CheckOptions &options)
{
    QJsonObject result;
    for (const auto &[id, text] : options.settings) {
        const auto isIt = [name = id](const ProfileSetting &one) {
            return one.id == name;
        };
        const auto setting = std::find_if(known.cbegin(), known.cend(), isIt);
        if (setting == known.cend())
            return refused(tr("--set %1: the profile has no such setting.").arg(id));
        if (setting->type == SettingType::Secret)
            return refused(tr("--set %1: this is a secret, and arguments can be read by others. "
                              "Give it on the terminal or through --credentials-fd.")
                               .arg(id));
        const QJsonValue value =
            setting->type == SettingType::Template ? parsedJson(text.toUtf8()) : QJsonValue(text);
        if (value.isUndefined())
            return refused(tr("--set %1: the value has to be JSON.").arg(id));
        result.insert(id, value);
    }
    return result;
}

Result<void> CheckTarget::giveAddress(CheckTarget &target, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty()
        || (!isPlain && url.scheme() != QLatin1String("https")))
        return refused(tr("--address: this is no http or https address."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(tr("--address: it can have no user, query or fragment."));
    Connection &connection = target.connection;
    connection.allowPlainHttp = connection.allowPlainHttp && sameOrigin(url, connection.address);
    if (isPlain && !isLoopback(url) && !connection.allowPlainHttp)
        return refused(tr("--address: plain http is not encrypted, and allowed to this machine "
                          "alone. Use https."));
    connection.address = url;
    return {};
}

Result<void> CheckTarget::checkSettings(const BackendProfile &profile)
{
    for (const ProfileSetting &setting : profile.settings) {
        const bool isEmpty = setting.value.isString() && setting.value.toString().isEmpty();
        if (setting.required && setting.type != SettingType::Secret && isEmpty)
            return refused(tr("The setting \"%1\" (%2) is missing. Give it with --set %1=VALUE.")
                               .arg(setting.id, setting.label));
    }
    return {};
}

} // namespace Understudy
