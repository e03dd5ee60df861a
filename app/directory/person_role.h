// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/identity.h"

#include <QVariant>

namespace Understudy::PersonRole {

//! What a model of people tells of each, beside Qt::DisplayRole: the name, or the id where that is
//! unknown. Texts are as the backend sent them.
enum { Id = Qt::UserRole + 1, Email, Role, Organisation, Others };

//! \a person under \a role; null for others than those above.
QVariant dataOf(const Identity &person, int role);

} // namespace Understudy::PersonRole
