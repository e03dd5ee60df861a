// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace Understudy {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignedOut:
        return QStringLiteral("signedOut");
    case ErrorKind::WrongPassword:
        return QStringLiteral("wrongPassword");
    case ErrorKind::SecondFactor:
        return QStringLiteral("secondFactor");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::NoSuchUser:
        return QStringLiteral("noSuchUser");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    case ErrorKind::AlreadyImpersonating:
        return QStringLiteral("alreadyImpersonating");
    case ErrorKind::NotImpersonating:
        return QStringLiteral("notImpersonating");
    case ErrorKind::ActorGone:
        return QStringLiteral("actorGone");
    case ErrorKind::TryLater:
        return QStringLiteral("tryLater");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorKind::Malformed:
        return QStringLiteral("malformed");
    case ErrorKind::Unavailable:
        return QStringLiteral("unavailable");
    case ErrorKind::Unexpected:
        return QStringLiteral("unexpected");
    }
    Q_UNREACHABLE();
}

} // namespace Understudy
