// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QByteArray>

namespace Understudy {

//! 256 random bits in base64url, 43 characters: a bearer token, a code or a cookie.
Secret newToken();

//! Whether \a text has the shape of newToken()'s tokens; anything else need not be looked up.
bool looksLikeToken(const QByteArray &text);

//! What is stored in \a token's stead: BLAKE2b, 32 bytes. Tokens are random, so no salt is needed.
QByteArray tokenHash(const Secret &token);

//! BLAKE2b of \a text, 32 bytes.
QByteArray digest(const QByteArray &text);

//! A value that only the holder of \a token can name, bound to \a purpose: BLAKE2b keyed with the
//! token, in base64url.
QByteArray derivedToken(const Secret &token, const QByteArray &purpose);

//! Whether both are equal, in a time that does not tell where they differ.
bool sameSecret(const QByteArray &left, const QByteArray &right);

} // namespace Understudy
