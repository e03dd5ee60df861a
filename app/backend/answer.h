// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/reply_reader.h"

namespace Understudy {

//! What one request left, and its answer.
struct Answer
{
    Session left;
    ReplyReader reader;
};

//! What \a profile makes of answers: pure, without a network. Which answers are errors, whose
//! credentials and sessions they hold, which users.

//! Takes the cookies of \a reply that count.
void takeCookies(const BackendProfile &profile, Credentials &credentials, const HttpReply &reply);

//! What \a reply, to \a wanted of \a operation, makes of \a credentials, and whose session it
//! describes where the operation's last one does; or the error that it is. \a wanted is one of the
//! operation's own. A refusal changes no credentials.
Result<Answer> readAnswer(const BackendProfile &profile,
                          const Operation &operation,
                          const RequestTemplate &wanted,
                          HttpReply reply,
                          Credentials credentials);

//! The rows of a page of at most \a limit that was asked for at \a position, which moves on by the
//! rows received. Empty identities stand for rows that are none.
Result<QList<Identity>> readPage(const UserSearch &search,
                                 ReplyReader &reader,
                                 int limit,
                                 SearchPosition &position);
//! The same of the impersonations that are going on; rows that are none have no id.
Result<QList<ActiveImpersonation>> readPage(const ActiveRule &rule,
                                            ReplyReader &reader,
                                            int limit,
                                            SearchPosition &position);

} // namespace Understudy
