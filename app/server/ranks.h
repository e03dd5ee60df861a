// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Understudy {

//! How high \a role stands: admin 3, support 2, customer 1, any other 0.
int rankOf(const QString &role);

//! Whether somebody with \a role may impersonate anybody at all, and read who there is.
bool mayImpersonate(const QString &role);

//! Whether \a actorRole may impersonate somebody with \a subjectRole: only one who stands below,
//! and has a rank at all.
bool mayImpersonate(const QString &actorRole, const QString &subjectRole);

//! Whether \a role may read about a user with \a otherRole: admins about all, support about those
//! below.
bool maySee(const QString &role, const QString &otherRole);

//! Whether \a role reads and ends what others do: impersonations, the audit log. Admins alone.
bool seesAll(const QString &role);

//! The roles that somebody with \a role may read about; empty where these are all.
QStringList rolesSeenBy(const QString &role);

} // namespace Understudy
