// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/start_order.h"

#include <algorithm>

namespace Understudy {

namespace {

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

Error invalid(const char *field)
{
    return {.kind = ErrorKind::Invalid, .source = QLatin1String(field)};
}

} // namespace

bool isReason(const QString &text)
{
    const auto length = text.toUcs4().size();
    return length >= shortestReason && length <= longestReason && !hasControlCharacter(text);
}

std::optional<Error> faultOf(const StartOrder &order,
                             const Identity &actor,
                             const StartRules &rules)
{
    if (order.userId.isEmpty())
        return invalid("userId");
    if (order.userId == actor.id)
        return Error{.kind = ErrorKind::Refused, .source = QStringLiteral("userId")};
    if (!isReason(order.reason))
        return invalid("reason");
    if (order.ticket.toUcs4().size() > longestTicket || hasControlCharacter(order.ticket))
        return invalid("ticket");
    if (rules.ticket.exists() && !matches(rules.ticket, order.ticket)) {
        Error fault = invalid("ticket");
        fault.message = rules.ticket.hint.isEmpty() ? rules.ticket.pattern : rules.ticket.hint;
        return fault;
    }
    if (order.minutes < shortestMinutes || order.minutes > longestMinutes)
        return invalid("minutes");
    return std::nullopt;
}

StartOrder orderOf(const JournalEntry &entry)
{
    return {.userId = entry.subject.id,
            .reason = entry.reason,
            .ticket = entry.ticket,
            .minutes = entry.minutes,
            .idempotencyKey = entry.idempotencyKey};
}

bool isUnanswered(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TryLater:
    case ErrorKind::Untrusted:
    case ErrorKind::Unavailable:
        return true;
    default:
        return error.inDoubt;
    }
}

bool provesNothing(const Error &error)
{
    return isUnanswered(error) || error.kind == ErrorKind::SignedOut
        || error.kind == ErrorKind::Refused;
}

StartOrder tidied(StartOrder order, const Connection &connection, const StartRules &rules)
{
    order.reason = order.reason.trimmed();
    order.ticket = order.ticket.trimmed();
    order.minutes = std::min({order.minutes, connection.limitMinutes, rules.longestMinutes});
    return order;
}

} // namespace Understudy
