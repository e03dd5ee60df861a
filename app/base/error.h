// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Understudy {

//! What went wrong, as far as a caller may have to act on it. ui words each kind for a person.
enum class ErrorKind {
    SignedOut, //!< the credentials are nobody's (any more)
    WrongPassword,
    SecondFactor, //!< the backend wants more than a password
    Refused, //!< the backend knows who asks and says no
    NoSuchUser,
    Invalid, //!< the input is not acceptable
    AlreadyImpersonating,
    NotImpersonating,
    ActorGone, //!< the actor's account no longer exists or may no longer act
    TryLater,
    Unreachable, //!< no answer
    Untrusted, //!< TLS says this is not who we asked for
    Malformed, //!< the backend broke its own protocol
    Unavailable, //!< something this machine should offer (keychain, disk) does not
    Unexpected,
};

//! The profile format's word for \a kind ("signedOut"), also used in logs.
QString errorKindName(ErrorKind kind);

//! A failure: its kind, the failing party's own words, and which part of the program met it.
struct Error
{
    ErrorKind kind = ErrorKind::Unexpected;
    //! The backend's, database's or system's own words; may be empty. Never holds a secret.
    QString message = {};
    //! Where it happened, for logs and details: "impersonate", "journal", "keychain".
    QString source = {};
    //! The request may have taken effect although it did not succeed: it went out, and what came
    //! back (or did not) proves nothing. False means: certainly no effect.
    bool inDoubt = false;
    //! How long the backend asked to be left alone; 0 where it did not say.
    std::chrono::seconds retryAfter{0};

    bool operator==(const Error &) const = default;
};

} // namespace Understudy
