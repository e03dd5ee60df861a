// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/person_role.h"

#include "directory/favourites.h"

namespace Understudy::PersonRole {

QVariant dataOf(const Identity &person, int role, const Favourites *favourites)
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
    case Favourite:
        return favourites ? QVariant(favourites->contains(person.id) ? Qt::Checked : Qt::Unchecked)
                          : QVariant();
    default:
        return {};
    }
}

} // namespace Understudy::PersonRole
