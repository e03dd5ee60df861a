// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_catalogue.h"

#include "backend/profile_parser.h"
#include "base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Understudy {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorKind::Invalid, message, QStringLiteral("profile"));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unavailable,
                       QFileInfo(path).fileName() + QStringLiteral(": /: ") + file.errorString(),
                       QStringLiteral("profile"));
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return invalid(QFileInfo(path).fileName() + QStringLiteral(": /: is too large"));
    return json;
}

} // namespace

ProfileCatalogue::ProfileCatalogue(const QString &ownFolder)
    : m_ownFolder(ownFolder)
{
    readFolder(QStringLiteral(":/profiles"));
    for (const QString &fault : std::as_const(m_faults))
        qCCritical(lcBackend, "%ls", qUtf16Printable(fault));
    if (!ownFolder.isEmpty())
        readFolder(ownFolder);
}

void ProfileCatalogue::readFolder(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName() == QLatin1String("profile.schema.json"))
            continue;
        const Result<QByteArray> json = contentOf(file.filePath());
        const Result<BackendProfile> added =
            json ? add({file.fileName(), *json}) : Result<BackendProfile>(failure(json.error()));
        if (!added)
            m_faults.append(added.error().message);
    }
}

Result<BackendProfile> ProfileCatalogue::add(const Source &source)
{
    const Result<BackendProfile> profile = parseProfile(source.json, source.fileName);
    if (!profile)
        return profile;
    if (m_profiles.contains(profile->id))
        return invalid(QStringLiteral("%1: /id: \"%2\" is another profile's")
                           .arg(source.fileName, profile->id));
    m_profiles.insert(profile->id, *profile);
    m_sources.insert(profile->id, source);
    return profile;
}

Result<BackendProfile> ProfileCatalogue::profileOf(const Connection &connection) const
{
    const auto source = m_sources.constFind(connection.profileId);
    if (source == m_sources.constEnd())
        return invalid(QStringLiteral("there is no profile \"%1\"").arg(connection.profileId));
    Result<BackendProfile> profile =
        parseProfile(source->json, source->fileName, connection.settings);
    if (!profile)
        return profile;
    for (const ProfileSetting &setting : std::as_const(profile->settings)) {
        const bool empty = setting.value.isNull() || setting.value == QJsonValue(QString());
        if (setting.required && setting.type != SettingType::Secret && empty)
            return invalid(QStringLiteral("%1: the setting \"%2\" is missing")
                               .arg(profile->name, setting.label));
    }
    return profile;
}

Result<BackendProfile> ProfileCatalogue::import(const QString &path)
{
    const Result<QByteArray> json = contentOf(path);
    if (!json)
        return failure(json.error());
    if (m_ownFolder.isEmpty())
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("profile"));
    const Result<BackendProfile> profile = add({QFileInfo(path).fileName(), *json});
    if (!profile)
        return profile;
    QSaveFile copy(QDir(m_ownFolder).filePath(profile->id + QStringLiteral(".json")));
    QDir().mkpath(m_ownFolder);
    const bool written = copy.open(QIODevice::WriteOnly) && copy.write(*json) == json->size()
        && copy.flush() && copy.commit();
    if (written)
        return profile;
    m_profiles.remove(profile->id);
    m_sources.remove(profile->id);
    return failure(ErrorKind::Unavailable, copy.errorString(), QStringLiteral("profile"));
}

} // namespace Understudy
