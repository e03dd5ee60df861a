// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/view_bar.h"

namespace Understudy {

QJsonObject ViewBar::toJson() const
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("name"), name},
            {QStringLiteral("note"), note},
            {QStringLiteral("timeLeft"), timeLeft},
            {QStringLiteral("stop"), stop},
            {QStringLiteral("notice"), notice},
            {QStringLiteral("veil"), veil},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("changesAllowed"), changesAllowed},
            {QStringLiteral("rightToLeft"), rightToLeft}};
}

} // namespace Understudy
