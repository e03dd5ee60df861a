// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/session_store.h"

#include <QJsonObject>

namespace Understudy {

struct Response;

//! {id, name, email, role, orgId}
QJsonObject userJson(const User &user);
//! The session as GET /api/session shows it, seen at \a now.
QJsonObject sessionJson(const SessionRecord &session, qint64 now);
//! {token, session} as a 201.
Response tokenAndSession(const Secret &token, const SessionRecord &session, qint64 now);
//! \a object as the API answers it: never cached.
Response jsonResponse(int status, const QJsonObject &object);
//! 204.
Response nothing();

} // namespace Understudy
