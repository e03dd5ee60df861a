// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/identity.h"

#include <QVariant>

namespace Understudy {
class Favourites;
} // namespace Understudy

namespace Understudy::PersonRole {

//! What a model of people tells of each, beside Qt::DisplayRole: the name, or the id where that is
//! unknown. Texts are as the backend sent them.
enum { Id = Qt::UserRole + 1, Email, Role, Organisation, Others };

//! Whether he is a favourite, as a Qt::CheckState: what assistive technology reads, too.
constexpr int Favourite = Qt::CheckStateRole;

//! \a person under \a role; null for others than those above, and under Favourite where there are
//! no \a favourites.
QVariant dataOf(const Identity &person, int role, const Favourites *favourites = nullptr);

} // namespace Understudy::PersonRole
