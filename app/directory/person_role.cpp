// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/person_role.h"

namespace Understudy::PersonRole {

QVariant dataOf(const Identity &person, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return person.name.isEmpty() ? person.id : person.name;
    case Id:
        return person.id;
    case Email:
        return person.email;
    case Role:
        return person.role;
    case Organisation:
        return person.orgId;
    default:
        return {};
    }
}

} // namespace Understudy::PersonRole
