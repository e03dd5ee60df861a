// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a form that a link, a later start or a terminal fills in.

#include "plain_text.h"
#include "wording.h"

namespace Understudy {

QString Wording::prefillWaits(const Prefill &prefill)
{
    const QString user = neutralised(prefill.userId, 60);
    if (prefill.source != Prefill::Source::Link)
        return tr(
            "What another start asked for is waiting. It fills in the form as soon as you have "
            "stopped.");
    return user.isEmpty()
        ? tr("A link is waiting. It fills in the form as soon as you have stopped.")
        : tr("A link to user %1 is waiting. It fills in the form as soon as you have stopped.")
              .arg(user);
}

QString Wording::prefillElsewhere(const Prefill &prefill)
{
    const QString user = neutralised(prefill.userId, 60);
    const QString where = neutralised(prefill.connectionName, 60);
    if (prefill.source != Prefill::Source::Link)
        return tr("Another start has asked for %1.").arg(where);
    return user.isEmpty() ? tr("A link to %1 is waiting.").arg(where)
                          : tr("A link to user %1 at %2 is waiting.").arg(user, where);
}

QString Wording::prefillIsIn(const Prefill &prefill)
{
    const QString user = neutralised(prefill.userId, 60);
    return user.isEmpty() ? tr("The form is filled in: Switch shows it.")
                          : tr("User %1 is filled in: Switch shows it.").arg(user);
}

QString Wording::noSuchConnection(const QString &name)
{
    return tr("There is no connection named %1 here, so nothing was filled in.")
        .arg(neutralised(name, 60));
}

} // namespace Understudy
