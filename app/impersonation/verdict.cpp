// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/verdict.h"

namespace Understudy {

Verdict judge(const Result<Session> &answer,
              const QString &subjectId,
              const QString &actorId,
              bool tellsActor)
{
    if (!answer) {
        // Where each request names the subject, "no such user" is what a deleted one gets.
        const ErrorKind kind = answer.error().kind;
        const bool nobody = kind == ErrorKind::SignedOut || kind == ErrorKind::NoSuchUser;
        return nobody ? Verdict::Nobody : Verdict::NoAnswer;
    }
    const QString &id = answer->identity.id;
    const QString &from = answer->impersonatingFromUserId;
    if (!id.isEmpty() && id == actorId && from.isEmpty())
        return Verdict::Actor;
    const bool oursOrUntold = tellsActor ? from == actorId : (from.isEmpty() || from == actorId);
    return !id.isEmpty() && id == subjectId && oursOrUntold ? Verdict::Subject
                                                            : Verdict::SomeoneElse;
}

} // namespace Understudy
