// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ranks.h"

namespace Understudy {

namespace {

constexpr int supportRank = 2;
constexpr int adminRank = 3;

} // namespace

int rankOf(const QString &role)
{
    if (role == QLatin1String("admin"))
        return adminRank;
    if (role == QLatin1String("support"))
        return supportRank;
    return role == QLatin1String("customer") ? 1 : 0;
}

bool mayImpersonate(const QString &role)
{
    return rankOf(role) >= supportRank;
}

bool mayImpersonate(const QString &actorRole, const QString &subjectRole)
{
    const int subjectRank = rankOf(subjectRole);
    return mayImpersonate(actorRole) && subjectRank > 0 && subjectRank < rankOf(actorRole);
}

bool maySee(const QString &role, const QString &otherRole)
{
    return seesAll(role) || mayImpersonate(role, otherRole);
}

bool seesAll(const QString &role)
{
    return rankOf(role) == adminRank;
}

QStringList rolesSeenBy(const QString &role)
{
    if (seesAll(role))
        return {};
    QStringList roles{QStringLiteral("customer"), QStringLiteral("support")};
    roles.removeIf([&role](const QString &other) { return !maySee(role, other); });
    return roles;
}

} // namespace Understudy
