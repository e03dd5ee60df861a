// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http_message.h"

#include <QList>
#include <QString>

namespace Understudy {

//! Everything that can be wrong, closed: the same list as in resources/understudyd.openapi.json.
enum class ProblemKind {
    SignedOut,
    WrongPassword,
    Refused,
    NoSuchUser,
    NotFound,
    Invalid,
    AlreadyImpersonating,
    NotImpersonating,
    KeyReused,
    KeyOver,
    TooMany,
    Unavailable,
    Method,
    MediaType,
    Host,
    TooLarge,
    HeadTooLarge,
    Malformed,
    Timeout,
};

//! One part of the body that is at fault.
struct FieldProblem
{
    QString pointer; //!< RFC 6901, "/reason"
    QString detail;

    bool operator==(const FieldProblem &) const = default;
};

//! The status and type of \a kind, the type as the last part of "/problems/<type>".
int problemStatus(ProblemKind kind);
QString problemType(ProblemKind kind);

//! \a kind as application/problem+json (RFC 9457), never cached, with WWW-Authenticate where it is
//! a 401.
Response problem(ProblemKind kind, const QString &detail, const QList<FieldProblem> &errors = {});

} // namespace Understudy
