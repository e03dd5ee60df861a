// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of preferences, and of what an organisation has fixed.

#include "plain_text.h"
#include "wording.h"

namespace Understudy {

//! The error's message is the organisation.
QString Wording::refusedByPolicy(const Error &error, const About &about)
{
    const QString where = about.connectionName.isEmpty() ? tr("this connection")
                                                         : neutralised(about.connectionName, 60);
    const QString organisation = neutralised(error.message, 60);
    return organisation.isEmpty()
        ? tr("This computer's policy does not allow %1. Ask whoever looks after the computer.")
              .arg(where)
        : tr("The policy of %1 does not allow %2. Ask there, or choose another connection.")
              .arg(organisation, where);
}

QString Wording::preferencesUnreadable(const QString &damagedCopy)
{
    if (damagedCopy.isEmpty())
        return tr("The preferences could not be read, so the usual ones hold and the journal keeps "
                  "everything. Check the permissions of the configuration folder.");
    return tr("The preferences could not be understood. They are kept as %1. The usual ones hold, "
              "and the journal keeps everything until you choose.")
        .arg(damagedCopy);
}

QString Wording::preferencesNotKept()
{
    return tr("This holds until Understudy ends: it could not be written down. "
              "Check the space and the permissions of the configuration folder.");
}

QString Wording::fixedBy(const QString &organisation)
{
    return organisation.isEmpty()
        ? tr("Fixed by this computer's policy.")
        : tr("Fixed by the policy of %1.").arg(neutralised(organisation, 60));
}

} // namespace Understudy
