// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/profile_catalogue.h"
#include "pages/connections/profile_choice.h"

namespace Understudy {

//! The profiles that come with the console.
inline QList<ProfileChoice> shippedProfiles()
{
    QList<ProfileChoice> choices;
    const ProfileCatalogue catalogue;
    for (const BackendProfile &profile : catalogue.profiles())
        choices.append(
            {.profile = profile,
             .traits = {.profileName = profile.name,
                        .effect = profile.effect,
                        .userIdKind = profile.userId,
                        .signInFields = profile.signInFields,
                        .hasStop = profile.stop.has_value(),
                        .tellsActor =
                            !profile.whoAmI.session->impersonatingFromUserId.references.isEmpty(),
                        .takesReason = profile.id == QLatin1String("understudy")}});
    return choices;
}

} // namespace Understudy
