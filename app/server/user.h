// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Understudy {

constexpr qint64 largestUserId = (qint64(1) << 53) - 1;

//! Somebody with an account.
struct User
{
    qint64 id = 0;
    QString email;
    QString name;
    QString role;
    std::optional<qint64> orgId = {};
    bool disabled = false;

    bool operator==(const User &) const = default;
};

//! \a text as a user id; 0, which is nobody's, where it is none.
qint64 userIdFrom(const QString &text);

} // namespace Understudy
