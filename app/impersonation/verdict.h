// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "session/session.h"

namespace Understudy {

//! Whom the backend says a session is.
enum class Verdict {
    Subject, //!< the subject, impersonated by us
    Actor, //!< the actor himself, not impersonating
    SomeoneElse, //!< anybody else, also the subject on his own or impersonated by somebody else
    Nobody, //!< signed out, or a subject who is no more
    NoAnswer, //!< nothing usable came back
};

//! Judges who-am-I's \a answer: nothing counts as switched or as back without it (promise
//! «Verified»). \a tellsActor: the backend names the actor of an impersonation, so that a missing
//! name means there is none.
Verdict judge(const Result<Session> &answer,
              const QString &subjectId,
              const QString &actorId,
              bool tellsActor);

} // namespace Understudy
