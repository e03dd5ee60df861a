// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_parser.h"
#include "fuzz.h"

#include <QJsonObject>

using namespace Understudy;

namespace {

QJsonObject ownDefaults(const BackendProfile &profile)
{
    QJsonObject settings;
    for (const ProfileSetting &setting : profile.settings)
        if (setting.type != SettingType::Secret)
            settings.insert(setting.id, setting.value);
    return settings;
}

} // namespace

//! The input is a profile's file. A fault is named with its place; what is sound stays what it is
//! with its own defaults as a connection's settings.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString fileName = QStringLiteral("fuzz.json");
    const Result<BackendProfile> profile = parseProfile(json, fileName);
    if (!profile) {
        require(profile.error().kind == ErrorKind::Invalid, "a fault is Invalid");
        require(profile.error().message.startsWith(QLatin1String("fuzz.json: /")),
                "a fault has a place");
        return 0;
    }
    require(!profile->whoAmI.requests.isEmpty() && profile->whoAmI.session.has_value(),
            "a profile can ask who we are");
    require(profile->effect != Effect::Shared || profile->stop.has_value(),
            "a shared session can be stopped");
    const Result<BackendProfile> again = parseProfile(json, fileName, ownDefaults(*profile));
    require(again.has_value(), "a profile accepts its own defaults");
    require(*again == *profile, "a profile's own defaults change nothing");
    return 0;
}
